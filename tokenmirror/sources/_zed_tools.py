"""What Zed's tools did: edits by the file before and after, shell commands, commits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from tokenmirror.domain.events import EditKind, Event
from tokenmirror.sources._zed_records import ToolUse
from tokenmirror.sources.asked_edits import replacement, whole_file
from tokenmirror.sources.line_changes import Fingerprint, Prints, changed_lines, diff_lines
from tokenmirror.sources.log_objects import Object, mapping, mappings
from tokenmirror.sources.log_paths import is_absolute, joined
from tokenmirror.sources.log_values import text
from tokenmirror.sources.tool_requests import Change, Requests, Spot

_EDITORS = frozenset({"edit_file", "streaming_edit_file", "create_file", "write_file"})
_SHELL = "terminal"
_ENDED_BADLY = re.compile(r"failed with exit code|timed out|was (?:killed|stopped|interrupted)")
_NEW = frozenset({"create", "overwrite", "write"})


class Place(NamedTuple):
    """Where a thread worked, and when it was last known to."""

    session: str
    thread: str
    at: datetime
    folders: tuple[str, ...]
    """The folders of its window."""
    fingerprint: Fingerprint

    @property
    def cwd(self) -> str | None:
        """The first of them."""
        return next(iter(self.folders), None)


def happened(use: ToolUse, place: Place) -> Iterator[Event]:
    """Yield what a tool call did; nothing of one that failed or was refused."""
    if use.result.get("is_error") is not False:
        return
    requests = Requests(place.fingerprint)
    spot = Spot(place.session, place.at, place.cwd, f"{place.thread}:")
    said = "\n".join(_texts(use.result.get("content")))
    if use.name == _SHELL:
        folder = text(use.asked.get("cd"))
        requests.shell(use.id, spot, text(use.asked.get("command")) or "", folder and _placed(folder, place))
        # The command's output stands between fences.
        yield from requests.answer(use.id, place.at, said, failed=_ENDED_BADLY.search(said) is not None)
        return
    requests.edit(use.id, spot, [_at_home(change, place) for change in _changes(use, place.fingerprint)])
    yield from requests.answer(use.id, place.at)


def _changes(use: ToolUse, fingerprint: Fingerprint) -> list[Change]:
    asked = use.asked
    if use.name in _EDITORS:
        return _edited(use, fingerprint)
    path = text(asked.get("path"))
    if use.name == "delete_path" and path is not None:
        return [Change(path, EditKind.DELETE, (), ())]
    source, target = text(asked.get("source_path")), text(asked.get("destination_path"))
    if use.name == "move_path" and source is not None and target is not None:
        return [Change(source, EditKind.RENAME, (), (), target)]
    return []


def _edited(use: ToolUse, fingerprint: Fingerprint) -> list[Change]:
    """Trust the file before and after, then the diff, then the request."""
    told, path = mapping(use.result.get("output")), text(use.asked.get("path"))
    mode = text(use.asked.get("mode")) or ("edit" if use.name.endswith("edit_file") else "write")
    shown = _shown(told, fingerprint)
    if shown is None:
        kind = EditKind.CREATE if mode == "create" else EditKind.OVERWRITE
        return whole_file(use.asked, fingerprint, kind) if mode in _NEW else replacement(use.asked, fingerprint)
    if path is None or (shown == ((), ()) and mode not in _NEW):
        return []
    is_new = mode == "create" or (mode in _NEW and not shown[1] and not text(told.get("old_text")))
    return [Change(path, EditKind.CREATE if is_new else EditKind.UPDATE, *shown)]


def _shown(told: Object, fingerprint: Fingerprint) -> tuple[Prints, Prints] | None:
    old, new, diff = told.get("old_text"), told.get("new_text"), text(told.get("diff"))
    if isinstance(old, str) and isinstance(new, str):
        return changed_lines(fingerprint(old), fingerprint(new))
    return diff_lines(diff, fingerprint) if diff is not None and "@@" in diff else None


def _at_home(change: Change, place: Place) -> Change:
    """Place a change below the folder of the window that its path begins with."""
    moved = None if change.moved_to is None else _placed(change.moved_to, place)
    return Change(_placed(change.path, place), change.kind, change.added, change.removed, moved)


def _placed(path: str, place: Place) -> str:
    """Return a path that begins with the name of a folder of the window as one that begins with the folder."""
    if is_absolute(path):
        return path
    parts = re.split(r"[\\/]", path, maxsplit=1)
    for folder in place.folders:
        if re.split(r"[\\/]", folder.rstrip("\\/"))[-1] == parts[0]:
            return joined(folder, parts[1] if len(parts) > 1 else ".") or path
    return path


def _texts(content: object) -> Iterator[str]:
    """Yield the texts of a result, in whichever of the forms that Zed has used."""
    if isinstance(content, str):
        yield content
        return
    for part in mappings(content if isinstance(content, list) else [content]):
        found = text(part.get("Text")) or text(part.get("text"))
        if found is not None:
            yield found
