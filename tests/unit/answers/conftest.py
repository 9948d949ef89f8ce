"""The small world as a data folder, and the prices that come with the program."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from tests.unit.store.files import new_file
from tests.unit.store.small_world import World, build, minute
from tokenmirror.answers.ask import Asker
from tokenmirror.prices import PriceTable, load
from tokenmirror.store.database import open_writer


@dataclass(frozen=True, slots=True)
class Data:
    """A data folder with the small world in it."""

    folder: Path
    db: sqlite3.Connection
    world: World

    def asker(self, later: timedelta = timedelta()) -> Asker:
        """Return who answers from it, an hour after noon or so much later."""
        return Asker(self.folder, zone=UTC, now=lambda: minute(60) + later, home=self.folder)


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Data]:
    """Give a data folder."""
    db = open_writer(new_file(tmp_path / "tokenmirror.db"))
    yield Data(tmp_path, db, build(db))
    db.close()


@pytest.fixture(scope="session")
def prices() -> PriceTable:
    """Give the built-in prices."""
    return load()
