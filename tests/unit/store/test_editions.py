"""Whatever is written of the past makes another edition of it, and what has nothing to do with it makes none."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from tests.benchmarks.large_store import make
from tokenmirror.store.database import open_writer
from tokenmirror.store.editions import HISTORY, SUMS, TOKENS, edition

AREAS = (HISTORY, TOKENS, SUMS)
ROWS = (
    "INSERT INTO released SELECT commit_id, 'v1', 7 FROM fate LIMIT 1",
    "INSERT INTO commit_file (commit_id, path) SELECT commit_id, 'a.py' FROM fate LIMIT 1",
    "INSERT INTO alive_at SELECT commit_id, 365, 'main', 'a', 7 FROM fate LIMIT 1",
)
"""What the made-up store has none of."""
WRITES = {
    HISTORY: (
        "INSERT INTO released SELECT commit_id, 'v2', 7 FROM fate WHERE commit_id > 9 LIMIT 1",
        "UPDATE released SET name = 'v3'",
        "DELETE FROM released",
        "INSERT INTO commit_file (commit_id, path) SELECT commit_id, 'b.py' FROM fate LIMIT 1",
        "UPDATE commit_file SET removed = x'00'",
        "DELETE FROM commit_file",
        "INSERT INTO alive_at SELECT commit_id, 7, 'main', 'a', 7 FROM fate LIMIT 1",
        "UPDATE alive_at SET lines = 6",
        "DELETE FROM alive_at",
        "INSERT OR REPLACE INTO fate SELECT * FROM fate LIMIT 1",
        "UPDATE fate SET lines_alive = 0 WHERE commit_id = 1",
        "DELETE FROM fate WHERE commit_id = 1",
        "INSERT OR REPLACE INTO link SELECT * FROM link LIMIT 1",
        "UPDATE link SET weight = 0.5 WHERE commit_id = 1",
        "DELETE FROM link WHERE commit_id = 1",
        "INSERT INTO git_commit (repository, oid, author_time, committer_time, mine) VALUES (1, 'a', 7, 7, 1)",
        "UPDATE git_commit SET subject = 'other' WHERE id = 1",
        "DELETE FROM git_commit WHERE id = 1",
        "INSERT INTO repository (common_dir, top) VALUES ('/a/.git', '/a')",
        "UPDATE repository SET top = '/b' WHERE id = 1",
        "UPDATE repository SET ignored = 1 WHERE id = 1",
        "DELETE FROM repository WHERE id = 1",
        "INSERT INTO session (id, source, native) VALUES (7, 'codex', 'new')",
        "UPDATE session SET native = native || 'x'",
        "UPDATE session SET source = source || 'x'",
        "UPDATE session SET parent = 'x'",
        "DELETE FROM session WHERE id = (SELECT max(id) FROM session)",
    ),
    TOKENS: (
        "INSERT INTO flow SELECT call, 7, commit_id, outcome, 0, 0, 0, 0, 0, 0, 0 FROM flow WHERE commit_id = 1",
        "UPDATE flow SET output_tokens = 7 WHERE commit_id = 1",
        "UPDATE flow SET commit_id = NULL WHERE commit_id = 1",
        "UPDATE flow SET commit_id = 1 WHERE commit_id IS NULL",
        "DELETE FROM flow WHERE commit_id = 1",
        "UPDATE call SET replay = 1 WHERE id IN (SELECT call FROM flow WHERE commit_id > 0)",
        "UPDATE call SET quality = 2 WHERE id IN (SELECT call FROM flow WHERE commit_id > 0)",
        "DELETE FROM call WHERE id IN (SELECT call FROM flow WHERE commit_id > 0)",
        "UPDATE session SET source = source || 'x'",
    ),
    SUMS: (
        "INSERT INTO summed VALUES (7, 8)",
        "UPDATE summed SET stop = stop - 1 WHERE start = (SELECT max(start) FROM summed)",
        "DELETE FROM summed WHERE start = (SELECT max(start) FROM summed)",
        "DELETE FROM summed",
    ),
}  # fmt: skip
CALL = (
    "INSERT INTO call SELECT 7, session, at, model, place, branch, agent, kind, service_tier, 1, 0, 0, 0, 0, 1, 0, 0,"
    " NULL, NULL, 0 FROM call LIMIT 1"
)
FLOW = "INSERT INTO flow SELECT 7, 0, NULL, 'in_progress', 1, 0, 0, 0, 0, 1, 0"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a store once."""
    path = tmp_path_factory.mktemp("editions") / "tokenmirror.db"
    make(path, 60, 30)
    with closing(open_writer(path)) as db:
        for row in ROWS:
            db.execute(row)
    return path


def areas_after(path: Path, *writes: str) -> set[str]:
    """Write, tell of which areas there is another edition then, and take all back."""
    with closing(open_writer(path)) as db:
        db.execute("PRAGMA foreign_keys = OFF")  # a row can go before what belongs to it
        before = edition(db, *AREAS)
        db.execute("BEGIN")
        for write in writes:
            assert db.execute(write).rowcount > 0, write
        after = edition(db, *AREAS)
        db.execute("ROLLBACK")
    return {area for area, old, new in zip(AREAS, before, after, strict=True) if old != new}


@pytest.mark.parametrize(("area", "write"), [(area, write) for area in AREAS for write in WRITES[area]])
def test_what_is_written_counts(store: Path, area: str, write: str) -> None:
    """A row that comes, one that is another, and one that goes."""
    assert area in areas_after(store, write)


def test_a_call_and_what_went_nowhere_count_for_nothing(store: Path) -> None:
    """Lines of a session that goes on, and what is looked at again and found as it was."""
    seen = "UPDATE repository SET checked_at = 7, status = 'ok'"
    longer = "UPDATE session SET ended = ended + 1, native = native, source = source, parent = parent"

    assert areas_after(store, CALL, FLOW, "UPDATE flow SET output_tokens = 2 WHERE call = 7", seen, longer) == set()
    assert areas_after(store, CALL, FLOW, "UPDATE call SET output_tokens = 3 WHERE id = 7") == set()


def test_what_is_taken_back_counts_for_nothing(store: Path) -> None:
    """An edition is of what is stored: a transaction that is taken back leaves it as it was."""
    with closing(open_writer(store)) as db:
        before = edition(db, *AREAS)
        db.execute("BEGIN")
        db.execute("UPDATE fate SET lines_alive = 0")
        changed = edition(db, *AREAS)
        db.execute("ROLLBACK")

        assert edition(db, *AREAS) == before != changed
