"""Who wrote lines that a formatter broke differently: blame names the formatting, this looks past it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from tokenmirror.attribution.works import CommitWork, FileWork
from tokenmirror.domain.commits import Rewrapped
from tokenmirror.domain.fingerprints import THIN

Row = tuple[str, str, int]
"""A living line: its file, the commit that blame gives it to, its fingerprint."""
Origins = Callable[[str], Collection[str]]
"""In which files the lines of a file may have been before."""


class _PutIn(NamedTuple):
    """A commit that put a line into a file."""

    number: int
    """Its place in the order of the default branch."""
    path: str
    times: int
    moved: bool
    """It took the line out elsewhere: it moved what others wrote."""


class Rewraps:
    """The commits of the default branch that broke lines differently, and whose these lines are."""

    def __init__(self, ordered: Sequence[CommitWork]) -> None:
        """Take the commits in the order in which they came to the branch."""
        self._ordered: list[CommitWork] = []
        self._position: dict[str, int] = {}
        self._by: dict[int, dict[str, FileWork]] = {}
        """By place in the order: the files in which a commit broke lines differently."""
        self._lines: set[int] = set()
        self._put_in: dict[int, list[_PutIn]] = defaultdict(list)
        self._broken: dict[int, list[tuple[int, str]]] = defaultdict(list)
        """By telling line: where in the order and in which files it was broken."""
        self.extend(ordered)

    def extend(self, later: Sequence[CommitWork]) -> None:
        """Know commits that came after all others."""
        new = {line for commit in later for line in _broken(commit)} - self._lines
        self._lines |= new
        if new:
            for number, commit in enumerate(self._ordered):
                self._index(number, commit, new)
        for number, commit in enumerate(later, len(self._ordered)):
            self._note(number, commit)
            if self._lines:
                self._index(number, commit, self._lines)
        self._ordered += later

    @property
    def commits(self) -> Collection[str]:
        """Return the commits that broke lines differently."""
        return self._position.keys()

    def _note(self, number: int, commit: CommitWork) -> None:
        files = {file.path: file for file in commit.counted_files() if file.rewrapped}
        if files:
            self._by[number] = files
            self._position[commit.oid] = number
        for file in files.values():
            for line in set(_lines_broken(file)):
                self._broken[line].append((number, file.path))

    def _index(self, number: int, commit: CommitWork, wanted: set[int]) -> None:
        is_wanted = wanted.__contains__
        files = [(file, Counter(filter(is_wanted, file.added))) for file in commit.counted_files()]
        if not any(come for _file, come in files):
            return
        gone = Counter(line for file, _come in files for line in filter(is_wanted, file.removed))
        everywhere = Counter(line for _file, come in files for line in come.elements()) if gone else Counter[int]()
        for file, come in files:
            here = Counter(filter(come.__contains__, file.removed))
            for line, times in come.items():
                if times > here[line]:
                    moved = 0 < everywhere[line] <= gone[line]
                    self._put_in[line].append(_PutIn(number, file.path, times - here[line], moved))

    def through(self, rows: Iterable[Row], origins: Origins) -> Iterator[Row]:
        """Yield living lines, those that were only broken differently as they were written, for who wrote them."""
        if not self._by:
            yield from rows
            return
        broken: dict[str, dict[int, Counter[int]]] = defaultdict(lambda: defaultdict(Counter))
        for row in rows:
            number = self._position.get(row[1])
            if number is None:
                yield row
            else:
                broken[row[0]][number][row[2]] += 1
        for path, there in broken.items():
            yield from _Search(self, path, origins(path)).rows(there)

    def breakers(self, lines: Iterable[int], since: int, places: Collection[str]) -> tuple[str, ...]:
        """Return the commits that broke some of these lines differently, in some files, after a place in the order."""
        found = {n for line in lines for n, path in self._broken.get(line, ()) if n > since and path in places}
        return tuple(self.oid(number) for number in sorted(found))

    def broken_in(self, number: int, paths: Collection[str]) -> list[Rewrapped]:
        """Return the lines that a commit broke differently in some files."""
        files = self._by[number]
        return [line for path in sorted(paths) if path in files for line in files[path].rewrapped]

    def put_in(self, line: int) -> Sequence[_PutIn]:
        """Return who put a line anywhere, the oldest first."""
        return self._put_in.get(line, ())

    def oid(self, number: int) -> str:
        """Return the commit at a place in the order."""
        return self._ordered[number].oid

    def breaks(self, number: int) -> bool:
        """Tell whether the commit at a place in the order broke lines differently."""
        return number in self._by


class _Search:
    """Looks for the writers of the lines of one file."""

    def __init__(self, rewraps: Rewraps, path: str, origins: Collection[str]) -> None:
        self._rewraps = rewraps
        self._path = path
        self._origins = origins
        self._taken: Counter[tuple[int, _PutIn]] = Counter()

    def rows(self, there: dict[int, Counter[int]]) -> Iterator[Row]:
        """Yield the lines of the file that some commits are blamed for, by their places in the order."""
        while there:
            # The newest first: what it broke may have been broken before.
            number = max(there)
            lines = there.pop(number)
            by = self._rewraps.oid(number)
            for was, writers in self._written(number, lines):
                for writer in writers:
                    if self._rewraps.breaks(writer):
                        there.setdefault(writer, Counter())[was] += 1
                    else:
                        yield self._path, self._rewraps.oid(writer), was
            yield from ((self._path, by, line) for line in lines.elements())

    def _written(self, number: int, lines: Counter[int]) -> Iterator[tuple[int, Sequence[int]]]:
        """Yield what living lines were before, and who wrote that; leave what the commit itself put in."""
        writers: Sequence[int] = ()
        for line, of in self._rewraps.broken_in(number, self._origins):
            if lines[line] <= 0:
                continue
            lines[line] -= 1
            found = [() if was & THIN else self._writers(was, number) for was in of]
            # A brace belongs to whoever wrote the words beside it.
            writers = next((one for one in found if one), writers)
            for was, own in zip(of, found, strict=True):
                writers = own or writers
                yield was, writers

    def _writers(self, line: int, before: int) -> tuple[int, ...]:
        """Return who wrote a line that stood in the file, and who moved it there since."""
        found: list[int] = []
        for put in reversed(self._rewraps.put_in(line)):
            key = (line, put)
            if put.number < before and put.path in self._origins and self._taken[key] < put.times:
                self._taken[key] += 1
                found.append(put.number)
                if not put.moved:
                    break
        return tuple(found)


def _broken(commit: CommitWork) -> Iterator[int]:
    """Yield the telling lines that a commit broke differently."""
    for file in commit.counted_files():
        yield from _lines_broken(file)


def _lines_broken(file: FileWork) -> Iterator[int]:
    return (line for _line, of in file.rewrapped for line in of if not line & THIN)
