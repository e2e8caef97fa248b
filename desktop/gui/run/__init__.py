"""A run, as the window sees it."""
