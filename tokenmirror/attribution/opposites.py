"""Which commits another one can have reverted exactly: what it put in was taken out again, and nothing else was."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from tokenmirror.attribution.works import CommitWork


class Opposites:
    """Knows of each commit what it put in less what it took out, as one number, held between two looks.

    An exact revert has the negative of it: fingerprints leave out white space, as patch ids do, and however a
    difference is cut into lines that came and went, it leads from one content to the other. Only whether two
    commits can be opposites is told: git says whether they are.
    """

    def __init__(self) -> None:
        """Begin without commits."""
        self._sums: dict[int, int | None] = {}

    def reverted(self, commits: Iterable[CommitWork], by: Iterable[CommitWork]) -> list[CommitWork]:
        """Return those commits that others can have reverted."""
        others = [other for other in by if other.patch_id]
        sums = {None if its is None else -its for its in map(self._sum, others)}
        unknown = {_paths(other) for other in others if self._sum(other) is None}
        return [commit for commit in commits if self._can_be(commit, sums, unknown)]

    def _can_be(self, commit: CommitWork, sums: Collection[int | None], unknown: Collection[frozenset[str]]) -> bool:
        its = self._sum(commit)
        return its is None or its in sums or (bool(unknown) and _paths(commit) in unknown)

    def _sum(self, commit: CommitWork) -> int | None:
        """Return the sum of all lines; None where none are known, be it that there were too many."""
        if commit.key not in self._sums:
            known = any(file.added or file.removed for file in commit.files)
            total = sum(sum(file.added) - sum(file.removed) for file in commit.files)
            self._sums[commit.key] = total if known else None
        return self._sums[commit.key]


def _paths(commit: CommitWork) -> frozenset[str]:
    """Return the files that a commit changed, under all their names."""
    return frozenset(path for file in commit.files for path in (file.path, file.old_path) if path)
