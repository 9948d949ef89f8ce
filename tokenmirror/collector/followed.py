"""What was found out of the lines of one repository, held between two judges and brought up to date."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from tokenmirror.attribution.dated_states import Story
from tokenmirror.attribution.fates import AliveLines, Fate, Life, PlacedCopies
from tokenmirror.attribution.landing import Landing
from tokenmirror.attribution.lifetimes import DefaultLine, Substance, known_lines
from tokenmirror.attribution.moves import Moves, Shifts
from tokenmirror.attribution.rewraps import Rewraps
from tokenmirror.attribution.works import CommitWork
from tokenmirror.domain.commits import CommitId
from tokenmirror.domain.copies import Copies
from tokenmirror.store.fate_rows import AliveRow

Branch = tuple[Sequence[CommitWork], Mapping[str, int]]
"""The commits of the default branch in their order, and when each came to it."""


class MadeOf(NamedTuple):
    """What a fate is made of, but for the time and the lines that are alive."""

    landing: Landing
    carriers: tuple[str, ...]
    life: Life


class Judgement(NamedTuple):
    """A fate and what it was made of."""

    made_of: MadeOf
    fate: Fate


class Lived(NamedTuple):
    """What happened to a commit's lines, and where they were looked for."""

    since: int
    places: frozenset[str]
    life: Life


