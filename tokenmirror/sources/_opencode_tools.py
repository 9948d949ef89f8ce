"""OpenCode's completed tool calls: edits, shell commands, commits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from tokenmirror.domain.events import CommitSaid, Edit, EditKind, Event, ShellRan
from tokenmirror.sources._opencode_calls import Session
from tokenmirror.sources._opencode_records import FileChange, Metadata, Part, State, files_of, metadata_of, results_of
from tokenmirror.sources.apply_patch import asked_changes
from tokenmirror.sources.line_changes import Fingerprint, Prints, diff_lines, replaced_lines
from tokenmirror.sources.log_objects import mapping, mappings, moment, object_of
from tokenmirror.sources.log_paths import joined
from tokenmirror.sources.log_values import text
from tokenmirror.sources.shell_commits import commit_command, said_commits
from tokenmirror.sources.shell_runs import command_print

DOERS = ("edit", "write", "multiedit", "apply_patch", "patch", "bash")
"""The tools of which anything is told."""
_PATCHES = frozenset({"apply_patch", "patch"})
_KINDS = {"add": EditKind.CREATE, "delete": EditKind.DELETE}

Made = tuple[str, EditKind, Prints, Prints, str | None]
"""A file's path, what became of it, its added and removed lines, and where it was moved to."""


class Spot(NamedTuple):
    """Where a tool call stands."""

    session: Session
    cwd: str | None
    at: datetime
    fingerprint: Fingerprint


def happened(part: Part, spot: Spot) -> Iterator[Event]:
    """Yield what a tool call did; nothing of one that failed or still runs."""
    state, identity = part.state, text(part.id)
    if part.type != "tool" or state is None or state.status != "completed" or identity is None:
        return
    times = mapping(state.time)
    spot = spot._replace(at=moment(times.get("end")) or moment(times.get("start")) or spot.at)
    asked = mapping(state.input)
    if part.tool == "bash":
        yield from _ran(identity, state, asked, spot)
        return
    for number, made in enumerate(_made(part, state, asked, spot)):
        yield _edit(f"{identity}:{number}" if number else identity, made, spot)


def _edit(identity: str, made: Made, spot: Spot) -> Edit:
    path, kind, added, removed, moved_to = made
    return Edit(
        id=identity,
        session=spot.session.shown,
        at=spot.at,
        path=joined(spot.cwd, path) or path,
        kind=kind,
        added=added,
        removed=removed,
        cwd=spot.cwd,
        moved_to=moved_to and (joined(spot.cwd, moved_to) or moved_to),
    )


def _made(part: Part, state: State, asked: dict[str, object], spot: Spot) -> Iterator[Made]:
    """Yield the changes of an editing tool, file by file or edit by edit."""
    told = metadata_of(state)
    if text(part.tool) in _PATCHES:
        yield from _patched(asked, told, spot)
        return
    path = text(asked.get("filePath"))
    if path is None:
        return
    if part.tool == "write":
        yield _written(path, asked, told, spot)
    elif part.tool == "edit":
        yield _edited(path, asked, told, spot)
    elif part.tool == "multiedit":
        results = results_of(told)
        for number, each in enumerate(mappings(asked.get("edits"))):
            yield _edited(path, each, results[number] if number < len(results) else Metadata(), spot)


def _edited(path: str, asked: dict[str, object], told: Metadata, spot: Spot) -> Made:
    """Trust the applied diff before the request: it knows whole lines."""
    old, new = (text(asked.get(name)) or "" for name in ("oldString", "newString"))
    diff = _diff(told)
    if diff is None:
        added, removed = replaced_lines(spot.fingerprint(old), spot.fingerprint(new))
    else:
        added, removed = diff_lines(diff, spot.fingerprint)
    return path, EditKind.UPDATE if old or removed else EditKind.CREATE, added, removed, None


def _written(path: str, asked: dict[str, object], told: Metadata, spot: Spot) -> Made:
    diff = _diff(told)
    if told.exists is True and diff is not None:
        return path, EditKind.UPDATE, *diff_lines(diff, spot.fingerprint), None
    kind = EditKind.CREATE if told.exists is False else EditKind.OVERWRITE
    return path, kind, spot.fingerprint(text(asked.get("content")) or ""), (), None


def _patched(asked: dict[str, object], told: Metadata, spot: Spot) -> Iterator[Made]:
    applied = [made for made in (_applied(each, spot) for each in files_of(told)) if made is not None]
    if applied:
        yield from applied
        return
    for change in asked_changes(text(asked.get("patchText")) or "", spot.cwd, spot.fingerprint):
        yield change.path, EditKind(change.kind), change.added, change.removed, change.moved_to


def _applied(file: FileChange, spot: Spot) -> Made | None:
    path, diff = text(file.filePath), text(file.patch) or text(file.diff)
    if path is None or (diff is None and file.type not in ("move", "delete")):
        return None
    added, removed = diff_lines(diff or "", spot.fingerprint)
    kind = _KINDS.get(file.type, EditKind.UPDATE) if isinstance(file.type, str) else EditKind.UPDATE
    moved_to = text(file.movePath) if file.type == "move" else None
    if moved_to and not added and not removed:
        kind = EditKind.RENAME
    return path, kind, added, removed, moved_to


def _diff(told: Metadata) -> str | None:
    """Return the applied diff of one file."""
    file = object_of(told.filediff) or {}
    found = text(told.diff) or text(file.get("patch"))
    return found if found is not None and "@@" in found else None


def _ran(identity: str, state: State, asked: dict[str, object], spot: Spot) -> Iterator[Event]:
    """Yield the commits a command's output names, or else that a command ran."""
    folder = text(asked.get("workdir"))
    cwd = joined(spot.cwd, folder) if folder else spot.cwd
    command, ended = text(asked.get("command")) or "", metadata_of(state).exit
    made = commit_command(command, cwd)
    said = [] if made is None else said_commits(made, text(state.output) or "")
    if ended not in (0, None):
        said = [named for named in said if named[0]]
    session = spot.session.shown
    for number, (prefix, branch) in enumerate(said):
        place = made.cwd if made else None
        yield CommitSaid(f"{identity}:{number}", session, spot.at, prefix, place or cwd, branch)
    if not said:
        failed = ended != 0 if isinstance(ended, int) else None
        yield ShellRan(identity, session, spot.at, cwd, command_print(command, spot.fingerprint), failed)
