"""Small parts that know nothing of films."""
