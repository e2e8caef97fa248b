"""The printer that the user chooses, as the system's own dialog offers them."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.gui.output.report_pdf import page_layout

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def ask_for_printer(parent: QWidget) -> "QPrinter | None":
    """Ask on which printer to print; None if the user cancels."""
    # Most starts of the program print nothing, and need not load this.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(page_layout())
    printer.setCreator("Pneumolite")
    dialog = QPrintDialog(printer, parent)
    chosen = dialog.exec()
    dialog.deleteLater()
    return printer if chosen else None
