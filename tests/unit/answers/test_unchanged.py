"""What is kept between answers is what would be made anew, whatever was written meanwhile."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC
from pathlib import Path

import pytest

from tests.benchmarks.large_store import make
from tokenmirror.answers import ranges, scatter
from tokenmirror.answers.ask import Asker
from tokenmirror.answers.change_facts import owners
from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.answers.lives import drawn_lives
from tokenmirror.answers.past import Pasts
from tokenmirror.answers.unchanged import Unchanged
from tokenmirror.collector.summing import Summing
from tokenmirror.domain.periods import Filter, Period, PeriodChoice, chosen_period
from tokenmirror.prices import load
from tokenmirror.store import day_sums
from tokenmirror.store.database import open_reader, open_writer
from tokenmirror.store.editions import HISTORY, TABLES, TOKENS
from tokenmirror.store.rows import from_ms

WRITTEN = (
    "UPDATE fate SET state = 'reverted', lines_alive = 0 WHERE commit_id % 7 = {0}",
    "UPDATE fate SET state = 'kept', lines_alive = lines_added WHERE commit_id % 5 = {0}",
    "DELETE FROM flow WHERE call % 6 = {0}",
    "UPDATE call SET output_tokens = output_tokens + 1000 WHERE id % 9 = {0}",
    "UPDATE call SET place = NULL WHERE id % 8 = {0}",
    "DELETE FROM link WHERE commit_id % 11 = {0}",
    "UPDATE git_commit SET subject = subject || ' more' WHERE id % 3 = {0}",
    "DELETE FROM call WHERE id % 10 = {0}",
    "UPDATE call SET replay = 1 WHERE id % 13 = {0}",
    "UPDATE session SET source = 'codex' WHERE id % 4 = {0}",
    "UPDATE session SET parent = native WHERE id % 6 = {0}",
    "UPDATE fate SET same_work = commit_id + 1 WHERE commit_id % 5 = {0} AND commit_id < 400",
    "UPDATE repository SET ignored = 1 WHERE id = {0} + 1",
    "UPDATE place SET repository = NULL WHERE id = {0} + 1",
    "INSERT OR REPLACE INTO alive_at SELECT commit_id, 0, 'main', 'a', {0} FROM fate WHERE commit_id % 5 = {0}",
)
"""Anything that the first screen is made of."""
ROOMS: tuple[Callable[[Asker], object], ...] = (
    lambda asker: asker.budget(""),
    lambda asker: asker.sources(),
    lambda asker: asker.today(),
    lambda asker: asker.reflect(""),
)
"""Screens that keep something too."""


@pytest.mark.parametrize("seed", range(8))
def test_the_first_screen_is_that_of_who_asks_for_the_first_time(tmp_path: Path, seed: int) -> None:
    """Filters are gone back and forth through while rows are written; each answer is that of a new asker."""
    path = tmp_path / "tokenmirror.db"
    make(path, 400, 60)
    dice = random.Random(seed)
    with closing(open_writer(path)) as db, closing(open_reader(path)) as reading:
        (last,) = reading.execute("SELECT max(at) FROM call").fetchone()
        (project,) = reading.execute("SELECT min(top) FROM repository").fetchone()
        now = from_ms(last)
        periods = [chosen_period(choice, now, UTC) for choice in (*PeriodChoice, *PeriodChoice)]
        asker = Asker(tmp_path, zone=UTC, now=lambda: now, home=tmp_path)
        for period in dice.sample(periods, 9):
            narrow = Filter(period, project=dice.choice([None, project]), source=dice.choice([None, "codex"]))
            rooms = dice.sample(ROOMS, 2)
            for room in rooms:
                room(asker)
            asker.mirror(narrow), asker.scatter(narrow)
            if dice.random() < 0.8:
                db.execute(dice.choice(WRITTEN).format(dice.randrange(5)))
            if dice.random() < 0.1:
                day_sums.drop_all(db)
            if dice.random() < 0.4:
                Summing(db, UTC).sum()
            new = Asker(tmp_path, zone=UTC, now=lambda: now, home=tmp_path)
            assert (asker.mirror(narrow), asker.scatter(narrow)) == (new.mirror(narrow), new.scatter(narrow))
            for room in rooms:
                assert room(asker) == room(new)
            new.close()
        asker.close()


def test_made_once_for_a_state(tmp_path: Path) -> None:
    """Not twice while nothing of it was written; once more after such a write, and for another thing that it is of."""
    path = tmp_path / "tokenmirror.db"
    make(path, 40, 6)
    with closing(open_writer(path)) as db, closing(open_reader(path)) as reading:
        unchanged, made, one, other = Unchanged(reading, HISTORY, TOKENS), list[str](), object(), object()

        def make_it() -> str:
            made.append("made")
            return f"the {len(made)}th"

        same = [unchanged.get(one, Filter(Period()), make_it) for _time in range(3)]
        db.execute("INSERT INTO place(path) VALUES ('/a')")
        same.append(unchanged.get(one, Filter(Period()), make_it))
        db.execute("UPDATE fate SET lines_alive = 0")
        written = unchanged.get(one, Filter(Period()), make_it)
        of_other = unchanged.get(other, Filter(Period()), make_it)
        for number in range(100):
            unchanged.get(other, number, object)

    assert same == ["the 1th"] * 4
    assert (written, of_other) == ("the 2th", "the 3th")
    assert len(unchanged._kept) <= 32


_NEVER_ANOTHER_ANSWER = {"summed", "unsummed", "day_commit", "day_spent", "day_session", "json_each"}
"""Sums of what is read else from calls and their flows; see `kept_days`."""
_CHANGES_WITH_FLOWS = {"call"}
"""What is updated of a call takes its flows away, and one without flows into a commit is in no answer about commits."""
_NAMES = {"word"}
"""Of a model, which is never another for its key."""


def tables_read(path: Path, ask: Callable[[Pages], object]) -> set[str]:
    """Return the stored tables that are read for an answer of a connection that was never asked before."""
    read: set[str] = set()

    def seen(action: int, table: str | None, _column: str | None, database: str | None, _by: str | None) -> int:
        if action == sqlite3.SQLITE_READ and table and database == "main":
            read.add(table)
        return sqlite3.SQLITE_OK

    with closing(open_reader(path)) as db:
        pages = Pages(db, load())
        db.set_authorizer(seen)
        ask(pages)
        db.set_authorizer(None)
    return {table for table in read if not table.startswith("sqlite_")}


def _asked(pages: Pages) -> dict[str, Callable[[], object]]:
    db, grouping = pages.scratch.db, pages.grouping
    facts = grouping.now()
    whole = Filter(source="codex")
    return {
        "cases": lambda: ranges._cases(db, facts, whole),
        "lives": lambda: drawn_lives(db, facts, facts.changes),
        "scattered": lambda: scatter._past(db, facts, whole),
        "pasts": lambda: Pasts(pages.scratch, grouping, load())._read(facts.changes),
    }


def test_grouping_reads_nothing_but_history(tmp_path: Path) -> None:
    """A table that it reads and nobody counts the writes of would leave it as it was."""
    make(tmp_path / "tokenmirror.db", 400, 60)

    assert tables_read(tmp_path / "tokenmirror.db", lambda pages: pages.grouping.now()) <= {*TABLES[HISTORY], "edition"}


@pytest.mark.parametrize("name", ["cases", "lives", "scattered", "pasts"])
def test_what_is_kept_reads_nothing_but_what_is_counted(tmp_path: Path, name: str) -> None:
    """The same of all that is kept while history and the tokens of commits are as they were."""
    make(tmp_path / "tokenmirror.db", 400, 60)
    counted = {*TABLES[HISTORY], *TABLES[TOKENS], "edition"}
    more = _NEVER_ANOTHER_ANSWER | _CHANGES_WITH_FLOWS | _NAMES | ({"turn"} if name == "pasts" else set())

    read = tables_read(tmp_path / "tokenmirror.db", lambda pages: _asked(pages)[name]())

    assert {"fate", "git_commit", "link"} <= read <= counted | more


def test_a_copy_that_landed_before_what_it_is_a_copy_of(tmp_path: Path) -> None:
    """All tokens and lines are those of the first; the other one is still told, with its own state and dates."""
    path = tmp_path / "tokenmirror.db"
    make(path, 400, 60)
    with closing(open_writer(path)) as db:
        db.execute("DELETE FROM link WHERE commit_id > 60 OR weight < 0.5")
        sessions = [row[0] for row in db.execute("SELECT id FROM session ORDER BY id")]
        rows = [(session, commit) for commit, session in enumerate(sessions, 1)]
        db.executemany("UPDATE link SET session = ? WHERE commit_id = ?", rows)  # each commit is a change of its own
        db.execute("UPDATE fate SET same_work = commit_id + 1, landed_as = NULL WHERE commit_id % 5 = 1")
    with closing(open_reader(path)) as reading:
        pages = Pages(reading, load())
        changes = pages.grouping.now().changes
        left = set(range(len(changes))) - set(owners(changes, pages.grouping.now()).values())
        pasts = Pasts(pages.scratch, pages.grouping, load()).of(changes)

    assert left
    assert [(past.state, past.landed_at) for past in pasts] == [(one.state, one.landed_at) for one in changes]
    assert all((pasts[place].tokens, pasts[place].commits) == (0, ()) for place in left)
