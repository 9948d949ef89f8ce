"""tokenmirror forget: a session, a repository, a tool, a time or everything; what was forgotten is not read again."""

from __future__ import annotations

import argparse
import sqlite3
import sys
from datetime import UTC, date, datetime, timedelta
from typing import Any

from tokenmirror.answers import forgetting
from tokenmirror.answers.corrections import Unclear
from tokenmirror.answers.forgetting import Weight
from tokenmirror.answers.remembered import scrub
from tokenmirror.answers.report import instant
from tokenmirror.cli.choosing_sources import source_named
from tokenmirror.cli.opening import ZONE, Misused, Refused, reading, resolved, writing
from tokenmirror.cli.printing import add_json, paths_of, plain, print_json, print_table
from tokenmirror.cli.report import refuse
from tokenmirror.domain.days import day_start
from tokenmirror.domain.forgetting import Forgetting, Scope
from tokenmirror.store import forgotten_rows, overwriting
from tokenmirror.store.database import explain
from tokenmirror.store.rows import from_ms, to_ms

_YEARS = {"ever": None, "1": 1, "2": 2, "5": 5}


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    actions = sub.add_subparsers(
        dest="action", metavar="session|repository|tool|before|period|everything|list|again|keep"
    )
    session = actions.add_parser("session", help="a session, and those that were started in it")
    session.add_argument("id", metavar="SESSION", help="its id, or the beginning of it")
    repository = actions.add_parser("repository", help="all work in a repository, or in a folder that is in none")
    repository.add_argument("path", metavar="PATH")
    tool = actions.add_parser("tool", help="all that was read from a tool, or from one folder of it")
    tool.add_argument("tool", help="its name in `tokenmirror sources --json`, or its title")
    tool.add_argument("path", nargs="?", help="a folder")
    before = actions.add_parser("before", help="all that happened before a day")
    before.add_argument("day", metavar="DATE", type=_day)
    period = actions.add_parser("period", help="all that happened between two days, both included")
    period.add_argument("first", metavar="FIRST", type=_day)
    period.add_argument("last", metavar="LAST", type=_day)
    everything = actions.add_parser("everything", help="all that is stored up to now, your own words too")
    listed = actions.add_parser("list", help="how much was forgotten, and when; never what")
    again = actions.add_parser("again", help="read again what was forgotten, as far as its logs are still there")
    again.add_argument("number", metavar="NUMBER", help="a number of the list, or `all`")
    keep = actions.add_parser("keep", help="for how many years things are kept; what is older is forgotten each day")
    keep.add_argument("years", choices=sorted(_YEARS), help="years, or `ever`, as it is unless you say otherwise")
    for action in (session, repository, tool, before, period, everything, keep):
        action.add_argument("--yes", action="store_true", help="do not ask")
    for action in (session, repository, tool, before, period, everything, listed, again, keep):
        action.add_argument("--data-dir", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        action.add_argument("--json", action="store_true", help=argparse.SUPPRESS)
    add_json(sub)


def run(given: argparse.Namespace) -> int:
    """Say what would be forgotten, ask, and forget; or list, or read again."""
    try:
        return _ACTIONS.get(given.action, _forget)(given)
    except Unclear as problem:
        return refuse(Refused(str(problem)), given)
    except Refused as problem:
        return refuse(problem, given)
    except sqlite3.Error as error:
        return refuse(Refused(explain(error, paths_of(given).database)), given)


def _forget(given: argparse.Namespace) -> int:
    wanted = _wanted(given)
    with reading(given) as db:
        weight = forgetting.weigh(db, wanted, ZONE)
    if not given.yes:
        ask(f"This forgets {_amount(weight)}. {_WHAT_ELSE}", "Forget?")
    return _done(given, wanted)


def _done(given: argparse.Namespace, wanted: Forgetting) -> int:
    paths, now = paths_of(given), datetime.now(UTC)
    with writing(given) as db:
        forgot = forgetting.forget(db, forgetting.namer_of(db, paths), wanted, now, ZONE)
        scrub(paths, forgot.marks, everything=wanted.scope is Scope.EVERYTHING)
        whole = overwriting.overwrite(db, paths, now)
    if given.json:
        print_json({"schema": "tokenmirror.forget", "version": 1, "forgotten": _weight_json(forgot.weight),
                    "number": forgot.act, "overwritten": whole})  # fmt: skip
        return 0
    print(f"Forgotten: {_amount(forgot.weight)}.")
    if not whole:
        print("Traces in freed places of the file could not be overwritten yet; TokenMirror tries again by itself.")
    if forgot.act is not None:
        print(f"`tokenmirror forget again {forgot.act}` reads it again while the logs are there.")
    elif wanted.scope is Scope.TOOL:
        print(f"It is no longer read; `tokenmirror sources on {wanted.subject}` reads it anew.")
    return 0


_WHAT_ELSE = (
    "What you said and wrote of it goes too. The logs of your tools stay as they are, and are not read for it again. "
    "Backups are replaced by one of what is left."
)


def _amount(weight: Weight) -> str:
    parts = [
        _count(weight.sessions, "session"), _count(weight.calls, "call"), _count(weight.edits, "edit"),
        _count(weight.words, "word of yours", "words of yours"),
    ]  # fmt: skip
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"


def ask(words: str, question: str) -> None:
    """Ask before something is done; raise Refused where nobody says yes."""
    if not sys.stdin.isatty():
        raise Refused(f"{words} Nothing was changed: say --yes to do it.")
    print(words)
    if input(f"{question} [y/N] ").strip().casefold() not in {"y", "yes"}:
        raise Refused("Nothing was changed.")


def _wanted(given: argparse.Namespace) -> Forgetting:
    match given.action:
        case "session":
            return Forgetting(Scope.SESSION, given.id)
        case "repository":
            return Forgetting(Scope.REPOSITORY, str(resolved(given.path)))
        case "tool":
            folder = None if given.path is None else str(resolved(given.path))
            return Forgetting(Scope.TOOL, source_named(given.tool), folder)
        case "before":
            return Forgetting(Scope.PERIOD, until=_start(given.day))
        case "period":
            if given.last < given.first:
                raise Misused("The last day lies before the first.")
            return Forgetting(Scope.PERIOD, since=_start(given.first), until=_start(given.last + timedelta(days=1)))
        case "everything":
            return Forgetting(Scope.EVERYTHING)
        case _:
            raise Misused("Say what is to be forgotten; `tokenmirror forget --help` lists it.")


def _list(given: argparse.Namespace) -> int:
    with reading(given) as db:
        rows, years = forgotten_rows.listed(db), forgotten_rows.keep_years(db)
    listed: list[dict[str, Any]] = [
        {
            "number": row.id,
            "what": row.scope,
            "since": None if row.since is None else instant(from_ms(row.since)),
            "until": None if row.until is None else instant(from_ms(row.until)),
            "sessions": row.sessions,
            "calls": row.calls,
            "forgotten_at": instant(from_ms(row.forgotten_at)),
        }
        for row in rows
    ]
    if given.json:
        print_json({"schema": "tokenmirror.forget.list", "version": 1, "keep_years": years, "forgotten": listed})
        return 0
    if not listed:
        print("Nothing was forgotten.")
    else:
        print_table(
            ("number", "what", "from", "until", "sessions", "calls", "forgotten"),
            [
                (
                    str(one["number"]), one["what"], (one["since"] or "")[:10], (one["until"] or "")[:10],
                    f"{one['sessions']:,}", f"{one['calls']:,}", one["forgotten_at"][:10],
                )
                for one in listed
            ],
            right=(0, 4, 5),
        )  # fmt: skip
    print(f"Things are kept for {_count(years, 'year')}." if years else "Things are kept for ever.")
    return 0


def _again(given: argparse.Namespace) -> int:
    with writing(given) as db:
        known = {str(row.id): row.id for row in forgotten_rows.listed(db)}
        wanted = list(known.values()) if given.number == "all" else [known[n] for n in [given.number] if n in known]
        if not wanted:
            raise Refused(
                f"Nothing is known as {plain(given.number)}; `tokenmirror forget list` lists what was forgotten."
            )
        forgetting.read_again(db, wanted)
    if given.json:
        print_json({"schema": "tokenmirror.forget.again", "version": 1, "numbers": wanted})
    else:
        print("It is read again at the next collecting, as far as its logs are still there.")
    return 0


def _keep(given: argparse.Namespace) -> int:
    years = _YEARS[given.years]
    wanted = None
    if years is not None:
        wanted = forgetting.older_than(years, datetime.now(UTC), ZONE)
        with reading(given) as db:
            weight = forgetting.weigh(db, wanted, ZONE)
        if not given.yes:
            day = f"{from_ms(wanted.until or 0).astimezone(ZONE):%Y-%m-%d}"
            ask(f"What is older than {day} is forgotten now, and each day what has become as old: {_amount(weight)} "
                 f"now. {_WHAT_ELSE}", "Keep no longer?")  # fmt: skip
    with writing(given) as db:
        forgotten_rows.keep_for(db, years)
    if wanted is not None:
        return _done(given, wanted)
    print("Things are kept for ever.")
    return 0


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date like 2026-11-22") from error


def _start(day: date) -> int:
    return to_ms(day_start(day, ZONE))


def _weight_json(weight: Weight) -> dict[str, int]:
    return {"sessions": weight.sessions, "calls": weight.calls, "edits": weight.edits, "own_words": weight.words}


_ACTIONS = {"list": _list, "again": _again, "keep": _keep}
