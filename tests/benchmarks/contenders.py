"""The contenders: ways to score a folder of films, each at its best on this machine.

Each runs in a process of its own, from the films' files to their answers, and has loaded its
network beforehand. All but this program read a film as Pillow and pydicom do by default, with a
thread for each core. Keras alone splits its own work.
"""

import contextlib
import io
import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from unittest.mock import patch

import numpy as np
from PIL import Image

from models.interpreter import Network
from models.model import MODEL_PATH, load_model
from models.preprocess import SIZE, normalise, prepare

# Scores the files, which lie in one folder.
Scoring = Callable[[Sequence[Path]], None]
Infer = Callable[[np.ndarray], object]  # takes one prepared film, uint8, (224, 224)
Engine = Callable[[], Infer]  # what each thread infers with

FLOAT, INT8 = "network.onnx", "network_int8.onnx"
BATCH = 32
CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def keras(_networks: Path, batch: int = BATCH) -> Scoring:
    """`model.predict` in float: for one film, as in most tutorials, or for a batch."""
    from train.fit.networks import build

    network = build("mobilenetv2", "none")

    def score(paths: Sequence[Path]) -> None:
        for first in range(0, len(paths), batch):
            films = [prepare(read(path)) for path in paths[first : first + batch]]
            network.predict(normalise(np.stack(films)), verbose=0)

    return score


def onnx_runtime(network: Path) -> Engine:
    """ONNX Runtime, a session for each thread."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1

    def new_session() -> Infer:
        session = onnxruntime.InferenceSession(network, options, ["CPUExecutionProvider"])
        (name,) = (each.name for each in session.get_inputs())
        return lambda film: session.run(None, {name: normalise(film)[np.newaxis]})

    return new_session


def openvino(network: Path) -> Engine:
    """OpenVINO, compiled for throughput: a stream for each thread."""
    import openvino

    core = openvino.Core()
    model = core.read_model(network)
    model.reshape([1, SIZE, SIZE, 1])
    options = {"INFERENCE_NUM_THREADS": CORES, "NUM_STREAMS": CORES}
    compiled = core.compile_model(model, "CPU", options)
    whole = compiled.input(0).get_element_type() == openvino.Type.i8
    shape = (np.newaxis, ..., np.newaxis)

    def new_request() -> Infer:
        request = compiled.create_infer_request()
        if whole:
            return lambda film: request.infer([(film - np.uint8(128)).view(np.int8)[shape]])
        return lambda film: request.infer([normalise(film)[np.newaxis]])

    return new_request


def tflite() -> Engine:
    """The engine of the environment, ai-edge-litert or its predecessor, and the shipped network."""
    content = MODEL_PATH.read_bytes()
    return lambda: Network(content)


def command_line(_networks: Path, jobs: int = CORES) -> Scoring:
    """This program, without a window."""
    from desktop.cli import main

    def score(paths: Sequence[Path]) -> None:
        csv = paths[0].parent.with_suffix(f".{os.getpid()}.csv")
        arguments = ["score", str(paths[0].parent), "--csv", str(csv), "--overwrite"]
        with contextlib.redirect_stdout(io.StringIO()):
            if main([*arguments, "--jobs", str(jobs)]):
                raise RuntimeError("not all films were scored")

    return score


def one_worker(networks: Path) -> Scoring:
    """The same with one thread."""
    return command_line(networks, jobs=1)


def window(_networks: Path) -> Scoring:
    """This program's window, from the choice of the folder to its last row."""
    from tests.benchmarks.window import BenchWindow

    def score(paths: Sequence[Path]) -> None:
        with BenchWindow() as bench:
            bench.score(paths[0].parent)

    return score


def threaded(engine: Engine, reading: Callable[[Path], np.ndarray] | None = None) -> Scoring:
    """Read, prepare and infer on one thread for each core."""
    local = threading.local()
    reading = reading or read

    def begin() -> None:
        local.infer = engine()

    executor = ThreadPoolExecutor(CORES, initializer=begin)

    def score_one(path: Path) -> None:
        local.infer(prepare(reading(path)))

    def score(paths: Sequence[Path]) -> None:
        for _ in executor.map(score_one, paths):
            pass

    return score


