"""Signatures in the form of minisign: Ed25519 over the BLAKE2b hash of a file.

See https://jedisct1.github.io/minisign/. Its comment is signed, too, and says which release it is.
"""

import base64
import binascii
import hashlib
from dataclasses import dataclass

SUFFIX = ".minisig"

# Of the hash of the file; minisign once signed the file itself, and called that "Ed".
ALGORITHM = b"ED"
KEY_ALGORITHM = b"Ed"

_UNTRUSTED, _TRUSTED = "untrusted comment: ", "trusted comment: "


class SignatureError(Exception):
    """A signature or a key that cannot be read, or does not belong to the file."""


class OtherKeyError(SignatureError):
    """The signature was made with another key."""


@dataclass(frozen=True)
class PublicKey:
    """The half of a key pair that everybody may know.

    Attributes:
        number: 8 bytes that tell it from other keys.
        point: 32 bytes, as Ed25519 has them.
    """

    number: bytes
    point: bytes

    @classmethod
    def parsed(cls, line: str) -> "PublicKey":
        """Read a key.

        Raises:
            SignatureError: it is none.
        """
        content = _decoded(line, 42)
        if content[:2] != KEY_ALGORITHM:
            raise SignatureError("no key of Ed25519")
        return cls(content[2:10], content[10:])

    def __str__(self) -> str:
        return base64.b64encode(KEY_ALGORITHM + self.number + self.point).decode()


@dataclass(frozen=True)
class Signature:
    """A signature of a file.

    Attributes:
        number: the 8 bytes of its key.
        of_file: 64 bytes.
        comment: what the signer says of the file.
        of_comment: 64 bytes, over `of_file` and the comment.
    """

    number: bytes
    of_file: bytes
    comment: str
    of_comment: bytes

    @classmethod
    def parsed(cls, text: str) -> "Signature":
        """Read the content of a signature's file.

        Raises:
            SignatureError: it is none, or none over a hash.
        """
        lines = text.splitlines()
        if len(lines) != 4 or not lines[0].startswith(_UNTRUSTED):
            raise SignatureError("no signature")
        if not lines[2].startswith(_TRUSTED):
            raise SignatureError("no comment")
        content = _decoded(lines[1], 74)
        if content[:2] != ALGORITHM:
            raise SignatureError("not over a hash")
        comment = lines[2].removeprefix(_TRUSTED)
        return cls(content[2:10], content[10:], comment, _decoded(lines[3], 64))

    def __str__(self) -> str:
        of_file = base64.b64encode(ALGORITHM + self.number + self.of_file).decode()
        of_comment = base64.b64encode(self.of_comment).decode()
        lines = f"{_UNTRUSTED}signature of a release", of_file, _TRUSTED + self.comment, of_comment
        return "\n".join(lines) + "\n"

    def check_key(self, key: PublicKey) -> None:
        """Check that it was made with this key, as far as it says so itself.

        Raises:
            OtherKeyError: it was made with another.
        """
        if self.number != key.number:
            raise OtherKeyError("made with another key")

    def check(self, file_hash: bytes, key: PublicKey) -> None:
        """Check that the owner of a key signed a file and the comment.

        Args:
            file_hash: what `new_hash` gives for the whole file, 64 bytes.

        Raises:
            SignatureError: the owner did not.
        """
        # The window opens sooner without this, and it opens where this cannot be loaded.
        from nacl.exceptions import CryptoError
        from nacl.signing import VerifyKey

        self.check_key(key)
        verifier = VerifyKey(key.point)
        try:
            verifier.verify(file_hash, self.of_file)
            verifier.verify(signed_with_comment(self.of_file, self.comment), self.of_comment)
        except CryptoError as error:
            raise SignatureError("does not belong to the file") from error


def new_hash() -> "hashlib.blake2b":
    """The hash that is signed, to be fed with the file."""
    return hashlib.blake2b(digest_size=64)


def signed_with_comment(of_file: bytes, comment: str) -> bytes:
    """What the second signature signs."""
    return of_file + comment.encode()


def _decoded(line: str, length: int) -> bytes:
    try:
        content = base64.b64decode(line, validate=True)
    except (binascii.Error, ValueError) as error:
        raise SignatureError("not in base64") from error
    if len(content) != length:
        raise SignatureError(f"{len(content)} bytes instead of {length}")
    return content
