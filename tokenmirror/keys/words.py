"""How the encryption of a data folder is, in a sentence for the terminal."""

from __future__ import annotations

from tokenmirror.keys.held import held
from tokenmirror.keys.notes import EncryptionNote, Kept, KeyNote
from tokenmirror.paths import DataPaths


def sentence(paths: DataPaths, note: EncryptionNote | None) -> str:
    """Return how things are."""
    if note is None:
        return f"{paths.database} is not encrypted; it can be read by whoever can read your files."
    if not note.settled:
        return f"{paths.database} is not yet what it is to be; the next collecting goes on with it."
    known = "known here" if held(paths.folder, note.key) is not None else "not asked for now"
    return f"{paths.database} and its copies are encrypted; the key is {_where(note.key)} ({known})."


def _where(note: KeyNote) -> str:
    return "in the keyring" if note.kept is Kept.KEYRING else "under your passphrase"
