"""A small labelled data set of generated films, in the Kaggle layout."""

import zlib
from pathlib import Path

import pytest
from PIL import Image

from desktop.scoring.phantom import phantom


@pytest.fixture(scope="session")
def kaggle_folder(one_thread: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """60 films of training patients and 20 of test patients, half with an opacity."""
    root = tmp_path_factory.mktemp("kaggle")
    for split, patients in (("train", 30), ("test", 10)):
        for patient in range(patients):
            normal = root / split / "NORMAL" / f"IM-{patient:04}-0001.jpeg"
            kind = "virus" if patient % 3 else "bacteria"
            pneumonia = root / split / "PNEUMONIA" / f"person{patient}_{kind}_{patient}.jpeg"
            for path, opacity in ((normal, False), (pneumonia, True)):
                path.parent.mkdir(parents=True, exist_ok=True)
                pixels = phantom(224, 224, opacity=opacity, seed=hash_of(path, root))
                Image.fromarray(pixels).save(path, quality=92)
    return root


def hash_of(path: Path, root: Path) -> int:
    """A seed that differs by film and not by machine."""
    return zlib.crc32(path.relative_to(root).as_posix().encode())
