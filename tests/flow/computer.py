"""A made-up computer: a home with logs and repositories, and the program run on it for real."""

from __future__ import annotations

import io
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tests.flow.kept_sums import NOT_CONTENT, differing_sums
from tests.flow.moments import NOON
from tokenmirror.cli import main
from tokenmirror.collector.workplace import Workplace, open_workplace
from tokenmirror.demo.claude_log import ClaudeLog
from tokenmirror.demo.codex_log import CodexLog
from tokenmirror.demo.made_ids import MadeIds
from tokenmirror.demo.repository import Repository
from tokenmirror.paths import DataPaths
from tokenmirror.sources.registry import all_sources
from tokenmirror.store.cipher import connect

CHECKOUT = Path(__file__).resolve().parents[2]
ADDRESS = "robin@example.com"


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Return what was printed, as JSON."""
        return json.loads(self.out)


@dataclass(slots=True)
class Computer:
    """One person's computer below a folder."""

    folder: Path
    env: dict[str, str] = field(default_factory=dict)
    _ids: MadeIds = field(default_factory=lambda: MadeIds("computer"))

    @property
    def home(self) -> Path:
        """Return the home folder."""
        return self.folder / "home"

    @property
    def data(self) -> Path:
        """Return the data folder."""
        return self.folder / "data"

    @property
    def database(self) -> Path:
        """Return the database file."""
        return self.data / "tokenmirror.db"

    @property
    def claude(self) -> Path:
        """Return the folder below which Claude Code writes."""
        return self.home / ".claude" / "projects"

    @property
    def codex(self) -> Path:
        """Return the folder below which Codex writes."""
        return self.home / ".codex" / "sessions"

    @property
    def gemini(self) -> Path:
        """Return the folder in which Gemini CLI keeps the chats of one project."""
        return self.home / ".gemini" / "tmp" / "shop" / "chats"

    def environment(self) -> dict[str, str]:
        """Return all variables of a process on this computer."""
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "LANG") if name in os.environ}
        homes = {"HOME": str(self.home), "USERPROFILE": str(self.home)}
        tools = {"CLAUDE_CONFIG_DIR": str(self.home / ".claude"), "CODEX_HOME": str(self.home / ".codex")}
        own = {"TOKENMIRROR_DATA_DIR": str(self.data), "GIT_CONFIG_NOSYSTEM": "1", "PYTHONPATH": str(CHECKOUT)}
        return {**kept, **homes, **tools, **own, **self.env}

    def repository(self, name: str = "shop") -> Repository:
        """Make a repository with one commit."""
        made = Repository(self.home / "src" / name, "Robin Reed", ADDRESS, within=self.home)
        made.write("README.md", f"# {name}\n\nSells apples by the crate.\n")
        made.commit("Begin", NOON - timedelta(days=2))
        return made

    def claude_log(self, cwd: Path, at: datetime = NOON) -> ClaudeLog:
        """Start a session of Claude Code."""
        return ClaudeLog(self.home, cwd, self._ids.uuid(), at)

    def codex_log(self, cwd: Path, at: datetime = NOON) -> CodexLog:
        """Start a session of Codex."""
        return CodexLog(self.home, cwd, self._ids.uuid(), at)

    def run(self, *argv: str) -> Ran:
        """Run a command in this process; the doctor in one of its own, for it tries what only that refuses."""
        if {"doctor", "diagnostics"} & set(argv):
            return self.process(*argv)
        out, err = io.StringIO(), io.StringIO()
        with _environ(self.environment()), redirect_stdout(out), redirect_stderr(err):
            try:
                code = main(list(argv))
            except SystemExit as end:
                code = int(end.code or 0)
        return Ran(code, out.getvalue(), err.getvalue())

    def spawn(self, *argv: str, **options: Any) -> subprocess.Popen[str]:
        """Start the program as a process of its own."""
        command = [*options.pop("program", [sys.executable, "-m", "tokenmirror"]), *argv]
        pipes = {name: options.pop(name, subprocess.PIPE) for name in ("stdin", "stdout", "stderr")}
        return subprocess.Popen(
            command, env=self.environment(), cwd=self.folder, text=True, encoding="utf-8", **pipes, **options
        )

    def process(self, *argv: str, **options: Any) -> Ran:
        """Run the program as a process of its own, to its end."""
        with self.spawn(*argv, **options) as running:
            out, err = running.communicate(timeout=60)
        return Ran(running.returncode, out, err)

    def collect(self) -> Ran:
        """Collect once."""
        return self.run("collect", "--once", "--json")

    @contextmanager
    def workplace(self, data: Path | None = None) -> Iterator[Workplace]:
        """Give a collector in this process that lives on between two looks, as the watching one does."""
        with _environ(self.environment()):
            paths = DataPaths(data or self.data)
            place = open_workplace(paths, all_sources(), self.home, self.environment(), lambda _message: None)
            try:
                yield place
            finally:
                place.close()

    def collect_and_die(self) -> None:
        """Collect everything, and leave the journal beside the database as a killed process does."""
        temporary = self.folder / "tmp"
        temporary.mkdir(exist_ok=True)
        self.env |= {"TMPDIR": str(temporary), "SQLITE_TMPDIR": str(temporary)}
        with self.spawn("collect", "--pipe") as running:
            assert running.stdout is not None
            assert any('"idle"' in line for line in running.stdout)
            running.kill()

    def report(self, *argv: str) -> Any:
        """Return the report."""
        return self.run("report", "--json", *argv).json

    def tokens(self) -> int:
        """Return all tokens counted so far."""
        return int(self.report()["totals"]["tokens"]["total_tokens"])


