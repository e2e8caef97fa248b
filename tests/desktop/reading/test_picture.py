import pickle

from desktop.reading.picture import UNPACKS_TOO_LARGE, PictureError


def test_an_error_keeps_its_message_and_its_hash_from_one_process_to_another() -> None:
    """Dask hands errors from the workers of a cluster to the program that waits for them."""
    error = PictureError(UNPACKS_TOO_LARGE.filled(megabytes=160), "ab" * 32)
    received = pickle.loads(pickle.dumps(error))
    assert (received.message, received.sha256) == (error.message, error.sha256)
    assert str(received) == "The file unpacks to more than 160 MB. Export it again."
