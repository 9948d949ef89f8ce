"""Asks attribution what became of the commits of one repository, as of now and as dated states."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from tokenmirror.attribution.dated_states import Checkpoint, SaidRevert, State, Story, dated_states
from tokenmirror.attribution.fates import AliveLines, Fate, Life, Reverts, judge, names_of
from tokenmirror.attribution.landing import Landing
from tokenmirror.attribution.lifetimes import DefaultLine, Substance, known_lines
from tokenmirror.attribution.moves import Moves
from tokenmirror.attribution.works import CommitWork
from tokenmirror.collector.clock import now_ms
from tokenmirror.domain.commits import CommitId
from tokenmirror.domain.graph import Graph
from tokenmirror.domain.outcomes import FateState
from tokenmirror.git.blame import INTO_OTHER_FILES, ignoring
from tokenmirror.store import fate_rows, git_rows
from tokenmirror.store.fate_rows import LastFateRow, StateRow

_NOTHING = Substance(Counter(), Counter())
_LAST_KNOWN = "last_known:"


class OutOfSight(NamedTuple):
    """Commits that a clone cannot show any more, and what was last known of them."""

    why: str
    """`shallow` or `no_default_branch`; empty where a clone shows all there is: what is missing there is gone."""
    rows: Mapping[int, LastFateRow]


class Fates:
    """What became of the commits of one repository."""

    def __init__(
        self,
        db: sqlite3.Connection,
        repository: int,
        commits: Sequence[CommitWork],
        landings: Mapping[int, Landing],
        unseen: OutOfSight,
        branch: tuple[Sequence[CommitWork], Mapping[str, int]],
        renames: Mapping[str, str],
        no_authors: Collection[CommitId],
    ) -> None:
        """Take what `out_of_sight` and `ordered` return, what was renamed, and the commits that are no authorship."""
        self._db = db
        self._repository = repository
        self.landings = landings
        self.unseen = unseen
        self.judged = [commit for commit in commits if commit.key in landings]
        self.generated = {(c.oid, f.path) for c in commits for f in c.files if f.generated}
        """What does not count: commits with their generated files."""
        self.landed = [commit for commit in self.judged if landings[commit.key].landed]
        self._substance = {commit.key: Substance.of(commit) for commit in self.landed}
        lines = frozenset(known_lines(self._substance.values()))
        self.moves = Moves(branch[0], renames, lines)
        self._line = DefaultLine(*branch, lines)
        self.wider = self._wider([commit for commit in branch[0] if commit.oid in no_authors])
        """The files in which blame has to look further, and how."""
        self._lives: dict[int, Life] = {}
        self._fates: dict[int, Fate] = {}
        self.carriers: dict[int, list[str]] = {}
        """By commit: the other commits under which its lines may live on."""
        self.names: frozenset[str] = frozenset()
        """The commits under which blame may have lines that are judged."""

    def _wider(self, no_authors: Sequence[CommitWork]) -> dict[str, tuple[str, ...]]:
        past: dict[str, set[CommitId]] = {}
        for commit in no_authors:
            for path in self.places(commit):
                past.setdefault(path, set()).add(CommitId(commit.oid))
        moved = dict.fromkeys(self.moves.across, (INTO_OTHER_FILES,))
        return {path: moved.get(path, ()) + ignoring(past.get(path, ())) for path in moved.keys() | past.keys()}

    def put_in(self, commit: CommitWork) -> int:
        """Return how many lines a commit newly put in, but for those that it only moved or indented."""
        return self._substance[commit.key].put_in.total()

    def places(self, commit: CommitWork) -> set[str]:
        """Return the files in which a commit's lines may be."""
        return {place for file in commit.counted_files() for place in self.moves.places(file.path)}

    def paths(self) -> set[str]:
        """Return the files in which anybody's lines may be that are judged."""
        return {place for commit in self.landed for place in self.places(commit)}

    def judge(self, reverts: Reverts) -> dict[int, Fate]:
        """Return the fate of each of the person's commits."""
        blamed = git_rows.stored_blame(self._db, self._repository)
        shrunk = {place for c in self.landed if self._substance[c.key].shrinks for place in self.places(c)}
        alive = AliveLines((b for b in blamed if (b[1], b[0]) not in self.generated), shrunk)
        twins = self._twins()
        now = now_ms()
        for commit in self.judged:
            landing = self.landings[commit.key]
            carriers = _carriers(commit, landing, reverts, twins)
            life = self._life(commit, landing, alive) if landing.landed else Life(_NOTHING)
            self.carriers[commit.key], self._lives[commit.key] = carriers, life
            last = self.unseen.rows.get(commit.key)
            self._fates[commit.key] = (
                _last_known(commit.key, last)
                if last is not None
                else judge(commit, landing, alive, reverts, carriers, now, life)
            )
        self.names = frozenset(oid for c in self.landed for oid in (c.oid, *self.carriers[c.key]))
        return self._fates

    def _life(self, commit: CommitWork, landing: Landing, alive: AliveLines) -> Life:
        substance = self._substance[commit.key]
        positions = [self._line.position(oid) for oid in (commit.oid, landing.carrier, *landing.also)]
        known = [position for position in positions if position is not None]
        if not known:
            return Life(substance)
        since, places = min(known), self.places(commit)
        touches = self._line.life(substance, since, places)
        came_back = 0
        if substance.shrinks:
            came_back = alive.came_back(substance.taken_out, places, lambda oid: _is_after(self._line, oid, since))
        return Life(substance, tuple(touches), came_back)

    def _twins(self) -> dict[str, list[str]]:
        """Return, by patch id, the commits that came to the default branch more than once: picked, then merged."""
        found: dict[str, list[str]] = {}
        for commit in self.judged:
            if commit.patch_id and self.landings[commit.key].how == "ancestor":
                found.setdefault(commit.patch_id, []).append(commit.oid)
        return found

    def store_states(self, reverts: Reverts) -> None:
        """Store what happened to each commit and when; commits out of sight keep what was known of them."""
        before = fate_rows.state_rows(self._db, self._repository)
        counted: dict[int, list[Checkpoint]] = {}
        for row in fate_rows.alive_rows(self._db, self._repository):
            counted.setdefault(row.commit, []).append(Checkpoint(row.days, row.lines))
        rows: list[StateRow] = []
        for commit in self.judged:
            told = before.get(commit.key, [])
            if commit.key in self.unseen.rows:
                rows += _still_known(commit.key, told, self.unseen)
            else:
                story = self._story(commit, reverts, counted.get(commit.key, []))
                rows += [
                    StateRow(commit.key, s.state.value, s.at, s.evidence)
                    for s in dated_states(story, _first_seen(told))
                ]
        fate_rows.replace_states(self._db, self._repository, rows)

    def _story(self, commit: CommitWork, reverts: Reverts, counted: Sequence[Checkpoint]) -> Story:
        landing = self.landings[commit.key]
        named = [reverts.undoing(name) for name in names_of(commit, landing)]
        said = [self._said(oid, how, reverts) for undoing in named for oid, how in undoing.items()]
        life = self._lives[commit.key]
        return Story(commit, landing, self._fates[commit.key], life, list(dict.fromkeys(said)), counted)

    def _said(self, oid: str, how: str, reverts: Reverts) -> SaidRevert:
        back = tuple((again, *self._when(again)) for again in reverts.undoing(oid))
        return SaidRevert(oid, *self._when(oid), how, back)

    def _when(self, oid: str) -> tuple[int, bool]:
        commit = self._line.commit(oid)
        return self._line.came_at(oid), commit is not None and commit.mine


