"""Where a commit landed: by ancestry, by patch id, squashed, or by its lines."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from tokenmirror.attribution.links import Linker
from tokenmirror.attribution.works import CommitWork, Rarity
from tokenmirror.domain.fingerprints import THIN

CONTENT_SHARE = 0.8
"""Share of a commit's telling lines that others must have brought in, for it to have landed by content."""
REWORKED_SHARE = 0.5
"""The same, where author, author's time and subject already say that it is the same work."""
PART_SHARE = 0.3
"""The same for work whose branch is gone, or whose pull request is in: the rest was dropped or reworked on the way."""
FEW_LINES = 3
"""Below this many telling lines, all of them must have come in, and one must be rare."""


class History(msgspec.Struct, frozen=True):
    """What git says about where commits are; ids are whole object names."""

    landed_through: Mapping[str, str]
    """For each commit reachable from the default branch: the first-parent commit that brought it in."""
    landed_at: Mapping[str, int]
    """When each of those first-parent commits was made, in milliseconds."""
    reachable: frozenset[str]
    """Commits reachable from any head, tag or remote branch."""
    squashed_into: Mapping[str, str] = msgspec.field(default_factory=dict)
    """Commits of a branch whose whole diff has the patch id of a commit on the default branch."""
    pulls: Mapping[str, int] = msgspec.field(default_factory=dict)
    """Commits of a pull request, by its number, that a commit on the default branch says is in."""


class Landing(msgspec.Struct, frozen=True):
    """How a commit got into the default branch, or how it is still on its way."""

    how: str
    """`ancestor`, `patch_id`, `squash`, `copy`, `content`, `part`; `open`, `superseded` or `gone` when it has not
    landed."""
    carrier: str | None = None
    """The commit that carries the work, or most of it, when it is another one."""
    also: tuple[str, ...] = ()
    """Further commits that carry a part of it: it was split."""
    at: int | None = None
    through: str | None = None
    """The commit of the default branch's first-parent line that brought the work in."""
    pull: int | None = None
    """The number of its pull request, where that is in: a fact of its own, whatever became of these lines."""

    @property
    def landed(self) -> bool:
        """Tell whether the work is, or was, in the default branch."""
        return self.how in {"ancestor", "patch_id", "squash", "copy", "content", "part"}


class Lander:
    """Answers for each commit of a window where it landed."""

    def __init__(
        self, commits: Sequence[CommitWork], history: History, rarity: Rarity, only: Container[int] | None = None
    ) -> None:
        """Index the commits that are in the default branch, and those alive elsewhere; it will be asked for `only`."""
        self._history = history
        self._rarity = rarity
        self._by_oid = {commit.oid: commit for commit in commits}
        on_default = [c for c in commits if c.oid in history.landed_through]
        others = [c for c in commits if c.oid not in history.landed_through]
        wanted = _lines_of(others if only is None else [c for c in others if c.key in only])
        self._default = _Carriers(on_default if others else (), wanted)
        self._alive = _Carriers([c for c in others if c.oid in history.reachable], wanted)

    def landing(self, commit: CommitWork) -> Landing:
        """Return how a commit landed, strongest evidence first."""
        landing, pull = self._landing(commit), self._history.pulls.get(commit.oid)
        return landing if pull is None else replace(landing, pull=pull)

    def _landing(self, commit: CommitWork) -> Landing:
        history = self._history
        if commit.oid in history.landed_through:
            through = history.landed_through[commit.oid]
            return Landing("ancestor", None, (), history.landed_at.get(through), through)
        squash = history.squashed_into.get(commit.oid)
        twin = self._default.same_patch(commit)
        how, carriers = (
            ("patch_id", [twin])
            if twin
            else ("squash", [self._by_oid[squash]])
            if squash in self._by_oid
            else self._similar(commit)
        )
        return self._carried(how, carriers) if carriers else self._not_landed(commit)

    def _carried(self, how: str, carriers: Sequence[CommitWork]) -> Landing:
        main = carriers[0]
        through = self._history.landed_through.get(main.oid, main.oid)
        at = self._history.landed_at.get(through, main.committer_time)
        return Landing(how, main.oid, tuple(carrier.oid for carrier in carriers[1:]), at, through)

    def _similar(self, commit: CommitWork) -> tuple[str, list[CommitWork]]:
        copy = self._default.same_origin(commit)
        if copy is not None and self._default.share(commit, self._rarity, (copy,)) >= REWORKED_SHARE:
            return "copy", [copy]
        return "content", self._default.carriers(commit, self._rarity, CONTENT_SHARE)

    def _not_landed(self, commit: CommitWork) -> Landing:
        is_open = commit.oid in self._history.reachable
        if not is_open or commit.oid in self._history.pulls:
            part = self._default.carriers(commit, self._rarity, PART_SHARE)
            if part:
                return self._carried("part", part)
        if is_open:
            return Landing("open")
        heir = self._alive.same_patch(commit) or self._alive.same_origin(commit)
        heirs = [heir] if heir else self._alive.carriers(commit, self._rarity, CONTENT_SHARE)
        return Landing("superseded", heirs[0].oid) if heirs else Landing("gone")


class _Where(NamedTuple):
    """What git says about where one commit is."""

    through: str | None
    at: int | None
    reachable: bool
    squash: str | None
    pull: int | None


