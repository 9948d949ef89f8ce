"""What a collector notes of its own work: nothing while nothing happens, one line for what happened together."""

from __future__ import annotations

from pathlib import Path

import pytest

from tokenmirror import journal
from tokenmirror.collector.noting import Noting
from tokenmirror.journal import COLLECTOR, Journal, last_lines
from tokenmirror.messages import Changed, Idle, Message, Paused, Progress, Trouble


@pytest.fixture
def told() -> list[Message]:
    return []


@pytest.fixture
def noting(tmp_path: Path, told: list[Message], monkeypatch: pytest.MonkeyPatch) -> Noting:
    monkeypatch.setattr(journal._Now, "journal", Journal(tmp_path / "journal", COLLECTOR))
    return Noting(told.append)


def lines(folder: Path) -> list[str]:
    """Return what was noted, without times."""
    found = last_lines(folder / "journal", 99).get(COLLECTOR, [])
    return [line.split(" ", 3)[3] for line in found]


def test_nothing_is_written_while_nothing_happens(noting: Noting, told: list[Message], tmp_path: Path) -> None:
    """Repositories are looked at every 45 seconds: that alone is no line, and makes no folder."""
    for _ in range(1000):
        noting(Progress("history", 0, 7))
        noting(Progress("history", 7, 7))
        noting(Idle())
    assert not (tmp_path / "journal").exists()
    assert len(told) == 3000


def test_what_happens_together_is_one_line(noting: Noting, told: list[Message], tmp_path: Path) -> None:
    """With the sums, when everything is read; all of it is passed on as it was told."""
    for done in range(1, 101):
        noting(Progress("logs", done, 100))
        noting(Changed("calls", 2))
    noting(Idle())
    (line,) = lines(tmp_path)
    assert line.startswith("caught_up seconds=")
    assert line.endswith(" log_bytes=100 changes=100")
    assert len(told) == 201


def test_a_trouble_is_noted_by_its_kind_alone(noting: Noting, tmp_path: Path) -> None:
    """What it says is for the person."""
    noting(Trouble("database", "/home/acme/merger.db is damaged."))
    noting(Trouble("acme", "A kind that nobody knows."))
    noting(Changed("calls"))
    noting(Paused())
    first, second, third = lines(tmp_path)
    assert (first, second) == ("trouble kind=database", "trouble kind=other")
    assert third.startswith("paused seconds=")
