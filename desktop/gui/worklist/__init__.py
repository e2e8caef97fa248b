"""The table of films."""
