"""What pi's editors were asked for, and the diffs they show with line numbers."""

from __future__ import annotations

import re

from tokenmirror.sources.asked_edits import replacement, whole_file
from tokenmirror.sources.line_changes import Fingerprint, Prints, line_prints
from tokenmirror.sources.log_objects import Object
from tokenmirror.sources.tool_requests import Change

_CHANGED = re.compile(r"([+-]) *\d+ ?(.*)", re.DOTALL)


def changes_of(tool: str | None, arguments: Object, fingerprint: Fingerprint) -> list[Change]:
    """Return what an editor was asked to change; nothing for any other tool."""
    if tool == "write":
        return whole_file(arguments, fingerprint)
    return replacement(arguments, fingerprint) if tool == "edit" else []


def shown_change(diff: str, fingerprint: Fingerprint) -> tuple[Prints, Prints] | None:
    """Return the lines that a diff adds and removes; None if its lines are not numbered as pi numbers them."""
    found = [_CHANGED.fullmatch(line) for line in diff.split("\n") if line[:1] in {"+", "-"}]
    if not found or not all(found):
        return None
    signed = [(match[1], match[2]) for match in found if match]
    added, removed = ([line for sign, line in signed if sign == wanted] for wanted in "+-")
    return line_prints(added, fingerprint), line_prints(removed, fingerprint)
