"""The page of the settings about the data itself: where it lies and how big it is, and what each of its parts says."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from tokenmirror.language import count, locale, tr
from tokenmirror.viewmodels import numbers

_LEAST_OF_A_MEGABYTE = 100_000
"""Bytes; less would be told as none."""


class DataView(msgspec.Struct, frozen=True):
    """The parts of the page; each section draws the one of its own type, and is left out where there is none."""

    parts: tuple[object, ...]


class WherePart(msgspec.Struct, frozen=True):
    """Where the data lies, and how big it is."""

    folder: str
    sizes: tuple[tuple[str, str], ...]
    """What it is, and how big."""


class WhereFacts(msgspec.Struct, frozen=True):
    """What was found in the data folder."""

    folder: str
    database: int
    """Bytes, with the files beside it."""
    backups: Sequence[int]
    """Bytes of each copy."""
    set_aside: int
    rest: int


def where_part(facts: WhereFacts) -> WherePart:
    """Return where the data lies, in words."""
    copies = len(facts.backups)
    sizes = [(tr("Database"), how_big(facts.database))]
    if copies:
        held = count(copies, "{n} copy, {size}", "{n} copies, {size}", n=numbers.exact(copies),
                     size=how_big(sum(facts.backups)))  # fmt: skip
        sizes.append((tr("Copies"), held))
    if facts.set_aside:
        sizes.append((tr("Set aside"), how_big(facts.set_aside)))
    sizes.append((tr("Everything else"), how_big(facts.rest)))
    return WherePart(facts.folder, tuple(sizes))


def how_big(size: int) -> str:
    """Return so many bytes in words."""
    if size < _LEAST_OF_A_MEGABYTE:
        return tr("{n} kB", n=numbers.exact(-(-size // 1000)))
    return tr("{n} MB", n=locale().number(size / 1e6, 1))
