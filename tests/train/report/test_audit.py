import json
import shutil
from pathlib import Path

import pytest
from PIL import Image

from train.__main__ import main
from train.report.audit import audit


@pytest.fixture
def spoiled(kaggle_folder: Path, tmp_path: Path) -> Path:
    """The generated data with one fault of each kind."""
    root = tmp_path / "spoiled"
    shutil.copytree(kaggle_folder, root)
    train, test = root / "train", root / "test"
    shutil.copy(
        train / "NORMAL" / "IM-0003-0001.jpeg", test / "PNEUMONIA" / "person99_virus_1.jpeg"
    )
    with Image.open(train / "NORMAL" / "IM-0004-0001.jpeg") as image:
        image.save(train / "NORMAL" / "IM-0900-0001.jpeg", quality=60)
    (train / "NORMAL" / "IM-0901-0001.jpeg").write_bytes(b"no picture")
    return root


def test_every_fault_is_found(spoiled: Path, tmp_path: Path) -> None:
    found = audit(spoiled, tmp_path / "out")
    assert found.counts["train"] == {"bacteria": 10, "normal": 32, "virus": 20}
    assert found.exact_duplicates == [
        ["train/NORMAL/IM-0003-0001.jpeg", "test/PNEUMONIA/person99_virus_1.jpeg"]
    ]
    # The phantoms are alike enough for some of them to count as near duplicates, too.
    recompressed = ("train/NORMAL/IM-0004-0001.jpeg", "train/NORMAL/IM-0900-0001.jpeg")
    assert recompressed in found.near_duplicates
    assert list(found.unreadable) == ["train/NORMAL/IM-0901-0001.jpeg"]
    assert found.shared_patients["NORMAL IM-0001"] == ["test", "train"]
    assert found.sizes == {"224 x 224": 82}
    assert found.modes == {"L": 82}


def test_the_command_prints_and_saves_it(
    spoiled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["audit", str(spoiled), "--out", str(out)]) == 0
    said = capsys.readouterr().out
    assert "ACROSS SPLITS OR CLASSES: train/NORMAL/IM-0003-0001.jpeg" in said
    assert "unreadable files: 1" in said
    assert json.loads((out / "audit.json").read_text())["patients"]["test"] == 21
    for name in ("class_balance.png", "contact_sheet.png"):
        with Image.open(out / name) as image:
            assert image.width >= 600


def test_the_real_data_is_what_its_publisher_says(data_root: Path, tmp_path: Path) -> None:
    found = audit(data_root / "kermany224", tmp_path)
    assert found.counts["train"] == {"bacteria": 2530, "normal": 1341, "virus": 1345}
    assert found.unreadable == {}
    assert found.near_duplicates == []
    assert all(len({name.split("/")[0] for name in group}) == 1 for group in found.exact_duplicates)
