"""A compressed log, decompressed in passing and read in blocks of whole lines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from tokenmirror.watch.changes import Trouble, Unreadable, failure
from tokenmirror.watch.cursor import HEAD_BYTES, MIDWAY, Cursor, head_of, identity, moment
from tokenmirror.watch.lines import BLOCK_BYTES, LONGEST_LINE, Block
from tokenmirror.watch.log_file import LogFile, opened

# Four bytes of zstd can stand for 128 KiB, so this much input never becomes more than 16 MiB at once.
_PIECE = 512
_READ = 1 << 18
_WINDOW = 1 << 25
_GZIP = 31
"""What zlib calls a gzip member with a window of any size."""

_BROKEN = Unreadable(
    Trouble.BROKEN, "This compressed log is damaged or cut off; its whole lines up to there were read."
)


class BrokenError(Exception):
    """The compressed data makes no sense or ends too early."""


def read_compressed(
    path: Path,
    offset: int = 0,
    *,
    skipping: bool = False,
    block: int = BLOCK_BYTES,
    longest: int = LONGEST_LINE,
) -> Iterator[Block]:
    """Read the lines of a `.zst` or `.gz` log from a decompressed offset; at least one block, never an exception.

    Everything is said in decompressed bytes. The last line needs no line feed. Of a damaged log the
    whole lines before the damage are handed out, and the last block says so.
    """
    try:
        with opened(path) as log:
            yield from _Cutting(log, path.name, min(block, longest), longest, offset, skipping).blocks()
    except OSError as error:
        yield Block(b"", offset, offset, skipping, problem=failure(error, path))


class _Cutting(msgspec.Struct):
    """A walk over the decompressed bytes of one log."""

    log: LogFile
    name: str
    block: int
    longest: int
    at: int
    skipping: bool
    head: bytearray = msgspec.field(default_factory=bytearray)
    waiting: bytearray = msgspec.field(default_factory=bytearray)
    too_long: list[tuple[int, int]] = msgspec.field(default_factory=list)

    def blocks(self) -> Iterator[Block]:
        """Yield blocks, the last one with what waited for a line feed or with the problem."""
        try:
            for data in self._wanted(self.at):
                self._take(data)
                # Without a new line feed there is nothing to find: do not search a long line again.
                if len(self.waiting) >= (self.block if b"\n" in data else self.longest):
                    yield from self._whole_lines()
        except BrokenError:
            yield from self._whole_lines()
            yield self._cut(b"", at_end=True, problem=_BROKEN)
        else:
            yield from self._whole_lines()
            yield self._cut(bytes(self.waiting), at_end=True)

    def _wanted(self, offset: int) -> Iterator[bytes]:
        """Decompress, and leave out what lies before the offset."""
        for data in decompressed(self.log, self.name):
            if len(self.head) < HEAD_BYTES:
                self.head += data[:HEAD_BYTES]
            if offset < len(data):
                yield data[offset:]
            offset = max(0, offset - len(data))

    def _take(self, data: bytes) -> None:
        """Keep decompressed bytes, except those of a line that is skipped."""
        if self.skipping:
            cut = data.find(b"\n") + 1
            self.at += cut or len(data)
            self.skipping = not cut
            data = data[cut:] if cut else b""
        self.waiting += data

    def _whole_lines(self) -> Iterator[Block]:
        """Hand out the whole lines that are waiting, leaving out those that are too long."""
        while end := self._next_end():
            data = bytes(memoryview(self.waiting)[:end])
            del self.waiting[:end]
            yield self._cut(data, at_end=False)
        if len(self.waiting) >= self.longest:
            self._give_up(len(self.waiting))
            self.skipping = True

    def _next_end(self) -> int:
        """Return where the whole lines that fit into one block end; drop lines that are too long."""
        while True:
            end = self.waiting.rfind(b"\n", 0, self.block) + 1
            end = end or self.waiting.find(b"\n", self.block) + 1
            if end <= self.longest:
                return end
            self._give_up(end)

    def _give_up(self, length: int) -> None:
        """Report the line that waits first as too long and forget it."""
        self.too_long.append((self.at, length))
        del self.waiting[:length]
        self.at += length

    def _cut(self, data: bytes, *, at_end: bool, problem: Unreadable | None = None) -> Block:
        """Make a block of some lines and move on."""
        start, self.at = self.at, self.at + len(data)
        too_long, self.too_long = tuple(self.too_long), []
        status = self.log.status
        size = status.st_size if at_end else MIDWAY
        who = identity(status, head_of(bytes(self.head[:HEAD_BYTES])))
        cursor = Cursor(who, self.at, size, moment(status), self.skipping)
        return Block(data, start, self.at, self.skipping, too_long, cursor, problem)


def decompressed(log: LogFile, name: str) -> Iterator[bytes]:
    """Yield the content of all frames, a little at a time; raise BrokenError where it makes no sense or ends early."""
    return _of_gzip(log) if name.endswith(".gz") else _of_zstd(log)


def _of_zstd(log: LogFile) -> Iterator[bytes]:
    import zstandard  # noqa: PLC0415 -- most machines have no compressed log

    machine = zstandard.ZstdDecompressor(max_window_size=_WINDOW)
    frame = machine.decompressobj()
    fed = False
    for piece in _pieces(log):
        rest = piece
        while rest:
            try:
                yield frame.decompress(rest)
            except zstandard.ZstdError as error:
                raise BrokenError from error
            fed, rest = not frame.eof, frame.unused_data
            if frame.eof:
                frame = machine.decompressobj()
    if fed:
        raise BrokenError


def _of_gzip(log: LogFile) -> Iterator[bytes]:
    import zlib  # noqa: PLC0415 -- as above

    member = zlib.decompressobj(wbits=_GZIP)
    fed = False
    for piece in _pieces(log):
        rest = piece
        while rest:
            try:
                yield member.decompress(rest)
            except zlib.error as error:
                raise BrokenError from error
            fed, rest = not member.eof, member.unused_data
            if member.eof:
                member = zlib.decompressobj(wbits=_GZIP)
    if fed:
        raise BrokenError


def _pieces(log: LogFile) -> Iterator[bytes]:
    """Yield the compressed bytes in pieces too small to become very much."""
    at = 0
    while data := log.read(at, _READ):
        at += len(data)
        for start in range(0, len(data), _PIECE):
            yield data[start : start + _PIECE]
