"""Which lines a change adds and removes: from a unified diff, or from the texts before and after."""

from __future__ import annotations

from collections.abc import Callable, Iterable

Fingerprint = Callable[[str | bytes], tuple[int, ...]]
Prints = tuple[int, ...]


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
