"""Where a result comes from: the revision of the code and the versions of what it used."""

import importlib.metadata
import platform
import subprocess
from datetime import UTC, datetime
from typing import Any

LIBRARIES = (
    "keras",
    "tensorflow",
    "jax",
    "torch",
    "ai-edge-litert",
    "numpy",
    "pillow",
    "scikit-learn",
    "scipy",
)


def provenance() -> dict[str, Any]:
    """Git revision, library versions, Keras backend, platform and time (UTC)."""
    # Keras loads slowly, and not everyone who imports this module needs it.
    import keras

    return {
        "git_revision": git_revision(),
        "libraries": {name: version for name in LIBRARIES if (version := _version(name))},
        "python": platform.python_version(),
        "keras_backend": keras.backend.backend(),
        "platform": f"{platform.system()} {platform.machine()}",
        "created_at": datetime.now(UTC).isoformat(timespec="seconds"),
    }


def git_revision() -> str:
    """The commit, with `-dirty` when tracked files differ from it; `unknown` without git."""
    try:
        described = subprocess.run(
            ["git", "describe", "--always", "--abbrev=40", "--dirty", "--exclude=*"],
            capture_output=True,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return described.stdout.strip()


def _version(library: str) -> str | None:
    try:
        return importlib.metadata.version(library)
    except importlib.metadata.PackageNotFoundError:
        return None
