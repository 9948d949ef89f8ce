"""Does what a person wants done with all of their data, in a thread that may take its time."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta, tzinfo
from pathlib import Path

from tokenmirror.answers import forgetting
from tokenmirror.answers.corrections import Unclear
from tokenmirror.answers.remembered import scrub
from tokenmirror.answers.tools import title
from tokenmirror.answers.whole import CannotExport, export_all
from tokenmirror.domain.forgetting import Forgetting, Scope
from tokenmirror.domain.tasks import Cancelled, ExportAll, KeepFor, Performed, ReadAgain, Task
from tokenmirror.language import count, tr
from tokenmirror.paths import DataPaths
from tokenmirror.store import forgotten_rows, overwriting
from tokenmirror.store.database import StoreProblem, explain, open_reader, open_writer
from tokenmirror.store.rows import from_ms
from tokenmirror.store.turns import asking_for_a_turn
from tokenmirror.viewmodels import forgetting as views
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.forgetting import Amount, ForgettingPart
from tokenmirror.viewmodels.shapes import Confirmation

Tell = Callable[[str, int, int], None]
"""Hears what is being done, and how much of how much; raises Cancelled where the person no longer wants it."""


def weighed(paths: DataPaths, task: Forgetting | KeepFor, zone: tzinfo) -> Confirmation | Performed:
    """Return what a person is told before something is forgotten, or why it cannot be."""
    try:
        with closing(open_reader(paths.database)) as db:
            return what_goes(db, task, datetime.now(UTC), zone)
    except (Unclear, StoreProblem) as problem:
        return Performed("", why_not=str(problem))
    except sqlite3.Error as error:
        return Performed("", why_not=explain(error, paths.database))


def what_goes(db: sqlite3.Connection, task: Forgetting | KeepFor, now: datetime, zone: tzinfo) -> Confirmation:
    """Return what a person is told before something is forgotten; raise Unclear where nothing is meant."""
    wanted = _forgetting(task, now, zone)
    weight = forgetting.weigh(db, wanted, zone)
    title = views.title_of(task, _name(task, wanted, zone))
    return views.confirmation(task, title, Amount(weight.sessions, weight.calls, weight.words))


def part(db: sqlite3.Connection, zone: tzinfo) -> ForgettingPart:
    """Return what was forgotten, and for how long things are kept."""
    rows = [
        views.forgotten_row(
            row.id, row.scope, _time(row.since, row.until, zone), Amount(row.sessions, row.calls),
            from_ms(row.forgotten_at).astimezone(zone).date(),
        )
        for row in forgotten_rows.listed(db)
    ]  # fmt: skip
    return views.forgetting_part(forgotten_rows.keep_years(db), rows)


def perform(paths: DataPaths, task: Task, tell: Tell, zone: tzinfo) -> Performed:
    """Do it; what could not be done is said, and leaves all as it was."""
    try:
        if isinstance(task, ExportAll):
            return _export(paths, task, tell, zone)
        with asking_for_a_turn(paths), closing(open_writer(paths.database)) as db:
            return _written(db, paths, task, tell, zone)
    except Cancelled:
        return Performed("")
    except (Unclear, StoreProblem, CannotExport, OSError, ValueError) as problem:
        return Performed("", why_not=str(problem))
    except sqlite3.Error as error:
        return Performed("", why_not=explain(error, paths.database))


def _written(
    db: sqlite3.Connection, paths: DataPaths, task: Forgetting | KeepFor | ReadAgain, tell: Tell, zone: tzinfo
) -> Performed:
    now = datetime.now(UTC)
    if isinstance(task, ReadAgain):
        forgetting.read_again(db, task.acts)
        return Performed(tr("It is read again, as far as its logs are still there."))
    if isinstance(task, KeepFor):
        forgotten_rows.keep_for(db, task.years)
        if task.years is None:
            return Performed(tr("Things are kept for ever."))
    return _forget(db, paths, _forgetting(task, now, zone), tell, zone)


def _forget(db: sqlite3.Connection, paths: DataPaths, wanted: Forgetting, tell: Tell, zone: tzinfo) -> Performed:
    now = datetime.now(UTC)
    tell(tr("Forgetting…"), 0, 0)
    forgot = forgetting.forget(db, forgetting.namer_of(db, paths), wanted, now, zone)
    scrub(paths, forgot.marks, everything=wanted.scope is Scope.EVERYTHING)

    def wait() -> None:
        tell(tr("Waiting until nothing else holds the file, to overwrite what was freed…"), 0, 0)

    try:
        wait()
        whole = overwriting.overwrite(db, paths, now, wait)
    except Cancelled:
        whole = False  # it is forgotten; what is left is overwritten later
    amount = Amount(forgot.weight.sessions, forgot.weight.calls, forgot.weight.words)
    undo = None if forgot.act is None else ReadAgain((forgot.act,))
    return Performed(views.forgot_text(amount, overwritten=whole), undo)


def _export(paths: DataPaths, task: ExportAll, tell: Tell, zone: tzinfo) -> Performed:
    day = datetime.now(UTC).astimezone(zone).date().isoformat()
    folder = _free(Path(task.folder) / f"tokenmirror-data-{day}")
    words = tr("Writing everything into {folder}…", folder=folder.name)
    with closing(open_reader(paths.database)) as db:
        rows = sum(export_all(db, folder, lambda done, of: tell(words, done, of)).values())
    return Performed(
        count(
            rows,
            "{n} row is in {folder}. Only you can read it.",
            "{n} rows are in {folder}. Only you can read them.",
            n=numbers.exact(rows),
            folder=folder,
        )
    )


def _free(folder: Path) -> Path:
    """Return a folder that is not there yet."""
    names = (folder if number == 1 else folder.with_name(f"{folder.name}-{number}") for number in range(1, 1000))
    return next(name for name in names if not name.exists())


def _forgetting(task: Forgetting | KeepFor, now: datetime, zone: tzinfo) -> Forgetting:
    if isinstance(task, KeepFor):
        return forgetting.older_than(task.years or 0, now, zone)
    return task


def _name(task: Forgetting | KeepFor, wanted: Forgetting, zone: tzinfo) -> str:
    if isinstance(task, KeepFor):
        return views.day_text(_day(wanted.until, zone))
    if wanted.scope is Scope.PERIOD:
        return _time(wanted.since, wanted.until, zone)
    source, _colon, native = wanted.subject.partition(":")
    return f"{title(source)} {native[:8]}" if wanted.scope is Scope.SESSION and native else wanted.subject


def _time(since: int | None, until: int | None, zone: tzinfo) -> str:
    last = _day(until, zone)
    return views.time_text(_day(since, zone), None if last is None else last - timedelta(days=1))


def _day(at: int | None, zone: tzinfo) -> date | None:
    return None if at is None else from_ms(at).astimezone(zone).date()
