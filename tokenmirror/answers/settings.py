"""The pages of the settings that show what is stored, each asked for when it is opened."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, time

import msgspec

from tokenmirror.answers.about import about
from tokenmirror.answers.data_page import data_view
from tokenmirror.answers.deciding import addresses, branches
from tokenmirror.answers.status import repository_facts
from tokenmirror.offline import refusal
from tokenmirror.paths import DataPaths
from tokenmirror.prices import PriceFileError, PriceTable, load
from tokenmirror.store import status_queries
from tokenmirror.store.cipher import is_encrypted
from tokenmirror.store.settings_queries import calls_of, kinds_stored, model_days
from tokenmirror.viewmodels import settings_made as made
from tokenmirror.viewmodels.settings import SettingsView

_SHARED = 0o077


class Asked(msgspec.Struct, frozen=True):
    """What a page is made of."""

    db: sqlite3.Connection | None
    """None while nothing is read yet."""
    paths: DataPaths


def settings_page(name: str, asked: Asked) -> SettingsView | None:
    """Return a page by its name; None for one that shows nothing stored."""
    page = _PAGES.get(name)
    return None if page is None else page(asked)


def _repositories(asked: Asked) -> SettingsView:
    if asked.db is None:
        return made.repositories_view((), {}, ())
    rows = status_queries.repositories(asked.db)
    places = status_queries.places_without_repository(asked.db)
    return made.repositories_view(
        [repository_facts(row) for row in rows],
        {row.top: branches(row.top) for row in rows if not row.ignored},
        [made.FolderFacts(place.path, place.status, place.detail or "", place.calls) for place in places],
    )


def _addresses(asked: Asked) -> SettingsView:
    return made.addresses_view(*(addresses(asked.db) if asked.db is not None else ((), (), ())))


def _privacy(asked: Asked) -> SettingsView:
    database = asked.paths.database
    there = database.exists()
    return made.privacy_view(
        made.StoredFacts(
            str(asked.paths.folder),
            str(database),
            database.stat().st_size if there else 0,
            _is_private(asked.paths) if there and sys.platform != "win32" else None,
            kinds_stored(asked.db) if asked.db is not None else {},
            sorted(path.name for path in asked.paths.folder.iterdir()) if asked.paths.folder.is_dir() else (),
            refusal().kernel,
            encrypted=asked.db is not None and is_encrypted(asked.db),
        )
    )


def _is_private(paths: DataPaths) -> bool:
    """Tell whether nobody else can enter the folder, or else read the database in it."""
    closed = not paths.folder.stat().st_mode & _SHARED
    return closed or not paths.database.stat().st_mode & _SHARED


def _prices(asked: Asked) -> SettingsView:
    own, problem = asked.paths.prices, ""
    try:
        table = load(own if own.exists() else None)
    except PriceFileError as error:
        table, problem = load(), str(error)
    return made.prices_view(
        table.as_of, table.source, table.currency, (str(own), own.exists(), problem), _unpriced(asked.db, table)
    )


def _unpriced(db: sqlite3.Connection | None, table: PriceTable) -> Mapping[str, int]:
    """Count the calls of models that the table has no price for, on their day and in their tier."""
    if db is None:
        return {}
    looked_up = ((one, datetime.combine(one.day, time(), UTC)) for one in model_days(db))
    return calls_of(db, {one for one, at in looked_up if table.rates(one.model, at, one.tier) is None})


_PAGES: dict[str, Callable[[Asked], SettingsView]] = {
    "repositories": _repositories,
    "addresses": _addresses,
    "data": lambda asked: data_view(asked.db, asked.paths),
    "privacy": _privacy,
    "prices": _prices,
    "about": lambda _asked: about(),
}
