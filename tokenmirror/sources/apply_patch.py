"""Codex patches as changes of files: from the applied result, or from the patch that was asked for."""

from __future__ import annotations

from tokenmirror.domain.events import EditKind
from tokenmirror.sources.line_changes import FileChange, Fingerprint, diff_lines, line_prints
from tokenmirror.sources.log_paths import joined
from tokenmirror.sources.log_values import decode_any, text

_BEGIN = "*** Begin Patch"
_END = "*** End Patch"
_FILES = {
    "*** Add File: ": EditKind.CREATE,
    "*** Update File: ": EditKind.UPDATE,
    "*** Delete File: ": EditKind.DELETE,
}
_MOVE = "*** Move to: "


def applied_changes(changes: object, cwd: str | None, fingerprint: Fingerprint) -> list[FileChange]:
    """Return what the `changes` of an applied patch did, file by file."""
    if not isinstance(changes, dict):
        return []
    return [
        _applied(path, change, cwd, fingerprint)
        for path, change in changes.items()
        if isinstance(path, str) and isinstance(change, dict)
    ]


def asked_changes(patch: str, cwd: str | None, fingerprint: Fingerprint) -> list[FileChange]:
    """Return what a patch in Codex's own format will do if it is applied."""
    start = patch.find(_BEGIN)
    if start < 0:
        return []
    found: list[_Section] = []
    for line in patch[start:].split("\n"):
        bare = line.rstrip("\r")
        if bare.strip() == _END:
            break
        header = next((name for name in _FILES if bare.startswith(name)), None)
        if header:
            found.append(_Section(bare.removeprefix(header).strip(), _FILES[header]))
        elif bare.startswith(_MOVE) and found:
            found[-1].moved_to = bare.removeprefix(_MOVE).strip()
        elif found:
            found[-1].take(line)
    return [section.change(cwd, fingerprint) for section in found]


def patch_input(value: object) -> str | None:
    """Return the patch in a tool's input: bare, or inside JSON."""
    given = text(value)
    if given is None or not given.lstrip().startswith("{"):
        return given
    fields = decode_any(given)
    return (text(fields.get("input")) or text(fields.get("patch"))) if isinstance(fields, dict) else given


class _Section:
    """One file of a patch while its lines are read."""

    def __init__(self, path: str, kind: EditKind) -> None:
        self.moved_to: str | None = None
        self._path = path
        self._kind = kind
        self._added: list[str] = []
        self._removed: list[str] = []

    def take(self, line: str) -> None:
        """Take one line of a hunk."""
        if line.startswith("+"):
            self._added.append(line[1:])
        elif line.startswith("-") and self._kind is EditKind.UPDATE:
            self._removed.append(line[1:])

    def change(self, cwd: str | None, fingerprint: Fingerprint) -> FileChange:
        """Return the finished change."""
        added, removed = line_prints(self._added, fingerprint), line_prints(self._removed, fingerprint)
        return _change(self._path, self._kind, added, removed, self.moved_to, cwd)


def _applied(path: str, change: dict[str, object], cwd: str | None, fingerprint: Fingerprint) -> FileChange:
    """Return one applied change; builds differ in whether additions come as content or as a diff."""
    kind, content = change.get("type"), change.get("content")
    added, removed = diff_lines(text(change.get("unified_diff")) or "", fingerprint)
    if isinstance(content, str) and kind == "add":
        added = fingerprint(content)
    if isinstance(content, str) and kind == "delete":
        removed = fingerprint(content)
    kinds = {"add": EditKind.CREATE, "delete": EditKind.DELETE}
    edit_kind = kinds.get(kind, EditKind.UPDATE) if isinstance(kind, str) else EditKind.UPDATE
    return _change(path, edit_kind, added, removed, text(change.get("move_path")), cwd)


def _change(
    path: str,
    kind: EditKind,
    added: tuple[int, ...],
    removed: tuple[int, ...],
    moved_to: str | None,
    cwd: str | None,
) -> FileChange:
    """Place a change below the folder of its turn; a move that changes no line is a rename."""
    if moved_to is not None:
        kind = EditKind.UPDATE if added or removed else EditKind.RENAME
        moved_to = joined(cwd, moved_to) or moved_to
    return FileChange(joined(cwd, path) or path, kind.value, added, removed, moved_to)
