"""Who descends from whom: ancestry, the first-parent line, and what brought a commit in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from tokenmirror.domain.commits import CommitId


@dataclass(frozen=True, slots=True)
class Node:
    """One commit in the graph."""

    parents: tuple[CommitId, ...]
    committed: int
    """Seconds since 1970, UTC, by the committer's clock."""
    order: int
    """Place in an order in which children come before their parents."""


@dataclass(frozen=True, slots=True)
class Graph:
    """Commits and their parents; an id that is not in it has no ancestors and none is invented."""

    nodes: Mapping[CommitId, Node]
    _through: dict[CommitId, dict[CommitId, CommitId]] = field(default_factory=dict, compare=False, repr=False)
    """What was asked of `landed_through` before."""

    def parents(self, commit: CommitId) -> tuple[CommitId, ...]:
        """Return the known parents of a commit, first parent first."""
        node = self.nodes.get(commit)
        return tuple(parent for parent in node.parents if parent in self.nodes) if node else ()

    def ancestors(self, head: CommitId) -> set[CommitId]:
        """Return a commit and everything it descends from."""
        seen: set[CommitId] = set()
        self._collect([head], seen)
        return seen

    def beyond(self, known: Iterable[CommitId]) -> dict[CommitId, Node]:
        """Return the commits that are not known, and that nothing known descends from."""
        seen: set[CommitId] = set()
        self._collect(list(known), seen)
        return {commit: node for commit, node in self.nodes.items() if commit not in seen}

    def first_parent_line(self, head: CommitId) -> list[CommitId]:
        """Return the states that a branch went through, newest first; a circle that was made up is gone once."""
        line: dict[CommitId, None] = {}
        at: CommitId | None = head if head in self.nodes else None
        while at is not None and at not in line:
            line[at] = None
            parents = self.nodes[at].parents
            at = parents[0] if parents and parents[0] in self.nodes else None
        return list(line)

    def landed_through(self, head: CommitId) -> Mapping[CommitId, CommitId]:
        """Return, for each ancestor of a head, the commit of its first-parent line that brought it in."""
        if head not in self._through:
            self._through[head] = self._find_through(head)
        return self._through[head]

    def _find_through(self, head: CommitId) -> dict[CommitId, CommitId]:
        through: dict[CommitId, CommitId] = {}
        seen: set[CommitId] = set()
        for step in reversed(self.first_parent_line(head)):
            for brought in self._collect([step], seen):
                through[brought] = step
        return through

    def merge_base(self, one: CommitId, other: CommitId) -> CommitId | None:
        """Return a best common ancestor; of several equally good ones, the same one each time."""
        return self.branch_point(one, self.ancestors(other))

    def branch_point(self, tip: CommitId, main: AbstractSet[CommitId]) -> CommitId | None:
        """Return the newest commit of `main`, a set with all its ancestors, that a tip builds on.

        A branch into which main was merged builds on what was merged last, so the difference between
        this commit and the tip is what a squash of the branch holds.
        """
        shared = self.ancestors(tip) & main
        return min(shared, key=lambda commit: self.nodes[commit].order, default=None)

    def own_commits(self, tip: CommitId, main: AbstractSet[CommitId]) -> list[CommitId]:
        """Return what a tip descends from that is not in `main`, children before parents."""
        seen: set[CommitId] = set()
        todo = [tip] if tip in self.nodes else []
        while todo:
            commit = todo.pop()
            if commit not in seen and commit not in main:
                seen.add(commit)
                todo.extend(self.parents(commit))
        return sorted(seen, key=lambda commit: self.nodes[commit].order)

    def descendants(self, commits: AbstractSet[CommitId], main: AbstractSet[CommitId]) -> set[CommitId]:
        """Return commits, and what builds on them outside `main`, as far as it is known."""
        outside = sorted((commit for commit in self.nodes if commit not in main), key=lambda c: -self.nodes[c].order)
        found = {commit for commit in commits if commit in self.nodes}
        for commit in outside:
            if not found.isdisjoint(self.nodes[commit].parents):
                found.add(commit)
        return found

    def _collect(self, todo: list[CommitId], seen: set[CommitId]) -> list[CommitId]:
        """Add unseen commits and their ancestors to `seen`; return those added."""
        added: list[CommitId] = []
        while todo:
            commit = todo.pop()
            if commit in seen or commit not in self.nodes:
                continue
            seen.add(commit)
            added.append(commit)
            todo.extend(self.nodes[commit].parents)
        return added
