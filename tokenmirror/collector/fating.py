"""Asks attribution what became of the commits of one repository, as of now and as dated states."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import NamedTuple

from tokenmirror.attribution.carrying import told_again
from tokenmirror.attribution.dated_states import Checkpoint, SaidRevert, State, Story, dated_states
from tokenmirror.attribution.fates import Fate, Life, PlacedCopies, Reverts, judge, names_of
from tokenmirror.attribution.landing import Landing
from tokenmirror.attribution.lifetimes import DefaultLine, Substance
from tokenmirror.attribution.works import CommitWork
from tokenmirror.collector.clock import now_ms
from tokenmirror.collector.followed import Branch, Followed, Judgement, Lived, MadeOf
from tokenmirror.domain.commits import CommitId
from tokenmirror.domain.graph import Graph
from tokenmirror.domain.outcomes import FateState
from tokenmirror.git.blame import INTO_OTHER_FILES, ignoring
from tokenmirror.store import fate_rows, git_rows
from tokenmirror.store.fate_rows import AliveRow, LastFateRow, StateRow

_NO_LIFE = Life(Substance(Counter(), Counter()))
_NOT_HERE = -1
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
        before: Followed | None = None,
    ) -> None:
        """Take what `out_of_sight` and `ordered` return, what was renamed, and the commits that are no authorship.

        `before` is what was found at the last look; what of it still holds is not looked for again.
        """
        self._db = db
        self._repository = repository
        self.landings = landings
        self.unseen = unseen
        self.judged = [commit for commit in commits if commit.key in landings]
        self.generated = {(c.oid, f.path) for c in commits for f in c.files if f.generated}
        """What does not count: commits with their generated files."""
        self.landed = [commit for commit in self.judged if landings[commit.key].landed]
        self.followed = _followed(branch, self.landed, None if unseen.why else before)
        self.moves = self.followed.moves(renames)
        self._line = self.followed.line
        self.rewraps = self.followed.rewraps
        self.wider = self._wider([commit for commit in branch[0] if commit.oid in no_authors])
        """The files in which blame has to look further, and how."""
        self._judged: dict[int, Judgement] = {}
        self._again: Mapping[int, int] = {}
        """Commits that tell again what an earlier one told."""
        self._moved: set[int] = set()
        """Commits that were judged anew."""
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
        """Return how many lines a commit newly put in: none that it only indented, none if it moves or copies."""
        since = self._since(commit)
        known = self.followed.newly.get(commit.key)
        if known is None or known[0] != since:
            copied = self._line.is_copy(commit, since)
            known = since, 0 if copied else self.followed.substance[commit.key].put_in.total()
            self.followed.newly[commit.key] = known
        return known[1]

    def _since(self, commit: CommitWork) -> int:
        """Return the place in the branch's order at which a commit's work came to it."""
        landing = self.landings[commit.key]
        positions = [self._line.position(oid) for oid in (commit.oid, landing.carrier, *landing.also)]
        return min((position for position in positions if position is not None), default=_NOT_HERE)

    def places(self, commit: CommitWork) -> frozenset[str]:
        """Return the files in which a commit's lines may be."""
        return self.followed.places(commit)

    def paths(self) -> set[str]:
        """Return the files in which anybody's lines may be that are judged."""
        return {place for commit in self.landed for place in self.places(commit)}

    def judge(self, reverts: Reverts, blamed: Collection[str] = ()) -> dict[int, Fate]:
        """Return the fate of each of the person's commits; `blamed` names the files that were blamed just now."""
        files = self.followed.outdated(git_rows.blamed_blobs(self._db, self._repository), blamed)
        changed = self.followed.put_alive(self._living(files))
        twins = self._twins()
        often = {patch: oids for patch, oids in twins.items() if len(oids) > 1}
        said = (reverts.undoings, often, self._again)
        held = self.followed.judged if self.followed.is_same(said) else {}
        now = now_ms()
        for commit in self.judged:
            known = held.get(commit.key)
            if known is None or not self._stands(commit, known, files, changed):
                known = self._judgement(commit, reverts, twins, files, now)
                self._moved.add(commit.key)
            self._judged[commit.key] = known
            self.carriers[commit.key] = list(known.made_of.carriers)
        self.followed.judged = self._judged
        self.names = frozenset(oid for c in self.landed for oid in (c.oid, *self.carriers[c.key]))
        self.names |= frozenset(self.rewraps.commits)
        return {key: judgement.fate for key, judgement in self._judged.items()}

    def _living(self, files: Collection[str]) -> Iterator[tuple[str, dict[str, Collection[int]]]]:
        """Yield the living lines of files, those left out in which a commit's lines do not count."""
        stored = git_rows.blamed_by_commit(self._db, self._repository, files)
        for path in files:
            here = self._as_written(path, stored.get(path, {}))
            yield path, {oid: lines for oid, lines in here.items() if (oid, path) not in self.generated}

    def _stands(self, commit: CommitWork, known: Judgement, files: Collection[str], changed: Collection[str]) -> bool:
        """Tell whether nothing that a judgement is made of is other than it was."""
        made_of = known.made_of
        return (
            known.fate.state is not FateState.PENDING
            and made_of.landing == self.landings[commit.key]
            and commit.oid not in changed
            and not any(oid in changed for oid in made_of.carriers)
            and (not made_of.landing.landed or self._lives_on(commit, files))
        )

    def _lives_on(self, commit: CommitWork, files: Collection[str]) -> bool:
        """Tell whether what happened to a commit's lines is what was told at the last look."""
        told = self.followed.lives[commit.key]
        return (
            commit.key not in self.followed.stale
            and told.places == self.places(commit)
            and (told.places.isdisjoint(files) or not (told.life.substance.shrinks or told.life.copies))
        )

    def _as_written(self, path: str, here: Mapping[str, Collection[int]]) -> Mapping[str, Collection[int]]:
        """Return the lines of a file under who wrote them, where they were only broken differently since."""
        if here.keys().isdisjoint(self.rewraps.commits):
            return here
        found: dict[str, list[int]] = {}
        rows = ((path, oid, line) for oid, lines in here.items() for line in lines)
        for _path, oid, line in self.rewraps.through(rows, self.moves.origins):
            found.setdefault(oid, []).append(line)
        return found

    def _judgement(
        self,
        commit: CommitWork,
        reverts: Reverts,
        twins: Mapping[str, Sequence[str]],
        files: Collection[str],
        now: int,
    ) -> Judgement:
        landing = self.landings[commit.key]
        carriers = tuple(_carriers(commit, landing, reverts, twins))
        life = self._life(commit, files) if landing.landed else _NO_LIFE
        made_of = MadeOf(landing, carriers, life)
        last = self.unseen.rows.get(commit.key)
        if last is not None:
            return Judgement(made_of, _last_known(commit.key, last))
        return Judgement(made_of, judge(commit, landing, self.followed.alive, reverts, carriers, now, life))

    def _life(self, commit: CommitWork, files: Collection[str]) -> Life:
        """Return what happened to a commit's lines; it is told anew where one of them, or where they are, changed."""
        since = self._since(commit)
        told = self.followed.lives.get(commit.key)
        if told is not None and told.since == since and self._lives_on(commit, files):
            return told.life
        places = self.places(commit)
        life = self._told_anew(self.followed.substance[commit.key], since, places, self.several(commit))
        self.followed.lives[commit.key] = Lived(since, places, life)
        return life

    def several(self, commit: CommitWork) -> PlacedCopies | None:
        """Return where a commit put the same into several files."""
        return self.followed.placed_copies(commit)

    def _told_anew(
        self, substance: Substance, since: int, places: frozenset[str], several: PlacedCopies | None
    ) -> Life:
        if since == _NOT_HERE:
            return Life(substance, copies=several)
        touches = self._line.life(substance, since, places)
        came_back = 0
        if substance.shrinks:
            later = partial(_is_after, self._line, since)
            came_back = self.followed.alive.came_back(substance.taken_out, places, later)
        breakers = self.rewraps.breakers(substance.put_in, since, places)
        return Life(substance, tuple(touches), came_back, breakers, several)

    def _twins(self) -> dict[str, list[str]]:
        """Return, by patch id, the commits that came to the default branch more than once: picked, then merged.

        Where a patch id changed on the way, by the id of the first of them.
        """
        found: dict[str, list[str]] = {}
        first = self._again = told_again(self.judged, self.landings)
        by_key = {commit.key: commit for commit in self.judged}
        for commit in self.judged:
            if commit.patch_id and self.landings[commit.key].how == "ancestor":
                found.setdefault(commit.patch_id, []).append(commit.oid)
        for later, one in first.items():
            pair = by_key[one], by_key[later]
            for own, other in (pair, pair[::-1]):
                told = found.setdefault(own.patch_id or own.oid, [])
                told += [] if other.oid in told else [other.oid]
        return found

    def store_states(self, reverts: Reverts) -> None:
        """Store what happened to each commit and when; commits out of sight keep what was known of them."""
        followed = self.followed
        counts = followed.counted(lambda: fate_rows.alive_rows(self._db, self._repository, since_day=0))
        told = followed.told
        stories = {
            commit.key: self._story(commit, reverts, counts.get(commit.key, {}))
            for commit in self.judged
            if not told or commit.key in self._moved or commit.key in followed.recounted
        }
        changed = {key for key, story in stories.items() if told.get(key) != story} | told.keys() - self._judged.keys()
        only = changed if told else None
        before = fate_rows.state_rows(self._db, self._repository, only)
        rows = [row for key in stories if key in changed for row in self._states(stories[key], before.get(key, []))]
        fate_rows.replace_states(self._db, self._repository, rows, only)
        followed.told = {key: stories.get(key) or told[key] for key in self._judged}
        followed.recounted.clear()

    def _states(self, story: Story, told: Sequence[StateRow]) -> list[StateRow]:
        key = story.commit.key
        if key in self.unseen.rows:
            return _still_known(key, told, self.unseen)
        return [StateRow(key, s.state.value, s.at, s.evidence) for s in dated_states(story, _first_seen(told))]

    def _story(self, commit: CommitWork, reverts: Reverts, counts: Mapping[int, AliveRow]) -> Story:
        counted = [Checkpoint(days, row.lines) for days, row in sorted(counts.items()) if days]
        landing = self.landings[commit.key]
        named = [reverts.undoing(name) for name in names_of(commit, landing)]
        said = [self._said(oid, how, reverts) for undoing in named for oid, how in undoing.items()]
        judgement = self._judged[commit.key]
        return Story(commit, landing, judgement.fate, judgement.made_of.life, list(dict.fromkeys(said)), counted)

    def _said(self, oid: str, how: str, reverts: Reverts) -> SaidRevert:
        back = tuple((again, *self._when(again)) for again in reverts.undoing(oid))
        return SaidRevert(oid, *self._when(oid), how, back)

    def _when(self, oid: str) -> tuple[int, bool]:
        commit = self._line.commit(oid)
        return self._line.came_at(oid), commit is not None and commit.mine


