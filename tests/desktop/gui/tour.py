"""Screenshots of the real window in each of its states: `python -m tests.desktop.gui.tour OUT`.

It needs an X display (`xvfb-run` gives one). The films are synthetic, and so the gate is fitted to
them. Those in English that README and guide show are copied to `docs/`; `--language xx` photographs
another language.
"""

import argparse
import os
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from desktop import PROGRAM
from desktop.gui.dialogs.about import AboutDialog
from desktop.gui.dialogs.passed_over import PassedOverDialog
from desktop.gui.dialogs.settings_dialog import SettingsDialog
from desktop.gui.local_validation.performance_dialog import PerformanceDialog
from desktop.gui.main_window import MainWindow
from desktop.gui.session.sessions_dialog import SessionsDialog
from desktop.gui.settings.settings import ACKNOWLEDGED_TEXT, INITIALS, LANGUAGE
from desktop.gui.splash import new_application
from desktop.gui.start.first_start import FirstStart, LanguageStep
from desktop.gui.text.translation import LANGUAGES, choose_language, install
from desktop.paths import store_path
from desktop.practice.phantom import phantom
from desktop.results.decision import Judgement
from desktop.store.store import Store
from models.model import Model, load_model
from tests.desktop.gui.driving import at_dialog, choose_point, export_to, show_only
from tests.phantom_model import write_phantom_model
from tests.photograph import HEIGHT, WIDTH, photograph

# What the window must fit on, and what it must fill. The small one is first, before there is a
# recent folder to offer, and README and guide show it: its words can be read in a page.
SIZES = {"small": (1024, 600), "large": (1920, 1080)}
SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
FILMS = 240
LABELS = "labels.csv"
PHOTO = "film_0009_photograph.jpg"
DOCS = Path(__file__).parents[3] / "docs"
SHOWN_IN_DOCS = {
    "screenshot": "light_small_3_finished",
    "guide/first_start": "light_0_first_start_2",
    "guide/start": "light_small_1_empty",
    "guide/photograph": "light_small_3_photograph",
    "guide/viewer": "light_small_3_viewer",
    "guide/performance": "light_small_7_performance",
    "guide/settings": "light_small_8_settings",
}


def main(out: Path, language: str) -> None:
    out.mkdir(parents=True, exist_ok=True)
    # Without a desktop this theme alone can be told to be dark.
    os.environ["QT_QPA_PLATFORMTHEME"] = "gnome"
    with TemporaryDirectory() as folder:
        # Settings and a store of its own: another tour may go on at the same time.
        os.environ["HOME"] = str(Path(folder, "home", "clinic"))
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            os.environ.pop(name, None)
        application = new_application(PROGRAM)
        films = Path(folder, "Morning clinic")
        make_films(films)
        model = load_model(write_phantom_model(Path(folder)))
        for scheme in SCHEMES:
            put_on(application, SCHEMES[scheme])
            show_first_start(out, scheme, language)
            choose_language(language)
            install(application, language)
            for size in SIZES:
                tour(model, films, out, f"{scheme}_{size}", SIZES[size])
            dialog = AboutDialog(load_model().card)
            dialog.show()
            shoot(dialog, out / f"{scheme}_about.png")
    if language == "en":
        (DOCS / "guide").mkdir(exist_ok=True)
        for name, state in SHOWN_IN_DOCS.items():
            shutil.copyfile(out / f"{state}.png", DOCS / f"{name}.png")


def put_on(application: QApplication, scheme: Qt.ColorScheme) -> None:
    application.styleHints().setColorScheme(scheme)
    wait_until(lambda: application.styleHints().colorScheme() == scheme)


def make_films(folder: Path) -> None:
    """Every third film has an opacity."""
    folder.mkdir()
    for number in range(FILMS):
        film = Image.fromarray(phantom(640, 560, opacity=number % 3 == 0, seed=number))
        film.save(folder / f"film_{number:04}.jpg", quality=92)
    answers = (f"film_{number:04},{int(number % 3 == 0)}\n" for number in range(FILMS))
    (folder.parent / LABELS).write_text(f"film,pneumonia\n{''.join(answers)}", encoding="utf-8")
    (folder / "film_0007_damaged.jpg").write_bytes((folder / "film_0007.jpg").read_bytes()[:2000])
    Image.effect_noise((40, 40), 60).save(folder / "film_0008_too_small.png")
    Image.fromarray(photograph(phantom(WIDTH, HEIGHT, opacity=True, seed=11))).save(folder / PHOTO)


def show_first_start(out: Path, scheme: str, language: str) -> None:
    """Each step before the first window."""
    LANGUAGE.set("")
    ACKNOWLEDGED_TEXT.set(0)
    dialog = FirstStart()
    first = dialog.steps[0]
    assert isinstance(first, LanguageStep)
    first.names.setCurrentRow(list(LANGUAGES).index(language))
    dialog.show()
    for number, step in enumerate(dialog.steps):
        dialog.purpose.read.setChecked(True)
        shoot(dialog, out / f"{scheme}_0_first_start_{number + 1}.png")
        if step is not dialog.trial:
            dialog.next.click()
    dialog.reject()


