"""Cursor's editing tools, as its database and its transcripts name them: which lines they changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from hashlib import blake2b
from typing import NamedTuple

from tokenmirror.domain.events import Edit, EditKind
from tokenmirror.sources.apply_patch import asked_changes
from tokenmirror.sources.line_changes import Fingerprint, Prints, line_prints, replaced_lines
from tokenmirror.sources.log_objects import Object, mapping, mappings
from tokenmirror.sources.log_paths import is_absolute, joined
from tokenmirror.sources.log_values import text
from tokenmirror.sources.tool_requests import Change

_PATHS = ("file_path", "path", "target_file", "relativeWorkspacePath", "filePath")
_WHOLE = ("contents", "content", "streamingContent", "code_edit")
_PATCH = ("patch", "input", "patchText")
_REPLACE = frozenset({"search_replace", "strreplace", "multiedit"})
_WRITE = frozenset({"write", "edit_file", "edit_file_v2"})
_DELETE = frozenset({"delete_file", "delete"})
_APPLY = frozenset({"apply_patch", "applypatch"})
EDITORS = _REPLACE | _WRITE | _DELETE | _APPLY
"""In small letters: transcripts and the database write the same names differently."""

Contents = Callable[[str], str | None]
"""Find a text that the database keeps under a key."""


class Place(NamedTuple):
    """In which conversation an edit was made, where and when."""

    session: str
    cwd: str | None
    at: datetime


def no_contents(_key: str) -> str | None:
    """Find nothing: a transcript keeps no texts besides its own."""
    return None


def changes_of(
    name: str, arguments: Object, result: Object, fingerprint: Fingerprint, contents: Contents = no_contents
) -> list[Change]:
    """Return what an editing tool changed: as its result shows it, else as it was asked for."""
    tool, path = name.lower(), _first(arguments, _PATHS)
    if tool in _APPLY:
        asked = asked_changes(_first(arguments, _PATCH) or "", None, fingerprint)
        return [Change(each.path, EditKind(each.kind), each.added, each.removed, each.moved_to) for each in asked]
    if path is None or tool not in EDITORS:
        return []
    if tool in _DELETE:
        return [Change(path, EditKind.DELETE, (), ())]
    shown = _kept(result, fingerprint, contents) or _shown(result, fingerprint)
    if shown is not None:
        return [Change(path, *shown)]
    if tool in _REPLACE:
        return [Change(path, EditKind.UPDATE, *_replaced(arguments, fingerprint))]
    added = fingerprint(_first(arguments, _WHOLE) or "")
    return [Change(path, EditKind.OVERWRITE if tool == "write" else EditKind.UPDATE, added, ())] if added else []


def edits(changes: list[Change], place: Place) -> Iterator[Edit]:
    """Turn changes into edits; the same one has the same id in the database and in the transcript.

    A transcript has no ids, so what was put into which file tells an edit from others.
    """
    for change in changes:
        path = change.path if is_absolute(change.path) else joined(place.cwd, change.path) or change.path
        leaf = change.path.replace("\\", "/").rpartition("/")[2]
        mark = blake2b(repr((leaf, change.kind is EditKind.DELETE, change.added)).encode("utf-8", "replace"))
        yield Edit(
            id=f"{place.session}|{mark.hexdigest()[:32]}",
            session=place.session,
            at=place.at,
            path=path,
            kind=change.kind,
            added=change.added,
            removed=change.removed,
            cwd=place.cwd,
            moved_to=change.moved_to,
        )


def _kept(result: Object, fingerprint: Fingerprint, contents: Contents) -> tuple[EditKind, Prints, Prints] | None:
    """Return the lines that differ between the kept contents before and after."""
    after = contents(text(result.get("afterContentId")) or "")
    if after is None:
        return None
    before = contents(text(result.get("beforeContentId")) or "")
    new, old = fingerprint(after), fingerprint(before or "")
    return EditKind.CREATE if before is None else EditKind.UPDATE, *_differing(old, new)


def _differing(old: Prints, new: Prints) -> tuple[Prints, Prints]:
    """Return added and removed lines of a whole file, as often as they are more or fewer than before."""
    new, old = replaced_lines(old, new)
    return _surplus(new, Counter(old)), _surplus(old, Counter(new))


def _surplus(lines: Prints, others: Counter[int]) -> Prints:
    left = []
    for line in lines:
        if others[line] > 0:
            others[line] -= 1
        else:
            left.append(line)
    return tuple(left)


def _shown(result: Object, fingerprint: Fingerprint) -> tuple[EditKind, Prints, Prints] | None:
    """Return the lines of the diff that a result shows."""
    chunks = mappings(mapping(result.get("diff")).get("chunks"))
    lines = [line for chunk in chunks for line in (text(chunk.get("diffString")) or "").split("\n")]
    if not lines:
        return None
    added = line_prints([line[1:] for line in lines if line.startswith("+")], fingerprint)
    removed = line_prints([line[1:] for line in lines if line.startswith("-")], fingerprint)
    return EditKind.CREATE if result.get("isNewFile") is True else EditKind.UPDATE, added, removed


def _replaced(arguments: Object, fingerprint: Fingerprint) -> tuple[Prints, Prints]:
    """Return the lines that one or several replacements change."""
    parts = mappings(arguments.get("edits")) or [arguments]
    pairs = [
        replaced_lines(fingerprint(text(part.get("old_string")) or ""), fingerprint(text(part.get("new_string")) or ""))
        for part in parts
    ]
    added, removed = ([line for pair in pairs for line in pair[side]] for side in (0, 1))
    return tuple(added), tuple(removed)


def _first(given: Object, names: tuple[str, ...]) -> str | None:
    return next((found for name in names if (found := text(given.get(name)))), None)
