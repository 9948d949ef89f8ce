"""Copilot's tools, in the terminal and in the editor: which lines an edit changes, which commands commit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, NamedTuple

import msgspec

from tokenmirror.domain.events import CommitSaid, Edit, EditKind, Event, ShellRan
from tokenmirror.sources.apply_patch import asked_changes, patch_input
from tokenmirror.sources.line_changes import FileChange, Fingerprint, replaced_lines
from tokenmirror.sources.log_paths import joined
from tokenmirror.sources.log_values import text
from tokenmirror.sources.shell_commits import CommitCommand, commit_command, said_commits
from tokenmirror.sources.shell_runs import command_print

_MOST_PENDING = 64
_READERS = frozenset({"read_bash", "read_powershell", "write_bash", "write_powershell"})
_PATHS = ("path", "filePath", "file_path")
_OLD = ("old_str", "oldString", "old_string")
_NEW = ("new_str", "newString", "new_string", "insert_text")
_WHOLE = ("file_text", "content", "contents")
_REPLACE = frozenset({"edit", "str_replace", "replace_string_in_file", "insert"})
_CREATE = frozenset({"create", "create_file"})
_HINTED = "insert_edit_into_file"
_UNCHANGED = "existing code"
EDITORS = _REPLACE | _CREATE | {"apply_patch", "multi_replace_string_in_file", "str_replace_editor", _HINTED}
SHELLS = frozenset({"bash", "powershell", "shell", "run_in_terminal"})
_DONE = ("successfully edited", "edited successfully", "File created at", "successfully created")
_PARTS = ("content", "value", "node", "text", "children")
_EXIT = re.compile(r"<(?:exited|shellId: \S+ completed) with exit code (-?\d+)>")
_RUNS = re.compile(r"shellId: ([^\s>]+) is still running|in background with shellId: ([^\s>]+)")


class Pending(msgspec.Struct, omit_defaults=True):
    """A tool call whose end has not come yet, without its text."""

    changes: list[FileChange] = []
    cwd: str | None = None
    is_shell: bool = False
    verb: str | None = None
    """How its command commits, if it does."""
    commit_cwd: str | None = None
    command: int | None = None
    """The fingerprint of a shell's command."""
    shell: str | None = None
    """The shell that it looks into or writes to."""


class Place(NamedTuple):
    """Whose tool call it is, and where."""

    session: str
    cwd: str | None
    branch: str | None


def asked(name: str | None, arguments: object, cwd: str | None, fingerprint: Fingerprint) -> Pending | None:
    """Return what to remember of a tool call; None of one that changes and runs nothing."""
    if name == "apply_patch":
        changes = _patched(arguments, cwd, fingerprint)
        return Pending(changes=changes) if changes else None
    if not isinstance(arguments, dict):
        return None
    if name in SHELLS:
        return shell_asked(name, arguments, cwd, fingerprint)
    if name in _READERS:
        shell = text(arguments.get("shellId")) or text(arguments.get("sessionId"))
        return Pending(shell=shell) if shell else None
    changes = changed_files(name, arguments, cwd, fingerprint)
    return Pending(changes=changes) if changes else None


def remember(pending: dict[str, Pending], call: str, what: Pending) -> None:
    """Keep the state small: ends of calls this old will not come."""
    pending[call] = what
    while len(pending) > _MOST_PENDING:
        del pending[next(iter(pending))]


def changed_files(
    name: str | None, arguments: dict[str, Any], cwd: str | None, fingerprint: Fingerprint
) -> list[FileChange]:
    """Return what an editing tool will do if it succeeds; nothing of any other tool."""
    if name == "apply_patch":
        return _patched(arguments, cwd, fingerprint)
    if name == "multi_replace_string_in_file":
        parts = arguments.get("replacements")
        given = [part for part in parts if isinstance(part, dict)] if isinstance(parts, list) else []
        return [change for part in given for change in _changed("edit", part, cwd, fingerprint)]
    verb = text(arguments.get("command")) if name == "str_replace_editor" else name
    return _changed(verb, arguments, cwd, fingerprint)


def edits(call: str, changes: list[FileChange], place: Place, at: datetime) -> Iterator[Edit]:
    """Turn changes of files into edits of a session."""
    for number, change in enumerate(changes):
        yield Edit(
            id=call if number == 0 else f"{call}:{number}",
            session=place.session,
            at=at,
            path=change.path,
            kind=EditKind(change.kind),
            added=change.added,
            removed=change.removed,
            cwd=place.cwd,
            moved_to=change.moved_to,
        )


