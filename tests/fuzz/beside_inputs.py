"""What the files beside a log say, told by bytes: each file that a reader looks for there gets a part of them."""

from __future__ import annotations

import sys
from pathlib import Path
from types import FrameType

import msgspec

from tokenmirror.plain_files import opened
from tokenmirror.sources.source import Source

SEPARATOR = b"\n\x00beside\x00\n"
"""Parts the log from what is beside it, and the files there from each other."""
_ROUNDS = 3
"""What one file says may lead to another one."""


class Beside:
    """A folder in which logs lie with files beside them, as a reader finds them."""

    def __init__(self, source: Source, folder: Path) -> None:
        """Take an empty folder; it is the person's home."""
        self._source, self._folder = source, folder

    def state(self, name: str, parts: list[bytes]) -> dict[str, object]:
        """Return what the reader knows of a log by the files beside it, as it is kept; the last part is all others'."""
        log = self._folder / name.lstrip("/")
        log.parent.mkdir(parents=True, exist_ok=True)
        written: list[Path] = []
        try:
            for _round in range(_ROUNDS):
                state, asked = self._heard(log)
                missing = [path for path in asked if path not in written and self._folder in path.parents]
                if not missing:
                    break
                for path in missing:
                    self._write(path, parts[min(len(written), len(parts) - 1)])
                    written.append(path)
            else:
                state, _asked = self._heard(log)
        finally:
            for path in written:
                path.unlink(missing_ok=True)
        kept: dict[str, object] = msgspec.json.decode(msgspec.json.encode(state))
        return kept

    def _write(self, path: Path, part: bytes) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(part)
        except (OSError, ValueError):  # a name that no file can have, told by a file
            return

    def _heard(self, log: Path) -> tuple[dict[str, object], list[Path]]:
        """Ask the reader; return what it knows, and which files it looked for."""
        asked: list[Path] = []

        def listen(frame: FrameType, event: str, _arg: object) -> None:
            if event == "call" and frame.f_code is opened.__code__:
                asked.append(Path(frame.f_locals["path"]))

        before = sys.getprofile()
        sys.setprofile(listen)
        try:
            return self._source.beside(log), asked
        finally:
            sys.setprofile(before)
