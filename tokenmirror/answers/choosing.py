"""Changes which folders of which tools are read, and forgets what was: for the window and the command line."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from tokenmirror.answers.corrections import Unclear, transaction
from tokenmirror.answers.tools import title
from tokenmirror.domain.choosing import Act, Choosing
from tokenmirror.store import folder_rows, log_rows, work_rows
from tokenmirror.store.folder_rows import AddedFolder
from tokenmirror.store.forgetting import forget, weigh
from tokenmirror.viewmodels.shapes import Confirmation
from tokenmirror.viewmodels.tools import confirmation


def choose(db: sqlite3.Connection, choosing: Choosing) -> str:
    """Do what was chosen, and return it in a sentence; raise Unclear."""
    return _ACTS[choosing.act](db, choosing)


def what_goes(db: sqlite3.Connection, choosing: Choosing) -> Confirmation:
    """Return what a person is told before something is forgotten."""
    sessions, calls, edits = weigh(db, choosing.source, choosing.path)
    return confirmation(choosing, _what(choosing), sessions, calls, edits)


def _add(db: sqlite3.Connection, choosing: Choosing) -> str:
    folder = choosing.path or ""
    if not Path(folder).is_dir():
        raise Unclear(f"{folder} is not a folder." if folder else "No folder was named.")
    folder_rows.add(db, AddedFolder(choosing.source, folder, choosing.host or None))
    return f"{folder} is read for {title(choosing.source)} from now on."


def _remove(db: sqlite3.Connection, choosing: Choosing) -> str:
    if not folder_rows.remove(db, choosing.source, choosing.path or ""):
        name = title(choosing.source)
        raise Unclear(f"{choosing.path} was not added for {name}; `tokenmirror sources off` leaves a folder out.")
    db.execute("DELETE FROM root WHERE source = ? AND path = ?", (choosing.source, choosing.path))
    return f"{choosing.path} is no longer read; what was read from it stays."


def _off(db: sqlite3.Connection, choosing: Choosing) -> str:
    folder_rows.leave_out(db, choosing.source, choosing.path or folder_rows.WHOLE_TOOL)
    return f"{_what(choosing)} is no longer read; what was read stays."


def _on(db: sqlite3.Connection, choosing: Choosing) -> str:
    if not folder_rows.take_in(db, choosing.source, choosing.path or folder_rows.WHOLE_TOOL):
        raise Unclear(f"{_what(choosing)} was not left out.")
    return f"{_what(choosing)} is read again."


def _forget(db: sqlite3.Connection, choosing: Choosing) -> str:
    db.execute("PRAGMA secure_delete = ON")
    with transaction(db):
        folder_rows.leave_out(db, choosing.source, choosing.path or folder_rows.WHOLE_TOOL)
        sessions, repositories = forget(db, choosing.source, choosing.path)
        log_rows.set_unsettled(db, unsettled=True)
        work_rows.judge_again(db, repositories)
    count = "1 session is" if sessions == 1 else f"{sessions} sessions are"
    return f"{count} forgotten. {_what(choosing)} is no longer read; `tokenmirror sources on` reads it anew."


def _what(choosing: Choosing) -> str:
    name = title(choosing.source)
    return f"{choosing.path} ({name})" if choosing.path else name


_ACTS = {Act.ADD: _add, Act.REMOVE: _remove, Act.OFF: _off, Act.ON: _on, Act.FORGET: _forget}
