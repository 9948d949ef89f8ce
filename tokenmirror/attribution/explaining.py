"""What of a commit one session wrote, file by file, and which edits no commit took: computed when asked why."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from tokenmirror.attribution.works import EditWork, FileWork
from tokenmirror.domain.fingerprints import THIN

CLOCK_SLACK_MS = 5_000
"""A commit's time has whole seconds, and an edit's time is when its result was written down."""


class FileShare(msgspec.Struct, frozen=True):
    """How many of the lines that a commit added to a file are lines that a session wrote there before."""

    path: str
    edited_as: str
    """The file's name when it was edited."""
    added: int
    telling: int
    """Added lines that say enough to be evidence."""
    written: int
    """Added lines that the session wrote."""
    telling_written: int
    removed: int = 0
    """Where the file only lost lines: telling lines it lost that the session removed."""


def file_shares(files: Iterable[FileWork], edits: Iterable[EditWork], made_at: int) -> list[FileShare]:
    """Return the files of a commit in which a session's lines are, by path.

    `edits` are of one session in the commit's repository; `made_at` is when the commit was made at the latest.
    """
    by_path: dict[str, list[EditWork]] = defaultdict(list)
    for edit in edits:
        if edit.at <= made_at + CLOCK_SLACK_MS:
            by_path[edit.path].append(edit)
    shares = (_share(file, by_path) for file in files if not file.generated)
    return sorted((share for share in shares if share is not None), key=lambda share: share.path)


def _share(file: FileWork, by_path: dict[str, list[EditWork]]) -> FileShare | None:
    known = next((path for path in (file.path, file.old_path) if path is not None and path in by_path), None)
    if known is None:
        return None
    edits = by_path[known]
    wrote = {line for edit in edits for line in edit.added if not line & THIN}
    lines = Counter(file.added)
    telling = sum(count for line, count in lines.items() if not line & THIN)
    found = {line for line in lines if line in wrote}
    telling_written = sum(lines[line] for line in found)
    thin = _thin_written(lines, edits, found)
    removed = 0 if file.added else _removed(file, edits)
    share = FileShare(file.path, known, len(file.added), telling, telling_written + thin, telling_written, removed)
    return share if telling_written or removed else None


def _thin_written(lines: Counter[int], edits: Iterable[EditWork], found: set[int]) -> int:
    """Count braces and blanks with the edits whose other lines are there; they prove nothing."""
    left = Counter({line: count for line, count in lines.items() if line & THIN})
    before = left.total()
    for edit in edits:
        if not found.isdisjoint(edit.added):
            left -= Counter(line for line in edit.added if line & THIN)
    return before - left.total()


def _removed(file: FileWork, edits: Iterable[EditWork]) -> int:
    gone = {line for edit in edits for line in edit.removed if not line & THIN}
    return sum(line in gone for line in file.removed)


class LooseEdit(msgspec.Struct, frozen=True):
    """An edit of which no commit of its session has a line."""

    number: int
    """Its place among the edits that were given."""
    replaced_at: int | None = None
    """When a later edit of the session removed all of its telling lines again."""
    generated: bool = False
    """Its file is in a commit of the session, as a generated, vendored or lock file."""


def loose_edits(edits: Sequence[EditWork], files: Sequence[FileWork]) -> list[LooseEdit]:
    """Return the edits of one session in one repository that none of its commits took, oldest first.

    `files` are those of all commits the session had a part in.
    """
    added, removed, generated = _known_lines(files)
    return [
        LooseEdit(number, _replaced_at(edit, edits), edit.path in generated)
        for number, edit in enumerate(edits)
        if not _taken(edit, added, removed)
    ]


def _known_lines(files: Iterable[FileWork]) -> tuple[dict[str, set[int]], dict[str, set[int]], set[str]]:
    added: dict[str, set[int]] = defaultdict(set)
    removed: dict[str, set[int]] = defaultdict(set)
    generated: set[str] = set()
    for file in files:
        for path in {file.path, file.old_path or file.path}:
            if file.generated:
                generated.add(path)
                continue
            added[path].update(file.added)
            removed[path].update(file.removed)
    return added, removed, generated


def _taken(edit: EditWork, added: dict[str, set[int]], removed: dict[str, set[int]]) -> bool:
    """Tell whether a commit holds a telling line of an edit; an edit without any counts by its file."""
    new, old = _telling(edit.added), _telling(edit.removed)
    if not new and not old:
        return edit.path in added
    if new and not new.isdisjoint(added.get(edit.path, ())):
        return True
    return not new and not old.isdisjoint(removed.get(edit.path, ()))


def _replaced_at(edit: EditWork, edits: Iterable[EditWork]) -> int | None:
    left = _telling(edit.added)
    for later in edits:
        if left and later.at > edit.at and later.path == edit.path:
            left -= set(later.removed) - set(later.added)
            if not left:
                return later.at
    return None


def _telling(lines: Iterable[int]) -> set[int]:
    return {line for line in lines if not line & THIN}
