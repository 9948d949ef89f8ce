"""Claude Code's tool calls: from the request over its result to an edit, a shell run or a commit."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import msgspec

from tokenmirror.domain.events import CommitSaid, Edit, EditKind, Event, ShellRan
from tokenmirror.sources._claude_calls import Spot
from tokenmirror.sources._claude_records import Block, Hunk, Outcome, decoded, instant
from tokenmirror.sources.line_changes import Fingerprint, Prints, replaced_lines
from tokenmirror.sources.shell_commits import CommitCommand, commit_command, said_commits
from tokenmirror.sources.shell_runs import command_print

EDITORS = frozenset({"Edit", "Write", "MultiEdit", "NotebookEdit"})
SHELLS = frozenset({"Bash", "PowerShell"})
WANTED = EDITORS | SHELLS
"""Tools whose requests matter."""
MOST_PENDING = 200

_ENDED_BADLY = "Exit code "
_RUNS_ON = b'"Command running in background'
_RUNS_ON_LENGTH = len(_RUNS_ON)

_Kept = tuple[str, str, str | None, str | None, EditKind, Prints, Prints, str | None, str | None, int | None]


class _Order(msgspec.Struct, gc=False):
    """Where an editor or a shell was asked to do something."""

    file_path: str | None = None
    notebook_path: str | None = None
    command: str | None = None
    run_in_background: bool = False


class _Texts(msgspec.Struct, gc=False):
    """What an editor was asked to write."""

    old_string: str | None = None
    new_string: str | None = None
    content: str | None = None
    new_source: str | None = None
    edit_mode: str | None = None
    edits: list[_Texts] | None = None


class _Text(msgspec.Struct, gc=False):
    text: str | None = None


_order = msgspec.json.Decoder(_Order).decode
_texts = msgspec.json.Decoder(_Texts).decode
_outcome = msgspec.json.Decoder(Outcome).decode
_output = msgspec.json.Decoder(str | list[_Text]).decode
_string = msgspec.json.Decoder(str).decode


class _Pending(msgspec.Struct):
    """A request whose result has not come yet; never any text of it."""

    session: str
    at: str
    cwd: str | None
    path: str | None = None
    kind: EditKind = EditKind.UPDATE
    asked: msgspec.Raw | None = None
    """An edit's request, kept only while its chunk is read."""
    added: Prints = ()
    removed: Prints = ()
    verb: str | None = None
    """The git command that may commit, for a shell."""
    commit_cwd: str | None = None
    command: int | None = None
    """The fingerprint of a shell's command."""


class Tools:
    """The tool calls of one log, from chunk to chunk."""

    def __init__(self, fingerprint: Fingerprint, state: object) -> None:
        self._fingerprint = fingerprint
        self.pending = _restored(state)
        """Requests whose results are of interest, by the id of the tool call."""

    def ask(self, block: Block, time: str, spot: Spot) -> None:
        """Note a request to an editor or a shell."""
        if block.type != "tool_use" or not block.id:
            return
        order = decoded(_order, block.input)
        pending = order and _pending(block, order, time, spot, self._fingerprint)
        if pending:
            self.pending[block.id] = pending
            if len(self.pending) > MOST_PENDING:
                del self.pending[next(iter(self.pending))]

    def answer(self, blocks: list[Block], outcome: Outcome | msgspec.Raw | None, time: str | None) -> Iterator[Event]:
        """Yield what came of requests, now that their results are here."""
        for block in blocks:
            pending = self.pending.pop(block.tool_use_id or "", None)
            if pending is None:
                continue
            tool, at = str(block.tool_use_id), instant(time) or instant(pending.at)
            if at is None:
                continue
            if block.is_error or _is_refusal(outcome):
                # What was refused never ran; a command that ended badly did.
                if pending.path is None and _printed(block.content).startswith(_ENDED_BADLY):
                    yield ShellRan(tool, pending.session, at, pending.cwd, pending.command, failed=True)
            elif pending.path is None:
                yield from _shell(tool, pending, block, at)
            else:
                yield self._edit(tool, pending, outcome, at)

    def state(self) -> dict[str, list[object]]:
        """Return the pending requests as JSON, with fingerprints in the place of texts."""
        return {tool: self._kept(pending) for tool, pending in self.pending.items()}

    def _kept(self, pending: _Pending) -> list[object]:
        added, removed = self._prints(pending)
        head = [pending.session, pending.at, pending.cwd, pending.path, str(pending.kind)]
        return [*head, list(added), list(removed), pending.verb, pending.commit_cwd, pending.command]

    def _prints(self, pending: _Pending) -> tuple[Prints, Prints]:
        """Return fingerprints of what was asked for, made now or in an earlier chunk."""
        if pending.asked is None:
            return pending.added, pending.removed
        return _asked_lines(decoded(_texts, pending.asked) or _Texts(), self._fingerprint)

    def _edit(self, tool: str, pending: _Pending, told: Outcome | msgspec.Raw | None, at: datetime) -> Edit:
        outcome = (decoded(_outcome, told) if isinstance(told, msgspec.Raw) else told) or Outcome()
        kind, added, removed = self._change(pending, outcome)
        return Edit(
            id=tool,
            session=pending.session,
            at=at,
            path=pending.path or "",
            kind=kind,
            added=added,
            removed=removed,
            cwd=pending.cwd,
            user_modified=bool(outcome.userModified),
        )

    def _change(self, pending: _Pending, outcome: Outcome) -> tuple[EditKind, Prints, Prints]:
        """Trust the result before the request: the person may have changed it, and it knows whole lines."""
        kind = pending.kind
        if outcome.type == "create":
            content = decoded(_string, outcome.content)
            added = self._prints(pending)[0] if content is None else self._fingerprint(content)
            return EditKind.CREATE, added, ()
        if outcome.structuredPatch or (kind is EditKind.OVERWRITE and outcome.structuredPatch is not None):
            added, removed = _patched(outcome.structuredPatch, self._fingerprint)
            return EditKind.UPDATE, added, removed
        return kind, *self._prints(pending)


