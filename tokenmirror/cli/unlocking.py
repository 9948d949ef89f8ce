"""Finds the key of an encrypted database for a command: in the keyring, or by asking for the passphrase."""

from __future__ import annotations

import sys
from getpass import getpass
from pathlib import Path

from tokenmirror.keys import ring
from tokenmirror.keys.held import held, hold
from tokenmirror.keys.notes import EncryptionNote, Kept, KeyNote
from tokenmirror.keys.passphrases import key_under
from tokenmirror.keys.recovery import Mistyped, as_key
from tokenmirror.paths import DataPaths
from tokenmirror.store.recognising import is_without_note

RECOVER = "`tokenmirror encrypt recover` takes the recovery code."


def unlocked(folder: Path, note: EncryptionNote) -> str:
    """Hold the keys of a data folder; return why that cannot be, or nothing."""
    for one in (note.key, note.before):
        if one is not None and held(folder, one) is None:
            why = _from_ring(folder, one) if one.kept is Kept.KEYRING else _from_passphrase(folder, one)
            if why:
                return f"The database is encrypted. {why}"
    return ""


def without_note(paths: DataPaths) -> str:
    """Return what is said of an encrypted database that lost the file beside it; nothing of any other."""
    if not is_without_note(paths.database):
        return ""
    return f"{paths.database} is encrypted, and {paths.encryption.name} beside it is not there; {RECOVER}"


def _from_ring(folder: Path, note: KeyNote) -> str:
    try:
        locked = ring.look() is ring.Why.LOCKED
        if locked:
            print("The keyring is locked; it asks for its password in a window of its own.", file=sys.stderr)
        key = ring.fetch(note.name, ring.PATIENTLY if locked else ring.QUICKLY)
    except (ring.RingProblem, ValueError) as problem:
        return f"{problem} Open the keyring and try again; or {RECOVER}"
    return "" if hold(folder, key) else f"The keyring has another key than that of this database; {RECOVER}"


def _from_passphrase(folder: Path, note: KeyNote) -> str:
    typed = secret_line("Passphrase of TokenMirror's database: ")
    if not typed:
        return f"Its passphrase is asked for, and none was typed. Try again; or {RECOVER}"
    key = key_under(note, typed)
    if key is None:
        return f"The passphrase does not fit. Try again; or {RECOVER}"
    hold(folder, key)
    return ""


def secret_line(prompt: str) -> str:
    """Ask for something that must not be seen: on the terminal without an echo, else the next line of the input."""
    if sys.stdin is not None and sys.stdin.isatty():
        try:
            return getpass(prompt, stream=sys.stderr)
        except EOFError:
            return ""
    return sys.stdin.readline().rstrip("\r\n") if sys.stdin is not None else ""


def asked_code() -> bytes:
    """Ask for the recovery code; raises Mistyped."""
    typed = secret_line("Recovery code: ")
    if not typed.strip():
        raise Mistyped("No recovery code was typed.")
    return as_key(typed)
