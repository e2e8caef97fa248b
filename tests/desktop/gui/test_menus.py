"""The menus and their keys."""

from desktop.gui.main_window import MainWindow


def test_every_entry_of_a_menu_has_a_key(window: MainWindow) -> None:
    for menu in window.menuBar().actions():
        for action in menu.menu().actions():  # type: ignore[attr-defined]
            assert action.isSeparator() or action.menu() or not action.shortcut().isEmpty()


def test_no_two_actions_share_a_shortcut(window: MainWindow) -> None:
    keys = [
        key.toString()
        for action in [*window.actions(), *window.viewer.actions()]
        for key in action.shortcuts()
    ]
    menus = [
        key.toString()
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()  # type: ignore[attr-defined]
        for key in action.shortcuts()
    ]
    assert set(keys) <= set(menus)
    assert len(menus) == len(set(menus))
