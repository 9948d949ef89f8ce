"""Counts how many lines of what landed were alive some days later, each day once."""

from __future__ import annotations

import sqlite3
import time
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from tokenmirror.attribution.fates import AliveLines, living_lines
from tokenmirror.attribution.works import CommitWork
from tokenmirror.collector.clock import now_ms
from tokenmirror.collector.fating import Fates
from tokenmirror.collector.history import Step, mark
from tokenmirror.collector.standing import Standing
from tokenmirror.domain.commits import CommitId
from tokenmirror.domain.graph import Graph
from tokenmirror.domain.outcomes import COUNTED_DAYS
from tokenmirror.git.blame import Wider, blame_files
from tokenmirror.git.patches import LineFingerprint
from tokenmirror.git.trees import blobs_of
from tokenmirror.store import fate_rows, git_rows
from tokenmirror.store.fate_rows import AliveRow

_DAY_MS = 86_400_000
_AT_ONCE = 16
_NEVER = ("", -1)


class Due(NamedTuple):
    """One count that is wanted: of a commit, so many days after it landed."""

    commit: CommitWork
    days: int
    landed_in: str


class Counted(NamedTuple):
    """What came of counting."""

    anything: bool
    everything: bool
    """Nothing is left that could be counted."""


class BranchLine:
    """The states a branch went through, and which one was in force at a time."""

    def __init__(self, graph: Graph, head: CommitId) -> None:
        """Read the first-parent line from its head."""
        self.oids = graph.first_parent_line(head)[::-1]
        self._times = [graph.nodes[oid].committed * 1000 for oid in self.oids]
        self._place = {oid: number for number, oid in enumerate(self.oids)}
        # The earliest of all that follow: what comes before a commit is not in force after it.
        self._earliest = list(self._times)
        for number in range(len(self._times) - 2, -1, -1):
            self._earliest[number] = min(self._times[number], self._earliest[number + 1])

    def place(self, oid: str | None) -> int | None:
        """Return the place of a commit in the line, the oldest first."""
        return None if oid is None else self._place.get(CommitId(oid))

    def in_force(self, since: int, at: int) -> int:
        """Return the place of the last state from a place on that was made by a time.

        A state that claims to be older than the one it builds on here has a wrong clock and is passed over.
        """
        found = bisect_right(self._earliest, at) - 1
        while found > since and not self._times[since] <= self._times[found] <= at:
            found -= 1
        return max(found, since)

    def only_grew(self, head: CommitId, at: int) -> bool:
        """Tell whether all that came after a head was made after a time: what was in force until then still is."""
        place = self._place.get(head)
        return place is not None and all(time > at for time in self._times[place + 1 :])


class Checkpoints:
    """Counts what is missing in one repository."""

    def __init__(
        self, db: sqlite3.Connection, repository: int, standing: Standing, line: LineFingerprint, step: Step
    ) -> None:
        """Take the writer's connection, where the repository stands, and what to call between slices."""
        self._db = db
        self._repository = repository
        self._git = standing.blaming
        self._border, self._ends = standing.border(), standing.ends()
        self._line = line
        self._step = step
        self._held: dict[str, tuple[str, tuple[tuple[str, int], ...]]] = {}
        """By path the version that was blamed last: a version seldom comes back."""

    def measure(self, fates: Fates, graph: Graph, mains: Iterable[CommitId], seconds: float) -> Counted:
        """Count what is due and not counted yet, the newest states first, for about so long."""
        until = time.monotonic() + seconds
        rows = fates.followed.counted(lambda: fate_rows.alive_rows(self._db, self._repository, since_day=0))
        newly = {row.commit: row for row in _put_in(fates)}
        gone = {key for key, by_days in rows.items() if not _all_stand(by_days, newly.get(key), fates)}
        fate_rows.drop_alive(self._db, gone)
        fates.followed.forget_counts(gone)
        self._save((row for row in newly.values() if rows.get(row.commit, {}).get(0) != row), fates)
        looked_at: set[int] = set()
        counted = False
        for main in mains:
            line = BranchLine(graph, main)
            groups = _missing(fates, line, rows, looked_at)
            for place in sorted(groups, reverse=True):
                if time.monotonic() > until:
                    return Counted(anything=counted, everything=False)
                counted |= self._count(line.oids[place], groups[place], fates)
        return Counted(anything=counted, everything=True)

    def _count(self, at: CommitId, wanted: Sequence[Due], fates: Fates) -> bool:
        """Count for one state of the branch; what cannot be blamed is left for another time."""
        places = {due.commit.key: fates.places(due.commit) for due in wanted}
        versions = self._versions(at, set().union(*places.values()), fates.wider)
        unread = self._blame(at, versions, fates)
        blamed = (
            (path, oid, line)
            for path in versions.keys() - unread
            for oid, line in self._held[path][1]
            if (oid, path) not in fates.generated
        )
        alive = AliveLines(fates.rewraps.through(blamed, fates.moves.origins), versions)
        rows = [
            AliveRow(due.commit.key, due.days, due.landed_in, at,
                     living_lines(due.commit, alive, fates.carriers[due.commit.key], fates.several(due.commit)))
            for due in wanted
            if unread.isdisjoint(places[due.commit.key])
        ]  # fmt: skip
        self._save(rows, fates)
        return bool(rows)

    def _save(self, rows: Iterable[AliveRow], fates: Fates) -> None:
        new = list(rows)
        fate_rows.save_alive(self._db, new)
        fates.followed.count(new)

    def _versions(self, at: CommitId, paths: Collection[str], wider: Wider) -> dict[str, str]:
        there = blobs_of(self._git, at, sorted(paths))
        return {path: blob + self._border + mark(wider.get(path, ())) for path, blob in there.items()}

    def _blame(self, at: CommitId, versions: Mapping[str, str], fates: Fates) -> set[str]:
        """Hold the blame of these versions; return the files that could not be read."""
        stored = git_rows.blame_of(self._db, self._repository, self._not_held(versions))
        self._hold(stored, versions, fates)
        missing = list(self._not_held(versions))
        unread: set[str] = set()
        for start in range(0, len(missing), _AT_ONCE):
            self._step()
            part = missing[start : start + _AT_ONCE]
            found = blame_files(self._git, at, part, self._line, fates.wider, self._ends)
            unread |= {path for path, blame in found.items() if blame.problem is not None}
            self._hold({path: blame.lines for path, blame in found.items()}, versions, fates)
        return unread

    def _not_held(self, versions: Mapping[str, str]) -> dict[str, str]:
        return {path: blob for path, blob in versions.items() if self._held.get(path, ("",))[0] != blob}

    def _hold(self, found: Mapping[str, Iterable[tuple[str, int]]], versions: Mapping[str, str], fates: Fates) -> None:
        for path, lines in found.items():
            self._held[path] = (versions[path], tuple(pair for pair in lines if pair[0] in fates.names))


