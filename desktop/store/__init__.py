"""Rows and decisions, kept in one SQLite file of the user's own."""