def ordered(
    commits: Iterable[CommitWork], graph: Graph, mains: Collection[CommitId]
) -> tuple[list[CommitWork], dict[str, int]]:
    """Return the commits of the default branch in the order in which they came to it, and when each did."""
    known = {commit.oid: commit for commit in commits}
    found: list[CommitWork] = []
    came_at: dict[str, int] = {}
    for main in mains:
        through = graph.landed_through(main)
        place = {step: number for number, step in enumerate(reversed(graph.first_parent_line(main)))}
        here = [oid for oid in through if oid in known and oid not in came_at]
        here.sort(key=lambda oid: (place[through[oid]], -graph.nodes[oid].order))
        found += [known[oid] for oid in here]
        came_at |= {oid: graph.nodes[through[oid]].committed * 1000 for oid in here}
    return found, came_at


def out_of_sight(
    landings: Mapping[int, Landing],
    last: Mapping[int, LastFateRow],
    graph: Graph,
    mains: Iterable[CommitId],
    why: str,
) -> tuple[dict[int, Landing], OutOfSight]:
    """Return landings in which commits that are out of sight are where they were last known to be."""
    begins = min((_begins(graph, main) for main in mains), default=None)
    unseen = {
        key: last[key]
        for key, landing in landings.items()
        if why and not landing.landed and key in last and _hidden(last[key], graph, begins)
    }
    return {**landings, **{key: _last_landing(row) for key, row in unseen.items()}}, OutOfSight(why, unseen)


