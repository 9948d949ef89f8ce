"""Logs that grow while collectors are killed: each start finds more of them, cut off anywhere."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random

from tests.faults.stage import Stage
from tests.flow.computer import Computer


class Growing:
    """The logs of a computer, shown bit by bit."""

    def __init__(self, whole: Path, home: Path, random: Random) -> None:
        """Take where whole logs lie, and where they are shown."""
        self._logs = [(path, home / path.relative_to(whole)) for path in sorted(whole.rglob("*.jsonl"))]
        self._random = random

    def begin(self) -> None:
        """Show nothing."""
        for _whole, shown in self._logs:
            shown.unlink(missing_ok=True)

    def grow(self) -> None:
        """Show more of some logs."""
        for whole, shown in self._logs:
            if self._random.random() < 0.6:
                self._show(whole, shown, self._random.uniform(0, 0.7))

    def show_all(self) -> None:
        """Show the rest."""
        for whole, shown in self._logs:
            self._show(whole, shown, 1.0)

    def _show(self, whole: Path, shown: Path, share: float) -> None:
        shown.parent.mkdir(parents=True, exist_ok=True)
        known = shown.stat().st_size if shown.exists() else 0
        with whole.open("rb") as source, shown.open("ab") as log:
            source.seek(known)
            log.write(source.read(round((whole.stat().st_size - known) * share)))


def growing_stage(stage: Stage, random: Random) -> tuple[Stage, Growing]:
    """Return a computer like another one, the logs of which grow."""
    folder = stage.computer.folder / "growing"
    folder.mkdir(exist_ok=True)
    whole = stage.computer.home
    logs = Growing(whole, folder / "home", random)
    logs.begin()
    if not (folder / "prepared").exists():
        shutil.copytree(stage.prepared, folder / "prepared")
    return Stage(Computer(folder), folder / "prepared", logs.show_all, same_files=False), logs
