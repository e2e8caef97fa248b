"""The menu bar and the toolbar of the main window."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar

from desktop.gui.commands import Commands


def fill_menu_bar(
    bar: QMenuBar,
    commands: Commands,
    recent: QMenu,
    saving: Sequence[QAction],
    deciding: Sequence[QAction],
    sorting: Sequence[QAction],
    viewing: Sequence[QAction],
    language: QMenu,
) -> None:
    """Put every action into a menu, so that users can find it and need no mouse.

    Args:
        recent: the menu of the folders scored last.
        saving: the actions that write a film to a file; may be empty.
        deciding: the decisions on the chosen film.
        sorting: an action for each column.
        viewing: the actions on the film in the viewer.
        language: the menu of the window's languages.
    """
    file_menu = bar.addMenu(QCoreApplication.translate("Menus", "&File"))
    file_menu.addActions([commands.open, commands.files])
    file_menu.addMenu(recent)
    file_menu.addAction(commands.sessions)
    file_menu.addSeparator()
    file_menu.addActions([commands.export, commands.identifiers])
    file_menu.addSeparator()
    file_menu.addActions([commands.back_up, commands.restore, commands.delete])
    file_menu.addSeparator()
    file_menu.addActions(saving)
    file_menu.addSeparator()
    file_menu.addActions([commands.settings, commands.quit])
    run_menu = bar.addMenu(QCoreApplication.translate("Menus", "&Run"))
    run_menu.addActions([commands.pause, commands.stop, commands.watch])
    run_menu.addSeparator()
    run_menu.addActions(
        [commands.passed_over, commands.performance, commands.blind, commands.month]
    )
    decide_menu = bar.addMenu(QCoreApplication.translate("Menus", "&Decide"))
    decide_menu.addActions(deciding)
    decide_menu.addSeparator()
    decide_menu.addAction(commands.initials)
    view_menu = bar.addMenu(QCoreApplication.translate("Menus", "&View"))
    view_menu.addAction(commands.find)
    sort_menu = view_menu.addMenu(QCoreApplication.translate("Menus", "&Sort by"))
    sort_menu.addActions(sorting)
    view_menu.addSeparator()
    view_menu.addActions(viewing)
    view_menu.addSeparator()
    view_menu.addMenu(language)
    help_menu = bar.addMenu(QCoreApplication.translate("Menus", "&Help"))
    help_menu.addActions([commands.update, commands.go_back])
    help_menu.addSeparator()
    help_menu.addAction(commands.about)


def build_toolbar(commands: Commands) -> QToolBar:
    """Put the everyday actions on a toolbar."""
    toolbar = QToolBar(QCoreApplication.translate("Menus", "Main"))
    toolbar.setMovable(False)
    toolbar.setIconSize(QSize(20, 20))
    toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    toolbar.addActions([commands.open, commands.pause, commands.stop])
    toolbar.addSeparator()
    toolbar.addAction(commands.export)
    return toolbar
