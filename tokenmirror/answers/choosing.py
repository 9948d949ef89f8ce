"""Changes which folders of which tools are read, and forgets what was: for the window and the command line."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from tokenmirror.answers.corrections import Unclear, transaction
from tokenmirror.answers.tools import title
from tokenmirror.domain.choosing import Act, Choosing
from tokenmirror.language import count, tr
from tokenmirror.store import folder_rows, log_rows, overwriting, work_rows
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
        raise Unclear(tr("{folder} is not a folder.", folder=folder) if folder else tr("No folder was named."))
    folder_rows.add(db, AddedFolder(choosing.source, folder, choosing.host or None))
    return tr("{folder} is read for {tool} from now on.", folder=folder, tool=title(choosing.source))


def _remove(db: sqlite3.Connection, choosing: Choosing) -> str:
    if not folder_rows.remove(db, choosing.source, choosing.path or ""):
        name = title(choosing.source)
        raise Unclear(
            tr(
                "{folder} was not added for {tool}; `tokenmirror sources off` leaves a folder out.",
                folder=choosing.path,
                tool=name,
            )
        )
    db.execute("DELETE FROM root WHERE source = ? AND path = ?", (choosing.source, choosing.path))
    return tr("{folder} is no longer read; what was read from it stays.", folder=choosing.path)


def _off(db: sqlite3.Connection, choosing: Choosing) -> str:
    folder_rows.leave_out(db, choosing.source, choosing.path or folder_rows.WHOLE_TOOL)
    return tr("{what} is no longer read; what was read stays.", what=_what(choosing))


def _on(db: sqlite3.Connection, choosing: Choosing) -> str:
    if not folder_rows.take_in(db, choosing.source, choosing.path or folder_rows.WHOLE_TOOL):
        raise Unclear(tr("{what} was not left out.", what=_what(choosing)))
    return tr("{what} is read again.", what=_what(choosing))


def _forget(db: sqlite3.Connection, choosing: Choosing) -> str:
    overwriting.prepare(db)
    with transaction(db):
        folder_rows.leave_out(db, choosing.source, choosing.path or folder_rows.WHOLE_TOOL)
        sessions, repositories = forget(db, choosing.source, choosing.path)
        log_rows.set_unsettled(db, unsettled=True)
        work_rows.judge_again(db, repositories)
        overwriting.note_waiting(db)
    return count(
        sessions,
        "{n} session is forgotten. {what} is no longer read; `tokenmirror sources on` reads it anew.",
        "{n} sessions are forgotten. {what} is no longer read; `tokenmirror sources on` reads it anew.",
        what=_what(choosing),
    )


def _what(choosing: Choosing) -> str:
    name = title(choosing.source)
    return f"{choosing.path} ({name})" if choosing.path else name


_ACTS = {Act.ADD: _add, Act.REMOVE: _remove, Act.OFF: _off, Act.ON: _on, Act.FORGET: _forget}
