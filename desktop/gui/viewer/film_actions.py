"""The actions on the film in the viewer, each with a key, a menu entry or a button."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.gui.viewer.film_view import ZOOM_STEP, FilmView
from desktop.gui.widgets.action_button import ActionButton
from desktop.gui.widgets.icons import icon

WINDOW_STEP = 12 / 255  # share of the file's own window that a key press changes


class FilmActions(QObject):
    """The actions. They belong to the owner, so their keys work everywhere in its window."""

    def __init__(self, owner: QWidget, active: Callable[[], FilmView]) -> None:
        """Act on the view that `active` returns at that moment."""
        super().__init__(owner)
        self._owner = owner
        self._active = active
        self.map = self._switch(
            self.tr("Show &map"), self.tr("Show where the score comes from"), "M"
        )
        self.map.setChecked(True)
        self.whole = self._switch(
            self.tr("Whole &photograph"),
            self.tr("Show the whole photograph, with a frame around what was scored"),
            "W",
        )
        self.whole.setChecked(True)
        self.invert = self._switch(self.tr("&Invert"), self.tr("Swap black and white"), "I")
        self.invert.toggled.connect(lambda on: active().set_inverted(on))
        self.magnify = self._switch(
            self.tr("Ma&gnifier"), self.tr("A lens where the pointer is"), "Z"
        )
        self.compare = self._switch(
            self.tr("Compare &with..."), self.tr("Show a second film beside this one"), "X"
        )
        self.fit = self._command(
            self.tr("&Fit"), self.tr("Show the whole film"), "F", lambda: active().fit()
        )
        self.zoom_in = self._command(
            self.tr("Zoom i&n"), self.tr("Enlarge the film"), "+", lambda: active().zoom(ZOOM_STEP)
        )
        self.zoom_out = self._command(
            self.tr("Zoom &out"),
            self.tr("Make the film smaller"),
            "-",
            lambda: active().zoom(1 / ZOOM_STEP),
        )
        self.zoom_in.setShortcuts([QKeySequence("+"), QKeySequence("=")])
        self.brighter = self._window(
            self.tr("&Brighter"), self.tr("More brightness"), "B", WINDOW_STEP, 0
        )
        self.darker = self._window(
            self.tr("&Darker"), self.tr("Less brightness"), "Shift+B", -WINDOW_STEP, 0
        )
        self.more_contrast = self._window(
            self.tr("More &contrast"), self.tr("More contrast"), "C", 0, 2 * WINDOW_STEP
        )
        self.less_contrast = self._window(
            self.tr("&Less contrast"), self.tr("Less contrast"), "Shift+C", 0, -2 * WINDOW_STEP
        )
        self.turn_right = self._command(
            self.tr("&Turn right"),
            self.tr("Turn the film a quarter to the right"),
            "L",
            lambda: active().turn(1),
        )
        self.turn_left = self._command(
            self.tr("Turn l&eft"),
            self.tr("Turn the film a quarter to the left"),
            "Shift+L",
            lambda: active().turn(-1),
        )
        self.mirror = self._command(
            self.tr("Mirro&r: swap left and right"),
            self.tr("Swap left and right"),
            "H",
            lambda: active().mirror(True),
        )
        self.upend = self._command(
            self.tr("Mirror: sw&ap top and bottom"),
            self.tr("Swap top and bottom"),
            "V",
            lambda: active().mirror(False),
        )
        self.reset = self._command(
            self.tr("Re&set"), self.tr("The film as it is in the file"), "R", self._reset
        )
        self.zoom_in.setIconText("+")
        self.zoom_out.setIconText("\N{MINUS SIGN}")
        self.map.setIconText(self.tr("Map"))

    @property
    def buttons(self) -> list[ActionButton]:
        """A button for each action that is used often."""
        return [
            _button(action)
            for action in (
                self.zoom_out, self.zoom_in, self.fit, self.reset, self.invert,
                self.turn_right, self.mirror, self.magnify, self.compare,
            )
        ]  # fmt: skip

    def set_icons(self) -> None:
        """Draw the icons in the colours of the palette."""
        for action, name in (
            (self.invert, "invert"),
            (self.turn_right, "turn"),
            (self.mirror, "mirror"),
            (self.magnify, "magnifier"),
            (self.compare, "compare"),
        ):
            action.setIcon(icon(name, self._owner.palette()))

    def set_enabled(self, enabled: bool) -> None:
        """Enable the actions while there is a film."""
        for action in self._owner.actions():
            action.setEnabled(enabled)

    def _command(self, text: str, tip: str, shortcut: str, do: Callable[[], object]) -> QAction:
        action = QAction(text, self._owner)
        action.setShortcut(shortcut)
        action.setToolTip(f"{tip} ({shortcut})")
        action.triggered.connect(lambda _checked: do())
        self._owner.addAction(action)
        return action

    def _switch(self, text: str, tip: str, shortcut: str) -> QAction:
        action = self._command(text, tip, shortcut, lambda: None)
        action.setCheckable(True)
        return action

    def _window(
        self, text: str, tip: str, shortcut: str, brighter: float, contrast: float
    ) -> QAction:
        return self._command(
            text, tip, shortcut, lambda: self._active().change_window(brighter, contrast)
        )

    def _reset(self) -> None:
        self._active().reset()
        self.invert.setChecked(False)


def _button(action: QAction) -> ActionButton:
    button = ActionButton(action)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
