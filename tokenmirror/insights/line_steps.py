"""Lines of files as sets of fingerprints, and what each step of the default branch did to them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec

PathLines = dict[str, set[int]]
"""Lines that say something, each once, by the file they are in."""


class FileLines(msgspec.Struct, frozen=True):
    """What a commit did to one file: lines that say something, each once, moved and rewrapped ones left out."""

    path: str
    old_path: str | None
    added: frozenset[int]
    removed: frozenset[int]


class CommitLines(msgspec.Struct, frozen=True):
    """What a commit did to files."""

    mine: bool
    files: tuple[FileLines, ...]


class Step(msgspec.Struct, frozen=True):
    """What landed at once: a commit of the default branch's own line, with all that it brought in."""

    landed_at: int
    gone: Mapping[str, Mapping[int, bool]]
    """By file, under its name before: lines that are not there any more, and whether the person took them out."""
    put_in: Mapping[str, Collection[int]] = msgspec.field(default_factory=dict)
    """By file: lines that were not there before."""
    renamed: tuple[tuple[str, str], ...] = ()


class _Gone(msgspec.Struct):
    lines: dict[str, dict[int, bool]] = msgspec.field(default_factory=dict)
    name_before: dict[str, str] = msgspec.field(default_factory=dict)

    def before(self, path: str) -> str:
        return self.name_before.get(path, path)


def step_of(landed_at: int, commits: Iterable[CommitLines]) -> Step:
    """Return what some commits, in the order in which they were made, did together.

    A line that one of them takes out and the same one or a later one puts in again, in any file, was moved and is
    not gone.
    """
    found = _Gone()
    listed = list(commits)
    for commit in listed:
        put_in = frozenset[int]().union(*(file.added for file in commit.files))
        for lines in found.lines.values():
            for line in lines.keys() & put_in:
                del lines[line]
        for file in commit.files:
            before = found.before(file.old_path or file.path)
            if file.old_path and file.old_path != file.path:
                found.name_before[file.path] = before
            gone = file.removed - put_in
            if gone:
                found.lines.setdefault(before, {}).update(dict.fromkeys(gone, commit.mine))
    return Step(
        landed_at,
        {path: lines for path, lines in found.lines.items() if lines},
        lines_put_in(listed),
        tuple((before, path) for path, before in found.name_before.items() if before != path),
    )


def lines_put_in(commits: Sequence[CommitLines]) -> PathLines:
    """Return the lines that some commits, in the order in which they were made, left behind."""
    found: PathLines = {}
    for commit in commits:
        for file in commit.files:
            if file.old_path and file.old_path != file.path and file.old_path in found:
                found.setdefault(file.path, set()).update(found.pop(file.old_path))
            lines = found.setdefault(file.path, set())
            lines -= file.removed
            lines |= file.added
    return {path: lines for path, lines in found.items() if lines}
