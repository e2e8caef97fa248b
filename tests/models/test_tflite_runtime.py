"""The fallback engine, run in an environment that has no other."""

import json
import os
import platform
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.practice.phantom import phantom
from models.model import Model
from models.preprocess import prepare

ROOT = Path(__file__).parents[2]
SCRIPT = """
import json, sys
import numpy as np
from PIL import Image
from models.interpreter import ENGINE
from models.model import load_model
from models.preprocess import prepare
classifier = load_model().classifier()
probabilities = [
    classifier.classify(prepare(np.asarray(Image.open(path)))).probability for path in sys.argv[1:]
]
print(json.dumps({"engine": ENGINE, "probabilities": probabilities}))
"""

pytestmark = pytest.mark.skipif(
    platform.system() != "Linux" or sys.version_info >= (3, 12),
    reason="tflite-runtime has wheels for Linux and Python up to 3.11 alone",
)


def test_the_fallback_engine_gives_the_same_probabilities(
    shipped_model: Model, tmp_path: Path
) -> None:
    python = os.environ.get("PNEUMOLITE_TFLITE_RUNTIME_PYTHON")
    assert python, "PNEUMOLITE_TFLITE_RUNTIME_PYTHON names no Python; `make test` sets it"
    films = [phantom(224, 224, opacity=bool(seed % 2), seed=seed) for seed in range(8)]
    paths = [tmp_path / f"{seed}.png" for seed in range(len(films))]
    for path, film in zip(paths, films, strict=True):
        Image.fromarray(film).save(path)
    finished = subprocess.run(
        [python, "-c", SCRIPT, *map(str, paths)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    answer = json.loads(finished.stdout)
    assert answer["engine"] == "tflite_runtime"
    classifier = shipped_model.classifier()
    expected = [classifier.classify(prepare(film)).probability for film in films]
    # The integer kernels of the two engines sometimes round differently by a step.
    np.testing.assert_allclose(answer["probabilities"], expected, atol=0.05)
