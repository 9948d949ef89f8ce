"""tokenmirror sources: each tool, found or not, where, files, last event, problems."""

from __future__ import annotations

import argparse
import os
import sqlite3
from pathlib import Path
from typing import Any

from tokenmirror.answers.report import instant
from tokenmirror.cli.opening import Refused, reading
from tokenmirror.cli.printing import add_json, plain, print_json
from tokenmirror.cli.report import refuse
from tokenmirror.sources.registry import all_sources
from tokenmirror.sources.source import Source
from tokenmirror.store import problem_queries, status_queries
from tokenmirror.store.rows import from_ms


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add_json(sub)


def run(given: argparse.Namespace) -> int:
    """Print the sources; 1 when something could not be read."""
    try:
        with reading(given) as db:
            listed = [_source(db, source) for source in all_sources()]
    except Refused as problem:
        return refuse(problem, given)
    if given.json:
        print_json({"schema": "tokenmirror.sources", "version": 1, "sources": listed})
    else:
        for about in listed:
            _print(about)
    return 1 if any(about["problems"] for about in listed) else 0


def _source(db: sqlite3.Connection, source: Source) -> dict[str, Any]:
    status = status_queries.log_statuses(db).get(source.name)
    roots = [root for root in status_queries.roots(db) if root.source == source.name]
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
        "roots": [{"path": r.path, "status": r.status, "logs": r.logs} for r in roots]
        or [{"path": str(p), "status": "unknown", "logs": 0} for p in source.roots(Path.home(), os.environ)],
        "logs": status.logs if status else 0,
        "bytes_read": status.bytes if status else 0,
        "records": status.records if status else 0,
        "logs_gone": status.gone if status else 0,
        "logs_offline": status.offline if status else 0,
        "last_event": instant(from_ms(status.last_at)) if status and status.last_at else None,
        "problems": problems,
    }


def _print(about: dict[str, Any]) -> None:
    print(f"{about['title']}: {'found' if about['found'] else 'not found'}")
    for root in about["roots"]:
        print(f"  {plain(root['path'])}: {root['status']}, {root['logs']} logs")
    if about["logs"]:
        gone = f", {about['logs_gone']} of them deleted since" if about["logs_gone"] else ""
        print(f"  {about['logs']} logs read{gone}; last event {about['last_event'] or 'unknown'}")
    for problem in about["problems"]:
        where = f" at byte {problem['offset']}" if problem["offset"] is not None else ""
        print(f"  problem: {plain(problem['path'])}{where}: {plain(problem['detail'])}")
