"""What the commands share by which a person corrects: storing a word, judging anew at once, listing all words."""

from __future__ import annotations

import argparse
import os
import sqlite3
import time
from collections.abc import Collection, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from tokenmirror.answers.corrections import Unclear, correct, corrections_json
from tokenmirror.cli.opening import Refused, known_top, resolved, writing
from tokenmirror.cli.printing import add_json, paths_of, print_json, print_table
from tokenmirror.cli.report import refuse
from tokenmirror.collector.workplace import AlreadyRunning, CannotCollect, open_workplace
from tokenmirror.domain.corrections import Saying
from tokenmirror.store.database import explain


def add_correcting(sub: argparse.ArgumentParser) -> None:
    """Declare the options that all of them have."""
    sub.add_argument("--repo", metavar="PATH", help="the repository, where several hold such a commit")
    sub.add_argument("--undo", action="store_true", help="take it back")
    sub.add_argument("--list", action="store_true", help="list everything that you corrected")
    add_json(sub)


def run_correction(given: argparse.Namespace, *sayings: Saying) -> int:
    """Store a word or take it back, the first that is clear, and list what is said by now."""
    try:
        with writing(given) as db:
            repositories = _correct(db, given, sayings) if sayings else None
        judged = _judge(given, repositories) if repositories is not None else True
        with writing(given) as db:
            found = corrections_json(db)
    except Refused as problem:
        return refuse(problem, given)
    _print(found, asked=not sayings, judged=judged, given=given)
    return 0


def _correct(db: sqlite3.Connection, given: argparse.Namespace, sayings: Sequence[Saying]) -> set[int]:
    now = time.time_ns() // 1_000_000
    for saying in sayings[:-1]:
        with suppress(Unclear):
            return correct(db, saying, now)
    try:
        return correct(db, sayings[-1], now)
    except Unclear as problem:
        raise Refused(str(problem)) from problem
    except sqlite3.Error as error:
        raise Refused(explain(error, paths_of(given).database)) from error


def top_of(given: argparse.Namespace) -> str | None:
    """Return the repository of --repo."""
    if given.repo is None:
        return None
    with writing(given) as db:
        top = known_top(db, given.repo)
    if top is None:
        raise Refused(f"{resolved(given.repo)} is no repository that is known. `tokenmirror repos` lists them.")
    return top


def _judge(given: argparse.Namespace, repositories: Collection[int]) -> bool:
    """Judge anew what a word moves; False where that is left to a collector that is at work."""
    try:
        place = open_workplace(paths_of(given), (), Path.home(), os.environ, lambda _message: None)
    except (AlreadyRunning, CannotCollect):
        return False
    try:
        return place.collector.repositories(only=set(repositories)) == 0
    except sqlite3.Error:
        return False  # the word is stored; the next pass judges
    finally:
        place.close()


def _print(found: dict[str, Any], *, asked: bool, judged: bool, given: argparse.Namespace) -> None:
    if given.json:
        print_json({**found, "judged": judged})
    elif asked:
        _print_all(found["corrections"])
    else:
        print("Done." if judged else "Noted; the collector takes it up within a minute.")


def _print_all(corrections: list[dict[str, Any]]) -> None:
    if not corrections:
        print("You corrected nothing yet. `tokenmirror link SESSION COMMIT` says which session made a commit.")
        return
    rows = [
        (
            c["said_at"][:10],
            f"{c['kind']} as {c['as']}" if c["as"] else c["kind"],
            (c["session"] or "")[:12],
            (c["commit"] or "")[:10],
            (c["subject"] or "")[:60],
        )
        for c in corrections
    ]
    print_table(("said", "what", "session", "commit", "subject"), rows)