def show_viewer(window: MainWindow, path: Path) -> None:
    """A film windowed, mirrored, under the magnifier and beside another; then without these two."""
    actions = window.viewer.film_actions
    window.viewer.view.change_window(0.1, 0.3)
    actions.mirror.trigger()
    actions.compare.trigger()
    window.viewer.comparison.choice.setCurrentIndex(0)
    window.viewer.comparison.choice.activated.emit(0)
    actions.magnify.trigger()
    settle(window)
    shoot(window, path)
    for switch in (actions.compare, actions.magnify):
        switch.trigger()


def tour(model: Model, films: Path, out: Path, name: str, size: tuple[int, int]) -> None:
    shutil.rmtree(store_path().parent, ignore_errors=True)
    INITIALS.set("AB")
    window = MainWindow(model)
    window.resize(*size)
    window.show()
    shoot(window, out / f"{name}_1_empty.png")
    window.score([films])
    wait_until(lambda: len(window.results.rows) > FILMS // 4)
    choose(window, 4)
    shoot(window, out / f"{name}_2_running.png")
    wait_until(lambda: not window.running)
    settle(window)
    decide(window)
    shoot(window, out / f"{name}_3_finished.png")
    show_viewer(window, out / f"{name}_3_viewer.png")
    show_photograph(window, out / f"{name}_3_photograph.png")
    at_dialog(PerformanceDialog, lambda dialog: show_performance(dialog, films, out, name))
    window.commands.performance.trigger()
    show_only(window, "error")
    choose(window, 0)
    shoot(window, out / f"{name}_4_error.png")
    show_only(window, "")
    export_to(window, films / "no folder" / "results.csv")
    choose_point(window, "custom")
    choose(window, 0)
    shoot(window, out / f"{name}_5_message.png")
    at_dialog(QMessageBox, lambda box: shoot(box, out / f"{name}_6_question.png"))
    window.commands.delete.trigger()
    at_dialog(SessionsDialog, lambda dialog: shoot(dialog, out / f"{name}_7_sessions.png"))
    window.commands.sessions.trigger()
    at_dialog(PassedOverDialog, lambda dialog: shoot(dialog, out / f"{name}_7_passed_over.png"))
    window.commands.passed_over.trigger()
    at_dialog(SettingsDialog, lambda dialog: show_settings(dialog, out / f"{name}_8_settings.png"))
    window.commands.settings.trigger()
    show_details(window, out / f"{name}_9_details.png")
    restore(window, out / f"{name}_6_restore.png")
    window.close()


def show_photograph(window: MainWindow, path: Path) -> None:
    """A photograph of a film with the frame around what was scored."""
    window.worklist.filters.search.setText(PHOTO)
    choose(window, 0)
    wait_until(lambda: (film := window.viewer.view.film) is not None and film.box is not None)
    shoot(window, path)
    window.worklist.filters.search.clear()


def show_details(window: MainWindow, path: Path) -> None:
    """A film without a header, of which a person says whose it is."""
    choose(window, 0)
    bar = window.viewer.details
    bar.write.trigger()
    for field, text in ((bar.number, "0017-4711"), (bar.months, "7")):
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    settle(window)
    shoot(window, path)


def show_performance(dialog: PerformanceDialog, films: Path, out: Path, name: str) -> None:
    """With the answers to the films, and with the decisions."""
    wait_until(lambda: not dialog._background.busy)
    dialog.take_labels(films.parent / LABELS)
    wait_until(lambda: not dialog._background.busy)
    shoot(dialog, out / f"{name}_7_performance.png")
    dialog.decisions_button.click()
    wait_until(lambda: not dialog._background.busy)
    shoot(dialog, out / f"{name}_7_decisions.png")


def show_settings(dialog: SettingsDialog, path: Path) -> None:
    """With the store in a clinic's folder: the tour's own has another name each time."""
    dialog.store.setText(str(Path("/home/clinic", store_path().relative_to(Path.home()))))
    dialog.store.setCursorPosition(0)
    shoot(dialog, path)


def restore(window: MainWindow, path: Path) -> None:
    """Photograph the question before a backup is restored."""
    with TemporaryDirectory() as folder:
        backup = Path(folder, "pneumolite.sqlite")
        with closing(Store(store_path())) as store:
            store.back_up(backup)
            store.delete_all()
        at_dialog(QMessageBox, lambda box: shoot(box, path))
        window._session.restore_from(backup)


def decide(window: MainWindow) -> None:
    """Decide on the first films and go back to the second, of which there is a note."""
    bar = window.worklist.bar
    for row, judgement in enumerate(Judgement):
        choose(window, row)
        bar.judgements[judgement].trigger()
    choose(window, 1)
    bar.write_note.trigger()
    QTest.keyClicks(bar.note, "Right base")
    QTest.keyClick(bar.note, Qt.Key.Key_Return)


def choose(window: MainWindow, row: int) -> None:
    window.worklist.table.setCurrentIndex(window.worklist.shown.index(row, 0))
    settle(window)


def settle(window: MainWindow) -> None:
    """Until no film is decoded, none is looked through, and the window shows what came of it."""
    QApplication.processEvents()
    window.page.wait()
    window._drift.wait()
    QApplication.processEvents()


def wait_until(condition: Callable[[], bool]) -> None:
    while not condition():
        QTest.qWait(20)


def shoot(widget: QWidget, path: Path) -> None:
    assert QTest.qWaitForWindowExposed(widget)
    QApplication.processEvents()
    widget.grab().save(str(path))


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description="Photograph the window in each of its states.")
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--language", choices=LANGUAGES, default="en")
    main(**vars(arguments.parse_args()))