def ended(
    call: str, pending: Pending, output: str, place: Place, at: datetime, running: dict[str, Pending]
) -> Iterator[Event]:
    """Yield what a tool call that ended well did; a command that still runs is followed to its later output."""
    yield from edits(call, pending.changes, place, at)
    if pending.is_shell:
        yield ShellRan(call, place.session, at, pending.cwd, pending.command, _failed(output))
    followed = running.pop(pending.shell, None) if pending.shell else None
    verb, folder = (followed or pending).verb, (followed or pending).commit_cwd
    if verb is None:
        return
    said = said_commits(CommitCommand(verb, folder), output)
    runs, exit_code = _RUNS.search(output), _EXIT.search(output)
    if not said or not said[0][0]:
        if runs:
            remember(running, runs[1] or runs[2], Pending(verb=verb, commit_cwd=folder))
            return
        if exit_code is None or exit_code[1] != "0":
            return
    for number, (prefix, branch) in enumerate(said):
        yield CommitSaid(f"{call}:{number}", place.session, at, prefix, folder, branch)


def shell_asked(
    name: str | None, arguments: dict[str, Any], cwd: str | None, fingerprint: Fingerprint
) -> Pending | None:
    """Return what to remember of a shell command: its folder, and how it commits; None of any other tool."""
    script = text(arguments.get("command"))
    if script is None or name not in SHELLS:
        return None
    folder = text(arguments.get("workdir")) or text(arguments.get("cwd"))
    there = joined(cwd, folder) if folder else cwd
    commit, known = commit_command(script, there), command_print(script, fingerprint)
    if commit is None:
        return Pending(cwd=there, is_shell=True, command=known)
    return Pending(cwd=there, is_shell=True, verb=commit.verb, commit_cwd=commit.cwd or there, command=known)


def _failed(output: str) -> bool | None:
    """Tell whether a command ended with an error, where its output says how it ended."""
    found = _EXIT.search(output)
    return None if found is None else found[1] != "0"


def bare_id(call: str) -> str:
    """Return a tool call's own id, to which chats append when the editor was started."""
    return call.partition("__vscode-")[0]


def succeeded(result: object) -> tuple[bool, str]:
    """Tell whether an editor's tool says that it did what it was asked for, and what else it says."""
    output = "".join(_texts(result))
    return any(sign in output for sign in _DONE), output


def _texts(result: object) -> Iterator[str]:
    """Step through the texts in a result, which is a text or a tree of them."""
    waiting = [result]
    while waiting:
        each = waiting.pop()
        if isinstance(each, str):
            yield each
        elif isinstance(each, list):
            waiting += reversed(each)
        elif isinstance(each, dict):
            waiting += [each[name] for name in reversed(_PARTS) if name in each]


def _patched(arguments: object, cwd: str | None, fingerprint: Fingerprint) -> list[FileChange]:
    given = arguments.get("input") or arguments.get("patch") if isinstance(arguments, dict) else arguments
    return asked_changes(patch_input(given) or "", cwd, fingerprint)


def _changed(verb: str | None, given: dict[str, Any], cwd: str | None, fingerprint: Fingerprint) -> list[FileChange]:
    path = _first(given, _PATHS)
    if path is None or verb not in EDITORS:
        return []
    place = joined(cwd, path) or path
    if verb == _HINTED:
        # Another model works out where the lines go; those that only mark a place are none.
        code = (text(given.get("code")) or "").splitlines(keepends=True)
        shown = "".join(line for line in code if _UNCHANGED not in line)
        return [FileChange(place, EditKind.UPDATE.value, fingerprint(shown))]
    if verb in _CREATE:
        return [FileChange(place, EditKind.CREATE.value, fingerprint(_first(given, _WHOLE) or ""))]
    old, new = fingerprint(_first(given, _OLD) or ""), fingerprint(_first(given, _NEW) or "")
    added, removed = replaced_lines(old, new)
    return [FileChange(place, EditKind.UPDATE.value, added, removed)] if added or removed else []


def _first(given: dict[str, Any], names: tuple[str, ...]) -> str | None:
    """Return the first text under one of several names, for builds and editors differ."""
    return next((found for name in names if (found := text(given.get(name)))), None)
