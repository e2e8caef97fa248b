"""Reading a file's bytes by a library, in no more pieces than a film is made of."""

import io

# An element of a data set, a chunk of a PNG and a segment of a JPEG take one to four pieces each; a
# DICOM film has some hundred elements, and the table of contents of a full disc 150,000 pieces.
MAX_PIECES = 300_000


class Metered(io.BytesIO):
    """A file in memory that ends a reader which goes on for ever.

    A few million empty elements fit into a file of a bearable size, and each takes a reader in
    Python a hundred times its bytes of memory, and microseconds.
    """

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self._left = MAX_PIECES

    def read(self, size: int | None = -1, /) -> bytes:
        """As of any file.

        Raises:
            ValueError: for the piece after the last that is granted.
        """
        self._left -= 1
        if self._left < 0:
            raise ValueError(f"the file is read in more than {MAX_PIECES} pieces")
        return super().read(size)
