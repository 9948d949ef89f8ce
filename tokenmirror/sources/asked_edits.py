"""What editors are asked for, in the shapes that most tools share: a text for another, or a whole file."""

from __future__ import annotations

from tokenmirror.domain.events import EditKind
from tokenmirror.sources.line_changes import Fingerprint, Prints, replaced_lines
from tokenmirror.sources.log_objects import Object, mapping, mappings
from tokenmirror.sources.log_values import text
from tokenmirror.sources.tool_requests import Change

_PATH = ("path", "file_path", "filepath", "filePath")
_OLD = ("old_string", "old_str", "oldText", "oldString", "old", "old_text")
_NEW = ("new_string", "new_str", "newText", "newString", "new", "new_text")
_CONTENT = ("content", "contents", "file_text")
_PARTS = ("edits", "edit", "replacements")


def replacement(arguments: Object, fingerprint: Fingerprint) -> list[Change]:
    """Return the change that one or several replacements in a file ask for; nothing without a path."""
    path = first(arguments, _PATH)
    if path is None:
        return []
    pairs = [_replaced(part, fingerprint) for part in _parts(arguments)]
    added = tuple(line for new, _ in pairs for line in new)
    return [Change(path, EditKind.UPDATE, added, tuple(line for _, old in pairs for line in old))]


def whole_file(arguments: Object, fingerprint: Fingerprint, kind: EditKind = EditKind.OVERWRITE) -> list[Change]:
    """Return the change that writing a file asks for; what it replaces is not shown."""
    path = first(arguments, _PATH)
    return [] if path is None else [Change(path, kind, fingerprint(first(arguments, _CONTENT) or ""), ())]


def first(arguments: Object, names: tuple[str, ...]) -> str | None:
    """Return the first text that one of the names has."""
    return next((found for found in (text(arguments.get(name)) for name in names) if found), None)


def _parts(arguments: Object) -> list[Object]:
    for name in _PARTS:
        several = mappings(arguments.get(name)) or [mapping(arguments.get(name))]
        if several[0]:
            return several
    return [arguments]


def _replaced(part: Object, fingerprint: Fingerprint) -> tuple[Prints, Prints]:
    old, new = (fingerprint(first(part, names) or "") for names in (_OLD, _NEW))
    return replaced_lines(old, new)
