"""Changes which folders of which tools are read, and forgets what was."""

from __future__ import annotations

import argparse
import sqlite3
from pathlib import Path

from tokenmirror.cli.opening import Refused, resolved, writing
from tokenmirror.cli.printing import paths_of, plain, print_json
from tokenmirror.sources.registry import all_sources
from tokenmirror.sources.source import Source
from tokenmirror.store import folder_rows, log_rows, work_rows
from tokenmirror.store.database import explain
from tokenmirror.store.folder_rows import AddedFolder
from tokenmirror.store.forgetting import forget


def choose(given: argparse.Namespace) -> int:
    """Do what was asked for, and say it."""
    source = _source(given.tool)
    path = None if given.path is None else str(resolved(given.path))
    try:
        with writing(given) as db:
            said = _ACTIONS[given.action](db, source, path, given)
    except sqlite3.Error as error:
        raise Refused(explain(error, paths_of(given).database)) from error
    if given.json:
        print_json({"schema": "tokenmirror.sources.change", "version": 1, "source": source.name, "done": said})
    else:
        print(said)
    return 0


def _source(name: str) -> Source:
    wanted = name.casefold()
    for source in all_sources():
        if wanted in {source.name.casefold(), source.title.casefold()}:
            return source
    known = ", ".join(source.name for source in all_sources())
    raise Refused(f"No tool is called {name}. Known are: {known}.")


def _add(db: sqlite3.Connection, source: Source, path: str | None, given: argparse.Namespace) -> str:
    folder = path or ""
    if not Path(folder).is_dir():
        raise Refused(f"{folder} is not a folder.")
    folder_rows.add(db, AddedFolder(source.name, folder, given.host))
    return f"{plain(folder)} is read for {source.title} from now on."


def _remove(db: sqlite3.Connection, source: Source, path: str | None, _given: argparse.Namespace) -> str:
    if not folder_rows.remove(db, source.name, path or ""):
        raise Refused(f"{path} was not added for {source.title}; `tokenmirror sources off` leaves a folder out.")
    db.execute("DELETE FROM root WHERE source = ? AND path = ?", (source.name, path))
    return f"{plain(path or '')} is no longer read; what was read from it stays."


def _off(db: sqlite3.Connection, source: Source, path: str | None, _given: argparse.Namespace) -> str:
    folder_rows.leave_out(db, source.name, path or folder_rows.WHOLE_TOOL)
    return f"{_what(source, path)} is no longer read; what was read stays."


def _on(db: sqlite3.Connection, source: Source, path: str | None, _given: argparse.Namespace) -> str:
    if not folder_rows.take_in(db, source.name, path or folder_rows.WHOLE_TOOL):
        raise Refused(f"{_what(source, path)} was not left out.")
    return f"{_what(source, path)} is read again."


def _forget(db: sqlite3.Connection, source: Source, path: str | None, _given: argparse.Namespace) -> str:
    db.execute("PRAGMA secure_delete = ON")
    db.execute("BEGIN IMMEDIATE")
    try:
        folder_rows.leave_out(db, source.name, path or folder_rows.WHOLE_TOOL)
        sessions, repositories = forget(db, source.name, path)
        log_rows.set_unsettled(db, unsettled=True)
        work_rows.judge_again(db, repositories)
        db.execute("COMMIT")
    except BaseException:
        db.execute("ROLLBACK")
        raise
    count = "1 session is" if sessions == 1 else f"{sessions} sessions are"
    return f"{count} forgotten. {_what(source, path)} is no longer read; `tokenmirror sources on` reads it anew."


def _what(source: Source, path: str | None) -> str:
    return f"{plain(path)} ({source.title})" if path else source.title


_ACTIONS = {"add": _add, "remove": _remove, "off": _off, "on": _on, "forget": _forget}
