"""Small widgets that know nothing of films."""
