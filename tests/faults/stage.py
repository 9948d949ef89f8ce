"""A computer on which one run was left alone: what every disturbed run must come to in the end."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.forked import Forked
from tests.flow.computer import Computer, snapshot
from tokenmirror.keys.held import hold
from tokenmirror.store.cipher import is_plain_file

_OTHER = "Another collector is at work"
_TRIES, _MOMENT = 40, 0.05
Rows = dict[str, list[tuple[str, ...]]]


class Different(Exception):  # noqa: N818 - what is looked for, and not ours to handle
    """After a disturbed run rows are not those of an undisturbed one."""


@dataclass(slots=True)
class Stage:
    """A computer, and the data folder with which every run on it begins."""

    computer: Computer
    prepared: Path
    """A data folder; the computer's own is made anew of it."""
    show_all: Callable[[], None] = lambda: None
    """What brings the computer's logs to what they are in the end."""
    same_files: bool = True
    """Whether logs are the same files each time, and so is what is stored of them."""
    read_before: bool = False
    """Whether an older program read the logs, which took the last moment of a log otherwise than who reads it again."""
    key: bytes | None = None
    """What the database is encrypted with, if it is."""
    wanted: Rows = field(default_factory=dict)
    seconds: float = 0.0
    """How long the undisturbed run took."""

    def begin(self) -> None:
        """Let nothing have been run."""
        data = self.computer.data
        shutil.rmtree(data, ignore_errors=True)
        shutil.copytree(self.prepared, data, dirs_exist_ok=True)
        if self.key is not None:
            hold(data, self.key)  # as whoever is started here does

    def run_undisturbed(self) -> None:
        """Note what a run comes to that nobody disturbs."""
        self.begin()
        self.show_all()
        self.computer.run("collect", "--once")  # here, so that what is loaded late is there for all that follow
        self.begin()
        began = time.monotonic()
        self.collect()
        self.seconds = time.monotonic() - began
        self.wanted = self.rows()

    def rows(self) -> Rows:
        """Return all rows as they are now, as far as they must be the same."""
        found = snapshot(self.computer.database, files=self.same_files)
        if self.read_before:
            del found["last moments"]
            logs = found.get("log", [])
            logs[:] = [tuple(each for each in row if not each.startswith("last_at=")) for row in logs]
        return found

    def start(self, *argv: str) -> Forked:
        """Start the program."""
        said = self.computer.folder / f"said-{argv[0]}.txt"
        return Forked(argv, self.computer.environment(), said)

    def collect(self) -> tuple[int, str]:
        """Collect once, to the end; return the exit code and all that was said."""
        for _try in range(_TRIES):
            code, said = self.command("collect", "--once")
            # A git that was being started when its collector was killed may hold the lock for a moment more.
            if _OTHER not in said:
                return code, said
            time.sleep(_MOMENT)
        raise Different("another collector is said to be at work, and there is none")

    def command(self, *argv: str) -> tuple[int, str]:
        """Run a command to its end; return the exit code and all that was said."""
        running = self.start(*argv)
        code = running.wait()
        if "Traceback" in running.said:
            raise Different(f"{' '.join(argv)} ended with a traceback:\n{running.said}")
        return code, running.said

    def check(self, what: str) -> None:
        """Raise Different where rows are not those of the undisturbed run, or can be read without the key."""
        plain = [] if self.key is None else [one.name for one in self.computer.data.rglob("*") if _is_plain(one)]
        if plain:
            raise Different(f"{what}\nnot encrypted: {plain}")
        found = self.rows()
        if found != self.wanted:
            raise Different(f"{what}\n" + "\n".join(self._differences(found)))

    def _differences(self, found: Rows) -> list[str]:
        told = []
        for table in sorted(self.wanted.keys() | found.keys()):
            wanted, have = self.wanted.get(table, []), found.get(table, [])
            if wanted != have:
                lacking, more = set(wanted) - set(have), set(have) - set(wanted)
                told.append(f"{table}: {len(wanted)} rows wanted, {len(have)} there; {len(lacking)} lack")
                told += [f"  - {row}"[:400] for row in sorted(lacking)[:2]]
                told += [f"  + {row}"[:400] for row in sorted(more)[:2]]
        return told


def _is_plain(path: Path) -> bool:
    return path.is_file() and is_plain_file(path)
