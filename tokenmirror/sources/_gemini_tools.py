"""Gemini's tool calls: applied edits, shell commands, commits, and the paths that tell where a chat worked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from tokenmirror.domain.events import CommitSaid, Edit, EditKind, Event, ShellRan
from tokenmirror.sources._gemini_records import ToolCall, any_of
from tokenmirror.sources.line_changes import Fingerprint, Prints, diff_lines, replaced_lines
from tokenmirror.sources.log_paths import is_absolute, joined
from tokenmirror.sources.log_values import text
from tokenmirror.sources.shell_commits import commit_command, said_commits
from tokenmirror.sources.shell_runs import command_print

_EDITORS = frozenset({"replace", "write_file"})
_SHELL = "run_shell_command"
_IN_FOLDER = re.compile(r"\[current working directory ([^\]\n]+)\]")
_ENDED_BADLY = re.compile(r"^(?:Exit Code: [1-9-]|Signal: (?!0\b|\(none\)))", re.MULTILINE)
_LABEL = re.compile(r"^Output: ", re.MULTILINE)
_MADE_NEW = "Successfully created"
_BY_PERSON = ("user_added_lines", "user_removed_lines")


class Spot(NamedTuple):
    """Where a tool call stands."""

    message: str
    session: str
    root: str | None
    at: datetime
    fingerprint: Fingerprint


def happened(tool: ToolCall, spot: Spot) -> Iterator[Event]:
    """Yield what a tool call did; nothing of one that failed, was refused or still runs."""
    if tool.status != "success" or not isinstance(tool.args, dict):
        return
    identity = f"{spot.message}:{tool.id}"
    if text(tool.name) in _EDITORS:
        yield from _edited(identity, tool, tool.args, spot)
    elif tool.name == _SHELL:
        yield from _ran(identity, tool, tool.args, spot)


def absolute_paths(tool: ToolCall) -> Iterator[str]:
    """Yield the absolute paths that a tool call names."""
    args = tool.args if isinstance(tool.args, dict) else {}
    folder = _IN_FOLDER.search(text(tool.description) or "")
    named = [folder[1] if folder else None, _full_path(tool), *args.values()]
    yield from (path for path in named if isinstance(path, str) and "\n" not in path and is_absolute(path))


def _edited(identity: str, tool: ToolCall, args: dict[str, object], spot: Spot) -> Iterator[Edit]:
    path = text(args.get("file_path"))
    if path is None:
        return
    kind, added, removed = _change(tool, args, spot.fingerprint)
    yield Edit(
        id=identity,
        session=spot.session,
        at=spot.at,
        path=_full_path(tool) or joined(spot.root, path) or path,
        kind=kind,
        added=added,
        removed=removed,
        cwd=spot.root,
        user_modified=_by_person(tool),
    )


def _change(tool: ToolCall, args: dict[str, object], fingerprint: Fingerprint) -> tuple[EditKind, Prints, Prints]:
    """Trust the applied diff before the request: it knows whole lines, and what the person changed."""
    shown = _shown(tool)
    diff = text(shown.get("fileDiff"))
    if diff is not None:
        added, removed = diff_lines(diff, fingerprint)
        return EditKind.CREATE if shown.get("isNewFile") is True else EditKind.UPDATE, added, removed
    if tool.name == "write_file":
        kind = EditKind.CREATE if _output(tool).startswith(_MADE_NEW) else EditKind.OVERWRITE
        return kind, fingerprint(text(args.get("content")) or ""), ()
    old, new = (fingerprint(text(args.get(name)) or "") for name in ("old_string", "new_string"))
    return EditKind.UPDATE if old else EditKind.CREATE, *replaced_lines(old, new)


def _ran(identity: str, tool: ToolCall, args: dict[str, object], spot: Spot) -> Iterator[Event]:
    """Yield the commits a command's output names, or else that a command ran."""
    command = text(args.get("command")) or ""
    folder = text(args.get("dir_path")) or text(args.get("directory"))
    cwd = joined(spot.root, folder) if folder else spot.root
    made = None if args.get("is_background") is True else commit_command(command, cwd)
    said = [] if made is None else said_commits(made, _LABEL.sub("", _output(tool)))
    failed = _ENDED_BADLY.search(_output(tool)) is not None
    if failed:
        said = [named for named in said if named[0]]
    for number, (prefix, branch) in enumerate(said):
        place = made.cwd if made else None
        yield CommitSaid(f"{identity}:{number}", spot.session, spot.at, prefix, place or cwd, branch)
    if not said:
        ended = None if args.get("is_background") is True else failed
        yield ShellRan(identity, spot.session, spot.at, cwd, command_print(command, spot.fingerprint), ended)


def _full_path(tool: ToolCall) -> str | None:
    """Return the absolute path of an edited file: as it is shown, or from the sentence that says it was written."""
    if text(tool.name) not in _EDITORS or not isinstance(tool.args, dict):
        return None
    shown = text(_shown(tool).get("filePath"))
    if shown is not None and is_absolute(shown):
        return shown
    path = text(tool.args.get("file_path"))
    if path is None or is_absolute(path):
        return path
    _, found, said = _output(tool).partition(" file: ")
    before, found, _ = said.partition("\n")[0].partition(path.removeprefix("./"))
    whole = before + found
    return whole if found and is_absolute(whole) else None


def _by_person(tool: ToolCall) -> bool:
    """Tell whether the person changed the text before accepting it."""
    counts = _shown(tool).get("diffStat")
    return isinstance(counts, dict) and any(counts.get(name) for name in _BY_PERSON)


def _shown(tool: ToolCall) -> dict[str, object]:
    shown = any_of(tool.resultDisplay)
    return shown if isinstance(shown, dict) else {}


def _output(tool: ToolCall) -> str:
    """Return what a tool answered to the model."""
    given = any_of(tool.result)
    parts = given if isinstance(given, list) else []
    answers = [part.get("functionResponse") for part in parts if isinstance(part, dict)]
    responses = [answer.get("response") for answer in answers if isinstance(answer, dict)]
    texts = [text(each.get("output")) for each in responses if isinstance(each, dict)]
    return "\n".join(each for each in texts if each)
