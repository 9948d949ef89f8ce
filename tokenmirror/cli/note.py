"""tokenmirror note: the person's own words on a session, a change, a week, and what it was meant for."""

from __future__ import annotations

import argparse
import sqlite3
import time
from contextlib import suppress
from datetime import datetime
from typing import Any

from tokenmirror.answers.corrections import Unclear
from tokenmirror.answers.noting import known, mean, note, notes_json
from tokenmirror.cli.opening import ZONE, Misused, Refused, reading, writing
from tokenmirror.cli.printing import add_json, plain, print_json
from tokenmirror.cli.report import refuse
from tokenmirror.domain.lookbacks import About, Intent, Look, lookback, lookback_by_key
from tokenmirror.domain.noting import Meaning, Noting, Subject
from tokenmirror.language import locale


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    sub.add_argument(
        "of", metavar="OF", nargs="?",
        help="a session's or a commit's id or its beginning; week, month or quarter for the one that is now;"
        " or one by its first day, such as week-2026-11-16; without it, list all notes",
    )  # fmt: skip
    sub.add_argument("text", metavar="TEXT", nargs="?", help="the note; an empty one takes it away")
    words = [intent.value for intent in Intent]
    sub.add_argument(
        "--intent", metavar="WHAT", choices=[*words, "none"], help=f"what it was meant for: {', '.join(words)}, or none"
    )
    sub.add_argument("--search", metavar="WORDS", default="", help="list only the notes that hold these words")
    add_json(sub)


def run(given: argparse.Namespace) -> int:
    """Store a note or an intent, or list them."""
    try:
        if given.of is not None:
            _write(given)
        with reading(given) as db:
            found = notes_json(db, given.search.split())
    except Unclear as problem:
        return refuse(Refused(str(problem)), given)
    except Refused as problem:
        return refuse(problem, given)
    print_json(found) if given.json else _print(found)
    return 0


def _write(given: argparse.Namespace) -> None:
    if given.text is None and given.intent is None:
        raise Misused("Nothing was said of it. Give a text, or --intent.")
    now = time.time_ns() // 1_000_000
    with writing(given) as db:
        subject = _subject(db, given.of)
        if given.text is not None:
            note(db, Noting(subject, given.text), now)
        if given.intent is not None:
            mean(db, Meaning(subject, None if given.intent == "none" else Intent(given.intent)), now)


def _subject(db: sqlite3.Connection, name: str) -> Subject:
    """Return what a person means: a lookback, else the commit of which it is the id's beginning, else the session."""
    if name in {look.value for look in Look}:
        today = datetime.now(ZONE).date()
        return Subject(About.LOOKBACK, lookback(Look(name), today, locale().first_weekday).key)
    if lookback_by_key(name) is not None:
        return Subject(About.LOOKBACK, name)
    with suppress(Unclear):
        return known(db, Subject(About.CHANGE, name))
    return known(db, Subject(About.SESSION, name))


def _print(found: dict[str, Any]) -> None:
    for one in found["notes"]:
        print(f"{plain(one['subject'])}  {one['written_at'][:10]}")
        for line in one["text"].splitlines():
            print(f"  {plain(line)}")
    for one in found["intents"]:
        print(f"{plain(one['subject'])}  meant for: {one['intent']}")
    if not found["notes"] and not found["intents"]:
        print("No notes.")
