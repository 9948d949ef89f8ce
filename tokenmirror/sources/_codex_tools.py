"""Codex tool calls and their outputs: applied patches, shell commands, commits."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from tokenmirror.domain.events import CommitSaid, Edit, EditKind, Event, ShellRan
from tokenmirror.sources._codex_records import Payload, Pending, Thread
from tokenmirror.sources.apply_patch import applied_changes, asked_changes, patch_input
from tokenmirror.sources.line_changes import FileChange, Fingerprint
from tokenmirror.sources.log_paths import joined
from tokenmirror.sources.log_values import decode_any, text
from tokenmirror.sources.shell_commits import CommitCommand, commit_command, running_commands, said_commits
from tokenmirror.sources.shell_runs import command_print

_SHELLS = frozenset({"shell", "shell_command", "exec_command", "container.exec", "local_shell", "unified_exec"})
_PATCHES = frozenset({"apply_patch", "applypatch"})
_SCRIPT_SHELL = re.compile(r"(?:.*[\\/])?(?:bash|sh|zsh|dash|fish|pwsh|powershell|cmd)(?:\.exe)?", re.IGNORECASE)
_SCRIPT_OPTION = re.compile(r"-(?:[a-z]*c|command)|/c", re.IGNORECASE)
_MOST_PENDING = 64
_STILL_RUNS = re.compile(r"^Process running with session ID (\d+)", re.MULTILINE)
_EXIT_CODE = re.compile(r"^(?:Exit code:|Process exited with code) (-?\d+)|\"exit_code\": ?(-?\d+)", re.MULTILINE)
_TEXTS = ("text", "content", "output")
_PATCHED = "Success. Updated the following files"


class _Command(NamedTuple):
    """A shell command as a tool was asked to run it; lives only while its line is read."""

    script: str
    cwd: str | None


def asked(thread: Thread, payload: Payload, fingerprint: Fingerprint) -> None:
    """Remember a tool call whose output will matter."""
    call, name = text(payload.call_id) or text(payload.id), text(payload.name) or ""
    if call is None:
        return
    pending: Pending | None = None
    if name in _PATCHES:
        patch = patch_input(payload.input if payload.input is not None else payload.arguments)
        changes = asked_changes(patch or "", thread.cwd, fingerprint)
        pending = Pending(changes=changes) if changes else None
    elif name == "write_stdin":
        pending = thread.running.pop(str(_fields(payload.arguments).get("session_id")), None)
    elif name in _SHELLS or payload.type == "local_shell_call":
        pending = _shell(_command(thread, payload), fingerprint)
    if pending is not None:
        thread.pending[call] = pending
        _forget_oldest(thread.pending)


def answered(thread: Thread, payload: Payload, at: datetime | None) -> list[Event]:
    """Return what the output of a remembered call shows to have happened."""
    call = text(payload.call_id) or ""
    pending = thread.pending.pop(call, None)
    if pending is None or at is None:
        return []
    events: list[Event] = []
    output, succeeded = _output(payload)
    if pending.is_shell:
        ended = _exit_code(output)
        failed = None if ended is None else ended != 0
        events.append(ShellRan(call, thread.session, at, pending.cwd, pending.command, failed))
    if pending.verb or pending.changes:
        if pending.changes and succeeded is not False and _PATCHED in output:
            events += edits(thread, call, pending.changes, at)
        if pending.verb:
            events += _commits(thread, call, pending, output, at)
    return events


def patched(thread: Thread, payload: Payload, at: datetime | None, fingerprint: Fingerprint) -> list[Event]:
    """Return the edits of a `patch_apply_end`, which settles its tool call whether applied or not."""
    call = text(payload.call_id) or ""
    _settle(thread, call)
    if payload.success is not True or at is None:
        return []
    return list(edits(thread, call, applied_changes(payload.changes, thread.cwd, fingerprint), at))


def file_changed(
    thread: Thread,
    item: dict[str, object],
    at: datetime | None,
    fingerprint: Fingerprint,
) -> list[Event]:
    """Return the edits of a finished file change, as builds with paginated history write it."""
    call, status = text(item.get("id")) or "", text(item.get("status")) or ""
    changes = applied_changes(item.get("changes"), thread.cwd, fingerprint)
    if not changes or at is None:
        return []
    _settle(thread, call)
    return list(edits(thread, call, changes, at)) if status.lower() == "completed" else []


def edits(thread: Thread, call: str, changes: list[FileChange], at: datetime) -> Iterator[Edit]:
    """Turn changes of files into edits of this session."""
    for change in changes:
        yield Edit(
            id=f"{call}:{change.path}",
            session=thread.session,
            at=at,
            path=change.path,
            kind=EditKind(change.kind),
            added=change.added,
            removed=change.removed,
            cwd=thread.cwd,
            moved_to=change.moved_to,
        )


def _settle(thread: Thread, call: str) -> None:
    """Drop the changes a call asked for: what became of them is known."""
    pending = thread.pending.get(call)
    if pending is not None:
        pending.changes = []


def _command(thread: Thread, payload: Payload) -> _Command | None:
    """Return the command in a call's arguments; builds name and shape them differently."""
    fields = payload.action if isinstance(payload.action, dict) else _fields(payload.arguments or payload.input)
    given = fields.get("cmd") or fields.get("command")
    if isinstance(given, list) and all(isinstance(word, str) for word in given):
        given = _script(given)
    if not isinstance(given, str):
        return None
    folder = text(fields.get("workdir")) or text(fields.get("working_directory"))
    return _Command(given, joined(thread.cwd, folder) if folder else thread.cwd)