def _missing(
    fates: Fates, line: BranchLine, rows: Mapping[int, Mapping[int, AliveRow]], looked_at: set[int]
) -> dict[int, list[Due]]:
    """Return by place in a branch what is old enough to be counted there and is not; no commit is looked at twice."""
    now = now_ms()
    settled = fates.followed.settled_on(line.oids[-1], line.only_grew, now)
    groups: dict[int, list[Due]] = defaultdict(list)
    for commit in fates.landed:
        landing = fates.landings[commit.key]
        since = line.place(landing.through)
        if since is None or landing.at is None or landing.through is None or commit.key in looked_at:
            continue
        looked_at.add(commit.key)
        if settled.get(commit.key, _NEVER) == (landing.through, _days_by(landing.at, now)):
            continue
        here = rows.get(commit.key, {})
        dues = [Due(commit, days, landing.through) for days in COUNTED_DAYS[: _days_by(landing.at, now)]]
        places = [line.in_force(since, landing.at + due.days * _DAY_MS) for due in dues]
        left = [
            (place, due)
            for place, due in zip(places, dues, strict=True)
            if not _is_counted(here.get(due.days), due, line.oids[place])
        ]
        for place, due in left:
            groups[place].append(due)
        if not left:
            settled[commit.key] = (landing.through, len(dues))
    return groups


def _days_by(landed_at: int, now: int) -> int:
    """Return how many of the days on which lines are counted have come."""
    return bisect_right(COUNTED_DAYS, (now - landed_at) // _DAY_MS)


def _put_in(fates: Fates) -> Iterator[AliveRow]:
    """Yield what each commit newly put in, which is what lives on."""
    for commit in fates.landed:
        through = fates.landings[commit.key].through
        if through is not None and commit.key not in fates.unseen.rows:
            yield AliveRow(commit.key, 0, through, through, fates.put_in(commit))


def _all_stand(by_days: Mapping[int, AliveRow], newly: AliveRow | None, fates: Fates) -> bool:
    """Tell whether a commit landed where it had, and lines were counted then as they are now."""
    put_in = by_days.get(0)
    other_lines = newly is not None and put_in is not None and newly.lines != put_in.lines
    return not other_lines and all(_stands(row, fates) for row in by_days.values())


def _stands(row: AliveRow, fates: Fates) -> bool:
    """Tell whether a commit landed where it had when it was counted, or nobody can say."""
    landing = fates.landings.get(row.commit)
    return row.commit in fates.unseen.rows or (landing is not None and landing.through == row.landed_in)


def _is_counted(row: AliveRow | None, due: Due, at: CommitId) -> bool:
    """Tell whether a count stands: the work landed in the same commit, and the branch was where it is thought to be."""
    return row is not None and row.landed_in == due.landed_in and row.at_commit == at
