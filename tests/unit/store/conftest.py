"""A new database for a test that needs one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest

from tests.unit.store.files import new_database


@pytest.fixture
def db() -> Iterator[sqlite3.Connection]:
    """Give the writer's connection to a new database."""
    with new_database() as connection:
        yield connection
