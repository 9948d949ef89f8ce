"""What is not read though a log tells it: sessions, folders and times that the person had forgotten."""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime
from pathlib import PurePath
from typing import NamedTuple

import msgspec

from tokenmirror.collector.other_names import other_names
from tokenmirror.domain.events import ApiCall, CommitSaid, Edit, Event, Reading, SessionSeen, ShellRan
from tokenmirror.domain.forgetting import Namer
from tokenmirror.store import forgotten_rows
from tokenmirror.store.forgotten_rows import ForgottenLog
from tokenmirror.store.log_rows import LogRow
from tokenmirror.store.rows import to_ms


class Sifted(NamedTuple):
    """What is left of a reading."""

    reading: Reading
    dropped: int
    """How many events are forgotten ones."""


class Forgotten:
    """Knows what was forgotten, as of the last look at the database."""

    def __init__(self, db: sqlite3.Connection, namer: Namer) -> None:
        """Look what was forgotten."""
        self._db, self._namer = db, namer
        self.look()

    def look(self) -> None:
        """Look again: somebody else wrote."""
        self._sessions = forgotten_rows.names(self._db, "session")
        self._folders = forgotten_rows.names(self._db, "folder")
        self._periods = forgotten_rows.periods(self._db)
        self._logs = forgotten_rows.logs(self._db)
        self._log_names: dict[tuple[str, str], int] = {}
        self._is_gone: dict[tuple[str, str], bool] = {}
        self._inside: dict[str, bool] = {}
        self._in_folder: set[tuple[str, str]] = set()
        self._robbed: set[tuple[str, str]] = set()
        """Sessions of which nothing was kept so far."""
        self._living: set[str] = set()
        if self._folders:
            self._living = {str(row[0]) for row in self._db.execute("SELECT path FROM repository_folder")}

    @property
    def any(self) -> bool:
        """Return whether anything was forgotten."""
        return bool(self._sessions or self._folders or self._periods)

    # ---- logs

    def is_settled(self, source: str, path: str, look: ForgottenLog) -> bool:
        """Tell whether a log held nothing but what is forgotten, and looks as it did."""
        return bool(self._logs) and self._logs.get(self._log_name(source, path)) == look

    def settle(self, source: str, path: str, look: ForgottenLog) -> None:
        """Note that a log holds nothing but what is forgotten."""
        name = self._log_name(source, path)
        if self._logs.get(name) != look:
            self._logs[name] = look
            forgotten_rows.put_log(self._db, name, look)

    def unsettle(self, source: str, path: str) -> None:
        """Note that there is something else in a log."""
        if self._logs.pop(self._log_name(source, path), None) is not None:
            forgotten_rows.drop_log(self._db, self._log_name(source, path))

    def _log_name(self, source: str, path: str) -> int:
        name = self._log_names.get((source, path))
        if name is None:
            name = self._log_names[source, path] = self._namer.log(source, path)
        return name

    def without_state(self, log: LogRow) -> LogRow:
        """Return a log as it may be stored: one whose state names what is forgotten begins anew."""
        if not self._sessions or not log.state:
            return log
        state = json.dumps(log.state)
        told = any(
            gone and source == log.source and native in state for (source, native), gone in self._is_gone.items()
        )
        return log._replace(state={}, offset=0, reader_version=0) if told else log

    # ---- events

    def sift(self, source: str, reading: Reading) -> Sifted:
        """Return a reading without what is forgotten."""
        if not self.any:
            return Sifted(reading, 0)
        for event in reading.events:
            if isinstance(event, SessionSeen):
                self._meet(source, event)
        told = len(reading.events)
        kept: list[Event] = []
        for event in reading.events:
            if not self._is_forgotten(source, event):
                kept.append(event)
            elif not isinstance(event, SessionSeen):
                self._robbed.add((source, event.session))
        alive = {(source, event.session) for event in kept if not isinstance(event, SessionSeen)}
        self._robbed -= alive
        unheard = (self._robbed | self._in_folder) - alive
        reading.events = [
            self._without_names(source, event)
            for event in kept
            if not (isinstance(event, SessionSeen) and (source, event.session) in unheard)
        ]
        return Sifted(reading, told - len(reading.events))

    def _meet(self, source: str, event: SessionSeen) -> None:
        """Note what is known of a session: that it works in a forgotten folder, or was started in a forgotten one."""
        if event.cwd is not None and self._is_inside(event.cwd):
            self._in_folder.add((source, event.session))
        if event.parent is None or not self._is_gone_session(source, event.parent):
            return
        if not self._is_gone_session(source, event.session):
            name = self._namer.session(source, event.session)
            forgotten_rows.add_part(self._db, name, self._namer.session(source, event.parent))
            self._sessions.add(name)
            self._is_gone[source, event.session] = True

    def _is_forgotten(self, source: str, event: Event) -> bool:
        if self._is_gone_session(source, event.session):
            return True
        if isinstance(event, SessionSeen):
            return False
        if self._periods and self._is_past(event.at):
            return True
        return bool(self._folders) and self._is_in_folder(source, event)

    def _is_gone_session(self, source: str, native: str) -> bool:
        if not self._sessions:
            return False
        gone = self._is_gone.get((source, native))
        if gone is None:
            gone = self._is_gone[source, native] = self._namer.session(source, native) in self._sessions
        return gone

    def _is_past(self, instant: datetime) -> bool:
        at = to_ms(instant)
        return any((since is None or since <= at) and (until is None or at < until) for since, until in self._periods)

    def _is_in_folder(self, source: str, event: Event) -> bool:
        if isinstance(event, Edit) and PurePath(event.path).is_absolute():
            return self._is_inside(str(PurePath(event.path).parent))
        if isinstance(event, ApiCall | Edit | ShellRan | CommitSaid) and event.cwd is not None:
            return self._is_inside(event.cwd)
        return (source, event.session) in self._in_folder

    def _is_inside(self, folder: str) -> bool:
        """Tell whether a folder is in a forgotten one, and in no other repository below that."""
        inside = self._inside.get(folder)
        if inside is None:
            inside = self._inside[folder] = self._look_up(folder)
        return inside

    def _look_up(self, folder: str) -> bool:
        if not self._folders:
            return False
        told = (self._told_by_names(one) for one in other_names(folder))
        return next((answer for answer in told if answer is not None), False)

    def _told_by_names(self, folder: str) -> bool | None:
        for step in (PurePath(folder), *PurePath(folder).parents):
            if self._namer.folder(str(step)) in self._folders:
                return True
            if str(step) in self._living:
                return False
        return None

    def _without_names(self, source: str, event: Event) -> Event:
        """Return an event that names no forgotten session or folder."""
        if not isinstance(event, SessionSeen):
            return event
        if event.parent is not None and self._is_gone_session(source, event.parent):
            event = msgspec.structs.replace(event, parent=None)
        if event.cwd is not None and self._is_inside(event.cwd):
            event = msgspec.structs.replace(event, cwd=None)
        return event
