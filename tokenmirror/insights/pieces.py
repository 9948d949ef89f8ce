"""Which changes are one piece of work: made by the same session, or in the same files within a week."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from tokenmirror.domain.courtesy import step_back
from tokenmirror.insights.testing_paths import is_test

WITHIN_MS = 7 * 86_400_000
"""How long after the first change of a piece another one still belongs to it."""
SAME_FILES = 0.5
"""Share of the smaller one's lines from which two changes are in the same files: all edit the change log."""
FEW_LINES = 5
"""A piece that puts in or takes out fewer lines is no case: of such ones anybody can make as many as they like."""
_MARKS = re.compile(r"^(test|tests|spec)[_-]|[_-]?(test|tests|spec)$")


class Part(NamedTuple):
    """What is known of a change that landed, for finding out what it belongs to."""

    repository: str
    landed_at: int
    sessions: frozenset[int]
    files: Mapping[str, int]
    """How many lines it put in and took out, by file; tests under the name of what they test."""
    lines: int
    """Lines that it newly put in or, where it mostly takes out, took out; none that it formatted, moved or copied."""


def pieces(parts: Sequence[Part]) -> list[list[int]]:
    """Return the pieces of work that changes form, by their places, each in the order in which they landed.

    Whoever cuts a change in two, on branches of their own or on days that follow each other, made one piece.
    """
    open_ones: dict[str, list[list[int]]] = defaultdict(list)
    closed: list[list[int]] = []
    for place in sorted(range(len(parts)), key=lambda one: (parts[one].landed_at, one)):
        step_back()
        part = parts[place]
        here, apart = [], []
        for piece in open_ones[part.repository]:
            if part.landed_at - parts[piece[0]].landed_at > WITHIN_MS:
                closed.append(piece)
            elif _joins([parts[other] for other in piece], part):
                here.append(piece)
            else:
                apart.append(piece)
        # What has joined two pieces makes them one; its first change is that of the earlier.
        open_ones[part.repository] = [*apart, [*(one for piece in here for one in piece), place]]
    return sorted([*closed, *(piece for still in open_ones.values() for piece in still)])


def _joins(piece: Sequence[Part], part: Part) -> bool:
    """Tell whether a change is of the same session as any of a piece, or in the same files as the first of it.

    From file to file a week of work in one repository would be a single piece.
    """
    return any(not one.sessions.isdisjoint(part.sessions) for one in piece) or _in_same_files(piece[0], part)


def _in_same_files(one: Part, other: Part) -> bool:
    both = one.files.keys() & other.files.keys()
    if not both:
        return False
    return any(
        whole and sum(part.files[name] for name in both) >= SAME_FILES * whole
        for part, whole in ((each, sum(each.files.values())) for each in (one, other))
    )


def subjects_of(paths: Iterable[str]) -> dict[str, str]:
    """Return for each test whose name says which one file it tests that file."""
    listed = set(paths)
    about: dict[str, set[str]] = defaultdict(set)
    for path in listed:
        if not is_test(path):
            about[_stem(path)].add(path)
    found = {path: about.get(_MARKS.sub("", _stem(path)), set()) for path in listed if is_test(path)}
    return {test: next(iter(files)) for test, files in found.items() if len(files) == 1}


def _stem(path: str) -> str:
    return path.rpartition("/")[2].partition(".")[0].casefold()
