"""How well it does here, and the notice of drift."""
