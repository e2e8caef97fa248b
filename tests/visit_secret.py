"""A secret that is always the same: by chance, a hash may hold digits that a test seeks."""

from desktop.paths import visit_secret_path
from desktop.results.visit_secret import SECRET_BYTES


def fix_visit_secret() -> None:
    """Keep it where the program looks for its own."""
    path = visit_secret_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes(SECRET_BYTES))