def _followed(branch: Branch, landed: Sequence[CommitWork], before: Followed | None) -> Followed:
    """Return what was known brought up to date, or begin anew where the branch is not what it was with more."""
    if before is not None and before.follow(branch, landed):
        return before
    anew = Followed()
    anew.follow(branch, landed)
    return anew


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
    last_fates: Callable[[], Mapping[int, LastFateRow]],
    graph: Graph,
    mains: Iterable[CommitId],
    why: str,
) -> tuple[dict[int, Landing], OutOfSight]:
    """Return landings in which commits that are out of sight are where they were last known to be."""
    if not why:
        return dict(landings), OutOfSight(why, {})
    last = last_fates()
    begins = min((_begins(graph, main) for main in mains), default=None)
    unseen = {
        key: last[key]
        for key, landing in landings.items()
        if not landing.landed and key in last and _hidden(last[key], graph, begins)
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


def _is_after(line: DefaultLine, since: int, oid: str) -> bool:
    position = line.position(oid)
    return position is not None and position > since


def _carriers(commit: CommitWork, landing: Landing, reverts: Reverts, twins: Mapping[str, Sequence[str]]) -> list[str]:
    carriers = [landing.carrier, *landing.also] if landing.carrier else []
    for oid in (commit.oid, *carriers[:1], landing.through):
        carriers += reverts.brought_back_by(oid) if oid else []
    return carriers + [oid for oid in twins.get(commit.patch_id or commit.oid, ()) if oid != commit.oid]
