"""The first start: stores what the person wants left out, before anything is read."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

import msgspec

from tokenmirror.answers.corrections import transaction
from tokenmirror.store import folder_rows, person_rows, repository_rows


class LeftOut(msgspec.Struct, frozen=True):
    """What is not to be read: tools by name, repositories by their top and common dir."""

    tools: frozenset[str] = frozenset()
    repositories: frozenset[tuple[str, str]] = frozenset()


def begin(db: sqlite3.Connection, left_out: LeftOut) -> None:
    """Note what is left out, so that the first reading already leaves it alone."""
    with transaction(db):
        for tool in sorted(left_out.tools):
            folder_rows.leave_out(db, tool)
        _ignore(db, left_out.repositories)


def _ignore(db: sqlite3.Connection, repositories: Iterable[tuple[str, str]]) -> None:
    for top, common_dir in sorted(repositories):
        repository = repository_rows.add_repository(db, common_dir, top)
        repository_rows.add_folder(db, top, repository, by_person=False)
        person_rows.set_ignored(db, repository, ignored=True)
