"""Which copies are kept, and when one is due."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from tokenmirror.store.backups import BEFORE_RESTORE, backups, drop_old, is_due, newest_sound, place_for, take, way_back
from tokenmirror.store.database import open_writer

BEGIN = datetime(2026, 1, 5, 9, tzinfo=UTC)


def put(folder: Path, at: datetime) -> None:
    (folder / f"tokenmirror-{at:%Y-%m-%dT%H-%M-%SZ}.db").write_bytes(b"x")


def test_a_copy_is_due_once_a_day(tmp_path: Path) -> None:
    """None is there, or the newest is old; a clock that went back brings one at once and not at every look."""
    assert is_due(tmp_path, BEGIN)
    put(tmp_path, BEGIN)
    assert not is_due(tmp_path, BEGIN + timedelta(hours=5))
    assert is_due(tmp_path, BEGIN + timedelta(hours=20))
    assert is_due(tmp_path, BEGIN - timedelta(hours=1))


def test_a_clock_that_was_wrong_costs_no_copy(tmp_path: Path) -> None:
    """Copies from the future are taken up last, take no place of the others, and have no other taken each time."""
    wrong = BEGIN + timedelta(days=400)
    with closing(sqlite3.connect(tmp_path / "some.db")) as db:
        db.execute("CREATE TABLE _sqlite_migrations (name TEXT)")
        for at in (wrong, wrong + timedelta(days=1), wrong + timedelta(days=2), BEGIN, BEGIN + timedelta(days=1)):
            take(db, tmp_path, at)
    now = BEGIN + timedelta(days=1, hours=2)

    assert not is_due(tmp_path, now)
    drop_old(tmp_path, now)
    newest = newest_sound(tmp_path, now)

    assert newest is not None
    assert newest.taken_at == BEGIN + timedelta(days=1)
    assert sorted(one.taken_at > now for one in backups(tmp_path)) == [False, False, True, True]


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    """What is not named like a copy is no copy, and is never taken away."""
    for name in ("tokenmirror-mine.db", "notes.txt", "tokenmirror-2026-99-99T00-00-00Z.db"):
        (tmp_path / name).write_bytes(b"x")
    for day in range(9):
        put(tmp_path, BEGIN + timedelta(days=day))
    drop_old(tmp_path)
    assert (tmp_path / "tokenmirror-mine.db").exists()
    assert (tmp_path / "notes.txt").exists()
    assert (tmp_path / "tokenmirror-2026-99-99T00-00-00Z.db").exists()
    assert len(backups(tmp_path)) < 9


@settings(max_examples=20, deadline=None)
@given(some.lists(some.integers(1, 6), min_size=40, max_size=120))
def test_few_are_kept_of_every_age(gaps: list[int]) -> None:
    """Whatever days the computer was on: at most six, the newest always, and after a month one older than a week."""
    with TemporaryDirectory() as name:
        folder, now = Path(name), BEGIN
        for gap in gaps:
            now += timedelta(days=gap)
            put(folder, now)
            drop_old(folder)
            found = backups(folder)
            assert found[0].taken_at == now
            assert len(found) <= 6
        ages = [now - one.taken_at for one in backups(folder)]
        assert max(ages) >= timedelta(days=7)
        assert max(ages) <= timedelta(days=62)


def test_a_copy_does_not_wait_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where somebody holds the database, it is said after some time, and nothing is left of the copy."""
    monkeypatch.setattr("tokenmirror.store.backups._LONGEST_WAIT", 0.3)
    with closing(open_writer(tmp_path / "tokenmirror.db")) as db:
        db.execute("BEGIN IMMEDIATE")
        db.execute("INSERT INTO word VALUES (1, 'some')")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            take(db, tmp_path / "backups", BEGIN)
        db.execute("ROLLBACK")
        assert not list((tmp_path / "backups").iterdir())
        assert take(db, tmp_path / "backups", BEGIN).size


def test_what_a_killed_process_left_goes(tmp_path: Path) -> None:
    """A copy that was never finished is taken away after an hour; one that is being made is left alone."""
    old, new = tmp_path / ".making-123", tmp_path / ".making-124"
    for draft in (old, new):
        draft.write_bytes(b"x")
    os.utime(old, (0, 0))
    drop_old(tmp_path)
    assert not old.exists()
    assert new.exists()


def test_copies_of_other_kinds_are_kept_apart(tmp_path: Path) -> None:
    """Two of each kind stay beside those of days, none of them counts as one of a day, and each has its own name."""
    for day in range(5):
        for why in ("m011-to-m012", BEFORE_RESTORE, ""):
            place_for(tmp_path, BEGIN + timedelta(days=day), why).write_bytes(b"x")
    assert place_for(tmp_path, BEGIN, BEFORE_RESTORE) != place_for(tmp_path, BEGIN, "")
    assert not place_for(tmp_path, BEGIN).exists()
    drop_old(tmp_path)
    found = backups(tmp_path)
    assert sorted(one.why for one in found if one.why) == ["before-restore"] * 2 + ["m011-to-m012"] * 2
    assert is_due(tmp_path, BEGIN + timedelta(days=5))
    assert way_back(tmp_path, "m011_summaries") == max(one for one in found if one.why.startswith("m"))
    assert way_back(tmp_path, "m010_reflection") is None
