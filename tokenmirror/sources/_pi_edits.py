"""What pi's editors were asked for, and the diffs they show with line numbers."""

from __future__ import annotations

import re

from tokenmirror.domain.events import EditKind
from tokenmirror.sources.line_changes import Fingerprint, Prints, line_prints, replaced_lines
from tokenmirror.sources.log_objects import Object, mappings
from tokenmirror.sources.log_values import text
from tokenmirror.sources.tool_requests import Change

_CHANGED = re.compile(r"([+-]) *\d+ ?(.*)", re.DOTALL)


def changes_of(tool: object, arguments: Object, fingerprint: Fingerprint) -> list[Change]:
    """Return what an editor was asked to change; nothing for any other tool."""
    path = text(arguments.get("path"))
    if path is None or tool not in {"edit", "write"}:
        return []
    if tool == "write":
        return [Change(path, EditKind.OVERWRITE, fingerprint(text(arguments.get("content")) or ""), ())]
    parts = [_replaced(part, fingerprint) for part in (mappings(arguments.get("edits")) or [arguments])]
    added = tuple(line for new, _ in parts for line in new)
    return [Change(path, EditKind.UPDATE, added, tuple(line for _, old in parts for line in old))]


def shown_change(diff: str, fingerprint: Fingerprint) -> tuple[Prints, Prints] | None:
    """Return the lines that a diff adds and removes; None if its lines are not numbered as pi numbers them."""
    found = [_CHANGED.fullmatch(line) for line in diff.split("\n") if line[:1] in {"+", "-"}]
    if not found or not all(found):
        return None
    signed = [(match[1], match[2]) for match in found if match]
    added, removed = ([line for sign, line in signed if sign == wanted] for wanted in "+-")
    return line_prints(added, fingerprint), line_prints(removed, fingerprint)


def _replaced(part: Object, fingerprint: Fingerprint) -> tuple[Prints, Prints]:
    old, new = (fingerprint(text(part.get(name)) or "") for name in ("oldText", "newText"))
    return replaced_lines(old, new)
