"""Sign the archives of a release; for those who publish one.

    python -m desktop.bundle.sign_release --new-key
    PNEUMOLITE_SIGNING_KEY=... python -m desktop.bundle.sign_release Pneumolite-Windows.zip ...

The first makes a key pair. The second writes a signature beside each archive. It stops if the
secret key is not the one whose public key the program has.
"""

import argparse
import base64
import hashlib
import os
import sys
from pathlib import Path

from nacl.signing import SigningKey

from desktop import PROGRAM, VERSION
from desktop.update.release import Release
from desktop.update.release_key import RELEASE_KEY
from desktop.update.signature import SUFFIX, PublicKey, Signature, new_hash, signed_with_comment

SECRET = "PNEUMOLITE_SIGNING_KEY"


def main() -> None:
    """Make a key pair, or sign the archives that the arguments name."""
    parser = argparse.ArgumentParser(description="Sign the archives of a release.")
    parser.add_argument("--new-key", action="store_true", help="make a key pair")
    parser.add_argument("archives", nargs="*", type=Path)
    arguments = parser.parse_args()
    if arguments.new_key:
        key = SigningKey.generate()
        print(f"Secret key, for nobody else: {base64.b64encode(bytes(key)).decode()}")
        print(f"Public key, for desktop/update/release_key.py: {public_key(key)}")
        return
    if not RELEASE_KEY:
        print("The program has no public key, so this release is not signed.", file=sys.stderr)
        return
    key = SigningKey(base64.b64decode(os.environ[SECRET]))
    if str(public_key(key)) != RELEASE_KEY:
        raise SystemExit(f"{SECRET} does not belong to the public key in the program.")
    for path in arguments.archives:
        system = path.stem.removeprefix(f"{PROGRAM}-")
        write_signature(path, Release(VERSION, system), key)


def public_key(key: SigningKey) -> PublicKey:
    """The public half of a key."""
    point = bytes(key.verify_key)
    return PublicKey(hashlib.blake2b(point, digest_size=8).digest(), point)


def write_signature(path: Path, release: Release | str, key: SigningKey) -> None:
    """Write the signature of an archive beside it.

    Args:
        path: the archive.
        release: what the signature says that it is.
        key: the secret key.
    """
    hashed = new_hash()
    hashed.update(path.read_bytes())
    comment = str(release)
    of_file = key.sign(hashed.digest()).signature
    of_comment = key.sign(signed_with_comment(of_file, comment)).signature
    signature = Signature(public_key(key).number, of_file, comment, of_comment)
    path.with_name(path.name + SUFFIX).write_text(str(signature), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
