"""How well tools and repositories can be read, as the window and the tray ask it."""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from collections.abc import Collection
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

from tokenmirror.answers.tools import all_tools, title
from tokenmirror.answers.unchanged import Keep
from tokenmirror.domain.usage import Quality
from tokenmirror.language import count, tr
from tokenmirror.paths import DataPaths
from tokenmirror.prices import PriceTable
from tokenmirror.sources.registry import all_sources
from tokenmirror.store import folder_rows, git_rows, problem_queries, status_queries
from tokenmirror.store.counted_queries import FolderCounts
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels import status as view
from tokenmirror.viewmodels.shapes import SourcesView, TrayView

_FINE = frozenset({"ok", "new"})


def source_choices(db: sqlite3.Connection) -> list[tuple[str, str]]:
    """Return the tools that left logs."""
    return [(name, title(name)) for name in sorted(status_queries.log_statuses(db))]


def roots_looked_at(home: Path) -> int:
    """Return how many places tools are looked for in."""
    return sum(len(source.roots(home, os.environ)) for source in all_sources())


def repositories(db: sqlite3.Connection) -> int:
    """Return how many repositories are known and read."""
    return len(folder_rows.repositories(db))


_TOLD_DAYS = 14


def mendings(paths: DataPaths, now: datetime, zone: tzinfo) -> list[str]:
    """Return what is said for some days of a database that was damaged, by the folders in which such lie."""
    said = []
    for folder in sorted(paths.set_aside.glob("*/restored")) if paths.set_aside.is_dir() else ():
        restored = folder.read_text("utf-8").strip()
        at = datetime.fromtimestamp(folder.stat().st_mtime, UTC)
        if now - at < timedelta(days=_TOLD_DAYS):
            whence = tr("a backup was taken up") if restored else tr("there was no backup")
            day = numbers.day_in_words(at.astimezone(zone).date(), now.astimezone(zone).date())
            said.append(
                tr(
                    "The database was damaged and was set aside on {day}; {whence}, and logs were read from there on.",
                    day=day,
                    whence=whence,
                )
            )
    return said


def notices(db: sqlite3.Connection, folders: FolderCounts) -> list[str]:
    """Return the lines under the header: what needs a look; by the calls that were made in folders."""
    lines = []
    problems = Counter(problem.source for problem in problem_queries.problems(db))
    for source in all_sources() if problems else ():
        broken = problems[source.name]
        if broken:
            lines.append(
                count(
                    broken,
                    "{tool}: {n} record could not be read.",
                    "{tool}: {n} records could not be read.",
                    tool=source.title,
                )
            )
    lines += [
        detail or f"{top}: {state}" for top, state, detail in status_queries.repository_states(db) if state not in _FINE
    ]
    missing = status_queries.places_gone(db) & {place for place, _cwd, _calls in folders}
    if missing:
        lines.append(
            count(
                len(missing),
                "{n} folder is gone that sessions worked in; their tokens count as outside git.",
                "{n} folders are gone that sessions worked in; their tokens count as outside git.",
            )
        )
    return lines


def sources_view(
    db: sqlite3.Connection | None,
    paths: DataPaths,
    prices: PriceTable,
    home: Path,
    now: datetime,
    zone: tzinfo,
    keep: Keep | None = None,
) -> SourcesView:
    """Return the screen of sources; without a database, where it would look."""
    tools = all_tools(db, home, keep=keep)
    repositories = [] if db is None else [repository_facts(row) for row in status_queries.repositories(db)]
    missing = [] if db is None else [
        (place.path, place.detail or "")
        for place in status_queries.places_without_repository(db)
        if place.status not in {"not_git", "new"}
    ]  # fmt: skip
    return view.sources_view(tools, repositories, missing, _stored(db, paths, prices), now, zone)


def repository_facts(row: status_queries.RepositoryStatus) -> view.RepositoryFacts:
    """Return what is known of a repository."""
    return view.RepositoryFacts(
        row.top, row.status, row.detail, row.default_ref, row.default_why, row.commits, row.mine, row.ignored
    )


def _stored(db: sqlite3.Connection | None, paths: DataPaths, prices: PriceTable) -> view.StoredFacts:
    size = paths.database.stat().st_size if paths.database.exists() else 0
    return view.StoredFacts(
        str(paths.database),
        size,
        {} if db is None else problem_queries.stored_counts(db),
        prices.as_of,
        prices.source,
        str(paths.prices) if paths.prices.exists() else None,
        () if db is None else tuple(git_rows.own_addresses(db)),
    )


def tray_view(db: sqlite3.Connection, spent_today: int, qualities: Collection[Quality]) -> TrayView:
    """Return the tray's tooltip and state."""
    broken = {problem.source for problem in problem_queries.problems(db)}
    odd = [top for top, state, _detail in status_queries.repository_states(db) if state not in _FINE]
    return view.tray_view(spent_today, len(broken) + len(odd), qualities)
