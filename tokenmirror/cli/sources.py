"""tokenmirror sources: each tool, found or not, where, files, last event, problems; which folders are read."""

from __future__ import annotations

import argparse
import os
import sqlite3
from datetime import timedelta
from pathlib import Path
from typing import Any

from tokenmirror.answers.report import instant
from tokenmirror.cli.opening import Refused, reading
from tokenmirror.cli.printing import add_json, plain, print_json
from tokenmirror.cli.report import refuse
from tokenmirror.sources.registry import all_sources
from tokenmirror.sources.source import Source
from tokenmirror.store import folder_rows, problem_queries, status_queries
from tokenmirror.store.rows import from_ms
from tokenmirror.store.status_queries import LogStatus


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    actions = sub.add_subparsers(dest="action", metavar="add|remove|off|on|forget")
    add = actions.add_parser("add", help="read a tool's logs in one more folder, perhaps copied from another computer")
    add.add_argument("--host", help="the name of that computer, as you call it")
    remove = actions.add_parser("remove", help="no longer read a folder that was added; what was read stays")
    off = actions.add_parser("off", help="read a tool, or one of its folders, no more; what was read stays")
    on = actions.add_parser("on", help="read it again")
    gone = actions.add_parser("forget", help="delete all that was read from a tool, or a folder, and read it no more")
    for action in (add, remove, off, on, gone):
        action.add_argument("tool", help="its name in `tokenmirror sources --json`, or its title")
        action.add_argument("path", nargs=None if action in {add, remove} else "?", help="a folder")
        action.add_argument("--data-dir", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        action.add_argument("--json", action="store_true", help=argparse.SUPPRESS)
    sub.add_argument("--all", action="store_true", help="also tools that are not on this computer")
    add_json(sub)


def run(given: argparse.Namespace) -> int:
    """Change what is read, or print the sources; 1 when something could not be read."""
    try:
        if given.action:
            from tokenmirror.cli.choosing_sources import choose  # noqa: PLC0415 - listing needs none of it

            return choose(given)
        with reading(given) as db:
            listed = [_source(db, source) for source in all_sources()]
    except Refused as problem:
        return refuse(problem, given)
    if given.json:
        print_json({"schema": "tokenmirror.sources", "version": 1, "sources": listed})
    else:
        told = [about for about in listed if given.all or _is_told(about)]
        for about in told:
            _print(about)
        rest = ", ".join(about["title"] for about in listed if about not in told)
        if rest:
            print(f"Not found: {rest}. `tokenmirror sources --all` says where they were looked for.")
    return 1 if any(about["problems"] for about in listed) else 0


def _is_told(about: dict[str, Any]) -> bool:
    """Tell a tool of which there is something to say: most people use three or four of all that are known."""
    return bool(about["found"] or about["logs"] or about["problems"] or about["added"] or not about["read"])


def _source(db: sqlite3.Connection, source: Source) -> dict[str, Any]:
    status = status_queries.log_statuses(db).get(source.name)
    roots = [root for root in status_queries.roots(db) if root.source == source.name]
    off = {path for name, path in folder_rows.left_out(db) if name == source.name}
    hosts = {row.path: row.host for row in folder_rows.added(db) if row.source == source.name}
    problems = [
        {"path": p.path, "offset": p.offset, "kind": p.kind, "detail": p.detail}
        for p in problem_queries.problems(db)
        if p.source == source.name
    ]
    problems += [
        {"path": r.path, "offset": None, "kind": "unreadable_folder", "detail": r.detail} for r in roots if r.detail
    ]
    return {
        "source": source.name,
        "title": source.title,
        "found": any(root.status == "present" for root in roots),
        "read": folder_rows.WHOLE_TOOL not in off,
        "left_out": sorted(off - {folder_rows.WHOLE_TOOL}),
        "added": [{"path": path, "host": host} for path, host in sorted(hosts.items())],
        "roots": [{"path": r.path, "status": r.status, "logs": r.logs} for r in roots]
        or [{"path": str(p), "status": "unknown", "logs": 0} for p in source.roots(Path.home(), os.environ)],
        "logs": status.logs if status else 0,
        "bytes_read": status.bytes if status else 0,
        "records": status.records if status else 0,
        "logs_gone": status.gone if status else 0,
        "logs_offline": status.offline if status else 0,
        **_clean_up(db, source, status),
        "last_event": instant(from_ms(status.last_at)) if status and status.last_at else None,
        "problems": problems,
    }


def _clean_up(db: sqlite3.Connection, source: Source, status: LogStatus | None) -> dict[str, Any]:
    """Return when the tool deletes its logs, and how many that were never read it would take along."""
    days = source.deletes_after(Path.home(), os.environ)
    oldest = status_queries.oldest_log(db, source.name) if days is not None and status else None
    return {
        "deletes_after_days": days,
        "next_deletion": None if oldest is None or days is None else instant(from_ms(oldest) + timedelta(days=days)),
        "logs_not_read": status_queries.logs_not_read(db, source.name) if status else 0,
    }


def _print(about: dict[str, Any]) -> None:
    state = "found" if about["found"] else "not found"
    print(f"{about['title']}: {state if about['read'] else 'left out by you'}")
    hosts = {folder["path"]: folder["host"] for folder in about["added"]}
    for root in about["roots"]:
        host = f", copied from {plain(hosts[root['path']])}" if hosts.get(root["path"]) else ""
        out = ", left out by you" if root["path"] in about["left_out"] else ""
        print(f"  {plain(root['path'])}: {root['status']}, {root['logs']} logs{host}{out}")
    if about["logs"]:
        gone = f", {about['logs_gone']} of them deleted since" if about["logs_gone"] else ""
        print(f"  {about['logs']} logs read{gone}; last event {about['last_event'] or 'unknown'}")
    if about["next_deletion"]:
        days, when = about["deletes_after_days"], about["next_deletion"][:10]
        lost = about["logs_not_read"]
        rest = f"{lost} that could not be read would be lost" if lost else "what was read stays here"
        print(f"  the tool deletes its logs after {days} days, the next one from {when} on; {rest}")
    for problem in about["problems"]:
        where = f" at byte {problem['offset']}" if problem["offset"] is not None else ""
        print(f"  problem: {plain(problem['path'])}{where}: {plain(problem['detail'])}")
