"""What attribution looks at: commits, edits and said commits of one repository, as numbers only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum

import msgspec

from tokenmirror.domain.commits import Rewrapped
from tokenmirror.domain.copies import Copies, copies
from tokenmirror.domain.fingerprints import THIN


class Evidence(StrEnum):
    """What says that a session made a commit, strongest first."""

    PERSON = "person"
    SAID = "said"
    CONTENT = "content"
    NEAR = "near"


class FileWork(msgspec.Struct, frozen=True):
    """What a commit did to one file; fingerprints with repeats, in order."""

    path: str
    added: tuple[int, ...]
    removed: tuple[int, ...]
    old_path: str | None = None
    generated: bool = False
    """Generated, vendored or a lock file: left out of line counts and of evidence."""
    rewrapped: tuple[Rewrapped, ...] = ()
    """Added lines that only break removed ones differently."""

    def put_in(self) -> Counter[int]:
        """Return the added lines but for those that only break others differently."""
        return Counter(self.added) - Counter(line for line, _of in self.rewrapped)

    def taken_out(self) -> Counter[int]:
        """Return the removed lines but for those that are only broken differently."""
        return Counter(self.removed) - Counter(line for _line, of in self.rewrapped for line in of)


class CommitWork(msgspec.Struct, frozen=True):
    """One commit of the window that is looked at. Times are milliseconds since 1970."""

    key: int
    oid: str
    author: str
    author_time: int
    committer_time: int
    subject: str
    parents: tuple[str, ...]
    mine: bool
    files: tuple[FileWork, ...]
    patch_id: str | None = None
    reverts: tuple[str, ...] = ()
    """Commits that its message says it reverts."""
    namesake: bool = False
    """Its author has the person's name and another address: the person's, if a session of theirs made it."""

    @property
    def is_merge(self) -> bool:
        """Tell whether it joins others: it adds nothing of its own, unless a session resolved conflicts in it."""
        return len(self.parents) > 1

    def counted_files(self) -> Iterator[FileWork]:
        """Yield the files that count."""
        return (file for file in self.files if not file.generated)

    @property
    def lines_added(self) -> int:
        """Added lines in the files that count."""
        return sum(len(file.added) for file in self.counted_files())

    @property
    def lines_new(self) -> int:
        """Added lines but for those that were only indented, moved or rewrapped: they stay with who wrote them."""
        return sum((file.put_in() - file.taken_out()).total() for file in self.counted_files())

    def copies(self) -> Copies:
        """Return which of its files are copies of each other: their lines count once."""
        files = [file for file in self.counted_files() if file.added]
        return copies({file.path: file.put_in() - file.taken_out() for file in files if len(files) > 1})

    @property
    def lines_removed(self) -> int:
        """Removed lines in the files that count."""
        return sum(len(file.removed) for file in self.counted_files())


class EditWork(msgspec.Struct, frozen=True):
    """One edit inside the repository; `path` is relative to its top."""

    session: int
    at: int
    path: str
    added: tuple[int, ...]
    removed: tuple[int, ...]
    id: int = 0
    """Puts edits of one moment in an order."""


class SaidWork(msgspec.Struct, frozen=True):
    """A session said that it made a commit; the prefix is empty where the output did not name it."""

    session: int
    at: int
    prefix: str


class Link(msgspec.Struct, frozen=True):
    """A session's part in a commit."""

    commit: int
    session: int
    weight: float
    """The session's share of what sessions put into the commit; the weights of a commit add up to one."""
    lines: int
    """Added lines of the commit that the session wrote."""
    stop_at: int
    """When the session's work on the commit ended."""
    evidence: tuple[Evidence, ...]


class Rarity(msgspec.Struct):
    """How much a line says: one divided by the number of files it was seen in."""

    files_with: Counter[int] = msgspec.field(default_factory=Counter)
    _seen: dict[str, set[int]] = msgspec.field(default_factory=dict)

    @classmethod
    def of(cls, commits: Iterable[CommitWork], edits: Iterable[EditWork]) -> Rarity:
        """Count in how many files each line occurs."""
        rarity = cls()
        for commit in commits:
            for file in commit.counted_files():
                rarity.see(file.path, file.added)
        for edit in edits:
            rarity.see(edit.path, edit.added)
        return rarity

    def see(self, path: str, lines: Iterable[int]) -> set[int]:
        """Count lines of a file; return those that are in more files than was known."""
        new = set(lines)
        known = self._seen.setdefault(path, set())
        new -= known
        known |= new
        self.files_with.update(new)
        return new

    def weight(self, line: int) -> float:
        """Return what a line counts as evidence: nothing when it is thin, at most one."""
        return 0.0 if line & THIN else 1.0 / max(1, self.files_with[line])


class Ancestry:
    """Which commits of the window come before which, as bit sets."""

    def __init__(self, commits: Iterable[CommitWork]) -> None:
        """Order the commits by their parents."""
        self._bit: dict[str, int] = {}
        self._before: dict[str, int] = {}
        self.add(commits)

    def add(self, commits: Iterable[CommitWork]) -> None:
        """Order more commits; none of those known already may build on one of them."""
        known = {commit.oid: commit for commit in commits}
        for oid in known:
            self._bit[oid] = 1 << len(self._bit)
        for oid in known:
            self._settle(oid, known)

    def _settle(self, oid: str, known: dict[str, CommitWork]) -> None:
        stack, begun = [oid], set[str]()
        while stack:
            top = stack[-1]
            parents = [p for p in known[top].parents if p in self._bit]
            # A repository can be made to say that commits build on each other in a circle.
            waiting = [p for p in parents if p not in self._before and p not in begun]
            if top in self._before or not waiting:
                stack.pop()
                mask = 0
                for parent in parents:
                    mask |= self._before.get(parent, 0) | self._bit[parent]
                self._before[top] = mask
            else:
                stack.extend(waiting)
                begun.add(top)

    def is_before(self, older: str, newer: str) -> bool:
        """Tell whether one commit is an ancestor of another."""
        return bool(self._before.get(newer, 0) & self._bit.get(older, 0))
