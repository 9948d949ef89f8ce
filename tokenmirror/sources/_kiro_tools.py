"""Requests to the tools of Kiro and Amazon Q, whose names and fields differ from version to version."""

from __future__ import annotations

from datetime import datetime

from tokenmirror.domain.events import EditKind
from tokenmirror.sources.line_changes import Fingerprint, replaced_lines
from tokenmirror.sources.log_objects import Object, mapping, mappings
from tokenmirror.sources.log_values import text
from tokenmirror.sources.tool_requests import Change, Requests, Spot

_SHELLS = frozenset({"shell", "executebash", "executecmd", "executepwsh"})
_WRITERS = frozenset({"write", "fswrite", "fsappend", "strreplace", "deletefile"})
_NEW = ("file_text", "content", "text", "new_str", "newStr")
_ENDED_WELL = ("0", "exit status: 0", "exit code: 0")


def ask(requests: Requests, identity: str, name: str, given: Object, spot: Spot, fingerprint: Fingerprint) -> None:
    """Note what a tool was asked for, if it edits a file or runs a command."""
    plain = name.lower().replace("_", "").replace("-", "")
    command = text(given.get("command"))
    if plain in _SHELLS and command is not None:
        requests.shell(identity, spot, command, text(given.get("cwd")) or text(given.get("working_dir")))
    elif plain in _WRITERS:
        how = plain if plain not in {"write", "fswrite"} else (command or plain).lower().replace("_", "")
        change = _change(how, given, fingerprint)
        requests.edit(identity, spot, [] if change is None else [change])


def answered(content: object, at: datetime | None, status: object) -> tuple[datetime | None, str, bool]:
    """Return when a result came, what it puts out, and whether it tells of a failure."""
    pieces, failed = [], str(status).lower() not in {"success", "true"}
    for part in mappings(content):
        data = part.get("data", part.get("Json", part.get("json", part.get("Text", part.get("text")))))
        found = data if isinstance(data, dict) else {}
        pieces += [text(found.get(name)) or "" for name in ("stdout", "stderr")] if found else [text(data) or ""]
        ended = found.get("exit_status", found.get("exitCode"))
        failed = failed or (ended is not None and str(ended).lower() not in _ENDED_WELL)
    return at, "\n".join(piece for piece in pieces if piece) or text(content) or "", failed


def result_content(value: object) -> object:
    """Return the parts of a result, which may stand there as JSON text."""
    found = mapping(value)
    return [{"data": found}] if found else value


def _change(how: str, given: Object, fingerprint: Fingerprint) -> Change | None:
    """Return what becomes of a file: it is written, added to, partly replaced, or deleted."""
    path = text(given.get("path")) or text(given.get("targetFile"))
    if path is None:
        return None
    new = next((text(given.get(name)) for name in _NEW if text(given.get(name))), None) or ""
    if how == "strreplace":
        old = text(given.get("old_str")) or text(given.get("oldStr")) or ""
        put = text(given.get("new_str")) or text(given.get("newStr")) or ""
        return Change(path, EditKind.UPDATE, *replaced_lines(fingerprint(old), fingerprint(put)))
    if how == "deletefile":
        return Change(path, EditKind.DELETE, (), ())
    kind = EditKind.OVERWRITE if how in {"create", "write", "fswrite"} else EditKind.UPDATE
    return Change(path, kind, fingerprint(new), ())
