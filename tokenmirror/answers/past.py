"""What is known of the changes that landed, read once for all that measures and looks for patterns in them."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from tokenmirror.answers.change_facts import change_facts, once, owners
from tokenmirror.answers.grouping import Grouped, Grouping
from tokenmirror.answers.rates import rate_rows
from tokenmirror.domain.fingerprints import THIN
from tokenmirror.domain.periods import Filter
from tokenmirror.domain.usage import Quality
from tokenmirror.insights.changes import Change
from tokenmirror.insights.past import ChangePast
from tokenmirror.insights.testing_paths import is_test
from tokenmirror.prices import PriceTable
from tokenmirror.store import measure_queries, release_rows
from tokenmirror.store.ledger_scratch import Scratch
from tokenmirror.store.measure_queries import LinkedRow, SpentRow, StretchRow
from tokenmirror.store.rows import from_blob


class Pasts:
    """Reads what changes went through; what was read is kept until the database changes."""

    def __init__(self, scratch: Scratch, grouping: Grouping, prices: PriceTable) -> None:
        """Read nothing yet."""
        self.db = scratch.db
        self.prices = prices
        self._scratch = scratch
        self._grouping = grouping
        self._version = -1
        self._state: tuple[int, tuple[object, ...]] | None = None
        self._seen: Grouped | None = None
        self._known: dict[int, ChangePast] = {}

    def grouped(self) -> Grouped:
        """Return the changes of the database as it is now."""
        return self._grouping.now()

    def of(self, changes: Sequence[Change]) -> list[ChangePast]:
        """Return what is known of some changes, in their order."""
        self._look()
        unread = [change for change in changes if change.first_commit not in self._known]
        if unread:
            self._read(unread)
        return [self._known[change.first_commit] for change in changes]

    def _look(self) -> None:
        """Forget what is known where the commits, or what went into them, are others than before."""
        version = self._scratch.look()
        if version == self._version:
            return
        self._version = version
        state = (id(self._keep_grouped()), measure_queries.state_of_pasts(self.db))
        if state != self._state:
            self._state = state
            self._known.clear()

    def _keep_grouped(self) -> Grouped:
        self._seen = self.grouped()  # kept, so that no other one is taken for it
        return self._seen

    def of_filter(self, narrow: Filter) -> list[ChangePast]:
        """Return what is known of the changes that landed in a filter, oldest first."""
        grouped = self.grouped()
        return self.of(grouped.changes_in(narrow, {row.id: row.repository for row in grouped.commits}))

    def priced(self) -> Scratch:
        """Return the tables of this state of the database, with what a token costs."""
        self._scratch.look()
        self._scratch.need_rates(lambda used: rate_rows(used, self.prices))
        return self._scratch

    def _read(self, changes: Sequence[Change]) -> None:
        self.priced()
        grouped = self.grouped()
        owner = owners(changes, grouped)
        of_change: dict[int, list[int]] = defaultdict(list)
        for commit, place in owner.items():
            of_change[place].append(commit)
        spent, ended, linked = _by_place(self._scratch, owner)
        tests = _touching_tests(self.db, owner)
        lines = change_facts(self.db, grouped, changes, among=[*owner])
        last = [change.commits[-1] for change in changes]
        releases = {row.commit: row for row in release_rows.releases_of(self.db, last)}
        for place, change in enumerate(changes):
            # Of a copy that landed before what it is a copy of, all is that one's.
            known = of_change[place] or change.commits
            members = [grouped.rows[key] for key in known if key in grouped.rows]
            came = _came_about(ended.get(place, ()), linked.get(place, ()))
            cost = _cost(spent.get(place, ()))
            first = releases.get(change.commits[-1])
            self._known[change.first_commit] = ChangePast(
                id=lines[place].oid,
                key=change.first_commit,
                commits=tuple(of_change[place]),
                repository=lines[place].repository,
                subject=change.subject,
                state=change.state,
                landed_at=change.landed_at,
                as_of=max(row.as_of for row in members),
                guessed=change.guessed,
                first_commit_at=min(row.author_time for row in members),
                last_commit_at=max(row.author_time for row in once(members)),
                first_prompt_at=came.first_prompt_at,
                prompts=sum(came.prompts.values()),
                sessions=tuple(came.sessions.values()),
                session_keys=tuple(came.sessions),
                session_lines=came.lines,
                tokens=cost.tokens,
                qualities=frozenset(cost.qualities),
                price=cost.price,
                priced=cost.priced,
                unpriced_models=tuple(sorted(cost.unpriced)),
                lines_added=lines[place].lines_added,
                lines_alive=lines[place].lines_alive,
                lines_removed=lines[place].lines_removed,
                tests_touched=tests.get(place),
                release=first.name if first else "",
                released_at=first.at if first else None,
            )


def _by_place(
    scratch: Scratch, owner: Mapping[int, int]
) -> tuple[Mapping[int, Sequence[SpentRow]], Mapping[int, Sequence[StretchRow]], Mapping[int, Sequence[LinkedRow]]]:
    """Return what went into each change, the stretches that led to it, and whose part in it is known."""
    spent: dict[int, list[SpentRow]] = defaultdict(list)
    ended: dict[int, list[StretchRow]] = defaultdict(list)
    linked: dict[int, list[LinkedRow]] = defaultdict(list)
    for row in measure_queries.spent(scratch, owner):
        spent[owner[row.commit]].append(row)
    for stretch in measure_queries.stretches(scratch.db, owner):
        ended[owner[stretch.commit]].append(stretch)
    for link in measure_queries.linked(scratch.db, owner):
        linked[owner[link.commit]].append(link)
    return spent, ended, linked


class _CameAbout(msgspec.Struct):
    sessions: dict[int, str] = msgspec.field(default_factory=dict)
    prompts: dict[tuple[int, int], int] = msgspec.field(default_factory=dict)
    """By session and where its stretch begins, or which prompt it was: each counts once."""
    first_prompt_at: int | None = None
    lines: int = 0


def _came_about(ended: Sequence[StretchRow], linked: Sequence[LinkedRow]) -> _CameAbout:
    """Return what led to a change: a guess counts where nothing else is known."""
    found = _CameAbout()
    certain = any(not row.guess for row in linked)
    for link in linked:
        if not (certain and link.guess):
            found.sessions.setdefault(link.session, link.name)
            found.lines += link.lines
    known = [row for row in ended if row.session in found.sessions and not (certain and row.guess)]
    for row in known:
        if row.prompts:
            found.prompts[row.session, row.begin] = row.prompts
    firsts = [row.first_prompt for row in known if row.first_prompt is not None]
    for row in known:
        before = row.prompt_before
        if row.prompts or before is None:
            continue
        firsts.append(before)
        # The prompt before led to a stretch that has none of its own; it may be one that is counted already.
        if not any(one.session == row.session and one.begin < before <= one.stop for one in known):
            found.prompts[row.session, -before] = 1
    found.first_prompt_at = min(firsts, default=None)
    return found


class _Cost(msgspec.Struct):
    tokens: int = 0
    price: int = 0
    priced: bool = False
    qualities: set[Quality] = msgspec.field(default_factory=set)
    unpriced: set[str] = msgspec.field(default_factory=set)


def _cost(rows: Iterable[SpentRow]) -> _Cost:
    found = _Cost()
    for row in rows:
        found.tokens += row.tokens
        found.qualities.add(row.quality)
        if row.quality is Quality.NOT_RECORDED:
            continue  # what it cost is as unknown as what it used
        if row.priced:
            found.price += row.price
            found.priced = True
        else:
            found.unpriced.add(row.model)
    return found


def _touching_tests(db: sqlite3.Connection, owner: Mapping[int, int]) -> dict[int, bool]:
    """Return for each change whose files are known whether lines of a test that say something are among them."""
    found: dict[int, bool] = {}
    tests: dict[int, int] = {}
    for commit, key, path, generated in measure_queries.files_touched(db, owner):
        found.setdefault(owner[commit], False)
        if not generated and is_test(path):
            tests[key] = owner[commit]
    for key, added, removed in measure_queries.lines_of_files(db, tests):
        if not found[tests[key]]:
            came, went = from_blob(added), from_blob(removed)
            lines = set(came) ^ set(went) if came and went else came or went
            found[tests[key]] = any(not line & THIN for line in lines)
    return found
