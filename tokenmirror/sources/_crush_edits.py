"""What Crush's tools were asked for, and what their results show."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from tokenmirror.domain.events import EditKind, Event
from tokenmirror.sources.asked_edits import replacement, whole_file
from tokenmirror.sources.line_changes import Fingerprint, Prints, changed_lines, diff_lines
from tokenmirror.sources.log_objects import Object, mapping
from tokenmirror.sources.log_values import text
from tokenmirror.sources.tool_requests import Requests, Spot

_ENDED_BADLY = "Exit code "


def ask(requests: Requests, call: Object, spot: Spot, owner: str, fingerprint: Fingerprint) -> None:
    """Note what a finished tool call asks for; its id is the only one of its kind in the session that owns it."""
    identity, name, asked = text(call.get("id")), call.get("name"), mapping(call.get("input"))
    if identity is None or call.get("finished") is False:
        return
    request = f"{owner}:{identity}"
    if name in ("edit", "multiedit"):
        requests.edit(request, spot, replacement(asked, fingerprint))
    elif name == "write":
        requests.edit(request, spot, whole_file(asked, fingerprint))
    elif name == "bash":
        folder = text(asked.get("working_dir"))
        requests.shell(request, spot, text(asked.get("command")) or "", folder)


def answered(requests: Requests, result: Object, owner: str, at: datetime, fingerprint: Fingerprint) -> Iterator[Event]:
    """Yield what came of a tool call: nothing of one that was refused or failed."""
    identity = text(result.get("tool_call_id"))
    if identity is None:
        return
    told, said = mapping(result.get("metadata")), text(result.get("content")) or ""
    applied = _applied(told, fingerprint)
    kind = None if applied is None else EditKind.CREATE if _is_new(told) else EditKind.UPDATE
    events = list(
        requests.answer(f"{owner}:{identity}", at, said, failed=_ENDED_BADLY in said, applied=applied, kind=kind)
    )
    if result.get("is_error") is not True:
        yield from events


def _applied(told: Object, fingerprint: Fingerprint) -> tuple[Prints, Prints] | None:
    """Return what a result shows of the file: its diff, or all of it before and after."""
    diff = text(told.get("diff"))
    if diff is not None and "@@" in diff:
        return diff_lines(diff, fingerprint)
    if "old_content" not in told and "new_content" not in told:
        return None
    old, new = (fingerprint(text(told.get(name)) or "") for name in ("old_content", "new_content"))
    return changed_lines(old, new)


def _is_new(told: Object) -> bool:
    """Tell whether the file was empty, or not there, before."""
    diff = text(told.get("diff"))
    return "@@ -0,0 " in diff if diff is not None else text(told.get("old_content")) is None
