"""What commands share that ask the database: opening it, prices and periods."""

from __future__ import annotations

import argparse
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import date, datetime, timedelta, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from tokenmirror.cli.printing import paths_of
from tokenmirror.domain.days import day_start
from tokenmirror.domain.local_zone import LocalZone
from tokenmirror.domain.periods import Period
from tokenmirror.domain.plausible import FIRST_YEAR, LAST_YEAR
from tokenmirror.store import status_queries
from tokenmirror.store.database import StoreProblem, open_reader, open_writer
from tokenmirror.store.turns import asking_for_a_turn

if TYPE_CHECKING:
    from tokenmirror.prices import PriceTable

ZONE: tzinfo = LocalZone()


class Refused(Exception):  # noqa: N818 - ends a command with a sentence
    """The command cannot be done; the text says why and what to do."""

    code = 1


class Misused(Refused):
    """What was asked for makes no sense."""

    code = 2


@contextmanager
def reading(given: argparse.Namespace) -> Iterator[sqlite3.Connection]:
    """Open the database to read."""
    try:
        db = open_reader(paths_of(given).database)
    except StoreProblem as problem:
        raise Refused(str(problem)) from problem
    try:
        yield db
    finally:
        db.close()


@contextmanager
def writing(given: argparse.Namespace) -> Iterator[sqlite3.Connection]:
    """Open the database for the few rows that the person writes."""
    from tokenmirror.paths import make_private_folder  # noqa: PLC0415 - needed by two commands only

    paths = paths_of(given)
    with ExitStack() as left:
        try:
            make_private_folder(paths.folder)
            left.enter_context(asking_for_a_turn(paths))
            db = left.enter_context(closing(open_writer(paths.database)))
        except (StoreProblem, OSError) as problem:
            raise Refused(str(problem)) from problem
        yield db


def price_table(given: argparse.Namespace) -> PriceTable:
    """Return the price table with the person's own prices, if they can be read."""
    from tokenmirror.prices import PriceFileError, load  # noqa: PLC0415 - needed by few commands only

    own = paths_of(given).prices
    try:
        return load(own if own.exists() else None)
    except PriceFileError as error:
        print(f"{error} The built-in prices are used.", file=sys.stderr)
        return load()


def add_period(sub: argparse.ArgumentParser) -> None:
    """Declare --since and --until."""
    sub.add_argument("--since", metavar="DATE", type=_day, help="from this day on (YYYY-MM-DD)")
    sub.add_argument("--until", metavar="DATE", type=_day, help="up to and including this day (YYYY-MM-DD)")


def period_of(given: argparse.Namespace) -> Period:
    """Return the period of --since and --until, whole days in the person's zone."""
    if given.since and given.until and given.until < given.since:
        raise Misused("--until lies before --since.")
    start = day_start(given.since, ZONE) if given.since and given.since.year >= FIRST_YEAR else None
    end = day_start(given.until + timedelta(days=1), ZONE) if given.until and given.until.year <= LAST_YEAR else None
    return Period(start, end)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        try:
            return datetime.fromisoformat(text).astimezone(ZONE).date()
        except (ValueError, OverflowError) as error:
            raise argparse.ArgumentTypeError(f"{text!r} is not a date like 2026-11-22") from error


def known_top(db: sqlite3.Connection, text: str) -> str | None:
    """Return the known repository that a typed path lies in."""
    path = resolved(text)
    real = Path(os.path.realpath(path))
    for row in status_queries.repositories(db):
        folders = {row.top, *row.folders}
        if str(path) in folders or any(real.is_relative_to(folder) for folder in folders):
            return row.top
    return None


def resolved(text: str) -> Path:
    """Return a path the person typed, absolute, with `~` for the home folder."""
    try:
        return Path(text).expanduser().absolute()
    except RuntimeError as error:
        raise Misused(f"{text!r} begins with the home folder of nobody who is known here.") from error
