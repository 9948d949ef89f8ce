"""tokenmirror sources: each tool, found or not, where, files, last event, problems; which folders are read."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from tokenmirror.answers.report import instant
from tokenmirror.answers.tools import all_tools
from tokenmirror.cli.opening import Refused, reading
from tokenmirror.cli.printing import add_json, plain, print_json
from tokenmirror.cli.report import refuse
from tokenmirror.domain.usage import Quality
from tokenmirror.viewmodels.tools import FolderFacts, ToolFacts


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
            tools = all_tools(db, Path.home())
    except Refused as problem:
        return refuse(problem, given)
    listed = [_source(tool) for tool in tools]
    if given.json:
        print_json({"schema": "tokenmirror.sources", "version": 1, "sources": listed})
    else:
        told = [about for about, tool in zip(listed, tools, strict=True) if given.all or tool.is_told]
        for about in told:
            _print(about)
        rest = ", ".join(about["title"] for about in listed if about not in told)
        if rest:
            print(f"Not found: {rest}. `tokenmirror sources --all` says where they were looked for.")
    return 1 if any(about["problems"] for about in listed) else 0


def _source(tool: ToolFacts) -> dict[str, Any]:
    following = tool.clean_up.following
    return {
        "source": tool.name,
        "title": tool.title,
        "found": tool.found,
        "read": tool.read,
        "left_out": sorted(folder.path for folder in tool.folders if not folder.read),
        "added": [{"path": f.path, "host": f.host} for f in sorted(tool.folders, key=_path) if f.added],
        "roots": [{"path": folder.path, "status": folder.status, "logs": folder.logs} for folder in tool.folders],
        "sessions": tool.sessions,
        "logs": tool.logs,
        "bytes_read": tool.bytes,
        "records": tool.records,
        "repeats_left_out": tool.repeats,
        "replays_left_out": tool.replays,
        "api_calls": {quality.value: tool.calls.get(quality, 0) for quality in Quality},
        "logs_gone": tool.gone,
        "logs_offline": tool.offline,
        "deletes_after_days": tool.clean_up.days,
        "next_deletion": None if following is None else instant(following),
        "logs_not_read": tool.clean_up.not_read,
        "last_event": instant(tool.last_event),
        "problems": [
            {"path": one.path, "line": one.line, "offset": one.offset, "kind": one.kind, "detail": one.detail}
            for one in tool.problems
        ],
    }


def _path(folder: FolderFacts) -> str:
    return folder.path


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
        told_twice = f"{about['repeats_left_out']} repeats and {about['replays_left_out']} replays left out"
        print(f"  {about['sessions']} sessions; {about['records']} rows that tell of usage, {told_twice}")
    if about["next_deletion"]:
        days, when = about["deletes_after_days"], about["next_deletion"][:10]
        lost = about["logs_not_read"]
        rest = f"{lost} that could not be read would be lost" if lost else "what was read stays here"
        print(f"  the tool deletes its logs after {days} days, the next one from {when} on; {rest}")
    for problem in about["problems"]:
        where = f" at byte {problem['offset']}" if problem["offset"] is not None else ""
        where = f" in line {problem['line']}" if problem["line"] is not None else where
        print(f"  problem: {plain(problem['path'])}{where}: {plain(problem['detail'])}")
