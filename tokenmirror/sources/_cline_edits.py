"""Changes of files as the messages of Cline and its kin show them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tokenmirror.domain.events import EditKind
from tokenmirror.sources.apply_patch import asked_changes
from tokenmirror.sources.line_changes import Fingerprint, Prints, diff_lines, replaced_lines
from tokenmirror.sources.log_objects import Object, mappings
from tokenmirror.sources.log_values import text
from tokenmirror.sources.tool_requests import Change

_KINDS = {
    "newFileCreated": EditKind.CREATE,
    "fileDeleted": EditKind.DELETE,
    "editedExistingFile": EditKind.OVERWRITE,
    "appliedDiff": EditKind.UPDATE,
    "insertContent": EditKind.UPDATE,
    "searchAndReplace": EditKind.UPDATE,
}
"""What a tool does to a file if what it shows is not a difference."""
_PATCH = "*** Begin Patch"
_HUNK = re.compile(r"^@@ -\d", re.MULTILINE)
_SEARCH = re.compile(r"(?:<{3,}|-{3,}) SEARCH>?\s*")
_MIDDLE = re.compile(r"={3,}\s*")
_REPLACE = re.compile(r"(?:>{3,}|\+{3,}) REPLACE>?\s*")
_PLACE = re.compile(r":(?:start|end)_line:\s*\d+\s*")
_RULE = re.compile(r"-{3,}\s*")


def shown_changes(tool: Object, fingerprint: Fingerprint) -> Iterator[Change]:
    """Yield the changes that a message about a tool shows; none if it changes no file."""
    kind = _KINDS.get(text(tool.get("tool")) or "")
    if kind is None:
        return
    for part in mappings(tool.get("batchDiffs")) or [tool]:
        path = text(part.get("path"))
        if path is not None:
            yield from _changes(path, kind, _shown(part), fingerprint)


def patch_changes(patch: str, fingerprint: Fingerprint) -> list[Change]:
    """Return the changes of a patch that may name several files."""
    return [
        Change(change.path, EditKind(change.kind), change.added, change.removed, change.moved_to)
        for change in asked_changes(patch, None, fingerprint)
    ]


def block_lines(blocks: str, fingerprint: Fingerprint) -> tuple[Prints, Prints]:
    """Return added and removed lines of blocks that say what to search for and what to put there."""
    added: Prints = ()
    removed: Prints = ()
    for old, new in _blocks(blocks):
        put, taken = replaced_lines(fingerprint(old), fingerprint(new))
        added, removed = added + put, removed + taken
    return added, removed


def _changes(path: str, kind: EditKind, shown: str, fingerprint: Fingerprint) -> Iterator[Change]:
    if kind is EditKind.DELETE:
        yield Change(path, kind, (), ())
    elif shown.lstrip().startswith(_PATCH):
        yield from patch_changes(shown, fingerprint)
    elif any(_SEARCH.fullmatch(line) for line in shown.split("\n")):
        yield Change(path, EditKind.UPDATE, *block_lines(shown, fingerprint))
    elif _HUNK.search(shown):
        found = EditKind.CREATE if kind is EditKind.CREATE else EditKind.UPDATE
        yield Change(path, found, *diff_lines(shown, fingerprint))
    elif shown:
        yield Change(path, kind, fingerprint(shown), ())


def _shown(part: Object) -> str:
    """Return what a message shows of a change: a difference before a whole content."""
    pieces = [text(piece.get("content")) for piece in mappings(part.get("diffs"))]
    return text(part.get("diff")) or text(part.get("content")) or "\n".join(piece for piece in pieces if piece)


def _blocks(shown: str) -> Iterator[tuple[str, str]]:
    """Step through the texts to be replaced, each with what replaces it; a block without its end is left out."""
    old: list[str] | None = None
    new: list[str] | None = None
    for line in shown.split("\n"):
        if _SEARCH.fullmatch(line):
            old, new = [], None
        elif old is not None and new is None and _MIDDLE.fullmatch(line):
            new = []
        elif old is not None and new is not None and _REPLACE.fullmatch(line):
            yield _text(old), _text(new)
            old, new = None, None
        elif new is not None:
            new.append(line)
        elif old is not None:
            old.append(line)


def _text(lines: list[str]) -> str:
    """Return the lines of one side, without those that only say where in the file they stand."""
    places = 0
    while places < len(lines) and _PLACE.fullmatch(lines[places]):
        places += 1
    if places and places < len(lines) and _RULE.fullmatch(lines[places]):
        places += 1
    return "".join(f"{line}\n" for line in lines[places:])
