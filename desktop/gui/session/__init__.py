"""One session among those that are kept."""