def _script(words: list[str]) -> str:
    """Return the script a shell was given, or the words as one line."""
    if len(words) > 2 and _SCRIPT_SHELL.fullmatch(words[0]) and _SCRIPT_OPTION.fullmatch(words[-2]):  # noqa: PLR2004 - shell, option, script
        return words[-1]
    return shlex.join(words)


def _shell(command: _Command | None, fingerprint: Fingerprint) -> Pending | None:
    """Return what to remember of a command: its folder, how it commits, which files it patches."""
    if command is None:
        return None
    commit = commit_command(command.script, command.cwd)
    pending = Pending(cwd=command.cwd, is_shell=True, command=command_print(command.script, fingerprint))
    if commit is not None:
        pending.verb, pending.commit_cwd = commit.verb, commit.cwd
    if any(name in command.script for name in _PATCHES):
        pending.changes = _shell_patch(command, fingerprint)
    return pending


def _shell_patch(command: _Command, fingerprint: Fingerprint) -> list[FileChange]:
    """Return the changes of a patch that a shell command applies, where it applies one."""
    for words, folder in running_commands(command.script, command.cwd):
        if words and words[0].text in _PATCHES:
            given = words[1].text if len(words) > 1 else command.script
            return asked_changes(given, folder, fingerprint)
    return []


def _commits(thread: Thread, call: str, pending: Pending, output: str, at: datetime) -> list[Event]:
    """Return the commits an output names; a command that still runs is followed to its later output."""
    runs = _STILL_RUNS.search(output)
    command = CommitCommand(pending.verb or "", pending.commit_cwd)
    said = said_commits(command, output)
    if not said or not said[0][0]:
        if runs:
            thread.running[runs.group(1)] = Pending(verb=pending.verb, commit_cwd=pending.commit_cwd)
            _forget_oldest(thread.running)
            return []
        if _exit_code(output) != 0:
            return []
    return [
        CommitSaid(f"{call}:{number}", thread.session, at, prefix, pending.commit_cwd, branch)
        for number, (prefix, branch) in enumerate(said)
    ]


def _exit_code(output: str) -> int | None:
    """Return how a command ended, where its output says so."""
    found = _EXIT_CODE.search(output)
    return None if found is None else int(found[1] or found[2])


def _output(payload: Payload) -> tuple[str, bool | None]:
    """Return the text of an output and whether it calls itself a success."""
    value = decode_any(payload.output)
    inner = decode_any(value) if isinstance(value, str) and value.startswith('{"output"') else None
    if isinstance(inner, dict):
        return f"{_flat(inner.get('output'))}\n{json.dumps(inner.get('metadata'))}", None
    success = value.get("success") if isinstance(value, dict) else None
    return _flat(value), success if isinstance(success, bool) else None


def _flat(value: object, depth: int = 4) -> str:
    """Return the text in an output: a string, an object that holds one, or a list of these."""
    if isinstance(value, str) or depth == 0:
        return value if isinstance(value, str) else ""
    if isinstance(value, dict):
        return next((_flat(value[key], depth - 1) for key in _TEXTS if value.get(key)), "")
    return "\n".join(_flat(part, depth - 1) for part in value) if isinstance(value, list) else ""


def _fields(value: object) -> dict[str, object]:
    """Return the arguments of a call, which are JSON inside a string."""
    if isinstance(value, dict):
        return value
    fields = decode_any(value) if isinstance(value, str) else None
    return fields if isinstance(fields, dict) else {}


def _forget_oldest(pending: dict[str, Pending]) -> None:
    """Keep the state small: outputs of calls this old will not come."""
    while len(pending) > _MOST_PENDING:
        del pending[next(iter(pending))]
