"""Kills, torn files and full disks: a short form of the fault run, and what it found."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from tests.flow.computer import CHECKOUT, Computer, session_log, snapshot
from tests.flow.moments import NOON
from tokenmirror.collector.workplace import collect_once, open_workplace
from tokenmirror.messages import Changed, Message
from tokenmirror.paths import DataPaths
from tokenmirror.sources.registry import all_sources


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed and forked the Unix way")
def test_after_any_fault_rows_are_those_of_an_undisturbed_run(tmp_path: Path) -> None:
    """Some of each fault, in a process that may fork; `python -m tests.faults` does it by the thousand."""
    command = [sys.executable, "-m", "tests.faults", "short", "--folder", str(tmp_path / "computer")]
    ran = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False, timeout=240)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "0 with other rows" in ran.stdout
    for what in ("judging", "database cut off", "files too small"):
        assert what in ran.stdout


class Died(Exception):  # noqa: N818 - not an error of ours
    """What ends a collector in its middle."""


def test_days_that_a_dead_collector_left_to_count_are_counted(tmp_path: Path) -> None:
    """Killed between judging and counting, the next collector counts though nothing moved since."""
    computer = Computer(tmp_path)
    shop = computer.repository()
    at = NOON - timedelta(days=60)
    log = computer.claude_log(shop.path, at)
    session_log(log, at=at)
    log.write(shop.path / "crates.txt", "one\ntwo\n", at + timedelta(minutes=5))
    shop.write("crates.txt", "one\ntwo\n")
    shop.commit("Sort crates", at + timedelta(minutes=6))

    def tell(message: Message) -> None:
        if isinstance(message, Changed) and message.what == "history":
            raise Died

    place = open_workplace(DataPaths(computer.data), all_sources(), computer.home, computer.environment(), tell)
    with pytest.raises(Died):
        collect_once(place)
    place.close()
    assert not snapshot(computer.database)["alive_at"]

    computer.collect()

    assert snapshot(computer.database)["alive_at"]
    (repository,) = snapshot(computer.database)["repository"]
    assert not any("days to count" in value for value in repository)
