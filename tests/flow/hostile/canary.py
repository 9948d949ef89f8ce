"""Programs that leave a note when they are run, and what a folder looks like to the byte."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

_MOST_READ = 1 << 20


@dataclass(frozen=True, slots=True)
class Canary:
    """Makes programs; each says by its own name that it was run."""

    folder: Path

    @property
    def notes(self) -> Path:
        """Return where the notes lie."""
        return self.folder / "notes"

    def program(self, name: str, then: str = "cat") -> str:
        """Return a program that leaves a note, and then does as a filter does."""
        self.notes.mkdir(parents=True, exist_ok=True)
        path = self.folder / f"{name}.sh"
        path.write_text(f'#!/bin/sh\necho "$0 $*" >> "{self.notes}/{name}"\n{then}\n')
        path.chmod(0o755)
        return str(path)

    def sang(self) -> set[str]:
        """Return the names of the programs that were run."""
        return {path.name for path in self.notes.iterdir()} if self.notes.is_dir() else set()

    def hush(self) -> None:
        """Forget what was run until now, such as by git while a repository was made."""
        for path in self.notes.iterdir() if self.notes.is_dir() else ():
            path.unlink()


Sight = dict[str, tuple[int, int, int, int, bytes]]


def sight(folder: Path) -> Sight:
    """Return everything below a folder: kind and mode, size, times of change, and content."""
    seen: Sight = {}
    for top, folders, files in os.walk(os.fsencode(folder)):
        for name in (b".", *folders, *files):
            path = os.path.join(top, name)  # noqa: PTH118 - names here are bytes
            about = os.lstat(path)
            content = _content(path, about)
            seen[os.fsdecode(path)] = (about.st_mode, about.st_size, about.st_mtime_ns, about.st_ino, content)
    return seen


def _content(path: bytes, about: os.stat_result) -> bytes:
    if stat.S_ISLNK(about.st_mode):
        return os.readlink(path)  # noqa: PTH115 - as above
    if not stat.S_ISREG(about.st_mode) or about.st_size > _MOST_READ:
        return b""
    with open(path, "rb") as file:  # noqa: PTH123 - a name of bytes
        return file.read()
