"""From what the user chose to a list of films, and whose they are by a table beside them."""
