"""A log that grows by lines, read in blocks of whole ones."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

import msgspec

from tokenmirror.watch.changes import Gone, Offline, Unreadable, failure
from tokenmirror.watch.cursor import Cursor
from tokenmirror.watch.forms import is_compressed, is_database
from tokenmirror.watch.log_file import LogFile, opened

BLOCK_BYTES = 8 << 20
LONGEST_LINE = 32 << 20

_SLACK = 1 << 16


class Block(msgspec.Struct, frozen=True):
    """Some whole lines, and the cursor to store together with what they meant."""

    data: bytes
    """Complete lines; empty when there was nothing but the beginning of one. Of the last one in the log, the
    line feed may be missing."""
    offset: int
    """Where `data` begins in the (decompressed) log."""
    next_offset: int
    """Where to read on; beyond the end of `data` when a line was skipped."""
    skipping: bool = False
    """`next_offset` lies within a line that is too long: hand this back when reading on."""
    too_long: tuple[tuple[int, int], ...] = ()
    """Offset and length so far of each line given up on; a line is named once, when that happens."""
    cursor: Cursor | None = None
    """Missing only if the log could not be read: keep the one before."""
    problem: Unreadable | Gone | Offline | None = None
    """Why reading ended early; only ever in the last block."""
    waits: bool = False
    """The log is being written and says nothing yet: keep all that is known of it, and look again."""


def read_blocks(
    path: Path,
    offset: int = 0,
    *,
    skipping: bool = False,
    block: int = BLOCK_BYTES,
    longest: int = LONGEST_LINE,
) -> Iterator[Block]:
    """Read the lines from an offset to the end of now; always at least one block, never an exception.

    An unfinished last line waits for the next time, unless it is a whole JSON object: the beginning of one
    never is, and a tool that died, or an editor, may have left the line feed out for ever. Memory holds one
    block, or one line of at most `longest` bytes (its line feed counts); a longer one is passed over without
    being held.
    """
    try:
        with opened(path) as log:
            yield from _Reading(log, min(block, longest), longest, offset, skipping=skipping).blocks()
    except OSError as error:
        yield Block(b"", offset, offset, skipping, problem=failure(error, path))


class _Reading:
    """A walk over one opened log."""

    def __init__(self, log: LogFile, block: int, longest: int, at: int, *, skipping: bool) -> None:
        self.log = log
        self.block = block
        self.longest = longest
        self.at = at
        self.skipping = skipping
        self.too_long: list[tuple[int, int]] = []

    def blocks(self) -> Iterator[Block]:
        """Yield blocks until the size that the log had when it was opened is reached."""
        while True:
            if self.skipping:
                self._skip(self.at)
            data, at_end = (b"", True) if self.skipping else self._whole_lines()
            if at_end and not self.skipping:
                data += self._last_record(self.at + len(data))
            if data or at_end:
                yield self._cut(data, at_end=at_end)
            if at_end:
                return
            del data  # or the next block would be read while this one is still held

    def _whole_lines(self) -> tuple[bytes, bool]:
        """Return the next lines and whether nothing whole is left behind them."""
        left = max(0, self.log.status.st_size - self.at)
        data = self.log.read(self.at, min(self.block, left + _SLACK))
        cut = data.rfind(b"\n") + 1
        if not cut:
            return self._one_line(self.at + len(data))
        behind = self.at + len(data) - self.log.status.st_size
        # Nothing is copied if it need not be: blocks are large.
        if cut == len(data) or (behind == 0 and _is_record(data[cut:])):
            return data, behind >= 0
        return data[:cut], behind >= 0

    def _last_record(self, start: int) -> bytes:
        """Return what follows the last line feed if nothing of it can be missing."""
        length = self.log.status.st_size - start
        if not 1 < length <= min(self.block, self.longest) or self.log.read(start + length - 1, 1) != b"}":
            return b""
        data = self.log.read(start, length)
        return data if _is_record(data) else b""

    def _one_line(self, seen: int) -> tuple[bytes, bool]:
        """Return a line that is longer than a block, having measured it first."""
        end, whole = self.log.line_end(seen, self.at + self.longest)
        if whole:
            return self._exactly(end - self.at)
        if end - self.at < self.longest:
            return b"", True
        self.too_long.append((self.at, end - self.at))
        self._skip(end)
        return b"", self.skipping

    def _exactly(self, length: int) -> tuple[bytes, bool]:
        """Read a measured line again, unless the log was rewritten in between."""
        data = self.log.read(self.at, length)
        return (data, False) if data.endswith(b"\n") else (b"", True)

    def _skip(self, start: int) -> None:
        """Go behind the line that is too long, or to the end if it still grows."""
        self.at, found = self.log.line_end(start)
        self.skipping = not found

    def _cut(self, data: bytes, *, at_end: bool) -> Block:
        """Make a block of what was read and move on."""
        start, self.at = self.at, self.at + len(data)
        too_long, self.too_long = tuple(self.too_long), []
        cursor = self.log.cursor(self.at, skipping=self.skipping, at_end=at_end)
        return Block(data, start, self.at, self.skipping, too_long, cursor)


def _is_record(data: bytes) -> bool:
    """Tell whether bytes are one whole JSON object."""
    return data.startswith(b"{") and data.endswith(b"}") and is_whole(data)


def is_whole(data: bytes) -> bool:
    """Tell whether bytes are one whole JSON value."""
    try:
        msgspec.json.decode(data, type=msgspec.Raw)
    except (msgspec.DecodeError, RecursionError):
        return False
    return True


def line_numbers(path: Path, offsets: Collection[int]) -> dict[int, int]:
    """Return on which line of a plain log each offset lies, counted from one; nothing where that makes no sense."""
    if not offsets or is_compressed(path.name) or is_database(path.name):
        return {}
    found: dict[int, int] = {}
    line, at = 1, 0
    try:
        with opened(path) as log:
            for offset in sorted(offsets):
                while at < offset and (data := log.read(at, min(_SLACK, offset - at))):
                    line, at = line + data.count(b"\n"), at + len(data)
                found[offset] = line
    except OSError:
        return {}
    return found
