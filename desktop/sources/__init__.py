"""From what the user chose to a list of films."""
