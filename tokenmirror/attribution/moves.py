"""Where lines can have gone: files that were renamed, and lines taken out of one file and put into another."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping

from tokenmirror.attribution.works import CommitWork
from tokenmirror.domain.fingerprints import THIN

MOVED_LINES = 2
"""From so many telling lines on, which one commit removed here and added there, lines may have been moved."""
RARE = 4
"""A line that was written into more files than this is common, and says nothing about a move."""


class Moves:
    """Names the files in which to look for the lines of a file; whose they are, blame says."""

    def __init__(self, commits: Iterable[CommitWork], renames: Mapping[str, str], lines: Collection[int]) -> None:
        """Take the commits of the default branch, what git says was renamed along it, and the lines to follow."""
        self._to: dict[str, set[str]] = defaultdict(set)
        self._places: dict[str, frozenset[str]] = {}
        self._across: set[str] = set()
        for old, new in renames.items():
            self._to[old].add(new)
        listed = list(commits)
        wanted = frozenset(lines)
        files_with = _files_with(listed, wanted)
        self._rare = {line for line in wanted if not line & THIN and files_with[line] <= RARE}
        for commit in listed:
            self._add(commit)

    @property
    def across(self) -> frozenset[str]:
        """Return the files that lines came into out of other files."""
        return frozenset(self._across)

    def places(self, path: str) -> frozenset[str]:
        """Return a file and all those in which its lines may be by now."""
        if path not in self._places:
            seen: set[str] = set()
            todo = [path]
            while todo:
                step = todo.pop()
                if step not in seen:
                    seen.add(step)
                    todo.extend(self._to.get(step, ()))
            self._places[path] = frozenset(seen)
        return self._places[path]

    def _add(self, commit: CommitWork) -> None:
        removed: dict[int, set[str]] = defaultdict(set)
        for file in commit.counted_files():
            if file.old_path and file.old_path != file.path:
                self._to[file.old_path].add(file.path)
            for line in file.removed:
                if line in self._rare:
                    removed[line].add(file.path)
        if len(removed) >= MOVED_LINES:
            self._add_moves(commit, removed)

    def _add_moves(self, commit: CommitWork, removed: Mapping[int, set[str]]) -> None:
        for file in commit.counted_files():
            shared = Counter(source for line in set(file.added) for source in removed.get(line, ()))
            for source, lines in shared.items():
                if source != file.path and lines >= MOVED_LINES:
                    self._to[source].add(file.path)
                    self._across.add(file.path)


def _files_with(commits: Iterable[CommitWork], wanted: frozenset[int]) -> Counter[int]:
    """Count into how many files each of some lines was written."""
    paths: dict[str, set[int]] = defaultdict(set)
    for commit in commits:
        for file in commit.counted_files():
            paths[file.path].update(wanted.intersection(file.added))
    return Counter(line for lines in paths.values() for line in lines)
