"""The first start on a real desktop, by keys alone: nothing before Start, then the mirror, new lines, one word."""

import json
import os
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.desktop.desk import Program, accessible_things, press_keys, start, stop, until
from tokenmirror.demo.claude_log import ClaudeLog
from tokenmirror.demo.pairing import Pairing
from tokenmirror.demo.repository import Repository

SESSION = "0f3a9c1e-5b7d-4e2a-8c6f-1d2e3f4a5b6{}"
BEGAN = datetime.now(UTC) - timedelta(hours=2)


@pytest.fixture
def work(tmp_path: Path) -> Pairing:
    """Leave a session of today and one that its tool will delete in a day; wish to be told of that."""
    home = tmp_path / "home"
    data = home / "data"
    data.mkdir(parents=True, mode=0o700)
    (data / "window.ini").write_text("[preferences]\nnotify=yes\n")
    shop = Repository(home / "shop", "Robin Reed", "robin@example.com", within=home)
    old = Pairing(shop, ClaudeLog(home, shop.path, SESSION.format(0), BEGAN - timedelta(days=29)))
    old.write("weights.py", "weigh = 1\n", BEGAN - timedelta(days=29))
    for log in (home / ".claude").rglob("*.jsonl"):
        long_ago = (datetime.now(UTC) - timedelta(days=29)).timestamp()
        os.utime(log, (long_ago, long_ago))
    made = Pairing(shop, ClaudeLog(home, shop.path, SESSION.format(1), BEGAN))
    made.write("prices.py", "price = 1\n", BEGAN)
    return made


@pytest.fixture
def program(work: Pairing, tmp_path: Path) -> Iterator[Program]:
    del work  # it is only to be there first
    made = start(tmp_path / "home", first=True)
    yield made
    stop(made)


def _names(program: Program) -> set[str]:
    return {seen.name for seen in accessible_things(program)}


def _sentence(program: Program) -> str:
    return next((name for name in _names(program) if " tokens in the last 30 days" in name), "")


def _shown() -> str:
    """Return how many notifications are on the screen."""
    return subprocess.run(["dunstctl", "count", "displayed"], check=True, capture_output=True, text=True).stdout.strip()


def _notifications() -> list[str]:
    """Return the titles of what was notified; the daemon tells only of what it shows no more."""
    subprocess.run(["dunstctl", "close-all"], check=True)
    said = subprocess.run(["dunstctl", "history"], check=True, capture_output=True, text=True)
    return [one["summary"]["data"] for one in json.loads(said.stdout)["data"][0]]


def test_from_an_empty_store_to_a_filled_mirror_by_keys(program: Program, work: Pairing) -> None:
    """The first page waits; the space bar on Start reads; what goes is told once; a new line shows by itself."""
    window = until(program.windows)[0]
    until(lambda: {"Will never be stored or sent", "Read Claude Code", "Read commits of shop"} <= _names(program))
    assert program.collectors() == []
    assert not (program.folder / "data" / "tokenmirror.db").exists()
    subprocess.run(["xdotool", "windowactivate", "--sync", window], check=True)
    press_keys("space")

    until(program.collectors)
    before = until(lambda: _sentence(program))
    until(lambda: _shown() == "1")
    subprocess.run(["dunstctl", "action", "0"], check=True)
    until(lambda: "Pages of the settings" in _names(program))
    press_keys("alt+Left")
    until(lambda: _sentence(program))
    work.write("more.py", "price = 2\n", datetime.now(UTC))
    until(lambda: _sentence(program) not in ("", before))
    assert sum("deletes logs from" in title for title in _notifications()) == 1
    assert "Traceback" not in program.said
