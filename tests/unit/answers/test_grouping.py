"""Changes grouped from plain rows are those of the whole, and are grouped anew only when something of them changed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.benchmarks.large_store import make
from tests.unit.answers.conftest import Data
from tests.unit.store.small_world import minute
from tokenmirror.answers.change_facts import change_facts, owners
from tokenmirror.answers.facts import landed
from tokenmirror.answers.grouping import Grouping
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.store.database import open_reader, open_writer

_CLONE = "INSERT INTO repository(id, common_dir, top, ignored) VALUES (90, '/clone/.git', '/clone', 0)"
_COPY = (
    "INSERT INTO git_commit(id, repository, oid, author_time, committer_time, subject, mine)"
    " SELECT id + 10000, 90, oid, author_time, committer_time, subject, mine FROM git_commit WHERE id % 7 = 0"
)
_FATE = (
    "INSERT INTO fate SELECT commit_id + 10000, state, landed_as, landed_in, landed_how, CASE WHEN commit_id % 2 THEN"
    " landed_at END, lines_added, lines_alive, tool_lines, same_work, as_of, evidence FROM fate WHERE commit_id % 7 = 0"
)
_LINKS = (
    "UPDATE link SET commit_id = commit_id + 10000 WHERE commit_id % 14 = 0",
    "UPDATE link SET weight = 0.5",
    "UPDATE fate SET same_work = commit_id - 6 WHERE commit_id % 30 = 7",
    "UPDATE git_commit SET subject = subject || ' (#12)' WHERE id % 11 = 0",
)
"""Clones with the same commits, made by sessions here or there; links as heavy as others, copies, pull requests."""

# An update takes the flows of a call away: they are put back, also those of calls that are copies now.
_CALLS = (
    "CREATE TEMP TABLE kept_flow AS SELECT * FROM flow",
    "UPDATE call SET quality = id % 4 WHERE id % 3 = 0",
    "UPDATE call SET replay = 1 WHERE id % 5 = 0",
    "INSERT OR IGNORE INTO flow SELECT * FROM kept_flow",
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a store of some hundred commits in all the relations that grouping looks at."""
    path = tmp_path_factory.mktemp("grouping") / "tokenmirror.db"
    make(path, 600, 80)
    with closing(open_writer(path)) as db:
        for statement in (_CLONE, _COPY, _FATE, *_LINKS, *_CALLS):
            db.execute(statement)
    return path


@pytest.mark.parametrize("source", ["", "codex", "unheard-of"])
def test_plain_rows_make_the_same_changes(store: Path, source: str) -> None:
    """State, order, members and lines, whose tokens are whose, and which changes a filter has."""
    with closing(open_reader(store)) as db:
        whole, grouped = landed(db), Grouping(db).now()
        narrow = Filter(Period(start=minute(-600_000)), source=source, project=whole.commits[0].repository)
        repository_of = {row.id: row.repository for row in whole.commits}

        assert grouped.changes == whole.changes
        assert grouped.rows.keys() == whole.rows.keys()
        assert change_facts(db, grouped, grouped.changes) == change_facts(db, whole, whole.changes)
        assert owners(grouped.changes, grouped) == owners(whole.changes, whole)
        assert grouped.changes_in(narrow, repository_of) == whole.changes_in(narrow, repository_of)
        assert bool(whole.changes_in(narrow, repository_of)) == (source != "unheard-of")


def test_calls_alone_leave_changes_as_they_are(data: Data) -> None:
    """What a collector writes of calls does not group anew; a fate or a link does."""
    with closing(open_reader(data.folder / "tokenmirror.db")) as db:
        grouping = Grouping(db)
        first = grouping.now()
        _write(data.db, "DELETE FROM flow")
        unmoved = grouping.now()
        _write(data.db, "UPDATE fate SET state = 'reverted'")
        judged = grouping.now()
        _write(data.db, "DELETE FROM link")
        unlinked = grouping.now()

    assert unmoved is first
    assert [change.state.value for change in judged.changes] == ["reverted"] * len(first.changes)
    assert first.changes
    assert unlinked.changes == ()


def _write(db: sqlite3.Connection, statement: str) -> None:
    db.execute(statement)
