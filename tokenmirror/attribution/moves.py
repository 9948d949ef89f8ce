"""Where lines can have gone: files that were renamed, and lines taken out of one file and put into another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from tokenmirror.attribution.works import CommitWork
from tokenmirror.domain.fingerprints import THIN

MOVED_LINES = 2
"""From so many telling lines on, which one commit removed here and added there, lines may have been moved."""
RARE = 4
"""A line that was written into more files than this is common, and says nothing about a move."""


class Shifts:
    """What commits did that may have moved lines, gathered as they come."""

    def __init__(self) -> None:
        """Begin without commits."""
        self._commits: list[CommitWork] = []
        self.renamed: set[tuple[str, str]] = set()
        self.shifted: list[tuple[str, str, frozenset[int]]] = []
        """From one file into another by one commit: so many telling lines that it can be a move."""
        self._files_with: dict[int, set[str]] = {}
        """The files that lines of `shifted` were written into."""

    def add(self, commits: Sequence[CommitWork]) -> None:
        """Look at more commits."""
        new = [shift for commit in commits for shift in _shifts(commit)]
        lines = {line for _from, _to, shared in new for line in shared} - self._files_with.keys()
        self._files_with |= {line: set() for line in lines}
        if lines:
            for commit in self._commits:
                self._count(commit, lines)
        for commit in commits:
            self._count(commit, self._files_with.keys())
            here = ((file.old_path, file.path) for file in commit.counted_files())
            self.renamed |= {(old, path) for old, path in here if old and old != path}
        self._commits += commits
        self.shifted += new

    def is_rare(self, line: int) -> bool:
        """Tell whether a line of `shifted` was written into few files."""
        return len(self._files_with[line]) <= RARE

    def _count(self, commit: CommitWork, wanted: AbstractSet[int]) -> None:
        for file in commit.counted_files():
            for line in file.added:
                if line in wanted:
                    self._files_with[line].add(file.path)


class Moves:
    """Names the files in which to look for the lines of a file; whose they are, blame says."""

    def __init__(self, shifts: Shifts, renames: Mapping[str, str], lines: AbstractSet[int]) -> None:
        """Take what the commits of the default branch did, what git says was renamed along it, and lines to follow."""
        self._places: dict[str, frozenset[str]] = {}
        self._origins: dict[str, frozenset[str]] = {}
        moved = {(source, path) for source, path, shared in shifts.shifted if _is_move(shared, shifts, lines)}
        self.across = frozenset(path for _source, path in moved)
        """The files that lines came into out of other files."""
        self.steps = frozenset(moved | shifts.renamed | set(renames.items()))
        """From which file lines can have gone into which."""
        self._to: dict[str, set[str]] = defaultdict(set)
        self._from: dict[str, set[str]] = defaultdict(set)
        for source, path in self.steps:
            self._to[source].add(path)
            self._from[path].add(source)

    def places(self, path: str) -> frozenset[str]:
        """Return a file and all those in which its lines may be by now."""
        if path not in self._places:
            self._places[path] = _reached(path, self._to)
        return self._places[path]

    def origins(self, path: str) -> frozenset[str]:
        """Return a file and all those whose lines may be in it by now."""
        if path not in self._origins:
            self._origins[path] = _reached(path, self._from)
        return self._origins[path]


def _reached(path: str, steps: Mapping[str, set[str]]) -> frozenset[str]:
    seen: set[str] = set()
    todo = [path]
    while todo:
        step = todo.pop()
        if step not in seen:
            seen.add(step)
            todo.extend(steps.get(step, ()))
    return frozenset(seen)


def _shifts(commit: CommitWork) -> Iterator[tuple[str, str, frozenset[int]]]:
    """Yield from which file into which a commit may have moved lines."""
    files = list(commit.counted_files())
    removed: dict[int, set[str]] = defaultdict(set)
    for file in files if len(files) > 1 else ():
        for line in file.removed:
            if not line & THIN:
                removed[line].add(file.path)
    for file in files if removed else ():
        shared: dict[str, set[int]] = defaultdict(set)
        for line in removed.keys() & set(file.added):
            for source in removed[line] - {file.path}:
                shared[source].add(line)
        yield from ((source, file.path, frozenset(ls)) for source, ls in shared.items() if len(ls) >= MOVED_LINES)


def _is_move(shared: frozenset[int], shifts: Shifts, lines: AbstractSet[int]) -> bool:
    return sum(line in lines and shifts.is_rare(line) for line in shared) >= MOVED_LINES
