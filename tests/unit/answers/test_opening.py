"""A database that cannot be opened is a state with a way out, on every screen that reads it."""

import sqlite3
from pathlib import Path

import pytest

from tests.unit.answers.conftest import Data
from tokenmirror.answers.ask import Asker
from tokenmirror.answers.opening import Opening
from tokenmirror.domain.courtesy import step_back_by
from tokenmirror.domain.periods import Filter
from tokenmirror.viewmodels.shapes import EmptyState


def _empty(asker: Asker) -> EmptyState:
    state = asker.mirror(Filter()).empty
    assert state is not None
    return state


def _run(data: Data, sql: str) -> None:
    data.db.close()
    db = sqlite3.connect(data.folder / "tokenmirror.db")
    db.execute(sql)
    db.commit()
    db.close()


def test_a_newer_database_can_be_opened_read_only(data: Data) -> None:
    """It says that nothing was changed; once it is wished, all that is known of it is shown, and nothing is written."""
    before = data.asker().mirror(Filter()).sentence
    _run(
        data,
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
        " SELECT migration_set, 'm999_later', '2030' FROM _sqlite_migrations LIMIT 1",
    )
    asker = data.asker()
    state = _empty(asker)
    assert (state.action, "Nothing was changed" in state.why) == ("open_newer", True)
    assert asker.mirror(Filter()).sentence == "What is stored cannot be shown."
    assert asker.open_newer()

    assert asker.mirror(Filter()).sentence == before
    asker.close()


def test_an_older_database_is_brought_up_to_date_by_reading(data: Data) -> None:
    """The way out is to let the collector begin."""
    _run(data, "DELETE FROM _sqlite_migrations WHERE id = (SELECT max(id) FROM _sqlite_migrations)")

    assert _empty(data.asker()).action == "restart"


@pytest.mark.parametrize("content", [b"no database at all" * 100, b""])
def test_what_is_no_database_is_said(tmp_path: Path, content: bytes) -> None:
    """Damage is told with the file's name; an empty file is a database of an older version."""
    (tmp_path / "tokenmirror.db").write_bytes(content)
    state = _empty(Asker(tmp_path))

    assert state.action == ("again" if content else "restart")
    assert ("damaged" in state.why) is bool(content)


def test_a_database_that_somebody_holds_can_be_tried_again(tmp_path: Path) -> None:
    """It opens with the next question, without a new start."""
    asker = Asker(tmp_path, home=tmp_path)
    (tmp_path / "tokenmirror.db").write_bytes(b"no database at all" * 100)
    assert _empty(asker).action == "again"
    (tmp_path / "tokenmirror.db").unlink()

    assert _empty(asker).action == "sources"


def test_a_window_can_go_first_after_each_row(data: Data) -> None:
    """What reads a hundred thousand of them would hold it up."""
    opening, steps = Opening(data.folder / "tokenmirror.db"), [0]
    db, _problem = opening.opened()
    assert db is not None

    def step() -> None:
        steps[0] += 1

    step_back_by(step)
    rows = db.execute("VALUES (1), (2), (3)").fetchall()
    step_back_by(None)
    db.execute("VALUES (4)").fetchall()
    opening.close()

    assert rows == [(1,), (2,), (3,)]
    assert steps == [3]