def same_job(engine: Engine) -> Scoring:
    """All that this program does with a film, and its CSV, around another engine.

    Each film is decoded whole. The other network may have learnt nothing. So the work after its
    answer is done with the shipped network's answer to the first film, and no film is inferred
    twice.
    """
    from desktop.results.csv_file import CsvWriter
    from desktop.scoring.scorer import Scorer

    model = load_model()
    inferences = [engine() for _ in range(CORES)]
    local = threading.local()

    def score(paths: Sequence[Path]) -> None:
        root = paths[0].parent
        answer = Network(model.content)(prepare(read(paths[0])))
        networks = iter([_answering(infer, answer) for infer in inferences])
        with patch("models.interpreter.Network", side_effect=lambda *_: next(networks)):
            scorers = iter([Scorer(model, root, 0.5) for _ in inferences])

        def begin() -> None:
            local.scorer = next(scorers)

        with (
            patch("desktop.reading.raster.reduction", return_value=1),
            patch("desktop.reading.dicom.reduction", return_value=1),
            CsvWriter(root.with_suffix(f".{os.getpid()}.csv"), overwrite=True) as csv,
            ThreadPoolExecutor(CORES, initializer=begin) as executor,
        ):
            for scored in executor.map(lambda path: local.scorer.score(path), paths):
                csv.write(scored.row)

    return score


def alone(engine: Callable[[Path], Engine]) -> Callable[[Path], Scoring]:
    """Another engine that does nothing else; see `threaded`."""
    return lambda networks: threaded(engine(networks))


def in_same_job(engine: Callable[[Path], Engine]) -> Callable[[Path], Scoring]:
    """Another engine within this program; see `same_job`."""
    return lambda networks: same_job(engine(networks))


def _answering(infer: Infer, answer: dict[str, np.ndarray]) -> Infer:
    def network(film: np.ndarray) -> dict[str, np.ndarray]:
        infer(film)
        return answer

    return network


def read(path: Path) -> np.ndarray:
    """The pixels of a picture or of a DICOM file, without a window."""
    if path.suffix == ".dcm":
        import pydicom

        return pydicom.dcmread(path).pixel_array
    with Image.open(path) as image:
        return np.asarray(image)


def read_reduced(path: Path) -> np.ndarray:
    """Read as `read` does, but decode no more of a JPEG than this program does."""
    if path.suffix == ".dcm":
        return read(path)
    with Image.open(path) as image:
        image.draft(None, (448, 448))
        return np.asarray(image)


RIVALS: dict[str, tuple[str, Callable[[Path], Engine]]] = {
    "onnx_float": ("ONNX Runtime, float", lambda networks: onnx_runtime(networks / FLOAT)),
    "onnx_int8": ("ONNX Runtime, int8", lambda networks: onnx_runtime(networks / INT8)),
    "openvino_float": ("OpenVINO, float", lambda networks: openvino(networks / FLOAT)),
    "openvino_int8": ("OpenVINO, int8", lambda _: openvino(MODEL_PATH)),
}
SAME_JOB = tuple(f"{name}_same_job" for name in RIVALS)
CONTENDERS: dict[str, tuple[str, Callable[[Path], Scoring]]] = {
    "keras": ("Keras `predict`, film by film", lambda networks: keras(networks, batch=1)),
    "keras_batch": (f"Keras `predict`, {BATCH} films at a time", keras),
    **{name: (title, alone(engine)) for name, (title, engine) in RIVALS.items()},
    "tflite_runtime": ("tflite-runtime, int8", lambda _: threaded(tflite())),
    "litert": ("ai-edge-litert, int8", lambda _: threaded(tflite())),
    "limit": (
        "The limit: decoding in a reduction, and inference",
        lambda _: threaded(tflite(), read_reduced),
    ),
    **{
        f"{name}_same_job": (f"{title}, in all that Pneumolite does", in_same_job(engine))
        for name, (title, engine) in RIVALS.items()
    },
    "one_worker": ("Pneumolite, command line, one thread", one_worker),
    "command_line": ("Pneumolite, command line", command_line),
    "window": ("Pneumolite, window", window),
}
# The aims compare these, and they are nearly equally fast.
CLOSE = (*SAME_JOB, "limit", "one_worker", "command_line", "window")


def work(name: str, networks: Path) -> None:
    """Time a contender on each folder named on a line of the standard input, in seconds."""
    # Libraries write to the standard output, too.
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    _, make = CONTENDERS[name]
    try:
        score = make(networks)
    except Exception as error:  # whatever a library raises if it cannot be used
        print(f"not measured: {error}".splitlines()[0], file=answers)
        return
    print(0.0, file=answers)
    for line in sys.stdin:
        paths = sorted(Path(line.strip()).iterdir())
        start = time.perf_counter()
        try:
            score(paths)
        except Exception as error:
            print(f"not measured: {error}".splitlines()[0], file=answers)
        else:
            print(time.perf_counter() - start, file=answers)


if __name__ == "__main__":
    work(sys.argv[1], Path(sys.argv[2]))
