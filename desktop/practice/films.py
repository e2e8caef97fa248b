"""A folder of drawn films to learn the program on: one for every kind of row, none of a patient.

Each film says in the picture and in its name that it is for practice. So nobody takes it for a
child's, wherever it is copied to. How the program does on drawings does not show how well it does
on films.
"""

import io
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageFilter, ImageFont, ImageOps

from desktop.practice.phantom import phantom
from desktop.results.atomic_write import whole_file

FOLDER = "Pneumolite practice"
# Ends the name of each film. Such films are left out where the program is measured.
NAME_END = " - Pneumolite practice"
MARK = ("PRACTICE", "NOT A PATIENT")

_SIZE = (900, 760)  # pixels
# Seeds of two children whom the shipped network is sure of, and of one whom it is not. They were
# found among some thousands.
_CLEAR, _PATCH, _HARD = 1451, 591, 309
# To the network, much grain in a clear lung looks like disease.
_LESS_GRAIN = ImageFilter.GaussianBlur(4)
_CAMERA_TINT = (0.96, 1.0, 0.93)


def write_practice_films(folder: Path) -> list[Path]:
    """Draw the films into a folder, which is made if it is missing.

    Returns:
        The files, in the order of their names; the same bytes each time.

    Raises:
        OSError: one cannot be written; its `filename` says which.
    """
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for (name, suffix), draw in _FILMS.items():
        path = folder / f"{name}{NAME_END}{suffix}"
        with whole_file(path) as unfinished:
            unfinished.write_bytes(draw())
        paths.append(path)
    return paths


def _clear_lungs() -> bytes:
    return _png(_clear())


def _patch_in_one_lung() -> bytes:
    return _png(_marked(_film(seed=_PATCH, opacity=True)))


def _hard_to_tell() -> bytes:
    return _png(_marked(_film(seed=_HARD).filter(_LESS_GRAIN)))


def _on_its_side() -> bytes:
    """The first film again, so that the score is seen to be the same."""
    return _png(_clear().rotate(90, expand=True))


def _blurred_photograph() -> bytes:
    film = _marked(_film(seed=125), scale=3).filter(ImageFilter.GaussianBlur(6))
    channels = [film.point(lambda grey, part=part: grey * part) for part in _CAMERA_TINT]
    return _encoded(Image.merge("RGB", channels), "JPEG")


def _hardly_exposed() -> bytes:
    return _png(_marked(_film(seed=3).point(lambda grey: 12 + grey / 40), brightness=70))


def _letter() -> bytes:
    """A page that came among the films: dark print on light paper."""
    page = Image.new("L", _SIZE, 235)
    for line in range(14):
        _write(MARK[line % 2], page, (60, 60 + 46 * line), brightness=40)
    return _png(page)


def _damaged() -> bytes:
    """As if the copying had broken off."""
    whole = _encoded(_marked(_film(seed=4)), "JPEG")
    return whole[: len(whole) // 3]


_FILMS: dict[tuple[str, str], Callable[[], bytes]] = {
    ("1 clear lungs", ".png"): _clear_lungs,
    ("2 patch in one lung", ".png"): _patch_in_one_lung,
    ("3 hard to tell", ".png"): _hard_to_tell,
    ("4 on its side", ".png"): _on_its_side,
    ("5 blurred photograph", ".jpg"): _blurred_photograph,
    ("6 hardly exposed", ".png"): _hardly_exposed,
    ("7 no chest film", ".png"): _letter,
    ("8 damaged", ".jpg"): _damaged,
}


def _clear() -> Image.Image:
    return _marked(_film(seed=_CLEAR).filter(_LESS_GRAIN))


def _film(*, seed: int, opacity: bool = False) -> Image.Image:
    return Image.fromarray(phantom(*_SIZE, opacity=opacity, seed=seed))


def _marked(film: Image.Image, *, brightness: int = 255, scale: int = 2) -> Image.Image:
    """Write the mark above the shoulder, where films have their letters of lead."""
    for number, line in enumerate(MARK):
        _write(line, film, (16, 16 + 14 * scale * number), brightness, scale)
    return film


def _write(
    line: str, picture: Image.Image, place: tuple[int, int], brightness: int, scale: int = 2
) -> None:
    """Write letters of 11 pixels, enlarged by `scale`."""
    # Pillow's other fonts need a library for drawing letters.
    mask = ImageFont.load_default_imagefont().getmask(line)
    letters = Image.frombytes("L", mask.size, bytes(255 if dot else 0 for dot in mask))
    picture.paste(brightness, place, ImageOps.scale(letters, scale, Image.Resampling.NEAREST))


def _png(picture: Image.Image) -> bytes:
    return _encoded(picture, "PNG")


def _encoded(picture: Image.Image, kind: str) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, quality=92)
    return file.getvalue()
