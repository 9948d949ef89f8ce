"""Which lines a change adds and removes: from a unified diff, or from the texts before and after."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

import msgspec

Fingerprint = Callable[[str | bytes], tuple[int, ...]]
Prints = tuple[int, ...]

_MOST_PAIRS = 100_000
"""Pairs of equal lines between the first and the last that differ, above which all of these count as changed."""


class FileChange(msgspec.Struct):
    """What a change does to one file, without its text."""

    path: str
    kind: str
    added: Prints = ()
    removed: Prints = ()
    moved_to: str | None = None


def diff_lines(diff: str, fingerprint: Fingerprint) -> tuple[Prints, Prints]:
    """Return added and removed lines of a unified diff; what stands before the first hunk is header."""
    lines = diff.split("\n")
    first = next((at for at, line in enumerate(lines) if line.startswith("@@")), len(lines))
    added = [line[1:] for line in lines[first:] if line.startswith("+")]
    removed = [line[1:] for line in lines[first:] if line.startswith("-")]
    return line_prints(added, fingerprint), line_prints(removed, fingerprint)


def line_prints(lines: Iterable[str], fingerprint: Fingerprint) -> Prints:
    """Return the fingerprints of lines, blank ones included."""
    return fingerprint("".join(f"{line}\n" for line in lines))


def replaced_lines(old: Prints, new: Prints) -> tuple[Prints, Prints]:
    """Return added and removed lines, without those that begin and end both texts: they only tell the place."""
    shorter = min(len(old), len(new))
    start = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    rest = shorter - start
    end = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
    return new[start : len(new) - end], old[start : len(old) - end]


def changed_lines(old: Prints, new: Prints) -> tuple[Prints, Prints]:
    """Return added and removed lines between two states of a whole file."""
    added, removed = replaced_lines(old, new)
    often = Counter(removed)
    pairs = sum(often[line] for line in added)
    if not pairs or pairs > _MOST_PAIRS:
        return added, removed
    # Only few results show whole files, and this takes longer to load than the rest.
    from difflib import SequenceMatcher  # noqa: PLC0415

    more: list[int] = []
    less: list[int] = []
    for what, start, end, begin, stop in SequenceMatcher(None, removed, added, autojunk=False).get_opcodes():
        if what != "equal":
            less += removed[start:end]
            more += added[begin:stop]
    return tuple(more), tuple(less)