class Followed:
    """The default branch with the lines that are followed along it, and what became of commits."""

    def __init__(self) -> None:
        """Begin without knowing anything."""
        self.substance: dict[int, Substance] = {}
        """By commit that landed."""
        self.copies: dict[int, Copies] = {}
        """By commit that landed, where it put the same into several files."""
        self.lines: set[int] = set()
        """The telling lines of what landed."""
        self.shifts = Shifts()
        self.line = DefaultLine((), {}, ())
        self.rewraps = Rewraps(())
        self.alive = AliveLines()
        self.lives: dict[int, Lived] = {}
        self.newly: dict[int, tuple[int, int]] = {}
        """By commit: where its work came to the branch, and how many lines it newly put in."""
        self.judged: dict[int, Judgement] = {}
        self.told: dict[int, Story] = {}
        """By commit: what its stored states were made of."""
        self.counts: dict[int, dict[int, AliveRow]] | None = None
        """By commit and days after landing: what was counted; None before it was read."""
        self.recounted: set[int] = set()
        """Commits of which something else was counted since their states were stored."""
        self.stale: set[int] = set()
        """Commits of which a line was touched since their lives were told."""
        self._ordered: Sequence[CommitWork] = ()
        self._came_at: Mapping[str, int] = {}
        self._places: dict[int, frozenset[str]] = {}
        self._moves: Moves | None = None
        self._moved = False
        self._versions: dict[str, str] = {}
        self._said: object = None
        self._settled: dict[int, tuple[str, int]] = {}
        self._settled_at: tuple[CommitId, int] | None = None

    def follow(self, branch: Branch, landed: Sequence[CommitWork]) -> bool:
        """Take how the branch stands now and what landed; return False where it is not what was known with more."""
        ordered, came_at = branch
        before = len(self._ordered)
        if not self._begins_as_known(ordered, came_at) or not self.substance.keys() <= {c.key for c in landed}:
            return False
        unknown = [commit for commit in landed if commit.key not in self.substance]
        self.copies |= {commit.key: found for commit in unknown if (found := commit.copies())}
        new = {commit.key: self._substance(commit) for commit in unknown}
        later = ordered[before:]
        lines = set(known_lines(new.values()))
        self.lines |= lines
        self.line.extend(later, came_at, lines)
        self.rewraps.extend(later)
        touched = _touched(later, self.line) if self.substance else set()
        self.stale = {key for key, its in self.substance.items() if _touches(touched, its)}
        self.substance |= new
        self.shifts.add(later)
        self._ordered, self._came_at = ordered, came_at
        return True

    def _substance(self, commit: CommitWork) -> Substance:
        its = Substance.of(commit)
        return its.without(self.copies[commit.key].beyond()) if commit.key in self.copies else its

    def _begins_as_known(self, ordered: Sequence[CommitWork], came_at: Mapping[str, int]) -> bool:
        if len(ordered) < len(self._ordered):
            return False
        same = all(one is other for one, other in zip(self._ordered, ordered, strict=False))
        return same and all(came_at.get(oid) == at for oid, at in self._came_at.items())

    def moves(self, renames: Mapping[str, str]) -> Moves:
        """Return where lines can have gone by now."""
        moves = Moves(self.shifts, renames, self.lines)
        if self._moves is None or moves.steps != self._moves.steps:
            self._moves = moves
            self._places.clear()
            self._moved = True
        return self._moves

    def places(self, commit: CommitWork) -> frozenset[str]:
        """Return the files in which a commit's lines may be."""
        found = self._places.get(commit.key)
        if found is None and self._moves is not None:
            moves = self._moves
            found = frozenset(place for file in commit.counted_files() for place in moves.places(file.path))
            self._places[commit.key] = found
        return found or frozenset()

    def placed_copies(self, commit: CommitWork) -> PlacedCopies | None:
        """Return the files that a commit put in several times, and where they may be by now."""
        found = self.copies.get(commit.key)
        if found is None:
            return None
        moves = self._moves
        return PlacedCopies(found, {path: moves.places(path) for path in found.holders} if moves else {})

    def counted(self, rows: Callable[[], Iterable[AliveRow]]) -> dict[int, dict[int, AliveRow]]:
        """Return what was counted, by commit and days; read once, and then kept up to date by who counts."""
        if self.counts is None:
            self.counts = {}
            self.count(rows())
        return self.counts

    def count(self, rows: Iterable[AliveRow]) -> None:
        """Take what was counted just now."""
        for row in rows:
            if self.counts is not None:
                self.counts.setdefault(row.commit, {})[row.days] = row
            self.recounted.add(row.commit)

    def forget_counts(self, commits: Collection[int]) -> None:
        """Forget what was counted of commits."""
        for commit in commits:
            if self.counts is not None:
                del self.counts[commit]
            self._settled.pop(commit, None)
        self.recounted.update(commits)

    def settled_on(
        self, head: CommitId, only_grew: Callable[[CommitId, int], bool], now: int
    ) -> dict[int, tuple[str, int]]:
        """Return the commits of which nothing more was to be counted, if the branch only grew since; mend it in place.

        By commit: what brought it in, and on how many days it was counted.
        """
        if self._settled_at is None or not only_grew(*self._settled_at):
            self._settled.clear()
        self._settled_at = (head, now)
        return self._settled

    def is_same(self, said: object) -> bool:
        """Tell whether the same is said of reverts and of commits that came twice as at the last look."""
        before, self._said = self._said, said
        return before == said

    def outdated(self, versions: Mapping[str, str], blamed: Collection[str]) -> set[str]:
        """Return the files of which other lines are known than are stored now; `blamed` names those blamed anew."""
        files = versions.keys() | self._versions.keys()
        # Whose a line is that was broken differently depends on the files that it can have come from.
        differ = {path for path in files if self._moved or self._is_other(path, versions)}
        self._versions, self._moved = dict(versions), False
        return differ | set(blamed)

    def _is_other(self, path: str, versions: Mapping[str, str]) -> bool:
        return versions.get(path) != self._versions.get(path)

    def put_alive(self, files: Iterable[tuple[str, Mapping[str, Collection[int]]]]) -> set[str]:
        """Take the living lines of files; return the commits of which other lines are alive now."""
        return {oid for path, by_commit in files for oid in self.alive.put(path, by_commit)}


def _touched(commits: Iterable[CommitWork], line: DefaultLine) -> set[int]:
    """Return the lines that commits put in or took out, and those that were broken into them before."""
    files = [file for commit in commits for file in commit.counted_files()]
    changed = {(file.path, one) for file in files for one in (*file.added, *file.removed)}
    return {was for path, one in changed for was in (one, *line.before(path, one))}


def _touches(touched: set[int], its: Substance) -> bool:
    return not (touched.isdisjoint(its.put_in) and touched.isdisjoint(its.taken_out))
