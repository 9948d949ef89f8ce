"""The lines that sessions wrote and took out, by file, and which commits took them."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from tokenmirror.attribution.works import Ancestry, CommitWork, EditWork
from tokenmirror.domain.fingerprints import THIN

_ID_BITS = 64

Place = tuple[int, int, int]
"""Where a commit stands in the order in which commits take lines."""
Lines = dict[int, tuple[int, ...]]
"""By line: the edits of it, oldest first; once for each time it stood there. Lines that say nothing are left out."""
Takers = dict[int, dict[int, tuple[str, ...]]]


class Pool:
    """All lines that sessions wrote, by file, and which commits took them.

    Edits are known by numbers that grow with time, so that late ones find their place among the others.
    """

    def __init__(self, ancestry: Ancestry) -> None:
        """Begin without edits."""
        self.edits: dict[int, EditWork] = {}
        self._ancestry = ancestry
        self._places: dict[str, Place] = {}
        self._added: dict[str, Lines] = {}
        self._removed: dict[str, Lines] = {}
        self._taken: Takers = defaultdict(dict)
        self._credited: Takers = defaultdict(dict)

    def add(self, edits: Iterable[EditWork]) -> None:
        """Enter the lines of edits."""
        for edit in edits:
            number = (edit.at << _ID_BITS) + (edit.id or len(self.edits))
            self.edits[number] = edit
            _enter(self._added.setdefault(edit.path, {}), edit.added, number)
            _enter(self._removed.setdefault(edit.path, {}), edit.removed, number)

    def place(self, commit: CommitWork, place: Place) -> None:
        """Know where a commit stands in the order."""
        self._places[commit.oid] = place

    def knows(self, path: str) -> bool:
        """Tell whether a session edited a file."""
        return path in self._added

    def writer(self, path: str, line: int, commit: CommitWork, until: int) -> int | None:
        """Return the latest edit that wrote a line which no later edit took out, and that was not committed before."""
        added = self._added[path].get(line)
        if added is None:
            return None
        removed = self._removed[path].get(line)
        wrote = _until(added, until)
        return self._uncommitted(_left(wrote, _until(removed, until)) if removed else wrote, line, commit)

    def remover(self, path: str, line: int, commit: CommitWork, until: int) -> int | None:
        """Return the latest edit that took a line out which no later edit wrote again, and that was not committed."""
        removed = self._removed[path].get(line)
        if removed is None:
            return None
        added = self._added[path].get(line)
        took = _until(removed, until)
        return self._uncommitted(_left(took, _until(added, until)) if added else took, line, commit)

    def _uncommitted(self, edits: Sequence[int], line: int, commit: CommitWork) -> int | None:
        for number in reversed(edits):
            takers = self._taken[number].get(line) if number in self._taken else None
            if takers is None or not any(self._took_before(taker, commit.oid) for taker in takers):
                return number
        return None

    def _took_before(self, taker: str, oid: str) -> bool:
        return self._ancestry.is_before(taker, oid) and self._places[taker] < self._places[oid]

    def take(self, number: int, line: int, commit: CommitWork) -> None:
        """Note that a commit holds a line of an edit, which later commits do not have from it."""
        _note(self._taken, number, line, commit.oid)

    def credit(self, number: int, line: int, commit: CommitWork) -> None:
        """Note that a commit lost a line that an edit took out."""
        _note(self._credited, number, line, commit.oid)

    def give_back(self, commit: CommitWork) -> None:
        """Forget what a commit took."""
        for file in commit.counted_files():
            for path in {file.path, file.old_path or file.path}:
                for lines, known, takers in (
                    (file.added, self._added, self._taken),
                    (file.removed, self._removed, self._credited),
                ):
                    _forget(takers, known.get(path, {}), lines, commit.oid)

    def holders(self, lines: Collection[int]) -> set[str]:
        """Return the commits that have one of some lines from an edit."""
        found: set[str] = set()
        for known, takers in ((self._added, self._taken), (self._removed, self._credited)):
            for of_path in known.values():
                for line in _shared(lines, of_path):
                    for number in of_path[line]:
                        found.update(takers[number].get(line, ()) if number in takers else ())
        return found


def _enter(known: Lines, lines: Iterable[int], number: int) -> None:
    alone = (number,)
    for line in lines:
        if not line & THIN:
            before = known.get(line)
            known[line] = alone if before is None else _with(before, number)


def _with(before: tuple[int, ...], number: int) -> tuple[int, ...]:
    if before[-1] <= number:
        return (*before, number)
    numbers = list(before)
    insort(numbers, number)
    return tuple(numbers)


def _until(edits: tuple[int, ...], moment: int) -> tuple[int, ...]:
    """Return the edits up to a moment."""
    end = (moment + 1) << _ID_BITS
    return edits if edits[-1] < end else edits[: bisect_left(edits, end)]


def _left(wrote: Sequence[int], took_out: Sequence[int]) -> list[int]:
    """Replay one line of one file: what an edit takes out is what was written last; return whose writing is left.

    An edit that takes a line out and writes it again, moved or indented, has written it.
    """
    left: list[int] = []
    outs = iter(took_out)
    out = next(outs, None)
    for number in wrote:
        while out is not None and out <= number:
            del left[-1:]
            out = next(outs, None)
        left.append(number)
    while out is not None:
        del left[-1:]
        out = next(outs, None)
    return left


def _note(takers: Takers, number: int, line: int, oid: str) -> None:
    by_line = takers[number]
    by_line[line] = (*by_line.get(line, ()), oid)


def _forget(takers: Takers, known: Lines, lines: Iterable[int], oid: str) -> None:
    for line in set(lines):
        for number in known.get(line, ()):
            if number in takers and oid in takers[number].get(line, ()):
                takers[number][line] = tuple(taker for taker in takers[number][line] if taker != oid)


def _shared(lines: Collection[int], known: Lines) -> Iterator[int]:
    return (line for line in lines if line in known) if len(lines) < len(known) else (k for k in known if k in lines)
