"""What holds for every reader of a database, whatever stands in it."""

from __future__ import annotations

import sqlite3
import tracemalloc
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path, PurePath
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.damaged_databases import damage_before, damaged_cells, damaged_shapes
from tests.unit.sources.lawful import known, looks, of_session
from tests.unit.sources.made_databases import DATABASES, Made
from tests.unit.sources.made_rows import OWNERS
from tests.unit.sources.plain_logs import prints
from tokenmirror.sources.registry import all_sources
from tokenmirror.sources.source import Chunk
from tokenmirror.watch.forms import is_database

SOURCES = {source.name: source for source in all_sources()}
ALL = [(name, number) for name, several in DATABASES.items() for number in range(len(several))]
EVERY = pytest.mark.parametrize(("name", "number"), ALL, ids=[f"{name}-{number}" for name, number in ALL])
LONG = "a line of some text\n" * 50_000
PLACES = ("x.db", "globalStorage/state.vscdb", "0a1b/state.vscdb")


class Asked:
    """Tables that note that they were asked for anything, and are empty."""

    def __init__(self) -> None:
        self.was = False

    def columns(self, _table: str) -> frozenset[str]:
        """Note the question."""
        self.was = True
        return frozenset()

    def rows(self, _table: str, _columns: Sequence[str], *_more: Any) -> Iterator[tuple[Any, ...]]:
        """Note the question."""
        self.was = True
        return iter(())


def asks(name: str, place: str) -> bool:
    asked = Asked()
    SOURCES[name].parse(Chunk(f"/home/robin/{place}", b"", 0, prints, {"cwd": "/w"}, asked))
    return asked.was


def test_every_reader_of_databases_has_one_here() -> None:
    """A new one cannot be forgotten: whoever asks a table anything is among them, under a name it knows."""
    assert {name for name in SOURCES if any(asks(name, place) for place in PLACES)} == set(DATABASES)
    for name, several in DATABASES.items():
        assert all(is_database(made.path) for made in several)
        assert all(
            any(map(SOURCES[name].is_log, (PurePath(made.path), PurePath(PurePath(made.path).name))))
            for made in several
        )


@EVERY
def test_the_made_ones_are_read(name: str, number: int, tmp_path: Path) -> None:
    """Both sessions, each with the same number of everything; nothing of them is a problem."""
    made = DATABASES[name][number]
    first = looks(SOURCES[name], made.fill(tmp_path / made.path), made.state)
    one, two = (sorted(kind for kind, _id in of_session(known(first), owner)) for owner in OWNERS)

    assert one == two != []
    assert [problem for reading in first for problem in reading.problems] == []


@EVERY
@settings(max_examples=35, deadline=None)
@given(chance=st.randoms(use_true_random=False))
def test_damage_to_one_session_is_no_damage_to_another(name: str, number: int, chance: Random) -> None:
    """Whatever stands in the cells of one, all of the other is told as before."""
    damaged_cells(SOURCES[name], DATABASES[name][number], chance)


@EVERY
@settings(max_examples=15, deadline=None)
@given(chance=st.randoms(use_true_random=False))
def test_what_comes_after_damage_is_read(name: str, number: int, chance: Random) -> None:
    """Strange rows do not carry the reader beyond the rows that are written later."""
    damage_before(SOURCES[name], DATABASES[name][number], chance)


@EVERY
@settings(max_examples=35, deadline=None)
@given(chance=st.randoms(use_true_random=False))
def test_other_tables_are_survived(name: str, number: int, chance: Random) -> None:
    """Rows doubled and gone; columns gone, renamed, new, without types; tables gone."""
    damaged_shapes(SOURCES[name], DATABASES[name][number], chance)


@EVERY
def test_what_is_long_is_not_kept(name: str, number: int, tmp_path: Path) -> None:
    """A megabyte in any cell takes some megabytes while it is looked at, and none in the state."""
    made = DATABASES[name][number]
    sound = made.fill(tmp_path / "sound" / made.path).read_bytes()
    path = tmp_path / made.path
    path.parent.mkdir(parents=True, exist_ok=True)
    looks(SOURCES[name], tmp_path / "sound" / made.path, made.state)
    for table, column in columns_of(tmp_path / "sound" / made.path, made):
        path.write_bytes(sound)
        with closing(sqlite3.connect(path)) as db, suppress(sqlite3.IntegrityError):
            db.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = 1", (LONG,))  # noqa: S608 - our own tables
            db.commit()
        tracemalloc.start()
        try:
            looks(SOURCES[name], path, made.state)
            _now, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert peak < 10 * len(LONG), column


def columns_of(path: Path, made: Made) -> list[tuple[str, str]]:
    """Return every column of every table."""
    with closing(sqlite3.connect(path)) as db:
        return [(table, row[1]) for table in made.tables for row in db.execute(f"PRAGMA table_info({table})")]
