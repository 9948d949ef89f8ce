"""tokenmirror collect: the collector without the app."""

from __future__ import annotations

import gc
import os
import sqlite3
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from tokenmirror import journal
from tokenmirror.cli.printing import add_json, paths_of, plain, print_json
from tokenmirror.collector.aging import Aging
from tokenmirror.collector.encrypting import take_keys
from tokenmirror.collector.keeping import note_damage
from tokenmirror.collector.noting import Noting
from tokenmirror.collector.workplace import AlreadyRunning, CannotCollect, Workplace, collect_once, open_workplace
from tokenmirror.domain.local_zone import LocalZone
from tokenmirror.messages import Idle, Message, Progress, Trouble, encode
from tokenmirror.sources.registry import all_sources
from tokenmirror.store import problem_queries
from tokenmirror.store.database import explain, is_damage

if TYPE_CHECKING:
    import argparse

    from tokenmirror.collector.catch_up import Tell


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options; `quickly` knows them too."""
    import argparse  # noqa: PLC0415 - whoever declares options has loaded it

    sub.add_argument("--once", action="store_true", help="one pass over logs and repositories, then exit")
    sub.add_argument("--logs-only", action="store_true", help="with --once: leave repositories to the next pass")
    sub.add_argument("--pipe", action="store_true", help=argparse.SUPPRESS)
    sub.add_argument("--look", action="store_true", help=argparse.SUPPRESS)
    add_json(sub)


def run(given: argparse.Namespace) -> int:
    """Collect once, or watch until stopped; or look what could be read, and store nothing."""
    if given.look:
        return _look()
    # Rows are made by the ten thousand and hold no circles; seldom is often enough to look for some.
    gc.set_threshold(_SELDOM)
    troubles: list[Trouble] = []

    def tell(message: Message) -> None:
        if isinstance(message, Trouble):
            troubles.append(message)
        _say(message, given)

    journal.begin(paths_of(given).journal, journal.COLLECTOR)
    noting = Noting(tell)
    code = _run(given, troubles, noting)
    noting.flush("changed")
    journal.note("ended", code=code)
    return code


def _run(given: argparse.Namespace, troubles: list[Trouble], tell: Tell) -> int:
    if given.pipe:
        take_keys(sys.stdin, paths_of(given).folder)
    code = _begun(given, troubles, tell)
    if code is None:  # its damage showed only while it was used; opening it anew mends it
        code = _begun(given, troubles, tell)
    return _ended(Trouble("database", _STILL_DAMAGED), given, 1) if code is None else code


def _begun(given: argparse.Namespace, troubles: list[Trouble], tell: Tell) -> int | None:
    """Collect; return the exit code, or None where the database was found damaged and is to be opened anew."""
    try:
        place = open_workplace(paths_of(given), all_sources(), Path.home(), os.environ, tell)
    except AlreadyRunning:
        return _ended(Trouble("already_running", _RUNNING), given, 0 if given.once else 1)
    except CannotCollect as problem:
        return _ended(Trouble("cannot_collect", str(problem)), given, 1)
    journal.note("started")
    try:
        return _once(place, given, troubles) if given.once else _live(place, given, tell)
    finally:
        place.close()


def _look() -> int:
    from tokenmirror.collector.first_look import FirstLook  # noqa: PLC0415 - once in a lifetime

    def tell(message: Message) -> None:
        sys.stdout.write(encode(message))
        sys.stdout.flush()

    FirstLook(all_sources(), Path.home(), os.environ, tell).run()
    return 0


_SELDOM = 50_000
_NO_MEMORY = "There was too little memory to read on; nothing is lost. Close some programs and start again."
_STILL_DAMAGED = "The database is damaged again after it was mended; the disk may be failing."
_RUNNING = "Another collector is at work on this data; everything it reads is stored."


def _say(message: Message, given: argparse.Namespace) -> None:
    """Tell the app over the pipe, or a person on the terminal."""
    if given.pipe or (given.json and not given.once):
        sys.stdout.write(encode(message))
        sys.stdout.flush()
    elif isinstance(message, Trouble):
        print(plain(message.sentence), file=sys.stderr)
    elif isinstance(message, Progress) and sys.stderr.isatty() and message.total:
        share = 100 * message.done // message.total
        print(f"\r{message.what}: {share} %   ", end="", file=sys.stderr, flush=True)
    elif isinstance(message, Idle) and not given.once:
        print("Everything is read; watching. Stop with Ctrl+C.", file=sys.stderr)


def _ended(trouble: Trouble, given: argparse.Namespace, code: int) -> int:
    if given.json and given.once:
        print_json({"schema": "tokenmirror.collect", "version": 1, "done": False, "problems": [trouble.sentence]})
    else:
        _say(trouble, given)
    return code


def _once(place: Workplace, given: argparse.Namespace, troubles: list[Trouble]) -> int | None:
    try:
        logs, size, _unread = collect_once(place, history=not given.logs_only)
        Aging(place.db, place.paths, place.collector.namer, lambda: None).forget_old(datetime.now(UTC), LocalZone())
        if not given.logs_only:
            place.collector.sum_days()
        problems = problem_queries.problems(place.db)
        unread = [sentence for _path, sentence in problem_queries.git_troubles(place.db)]
        counts = problem_queries.stored_counts(place.db) if given.json else {}
    except sqlite3.Error as error:
        if is_damage(error):
            note_damage(place.paths)
            return None
        return _ended(Trouble("database", explain(error, place.paths.database)), given, 1)
    except MemoryError:
        return _ended(Trouble("memory", _NO_MEMORY), given, 1)
    told = dict.fromkeys([*unread, *(trouble.sentence for trouble in troubles)])
    sentences = [*(f"{p.path}: {p.detail}" for p in problems), *told]
    if given.json:
        about = {"logs_read": logs, "bytes_read": size, "stored": counts, "problems": sentences}
        print_json({"schema": "tokenmirror.collect", "version": 1, "done": True, **about})
    else:
        print(f"Read {size:,} bytes in {logs} logs.")
        if problems:
            print(f"{len(problems)} records or logs could not be read; `tokenmirror sources` lists them.")
        if unread:
            print(f"{len(unread)} repositories could not be read; `tokenmirror repos` says why.")
    return 1 if sentences else 0


def _live(place: Workplace, given: argparse.Namespace, tell: Tell) -> int:
    # Loaded here alone: what watches folders takes long to load, and one pass does not need it.
    import signal  # noqa: PLC0415

    from tokenmirror.collector.main import Live  # noqa: PLC0415

    live = Live(place, tell)
    signal.signal(signal.SIGTERM, lambda *_: live.stop())
    signal.signal(signal.SIGINT, lambda *_: live.stop())
    if given.pipe:
        live.listen(sys.stdin)
    live.run()
    return 1 if live.damaged else 0
