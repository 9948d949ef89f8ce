"""A watching collector: what is written is there at once, and it obeys whoever holds its pipe."""

from __future__ import annotations

import json
import queue
import shutil
import sqlite3
import statistics
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.flow.computer import Computer, session_log
from tests.flow.moments import NOON
from tests.unit.sources.gemini_chats import Chat
from tests.unit.sources.opencode_stores import START, assistant, made_database, put_message, put_session, session

SOON = 10.0
"""Longer than anything may take, so that a slow machine does not fail."""


class Watching:
    """A collector over a pipe, as the app starts it."""

    def __init__(self, computer: Computer) -> None:
        self.computer = computer
        self.process = computer.spawn("collect", "--pipe")
        self._heard: queue.Queue[dict[str, Any]] = queue.Queue()
        threading.Thread(target=self._hear, daemon=True).start()
        self.wait_for("idle")

    def _hear(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._heard.put(json.loads(line))

    def wait_for(self, kind: str) -> dict[str, Any]:
        """Return the next message of a kind."""
        end = time.monotonic() + 30
        while True:
            message = self._heard.get(timeout=max(0.01, end - time.monotonic()))
            if message["type"] == kind:
                return message

    def say(self, command: str) -> None:
        """Send a command."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"type": "command", "do": command}) + "\n")
        self.process.stdin.flush()

    def ask(self, sql: str, *values: object) -> Any:
        """Ask the database read-only, as the window does."""
        db = sqlite3.connect(f"{self.computer.database.as_uri()}?mode=ro", uri=True)
        try:
            return db.execute(sql, values).fetchone()[0]
        finally:
            db.close()

    def calls(self) -> int:
        """Return how many calls are stored."""
        return int(self.ask("SELECT count(*) FROM call"))

    def until(self, true: Callable[[], bool], seconds: float = SOON) -> float:
        """Wait until something is so; return how long it took."""
        began = time.monotonic()
        while not true():
            assert time.monotonic() - began < seconds, "it did not come"
            time.sleep(0.01)
        return time.monotonic() - began

    def end(self) -> None:
        """Close the pipe and wait for the end."""
        assert self.process.stdin is not None
        if not self.process.stdin.closed:
            self.process.stdin.close()
        try:
            self.process.wait(20)
        finally:
            self.process.kill()
            for stream in (self.process.stdout, self.process.stderr):
                assert stream is not None
                stream.close()


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


@pytest.fixture
def watch(computer: Computer) -> Iterator[Callable[[], Watching]]:
    """Start watching; end it afterwards, whatever happened."""
    started: list[Watching] = []

    def start() -> Watching:
        started.append(Watching(computer))
        return started[-1]

    yield start
    for each in started:
        each.end()


def test_a_folder_that_is_added_is_watched(computer: Computer, watch: Callable[[], Watching], tmp_path: Path) -> None:
    """After one look, which the window asks for, what is appended there is read at once; what is left out is not."""
    copied = Computer(tmp_path / "laptop")
    copied.folder.mkdir()
    log = copied.claude_log(computer.home / "notes")
    session_log(log, replies=1)
    watching = watch()
    assert computer.run("sources", "add", "claude_code", str(copied.claude)).code == 0
    watching.say("rescan")
    watching.wait_for("idle")
    assert watching.calls() == 1
    log.reply("More.", NOON + timedelta(hours=1))
    watching.until(lambda: watching.calls() == 2)

    computer.run("sources", "off", "claude_code", str(copied.claude))
    watching.say("rescan")
    watching.wait_for("idle")
    log.reply("And more.", NOON + timedelta(hours=2))
    time.sleep(1)
    assert watching.calls() == 2


def test_an_appended_line_is_there_within_a_second(computer: Computer, watch: Callable[[], Watching]) -> None:
    """From the write to the row takes less than a second, for both tools, and nothing counts twice."""
    now = datetime.now(UTC)
    repository = computer.repository()
    claude, codex = computer.claude_log(repository.path, now), computer.codex_log(repository.path, now)
    session_log(claude, at=now)
    session_log(codex, at=now)
    watching = watch()
    waits = []
    for number in range(10):
        before = watching.calls()
        (claude if number % 2 else codex).reply("And now?", now + timedelta(minutes=10 + number))
        waits.append(watching.until(lambda known=before: watching.calls() > known))  # type: ignore[misc]
        time.sleep(0.05)

    print(f"median of 10 appends {statistics.median(waits):.3f} s, longest {max(waits):.3f} s")  # noqa: T201 - shown with pytest -rP
    assert statistics.median(waits) < 1.0
    assert computer.tokens() == (claude.tokens + codex.tokens).total_tokens
    outcomes = computer.report()["outcomes"].values()
    assert sum(o["tokens"]["total_tokens"] for o in outcomes) == computer.tokens()


def test_a_document_written_anew_is_there_at_once(computer: Computer, watch: Callable[[], Watching]) -> None:
    """Each writing of a chat, truncated first as the tool does, adds its new call and no other."""
    chat = Chat().user().gemini()
    place = computer.gemini / "session-2026-05-01T10-00-0a1b2c3d.json"
    place.parent.mkdir(parents=True)
    place.write_bytes(chat.document)
    watching = watch()
    watching.until(lambda: watching.calls() == 1)
    for number in range(2, 6):
        data = chat.user().gemini().document
        with place.open("wb") as file:
            for part in (data[: len(data) // 2], data[len(data) // 2 :]):
                file.write(part)
                file.flush()
                time.sleep(0.03)
        watching.until(lambda wanted=number: watching.calls() == wanted)  # type: ignore[misc]

    assert computer.tokens() == 5 * 118


def test_a_row_in_a_tools_own_database_is_there_at_once(computer: Computer, watch: Callable[[], Watching]) -> None:
    """New rows and changed ones arrive while the tool writes, and nothing is made beside its database."""
    place = computer.home / ".local" / "share" / "opencode" / "opencode.db"
    with closing(made_database(place)) as tool:
        put_session(tool, session())
        watching = watch()
        waits = []
        for number in range(1, 6):
            put_message(tool, assistant(number))
            waits.append(watching.until(lambda wanted=number: watching.calls() == wanted))  # type: ignore[misc]
        tokens = {"total": 218, "input": 50, "output": 110, "reasoning": 8, "cache": {"read": 40, "write": 10}}
        put_message(tool, assistant(5, tokens=tokens), START + 9_999_999)
        waits.append(watching.until(lambda: watching.ask("SELECT max(output_tokens) FROM call") > 100))
        beside = {path.name for path in place.parent.iterdir()}
    watching.say("rescan")
    watching.wait_for("idle")

    print(f"median of 6 rows {statistics.median(waits):.3f} s, longest {max(waits):.3f} s")  # noqa: T201 - shown with pytest -rP
    assert statistics.median(waits) < 1.0
    assert beside == {"opencode.db", "opencode.db-wal", "opencode.db-shm"}  # the tool's own
    assert [path.name for path in place.parent.iterdir()] == ["opencode.db"]
    assert watching.calls() == 5


def test_new_logs_folders_and_repositories_are_found(computer: Computer, watch: Callable[[], Watching]) -> None:
    """A first session of a tool, in a folder that was not there, in a repository nobody knew."""
    watching = watch()
    repository = computer.repository("brand-new")
    now = NOON
    log = computer.claude_log(repository.path, now)
    session_log(log, at=now)

    watching.until(lambda: watching.calls() == 3)
    watching.until(lambda: watching.ask("SELECT count(*) FROM git_commit") == 1)
    agent = log.delegate("Look", now + timedelta(minutes=5))
    agent.reply("Seen.", now + timedelta(minutes=6))
    codex = computer.codex_log(computer.home / "notes", now)
    session_log(codex, at=now)
    watching.until(lambda: watching.calls() == 8)
    archive = computer.home / ".codex" / "archived_sessions"
    archive.mkdir(parents=True)
    codex.path = codex.path.rename(archive / codex.path.name)
    codex.reply("From the archive.", now + timedelta(minutes=20))
    watching.until(lambda: watching.calls() == 9)


def test_a_commit_is_known_within_seconds_and_for_ever(computer: Computer, watch: Callable[[], Watching]) -> None:
    """A new commit appears; amended, and its branch deleted, it is still known."""
    now = datetime.now(UTC)
    repository = computer.repository()
    session_log(computer.claude_log(repository.path, now), at=now)
    watching = watch()

    def known(oid: str) -> bool:
        return bool(watching.ask("SELECT count(*) FROM git_commit WHERE oid = ? AND patch_id IS NOT NULL", oid))

    repository.start_branch("try", now)
    repository.write("a.py", "def weigh(crate):\n    return crate.weight\n")
    first = repository.commit("Weigh", now).id
    took = watching.until(lambda: known(first))
    repository.write("a.py", "def weigh(crate):\n    return crate.weight + crate.box\n")
    second = repository.amend(now + timedelta(minutes=1)).id
    watching.until(lambda: known(second))
    repository.checkout("main", now)
    repository.delete_branch("try")
    for step in ("reflog expire --expire=now --all", "gc --quiet --prune=now"):
        subprocess.run(["git", "-C", str(repository.path), *step.split()], check=True, capture_output=True)
    watching.until(lambda: computer.run("repos").code == 0)
    watching.say("rescan")
    watching.wait_for("idle")

    print(f"a commit was known after {took:.2f} s")  # noqa: T201 - shown with pytest -rP
    states = {c["id"]: c["fate"]["state"] for c in computer.run("commits", "--json").json["commits"]}
    assert states[second] == "dropped"
    assert known(first)


def test_pause_resume_rescan_and_stop(computer: Computer, watch: Callable[[], Watching]) -> None:
    """Paused, nothing is read; resumed, all of it is; nonsense is ignored; told to stop, it ends well."""
    log = computer.claude_log(computer.home / "notes")
    session_log(log)
    watching = watch()
    watching.say("pause")
    watching.wait_for("paused")
    log.reply("Unseen.", datetime.now(UTC))
    time.sleep(0.7)
    assert watching.calls() == 3
    watching.say("nonsense")
    assert watching.process.stdin is not None
    watching.process.stdin.write('this is no JSON\n{"type": "command"}\n[]\n')
    watching.say("resume")
    watching.wait_for("idle")

    assert watching.calls() == 4
    watching.say("rescan")
    watching.wait_for("idle")
    watching.say("stop")
    assert watching.process.wait(15) == 0


def test_a_closed_pipe_ends_it(watch: Callable[[], Watching]) -> None:
    """When the app is gone, so is the collector, without a word on stderr."""
    watching = watch()
    assert watching.process.stdin is not None
    assert watching.process.stderr is not None
    watching.process.stdin.close()

    assert watching.process.wait(15) == 0
    assert watching.process.stderr.read() == ""


def test_the_logs_folder_comes_and_goes(computer: Computer, watch: Callable[[], Watching]) -> None:
    """Logs that are deleted as a whole, and begun again, cost nothing."""
    session_log(computer.claude_log(computer.home / "notes"))
    watching = watch()
    shutil.rmtree(computer.claude)
    time.sleep(0.3)
    session_log(computer.claude_log(computer.home / "more notes"))

    watching.until(lambda: watching.calls() == 6)
    assert watching.process.poll() is None
