"""The file beside an encrypted database that says how its key is kept, and holds no secret."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path

import msgspec

from tokenmirror.domain.blake import blake2b

NAME = "encryption.json"
_CHECK_BYTES = 16


class Kept(StrEnum):
    """Where a key is."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105 - the word, not one
    """In the file itself, under a passphrase that is nowhere."""


class Way(StrEnum):
    """What the database is to be."""

    ENCRYPTED = "encrypted"
    PLAIN = "plain"


class KeyNote(msgspec.Struct, frozen=True):
    """What is known of a key without knowing it."""

    name: str
    """Its name in the keyring: made up, so that two data folders do not share one."""
    kept: Kept
    check: str
    """A fingerprint that tells the key from any other."""
    salt: str = ""
    wrapped: str = ""
    """The key under a passphrase."""
    carried: str = ""
    """The key under the one that takes its place: while it is changed, who knows the new one knows both."""

    def fits(self, key: bytes) -> bool:
        """Tell whether a key is this one."""
        return self.check == check_of(key)


class EncryptionNote(msgspec.Struct, frozen=True):
    """What is to be done about encryption, or is done."""

    way: Way
    key: KeyNote
    """What the database is encrypted with; while it is turned on, what it will be."""
    before: KeyNote | None = None
    """What it was encrypted with until now, while the key is changed."""
    database: bool = False
    """The database is as it is to be."""
    settled: bool = False
    """The database and all its copies are as they are to be."""
    version: int = 1


class NoteProblem(Exception):  # noqa: N818 - the world's fault, not ours
    """The file cannot be read; the text says what to do."""


def check_of(key: bytes) -> str:
    """Return what tells a key from any other, and nothing else of it."""
    return blake2b(b"check", key=key, digest_size=_CHECK_BYTES, person=b"tokenmirror").hexdigest()


def note_path(folder: Path) -> Path:
    """Return where the file of a data folder is."""
    return folder / NAME


def read_note(folder: Path) -> EncryptionNote | None:
    """Return what is known of the encryption of a data folder; None where it was never turned on."""
    path = note_path(folder)
    try:
        return msgspec.json.decode(path.read_bytes(), type=EncryptionNote)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.MsgspecError) as error:
        raise NoteProblem(
            f"{path} says how the database is encrypted and cannot be read ({error}). "
            "Nothing was changed. `tokenmirror encrypt recover` makes it again from the recovery code."
        ) from error


def write_note(folder: Path, note: EncryptionNote) -> None:
    """Put the file there, whole or not at all; raises OSError."""
    path = note_path(folder)
    draft = path.with_name(f".{NAME}-new")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(msgspec.json.format(msgspec.json.encode(note), indent=1))
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    folder_to_disk(folder)


def drop_note(folder: Path) -> None:
    """Take the file away: nothing is encrypted any more."""
    note_path(folder).unlink(missing_ok=True)
    folder_to_disk(folder)


def folder_to_disk(folder: Path) -> None:
    """Have the system write which files a folder holds, where it can be asked to."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:  # Windows opens no folder
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
