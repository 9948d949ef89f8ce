"""Reads what `git log -p -U0` prints, line by line as it comes, into commits with fingerprints."""

from __future__ import annotations

import os
import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import IO

import msgspec
from msgspec.structs import replace

from tokenmirror.domain.commits import ChangeKind, CommitRead, FileChange, Rewrapped
from tokenmirror.git.headers import PIECE, read_header
from tokenmirror.git.messages import commit_from
from tokenmirror.git.rewrapped import rewrapped

MOST_LINES = 200_000
"""A commit that adds or removes more lines than this keeps its counts only."""

MOST_FILES = 50_000
"""Of a commit that changes more files than this, one beyond is kept, to tell that there were more."""

DIFF_OPTIONS = (
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
    "--no-relative",
    "--ignore-submodules=all",
    "--diff-algorithm=myers",
    "--indent-heuristic",
    "--inter-hunk-context=0",
)
"""What every diff is asked with, so that no setting changes what a commit added."""

PATCH_OPTIONS = ("-p", "-U0", "-M", "-l400", "--src-prefix=a/", "--dst-prefix=b/", *DIFF_OPTIONS)
"""The form that `read_patches` understands."""

_HUNK = re.compile(rb"@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@")
_DIFF = b"diff --git "
_ESCAPE = re.compile(rb'\\([abtnvfr"\\]|[0-7]{3})')
_ESCAPED = dict(zip(b'abtnvfr"\\', b'\a\b\t\n\v\f\r"\\', strict=True))

LineFingerprint = Callable[[bytes], int]
"""Makes a fingerprint of a line given without its newline."""


class _File(msgspec.Struct):
    """A file of a commit while its hunks are read."""

    path: str
    old_path: str | None = None
    kind: ChangeKind = ChangeKind.MODIFY
    binary: bool = False
    link: bool = False
    """It is a symbolic link: where it points is no line of text."""
    added: list[int] = msgspec.field(default_factory=list)
    removed: list[int] = msgspec.field(default_factory=list)
    added_lines: int = 0
    removed_lines: int = 0
    rewrapped: list[Rewrapped] = msgspec.field(default_factory=list)

    def changed(self, *, with_lines: bool) -> FileChange:
        """Return what was read."""
        return FileChange(
            path=self.path,
            old_path=self.old_path,
            kind=self.kind,
            added=tuple(self.added) if with_lines else (),
            removed=tuple(self.removed) if with_lines else (),
            added_lines=self.added_lines,
            removed_lines=self.removed_lines,
            binary=self.binary,
            rewrapped=tuple(self.rewrapped) if with_lines else (),
        )

    def compare(self, removed: Sequence[bytes], added: Sequence[bytes]) -> None:
        """Note which lines of the hunk that was read last only break others differently."""
        before, after = len(self.removed) - len(removed), len(self.added) - len(added)
        for place, of in rewrapped(removed, added):
            was = tuple([self.removed[before + one] for one in of])
            self.rewrapped.append(Rewrapped(self.added[after + place], was))


class _Commit(msgspec.Struct):
    """A commit while its files are read."""

    fingerprint: LineFingerprint
    files: list[_File] = msgspec.field(default_factory=list)
    added_lines: int = 0
    removed_lines: int = 0

    @property
    def too_large(self) -> bool:
        """Tell whether fingerprints are no longer kept."""
        return max(self.added_lines, self.removed_lines) > MOST_LINES or len(self.files) > MOST_FILES

    def read(self, lines: IO[bytes]) -> bytes:
        """Read up to the next commit's header, whose first line is returned, or to the end."""
        line = lines.readline(PIECE)
        while line and line[:1] != b"\0":
            if line.startswith(b"@@ "):
                self._read_hunk(line, lines)
            elif line.startswith(_DIFF):
                self._begin(_File(_path_in_diff_line(line)))
            elif self.files:
                _read_extended_header(line, self.files[-1])
            line = lines.readline(PIECE)
        return line

    def _begin(self, file: _File) -> None:
        """Begin a file; of more than anybody changes at once only the last is held, to be read past."""
        if len(self.files) > MOST_FILES:
            self.files.pop()
        self.files.append(file)

    def _read_hunk(self, header: bytes, lines: IO[bytes]) -> None:
        """Read exactly the lines a hunk announces: they may look like anything."""
        counts = _HUNK.match(header)
        if counts is None or self.files[-1].link:
            return
        removed, added = (1 if count is None else int(count) for count in counts.groups())
        file = self.files[-1]
        file.removed_lines += removed
        file.added_lines += added
        self.removed_lines += removed
        self.added_lines += added
        old = self._take(removed, lines, file.removed)
        new = self._take(added, lines, file.added)
        if old and new:
            file.compare(old, new)

    def _take(self, count: int, lines: IO[bytes], into: list[int]) -> Sequence[bytes]:
        """Take the fingerprints of the next lines, which begin with a sign and end with a newline; return the lines."""
        if not count:
            return ()
        first = lines.readline()
        if first[:1] == b"\\":  # "No newline at end of file", of the lines before
            first = lines.readline()
        if self.too_large:
            deque(islice(lines, count - 1), maxlen=0)
            return ()
        taken = [first[1:-1], *(line[1:-1] for line in islice(lines, count - 1))]
        into.extend(map(self.fingerprint, taken))
        return taken


def read_patches(lines: IO[bytes], fingerprint: LineFingerprint) -> Iterator[CommitRead]:
    """Return the commits in a stream; the last one may be cut short if git died."""
    line = lines.readline(PIECE)
    while line:
        if line[:1] != b"\0":
            line = lines.readline(PIECE)
            continue
        head = commit_from(read_header(line, lines))
        commit = _Commit(fingerprint)
        line = commit.read(lines)
        large = commit.too_large
        files = tuple([file.changed(with_lines=not large) for file in commit.files])
        yield replace(head, files=files, too_large=large)


def _read_extended_header(line: bytes, file: _File) -> None:
    """Take what a line between `diff --git` and the first hunk says; most say nothing we need."""
    if line.endswith(b" 120000\n") and line.startswith((b"index ", b"new file mode ", b"deleted file mode ")):
        file.link = True
    if line.startswith(b"new file"):
        file.kind = ChangeKind.ADD
    elif line.startswith(b"deleted file"):
        file.kind = ChangeKind.DELETE
    elif line.startswith(b"rename from "):
        file.kind = ChangeKind.RENAME
        file.old_path = _path(line[len(b"rename from ") : -1])
    elif line.startswith(b"rename to "):
        file.path = _path(line[len(b"rename to ") : -1])
    elif line.startswith(b"Binary files "):
        file.binary = True


def _path_in_diff_line(line: bytes) -> str:
    """Return the path in `diff --git a/X b/X`: both halves are equally long unless it is a rename."""
    names = line[len(_DIFF) : -1]
    half = names[: len(names) // 2]
    if half.startswith(b'"'):
        return _path(b'"' + half[len(b'"a/') :])
    return _path(half[len(b"a/") :])


def _path(written: bytes) -> str:
    """Return a path as it is, from the quotes that git puts around odd ones."""
    if written.startswith(b'"') and written.endswith(b'"'):
        written = _ESCAPE.sub(_unescaped, written[1:-1])
    return os.fsdecode(written)


def _unescaped(found: re.Match[bytes]) -> bytes:
    """Return the byte behind an escape."""
    code = found[1]
    return bytes([_ESCAPED[code[0]] if len(code) == 1 else int(code, 8)])
