"""The keys that this process knows, by the data folder they are of; they are in memory alone."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from tokenmirror.keys.notes import EncryptionNote, KeyNote

Ask = Callable[[Path, "EncryptionNote"], str]
"""Finds the keys of a data folder and holds them; returns why that cannot be, or nothing."""


class _Held:
    keys: ClassVar[dict[Path, dict[str, bytes]]] = {}
    """By data folder and by fingerprint."""
    ask: ClassVar[Ask | None] = None


def hold(folder: Path, key: bytes) -> bool:
    """Keep a key, if the folder's note knows it, and the one that it carries; return whether the note does."""
    from tokenmirror.keys.notes import read_note  # noqa: PLC0415 - for those who encrypt

    note = read_note(folder)
    known = next((one for one in _notes(note) if one.fits(key)), None)
    if note is None or known is None:
        return False
    _keep_out_of_dumps()
    keys = _Held.keys.setdefault(folder, {})
    keys[known.check] = key
    if note.before is not None and note.before.carried and known is note.key:
        from tokenmirror.keys.passphrases import key_carried  # noqa: PLC0415 - while a key is changed

        before = key_carried(note.before, key)
        if before is not None:
            keys[note.before.check] = before
    return True


def _notes(note: EncryptionNote | None) -> list[KeyNote]:
    return [] if note is None else [one for one in (note.key, note.before) if one is not None]


def _keep_out_of_dumps() -> None:
    """Have the system write no memory of this process to a disk when it crashes."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not on all systems, and for those who encrypt

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def forget(folder: Path) -> None:
    """Forget all keys of a folder."""
    _Held.keys.pop(folder, None)


def held(folder: Path, note: KeyNote) -> bytes | None:
    """Return a key that is known already."""
    return _Held.keys.get(folder, {}).get(note.check)


def all_held(folder: Path) -> tuple[bytes, ...]:
    """Return all keys of a folder that are known."""
    return tuple(_Held.keys.get(folder, {}).values())


def ask_with(ask: Ask | None) -> None:
    """Say who is asked when a key is needed and not known; in the window nobody is, there a page asks."""
    _Held.ask = ask


def found(folder: Path, note: EncryptionNote) -> str:
    """Have the keys of a folder looked for; return why they are not there, or nothing."""
    return _Held.ask(folder, note) if _Held.ask is not None else ""