def _begins(graph: Graph, main: CommitId) -> int:
    """Return when the oldest state was made of a branch that can be seen."""
    return graph.nodes[graph.first_parent_line(main)[-1]].committed * 1000


def _hidden(row: LastFateRow, graph: Graph, begins: int | None) -> bool:
    """Tell whether work landed before the visible history begins, or is not there to be looked at."""
    if row.landed_at is None:
        return begins is not None and CommitId(row.oid) not in graph.nodes
    return begins is None or row.landed_at < begins


def _last_landing(row: LastFateRow) -> Landing:
    return Landing(row.landed_how, row.landed_as, (), row.landed_at, row.landed_in)


def _last_known(key: int, row: LastFateRow) -> Fate:
    """Return a fate as it was last known, and since when nothing more is."""
    since = datetime.fromtimestamp(row.as_of / 1000, UTC).date().isoformat()
    known = any(word.startswith(_LAST_KNOWN) for word in row.evidence)
    evidence = row.evidence if known else (*row.evidence, f"{_LAST_KNOWN}{since}")
    return Fate(
        key, FateState(row.state), row.landed_as, row.landed_in, row.landed_how, row.landed_at, row.lines_added,
        row.lines_alive, evidence,
    )  # fmt: skip


def _still_known(key: int, told: Sequence[StateRow], unseen: OutOfSight) -> list[StateRow]:
    """Return what was told of a commit, and since when it cannot be looked at."""
    if any(state.state == State.UNKNOWN for state in told):
        return list(told)
    evidence = (unseen.why, f"{_LAST_KNOWN}{unseen.rows[key].state}")
    return [*told, StateRow(key, State.UNKNOWN.value, now_ms(), evidence)]


def _first_seen(told: Sequence[StateRow]) -> Callable[[State], int]:
    """Return what dates a state that only looking shows: when it was seen first."""
    seen = {state.state: state.at for state in told if state.at is not None}
    return lambda state: seen.get(state, now_ms())


def _is_after(line: DefaultLine, oid: str, since: int) -> bool:
    position = line.position(oid)
    return position is not None and position > since


def _carriers(commit: CommitWork, landing: Landing, reverts: Reverts, twins: Mapping[str, Sequence[str]]) -> list[str]:
    carriers = [landing.carrier, *landing.also] if landing.carrier else []
    for oid in (commit.oid, *carriers[:1], landing.through):
        carriers += reverts.brought_back_by(oid) if oid else []
    return carriers + [oid for oid in twins.get(commit.patch_id or "", ()) if oid != commit.oid]