class Landings:
    """Where commits landed, held between two looks: told anew only where something that it rests on is another."""

    def __init__(self) -> None:
        """Begin without knowing any."""
        self._where: dict[int, _Where] = {}
        self._told: dict[int, Landing] = {}

    def of(
        self, wanted: Sequence[CommitWork], commits: Sequence[CommitWork], history: History, linker: Linker
    ) -> dict[int, Landing]:
        """Return where the wanted ones of all commits landed."""
        where = {commit.key: _where(commit, history) for commit in commits}
        if not self._where.keys() <= where.keys():
            self._told.clear()
        moved = [commit for commit in commits if self._where.get(commit.key) != where[commit.key]]
        self._where = where
        near = _Near(moved, linker.take_rarer())
        stale = {c.key for c in wanted if c.key not in self._told or near.concerns(c, where[c.key])}
        if stale:
            lander = Lander(commits, history, linker.rarity, stale)
            self._told |= {commit.key: lander.landing(commit) for commit in wanted if commit.key in stale}
        return {commit.key: self._told[commit.key] for commit in wanted}


class _Near:
    """Commits that moved, and what others have in common with them."""

    def __init__(self, moved: Sequence[CommitWork], rarer: Iterable[int]) -> None:
        self._moved = {commit.oid for commit in moved}
        self._patches = {commit.patch_id for commit in moved} - {None}
        self._origins = {(commit.author, commit.author_time) for commit in moved}
        self._lines = {line for commit in moved for file in commit.counted_files() for line in file.added}
        self._lines.update(rarer)

    def concerns(self, commit: CommitWork, where: _Where) -> bool:
        """Tell whether where a commit landed can be another now."""
        if commit.oid in self._moved or where.through is not None:
            return commit.oid in self._moved
        return (
            where.squash in self._moved
            or commit.patch_id in self._patches
            or (commit.author, commit.author_time) in self._origins
            or any(not self._lines.isdisjoint(file.added) for file in commit.counted_files())
        )


def _where(commit: CommitWork, history: History) -> _Where:
    oid = commit.oid
    through = history.landed_through.get(oid)
    at = None if through is None else history.landed_at.get(through)
    return _Where(through, at, oid in history.reachable, history.squashed_into.get(oid), history.pulls.get(oid))


class _Carriers:
    """Commits that may carry the work of others."""

    def __init__(self, commits: Sequence[CommitWork], wanted: Mapping[str, set[int]]) -> None:
        self._by_patch: dict[str, CommitWork] = {}
        self._by_origin: dict[tuple[str, int], list[CommitWork]] = defaultdict(list)
        self._by_line: dict[tuple[str, int], list[CommitWork]] = defaultdict(list)
        for commit in sorted(commits, key=lambda c: c.committer_time):
            if commit.patch_id:
                self._by_patch.setdefault(commit.patch_id, commit)
            self._by_origin[commit.author, commit.author_time].append(commit)
            for file in commit.counted_files() if wanted else ():
                for line in wanted.get(file.path, _NO_LINES).intersection(file.added):
                    self._by_line[file.path, line].append(commit)

    def same_patch(self, commit: CommitWork) -> CommitWork | None:
        found = self._by_patch.get(commit.patch_id) if commit.patch_id else None
        return found if found is not None and found.oid != commit.oid else None

    def same_origin(self, commit: CommitWork) -> CommitWork | None:
        """Return the commit with the same author, author's time and subject: amend, rebase and pick keep them."""
        for other in self._by_origin.get((commit.author, commit.author_time), ()):
            if other.oid != commit.oid and (other.subject == commit.subject or _shares_path(other, commit)):
                return other
        return None

    def share(self, commit: CommitWork, rarity: Rarity, only: Sequence[CommitWork]) -> float:
        """Return the rarity-weighted share of a commit's lines that the given commits hold."""
        allowed = {c.oid for c in only}
        whole = found = 0.0
        for path, line in _telling(commit):
            weight = rarity.weight(line)
            whole += weight
            found += weight * any(c.oid in allowed for c in self._by_line.get((path, line), ()))
        return found / whole if whole else 1.0

    def carriers(self, commit: CommitWork, rarity: Rarity, least: float) -> list[CommitWork]:
        """Return the commits that brought in a commit's lines, the largest first, if together enough of them."""
        lines = _telling(commit)
        tally: Counter[str] = Counter()
        carriers: dict[str, CommitWork] = {}
        whole = found = 0.0
        for path, line in lines:
            weight = rarity.weight(line)
            whole += weight
            later = [c for c in self._by_line.get((path, line), ()) if _can_carry(c, commit)]
            found += weight if later else 0.0
            for carrier in later:
                carriers[carrier.oid] = carrier
                tally[carrier.oid] += 1
        few = len(lines) < FEW_LINES
        if not whole or found < whole * (0.999 if few else least) or (few and found < 1.0):
            return []
        return sorted(carriers.values(), key=lambda c: (tally[c.oid], c.committer_time), reverse=True)


_NO_LINES: set[int] = set()


def _lines_of(commits: Iterable[CommitWork]) -> dict[str, set[int]]:
    """Return by file the telling lines that somebody may have carried further."""
    lines: dict[str, set[int]] = defaultdict(set)
    for commit in commits:
        for path, line in _telling(commit):
            lines[path].add(line)
    return lines


def _telling(commit: CommitWork) -> list[tuple[str, int]]:
    pairs = ((file.path, line) for file in commit.counted_files() for line in file.added)
    return [(path, line) for path, line in pairs if not line & THIN]


def _can_carry(carrier: CommitWork, commit: CommitWork) -> bool:
    """Tell whether another commit came into being no earlier than the work was written."""
    return carrier.oid != commit.oid and carrier.committer_time >= commit.author_time


def _shares_path(one: CommitWork, other: CommitWork) -> bool:
    return not {file.path for file in one.files}.isdisjoint(file.path for file in other.files)