def _pending(block: Block, order: _Order, time: str, spot: Spot, fingerprint: Fingerprint) -> _Pending | None:
    if block.name in SHELLS:
        command = order.command or ""
        made = commit_command(command, spot.cwd) if "git" in command and not order.run_in_background else None
        verb, folder = (made.verb, made.cwd) if made else (None, None)
        known = command_print(command, fingerprint)
        return _Pending(spot.session, time, spot.cwd, verb=verb, commit_cwd=folder, command=known)
    path = order.file_path or order.notebook_path
    kind = EditKind.OVERWRITE if block.name == "Write" else EditKind.UPDATE
    return _Pending(spot.session, time, spot.cwd, path, kind, block.input) if path else None


def _restored(state: object) -> dict[str, _Pending]:
    """Read the pending requests that the chunk before left; forget them if they have another shape."""
    if not state:
        return {}
    try:
        kept = msgspec.convert(state, dict[str, _Kept])
    except msgspec.ValidationError:
        return {}
    return {
        tool: _Pending(session, at, cwd, path, kind, None, added, removed, verb, commit_cwd, command)
        for tool, (session, at, cwd, path, kind, added, removed, verb, commit_cwd, command) in kept.items()
    }


def _is_refusal(outcome: Outcome | msgspec.Raw | None) -> bool:
    """Tell whether the result is only an error message."""
    return isinstance(outcome, msgspec.Raw) and bytes(memoryview(outcome)[:7]) == b'"Error:'


def _shell(tool: str, pending: _Pending, block: Block, at: datetime) -> Iterator[Event]:
    """Yield the commits a command's output names, or else that a command ran."""
    said: list[tuple[str, str | None]] = []
    if pending.verb:
        command = CommitCommand(pending.verb, pending.commit_cwd)
        said = said_commits(command, _printed(block.content))
    for number, (prefix, branch) in enumerate(said):
        name = f"{tool}#{number}" if number else tool
        yield CommitSaid(name, pending.session, at, prefix, pending.commit_cwd or pending.cwd, branch)
    if not said:
        runs_on = bytes(memoryview(block.content)[:_RUNS_ON_LENGTH]) == _RUNS_ON
        yield ShellRan(tool, pending.session, at, pending.cwd, pending.command, None if runs_on else False)


def _printed(content: msgspec.Raw) -> str:
    """Return a command's output, which stands plain or in blocks."""
    output = decoded(_output, content)
    if isinstance(output, list):
        return "\n".join(block.text or "" for block in output)
    return output or ""


def _patched(hunks: list[Hunk] | None, fingerprint: Fingerprint) -> tuple[Prints, Prints]:
    """Return fingerprints of the lines a patch adds and removes."""
    added: list[str] = []
    removed: list[str] = []
    for hunk in hunks or ():
        for line in hunk.lines:
            sign = line[:1]
            if sign == "+":
                added.append(line[1:])
            elif sign == "-":
                removed.append(line[1:])
    # A line feed after the last one, or a blank one there would not count.
    return fingerprint("\n".join([*added, ""])), fingerprint("\n".join([*removed, ""]))


def _asked_lines(asked: _Texts, fingerprint: Fingerprint) -> tuple[Prints, Prints]:
    """Return fingerprints of the lines a request adds and removes, as far as it shows them."""
    if asked.edits is not None:
        parts = [_asked_lines(edit, fingerprint) for edit in asked.edits]
        return tuple(p for added, _ in parts for p in added), tuple(p for _, removed in parts for p in removed)
    if asked.content is not None:
        return fingerprint(asked.content), ()
    if asked.new_source is not None:
        return fingerprint(_notebook_source(asked.new_source) if asked.edit_mode != "delete" else ""), ()
    return replaced_lines(fingerprint(asked.old_string or ""), fingerprint(asked.new_string or ""))


def _notebook_source(source: str) -> str:
    """Write a cell's lines as a notebook file holds them: JSON strings in a list."""
    lines: list[Any] = source.splitlines(keepends=True)
    strings = [json.dumps(line, ensure_ascii=False) for line in lines]
    return ",\n".join(strings)
