"""The window. Qt only: what is scored, and how, is decided in `desktop.scoring`."""
