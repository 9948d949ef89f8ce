"""What a measurement is given: logs of the wished sizes, rounds, other programs, and a folder to work in."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.logs import SIZES, find_home, logs_of, scaled, size_of
from tests.benchmarks.peers import FoundPeer
from tests.benchmarks.side_by_side import CHECKOUT, Runner


@dataclass
class Setting:
    """One run of the benchmarks."""

    folder: Path
    runner: Runner
    rounds: int
    sizes: Sequence[str]
    given: Path | None = None
    """A home folder of the person's choice."""
    peers: Sequence[FoundPeer] = ()
    _homes: dict[str, tuple[Path, str]] = field(default_factory=dict)

    def home(self, size: str) -> Path:
        """Return a home with logs of a size."""
        if size not in self._homes:
            base, origin = self._found()
            self._homes[size] = (scaled(base, SIZES[size], self.folder / f"home-{size}"), origin)
        return self._homes[size][0]

    def base(self) -> Path:
        """Return the home of which all sizes are made."""
        return self._found()[0]

    def _found(self) -> tuple[Path, str]:
        if "" not in self._homes:
            self._homes[""] = find_home(self.given, self.folder)
        return self._homes[""]

    def name(self, size: str) -> str:
        """Return what a size is in this run: it depends on which logs there are."""
        return f"{size_of(self.home(size)) / 1e6:,.0f} MB"

    def describe(self, size: str) -> str:
        """Return which logs there are."""
        home = self.home(size)
        return f"{size}: {len(logs_of(home)):,} logs, {self.name(size)}, {self._homes[size][1]}"

    def year(self) -> Path:
        """Return a data folder with the rows of a heavy year; a process of its own makes it."""
        folder = self.folder / "year"
        if not folder.exists():
            folder.mkdir(mode=0o700)
            command = [sys.executable, "-m", "tests.benchmarks.large_store", str(folder / "tokenmirror.db")]
            subprocess.run(command, cwd=CHECKOUT, check=True)
        return folder

    def fresh(self, name: str) -> Path:
        """Return a folder below ours that does not exist yet."""
        folder = self.folder / name
        shutil.rmtree(folder, ignore_errors=True)
        return folder

    def tell(self, *lines: str) -> None:
        """Print what stands behind the rows."""
        for line in lines:
            print(f"    {line}", flush=True)
