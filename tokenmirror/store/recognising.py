"""Tells a database that is encrypted with another key, or whose note is lost, from one that is damaged."""

from __future__ import annotations

import hashlib
import hmac
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from tokenmirror.keys.held import held
from tokenmirror.keys.notes import NoteProblem, read_note
from tokenmirror.paths import DataPaths
from tokenmirror.store.cipher import first_bytes, is_plain_file, opens

_PAGE, _SEAL, _SALT, _HMAC_SALT = 4096, 64, 16, 0x3A
"""As SQLCipher writes: each page ends with a seal over all that is before it, and over its number."""
_MOST_PAGES = 32
_KINDS = frozenset((0, 1, 2, 3, 4, 5, 10, 13))
"""How nearly all pages begin that are not encrypted: with their kind, or with the number of the next one."""
_VALUES, _FIRST, _FIRST_VALUES = 240, 512, 170
"""How many different bytes there are at least in a page of anything, and in its first sector."""


def is_foreign(path: Path) -> bool:
    """Tell whether a file is an encrypted database, and no key that is known here is the right one.

    Damage does not look so: then the file, or another of its pages, is still what it was.
    """
    pages = dict(_pages(path))
    if 1 not in pages or not all(map(_is_anything, pages.values())):
        return False
    if len(set(pages[1][:_FIRST])) < _FIRST_VALUES:
        return False
    if sum(page[0] in _KINDS for number, page in pages.items() if number > 1) > len(pages) // 4:
        return False
    keys = _known(path)
    return not any(_is_sealed(page, number, key, pages[1][:_SALT]) for key in keys for number, page in pages.items())


def is_without_note(database: Path) -> bool:
    """Tell whether an encrypted database came here alone, or lost what says how its key is kept."""
    try:
        if DataPaths(database.parent).encryption.exists() or not first_bytes(database) or is_plain_file(database):
            return False
    except sqlite3.Error:
        return False
    return is_foreign(database)


def why_not(path: Path, key: bytes) -> str | None:
    """Return nothing at all where a key opens a file, an empty text where it is another's, else why neither is seen."""
    try:
        return None if opens(path, key) else ""
    except sqlite3.Error as problem:
        return str(problem)


def _known(path: Path) -> list[bytes]:
    """Return the keys that are noted for a file, as far as they are known."""
    folder = next((one for one in path.absolute().parents[:3] if DataPaths(one).encryption.exists()), None)
    with suppress(NoteProblem):
        note = read_note(folder) if folder is not None else None
        if folder is not None and note is not None:
            noted = [held(folder, one) for one in (note.key, note.before) if one is not None]
            return [key for key in noted if key is not None]
    return []


def _pages(path: Path) -> Iterator[tuple[int, bytes]]:
    """Return the first page and some others, by number."""
    try:
        count = path.stat().st_size // _PAGE
        with path.open("rb") as file:
            for number in sorted({1 + at * count // _MOST_PAGES for at in range(_MOST_PAGES)}):
                file.seek((number - 1) * _PAGE)
                page = file.read(_PAGE)
                if len(page) == _PAGE:
                    yield number, page
    except OSError:
        return


def _is_anything(page: bytes) -> bool:
    return len(set(page)) >= _VALUES


def _is_sealed(page: bytes, number: int, key: bytes, salt: bytes) -> bool:
    """Tell whether a page was written with a key."""
    over = hashlib.pbkdf2_hmac("sha512", key, bytes(one ^ _HMAC_SALT for one in salt), 2, len(key))
    content = page[_SALT if number == 1 else 0 : -_SEAL]
    seal = hmac.digest(over, content + number.to_bytes(4, "little"), "sha512")
    return hmac.compare_digest(seal, page[-_SEAL:])
