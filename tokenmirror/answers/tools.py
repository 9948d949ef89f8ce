"""What is known of each tool: where it is looked for, what was read of it, and what could not be."""

from __future__ import annotations

import os
import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

from tokenmirror.answers.unchanged import Keep
from tokenmirror.domain.periods import Filter
from tokenmirror.sources.registry import all_sources
from tokenmirror.sources.source import Source
from tokenmirror.store import folder_rows, problem_queries, queries, status_queries
from tokenmirror.store.rows import from_ms
from tokenmirror.store.status_queries import LogStatus, RootStatus, Told
from tokenmirror.viewmodels.recorded import Charge
from tokenmirror.viewmodels.tools import CleanUp, FolderFacts, ProblemFacts, ToolFacts


def title(source: str) -> str:
    """Return a tool's own name."""
    return next((known.title for known in all_sources() if known.name == source), source)


def all_tools(
    db: sqlite3.Connection | None, home: Path, env: Mapping[str, str] = os.environ, keep: Keep | None = None
) -> list[ToolFacts]:
    """Return every tool that can be read, whether it is on this computer or not."""
    if db is None:
        return [_unread(source, home, env) for source in all_sources()]
    look = _Look(db, home, env, keep)
    return [look.tool(source) for source in all_sources()]


def _unread(source: Source, home: Path, env: Mapping[str, str]) -> ToolFacts:
    """Return a tool of which nothing was looked at yet."""
    return ToolFacts(source.name, source.title, _expected(source, home, env))


def _expected(source: Source, home: Path, env: Mapping[str, str]) -> tuple[FolderFacts, ...]:
    paths = dict.fromkeys([*source.roots(home, env), *source.shallow(home, env)])
    return tuple(FolderFacts(str(path), "unknown", 0) for path in paths)


class _Look:
    """One look at the database, for all tools at once."""

    def __init__(self, db: sqlite3.Connection, home: Path, env: Mapping[str, str], keep: Keep | None) -> None:
        self._db, self._home, self._env = db, home, env
        self._logs = status_queries.log_statuses(db)
        self._told = status_queries.told(db, keep)
        self._off: dict[str, set[str]] = defaultdict(set)
        for name, path in folder_rows.left_out(db):
            self._off[name].add(path)
        self._hosts: dict[str, dict[str, str | None]] = defaultdict(dict)
        for row in folder_rows.added(db):
            self._hosts[row.source][row.path] = row.host
        self._roots: dict[str, list[RootStatus]] = defaultdict(list)
        for root in status_queries.roots(db):
            self._roots[root.source].append(root)
        self._problems: dict[str, list[ProblemFacts]] = defaultdict(list)
        for one in problem_queries.problems(db):
            self._problems[one.source].append(ProblemFacts(one.path, one.offset, one.line, one.kind, one.detail))
        self._charges: dict[str, list[Charge]] = defaultdict(list)
        for charge in queries.charges(db, Filter()):
            made = Charge(from_ms(charge.at), charge.session, title(charge.source), charge.unit, charge.amount)
            self._charges[charge.source].append(made)

    def tool(self, source: Source) -> ToolFacts:
        """Return one tool."""
        logs = self._logs.get(source.name, LogStatus(source.name, 0, 0, 0, 0, 0, None))
        told = self._told.get(source.name, Told(source.name, 0, 0, 0, {}))
        broken = [
            ProblemFacts(r.path, None, None, "unreadable_folder", r.detail)
            for r in self._roots[source.name]
            if r.detail
        ]
        return ToolFacts(
            source.name, source.title, self._folders(source),
            read=folder_rows.WHOLE_TOOL not in self._off[source.name],
            logs=logs.logs, gone=logs.gone, offline=logs.offline, bytes=logs.bytes, records=logs.records,
            sessions=told.sessions, repeats=told.repeats, replays=told.replays, calls=told.calls,
            charges=tuple(self._charges[source.name]),
            last_event=None if logs.last_at is None else from_ms(logs.last_at),
            problems=(*self._problems[source.name], *broken), clean_up=self._clean_up(source, logs),
            in_repositories=source.in_repository is not None,
        )  # fmt: skip

    def _folders(self, source: Source) -> tuple[FolderFacts, ...]:
        """Return the folders looked into, those that were added and not seen yet, and those left out."""
        off, hosts = self._off[source.name] - {folder_rows.WHOLE_TOOL}, self._hosts[source.name]
        found = {root.path: (root.status, root.logs) for root in self._roots[source.name]}
        known = found or {folder.path: (folder.status, 0) for folder in _expected(source, self._home, self._env)}
        for path in sorted({*hosts, *off} - known.keys()):
            known[path] = ("unknown", 0)
        return tuple(
            FolderFacts(path, status, logs, path not in off, path in hosts, hosts.get(path))
            for path, (status, logs) in known.items()
        )

    def _clean_up(self, source: Source, logs: LogStatus) -> CleanUp:
        """Return when the tool deletes its logs, and how many that were never read it would take along."""
        days = source.deletes_after(self._home, self._env)
        oldest = status_queries.oldest_log(self._db, source.name) if days is not None and logs.logs else None
        following: datetime | None = None
        if oldest is not None and days is not None:
            following = from_ms(oldest) + timedelta(days=days)
        return CleanUp(days, following, status_queries.logs_not_read(self._db, source.name) if logs.logs else 0)
