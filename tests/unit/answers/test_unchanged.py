"""What is kept between answers is what would be made anew, whatever was written meanwhile."""

from __future__ import annotations

import random
from contextlib import closing
from datetime import UTC
from pathlib import Path

import pytest

from tests.benchmarks.large_store import make
from tokenmirror.answers.ask import Asker
from tokenmirror.answers.unchanged import Unchanged
from tokenmirror.domain.periods import Filter, Period, PeriodChoice, chosen_period
from tokenmirror.store.database import open_reader, open_writer
from tokenmirror.store.rows import from_ms

WRITTEN = (
    "UPDATE fate SET state = 'reverted', lines_alive = 0 WHERE commit_id % 7 = {0}",
    "UPDATE fate SET state = 'kept', lines_alive = lines_added WHERE commit_id % 5 = {0}",
    "DELETE FROM flow WHERE call % 6 = {0}",
    "UPDATE call SET output_tokens = output_tokens + 1000 WHERE id % 9 = {0}",
    "UPDATE call SET place = NULL WHERE id % 8 = {0}",
    "DELETE FROM link WHERE commit_id % 11 = {0}",
    "UPDATE git_commit SET subject = subject || ' more' WHERE id % 3 = {0}",
)
"""Anything that the first screen is made of."""


@pytest.mark.parametrize("seed", range(4))
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
            asker.mirror(narrow), asker.scatter(narrow)
            if dice.random() < 0.8:
                db.execute(dice.choice(WRITTEN).format(dice.randrange(5)))
            new = Asker(tmp_path, zone=UTC, now=lambda: now, home=tmp_path)
            assert (asker.mirror(narrow), asker.scatter(narrow)) == (new.mirror(narrow), new.scatter(narrow))
            new.close()
        asker.close()


def test_made_once_for_a_state(tmp_path: Path) -> None:
    """Not twice while nothing was written; once more after a write, and for another thing that it is of."""
    path = tmp_path / "tokenmirror.db"
    with closing(open_writer(path)) as db, closing(open_reader(path)) as reading:
        unchanged, made, one, other = Unchanged(reading), list[str](), object(), object()

        def make_it() -> str:
            made.append("made")
            return f"the {len(made)}th"

        same = [unchanged.get(one, Filter(Period()), make_it) for _time in range(3)]
        db.execute("INSERT INTO place(path) VALUES ('/a')")
        written = unchanged.get(one, Filter(Period()), make_it)
        of_other = unchanged.get(other, Filter(Period()), make_it)
        for number in range(100):
            unchanged.get(other, number, object)

    assert same == ["the 1th"] * 3
    assert (written, of_other) == ("the 2th", "the 3th")
    assert len(unchanged._kept) <= 32
