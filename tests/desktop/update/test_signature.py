"""Signatures as minisign makes them, and those that must not pass."""

from pathlib import Path

import pytest
from nacl.signing import SigningKey

from desktop import VERSION
from desktop.bundle import sign_release
from desktop.bundle.sign_release import public_key, write_signature
from desktop.update.release import Release
from desktop.update.release_key import RELEASE_KEY
from desktop.update.signature import (
    OtherKeyError,
    PublicKey,
    Signature,
    SignatureError,
    new_hash,
)

# minisign 0.11 made these: `minisign -G -W`, and `minisign -S -W -t "Pneumolite 0.2.0 for Windows"`
# for a file with the word hello and a line end. Its secret key is gone.
OF_MINISIGN = "RWR39D7Va41O2ofECtqcZHrbN/cRu69AFeZFt96vqBujKjssQ4a+LCKB"
SIGNED = b"hello\n"
SIGNATURE = """untrusted comment: signature from minisign secret key
RUR39D7Va41O2oqfNvAmaRbFwF00m/v6svZPRDfoAdXXEBiLTcI/1nAQEZRL28e387KG8RsVpe0p87CEDrMxO0Vw7HKuDYIw+QA=
trusted comment: Pneumolite 0.2.0 for Windows
C0ZPN7doiDJE9Mgd1F8gJCmkjgD2lT0iIVAYIyz0Z7OUSOA3H/1vKMc8Ws3IT6SgdLqlFKmRj9Bgc0AVOrgXAg==
"""


def check(content: bytes, signature: str, key: str) -> None:
    hashed = new_hash()
    hashed.update(content)
    Signature.parsed(signature).check(hashed.digest(), PublicKey.parsed(key))


def test_a_signature_of_minisign_is_read() -> None:
    check(SIGNED, SIGNATURE, OF_MINISIGN)
    comment = Signature.parsed(SIGNATURE).comment
    assert Release.of_comment(comment) == Release("0.2.0", "Windows")
    assert str(PublicKey.parsed(OF_MINISIGN)) == OF_MINISIGN


@pytest.mark.parametrize(
    ("content", "signature"),
    [
        (b"hullo\n", SIGNATURE),
        (b"", SIGNATURE),
        (SIGNED, SIGNATURE.replace("0.2.0", "0.3.0")),
        (SIGNED, SIGNATURE.replace("AQEZRL", "BQEZRL")),
        (SIGNED, SIGNATURE.replace("C0ZPN7", "D0ZPN7")),
    ],
)
def test_whatever_was_changed_is_noticed(content: bytes, signature: str) -> None:
    with pytest.raises(SignatureError, match="does not belong"):
        check(content, signature, OF_MINISIGN)


def test_the_signature_of_somebody_else_is_known_as_such(key: SigningKey) -> None:
    with pytest.raises(OtherKeyError):
        check(SIGNED, SIGNATURE, str(public_key(key)))


def test_a_stolen_number_of_a_key_is_of_no_use(key: SigningKey, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(SIGNED)
    write_signature(path, "Pneumolite 9.0.0 for Windows", key)
    made = Signature.parsed(Path(f"{path}.minisig").read_text())
    number = PublicKey.parsed(OF_MINISIGN).number
    forged = Signature(number, made.of_file, made.comment, made.of_comment)
    with pytest.raises(SignatureError, match="does not belong"):
        check(SIGNED, str(forged), OF_MINISIGN)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n\n",
        SIGNATURE[:200],
        SIGNATURE.replace("untrusted", "un trusted"),
        SIGNATURE.replace("\ntrusted", "\nuntrusted"),
        SIGNATURE.replace("RUR3", "RWR3"),  # not over a hash, as early versions of minisign
        SIGNATURE.replace("AQEZ", "A!EZ"),
        SIGNATURE.replace("AQEZ", ""),
        SIGNATURE + "one line more",
    ],
)
def test_what_is_no_signature_is_refused(text: str) -> None:
    with pytest.raises(SignatureError):
        Signature.parsed(text)


def test_the_key_in_the_program_is_one_or_there_is_none() -> None:
    assert RELEASE_KEY == "" or str(PublicKey.parsed(RELEASE_KEY)) == RELEASE_KEY


@pytest.mark.parametrize("line", ["RW", OF_MINISIGN[:-4], "x" * 56, SIGNATURE.splitlines()[1]])
def test_what_is_no_key_is_refused(line: str) -> None:
    with pytest.raises(SignatureError):
        PublicKey.parsed(line)


# -- those who publish -----------------------------------------------------------------------------


def test_a_new_key_pair_signs_and_is_recognised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["sign_release", "--new-key"])
    sign_release.main()
    secret, public = (said.rpartition(" ")[2] for said in capsys.readouterr().out.splitlines())
    path = tmp_path / "Pneumolite-Linux.zip"
    path.write_bytes(SIGNED)
    monkeypatch.setattr(sign_release, "RELEASE_KEY", public)
    monkeypatch.setenv("PNEUMOLITE_SIGNING_KEY", secret)
    monkeypatch.setattr("sys.argv", ["sign_release", str(path)])
    sign_release.main()
    written = Path(f"{path}.minisig").read_text()
    check(SIGNED, written, public)
    assert f"trusted comment: Pneumolite {VERSION} for Linux" in written


def test_with_a_key_that_the_program_does_not_know_nothing_is_signed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "Pneumolite-Linux.zip"
    path.write_bytes(SIGNED)
    monkeypatch.setattr(sign_release, "RELEASE_KEY", OF_MINISIGN)
    monkeypatch.setenv("PNEUMOLITE_SIGNING_KEY", "A" * 43 + "=")
    monkeypatch.setattr("sys.argv", ["sign_release", str(path)])
    with pytest.raises(SystemExit, match="does not belong"):
        sign_release.main()
    assert [each.name for each in tmp_path.glob("*.minisig")] == []


def test_without_a_key_in_the_program_a_release_is_not_signed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sign_release, "RELEASE_KEY", "")
    monkeypatch.setattr("sys.argv", ["sign_release", str(tmp_path / "Pneumolite-Linux.zip")])
    sign_release.main()
    assert "not signed" in capsys.readouterr().err
