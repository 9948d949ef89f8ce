"""Kimi's editors and shells, old and new, by name."""

from __future__ import annotations

from tokenmirror.domain.events import EditKind
from tokenmirror.sources.asked_edits import replacement, whole_file
from tokenmirror.sources.line_changes import Fingerprint
from tokenmirror.sources.log_objects import Object
from tokenmirror.sources.tool_requests import Change


def is_shell(tool: str | None) -> bool:
    """Tell whether a tool runs commands."""
    return tool in {"Bash", "Shell", "CMD"}


def changes_of(tool: str | None, args: Object, fingerprint: Fingerprint) -> list[Change]:
    """Return what an editor was asked to change; nothing for any other tool."""
    if tool in {"Edit", "StrReplaceFile"}:
        return replacement(args, fingerprint)
    if tool in {"Write", "WriteFile"}:
        # What is appended leaves the rest of the file as it was.
        kind = EditKind.UPDATE if args.get("mode") == "append" else EditKind.OVERWRITE
        return whole_file(args, fingerprint, kind)
    return []
