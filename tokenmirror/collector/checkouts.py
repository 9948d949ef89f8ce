"""Which commit was made in which checkout of a repository, by the reflogs of their heads."""

from __future__ import annotations

import os
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from tokenmirror.attribution.works import CommitWork
from tokenmirror.domain.commits import ReflogEntry
from tokenmirror.store.rows import to_ms


class Checkouts:
    """The worktrees of one repository and the commits that were made in each."""

    def __init__(self, tops: Mapping[str, str], reflog: Iterable[ReflogEntry]) -> None:
        """Take the top folder of each worktree with the ref of its HEAD, and the reflogs, oldest first per ref."""
        self._tops = sorted(tops.items(), key=lambda pair: len(pair[0]), reverse=True)
        heads = set(tops.values())
        self._made: dict[str, list[tuple[int, str]]] = defaultdict(list)
        self._where: dict[str, str] = {}
        for entry in reflog:
            if entry.ref in heads and entry.new is not None and entry.action.startswith("commit"):
                self._made[entry.ref].append((to_ms(entry.at), entry.new))
                self._where.setdefault(entry.new, entry.ref)
        for moves in self._made.values():
            moves.sort()

        self._of_folder = lru_cache(maxsize=256)(self._find)

    def of_folder(self, folder: str | None) -> str | None:
        """Return the HEAD of the worktree that a folder lies in."""
        return self._of_folder(folder) if folder else None

    def _find(self, folder: str) -> str | None:
        places = {os.path.normpath(folder), os.path.realpath(folder)}
        return next((ref for top, ref in self._tops if any(_is_below(place, top) for place in places)), None)

    def where(self, commits: Iterable[CommitWork]) -> dict[int, str]:
        """Return for commits the HEAD under which each was made here, as far as the reflogs still know."""
        return {commit.key: self._where[commit.oid] for commit in commits if commit.oid in self._where}

    def made(self, ref: str, start: int, end: int) -> list[str]:
        """Return the commits made in a worktree between two moments (milliseconds, both included)."""
        moves = self._made.get(ref, [])
        first = bisect_left(moves, start, key=lambda move: move[0])
        return [oid for _at, oid in moves[first : bisect_right(moves, end, key=lambda move: move[0])]]


def _is_below(path: str, top: str) -> bool:
    return path == top or path.startswith(top + os.sep)