def session_log(log: ClaudeLog | CodexLog, replies: int = 3, at: datetime = NOON) -> None:
    """Let a session have a prompt and some answers."""
    log.prompt("Please sort the crates by weight", at)
    for number in range(replies):
        log.reply(f"Answer {number} about the crates.", at + timedelta(minutes=number + 1))


@contextmanager
def _environ(wanted: Mapping[str, str]) -> Iterator[None]:
    """Let this process have other variables for a while."""
    before = dict(os.environ)
    os.environ.clear()
    os.environ.update(wanted)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


_WHEN_LOOKED = {
    "place": {"id", "checked_at", "repository"},
    "word": {"id"},
    "root": {"id", "seen_at"},
    "problem": {"id", "found_at"},
    "repository": {"id", "checked_at", "fate_at"},
    "git_commit": {"id", "first_seen"},
    "fate": {"as_of"},
    "observed": {"since", "until"},
}
_ABOUT_FILES = ("log", "root", "call_record", "told")
_BY_NUMBER = {"call": {"model": "word", "branch": "word", "agent": "word", "service_tier": "word", "place": "place"}}
_BY_NUMBER |= {"edit": {"place": "place"}, "said": {"place": "place", "branch": "word"}, "shell": {"place": "place"}}
_BY_NUMBER |= {"charge": {"model": "word"}}


def snapshot(database: Path, *, files: bool = True) -> dict[str, list[tuple[str, ...]]]:
    """Return all rows of all tables, without numbers given in passing and times of looking.

    Without `files`, also without what tells of the files that the rows came from.
    """
    db = connect(database, "mode=ro")
    try:
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        kept = [n for n in names if not n.startswith(("sqlite_", "_sqlite")) and n not in NOT_CONTENT]
        kept = [name for name in kept if files or name not in _ABOUT_FILES]
        rows = {name: _rows(db, name) for name in sorted(kept)}
        assert differing_sums(db) == {}  # which days are summed by now does not matter
        told = db.execute("SELECT call, sum(records) FROM call_record GROUP BY call ORDER BY call")
        last = db.execute("SELECT path, last_at FROM log WHERE status <> 'gone' ORDER BY path")
        of_logs = {"records of calls": told, "last moments": last}
        return rows | {name: [tuple(map(str, row)) for row in some] for name, some in of_logs.items()}
    finally:
        db.close()


def _rows(db: sqlite3.Connection, table: str) -> list[tuple[str, ...]]:
    named = {
        column: dict(db.execute(f"SELECT id, {'text' if of == 'word' else 'path'} FROM {of}"))  # noqa: S608 - ours
        for column, of in _BY_NUMBER.get(table, {}).items()
    }
    cursor = db.execute(f"SELECT * FROM {table}")  # noqa: S608 - names out of the schema
    columns: Sequence[str] = [about[0] for about in cursor.description]
    left_out = _WHEN_LOOKED.get(table, set())
    return sorted(
        tuple(
            f"{column}={named[column].get(value, value) if column in named else value!r}"
            for column, value in zip(columns, row, strict=True)
            if column not in left_out
        )
        for row in cursor
    )
