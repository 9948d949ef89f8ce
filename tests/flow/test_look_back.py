"""A look back by the command line, at real work: what went in, what the person wrote, and other times."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.flow.computer import Computer
from tests.flow.moments import NOON
from tokenmirror.demo.pairing import Pairing

CODE = "".join(f"price_{number} = weigh({number}) + {number}\n" for number in range(12))


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    """Give a computer on which one session made one change that landed."""
    computer = Computer(tmp_path)
    shop = computer.repository()
    log = computer.claude_log(shop.path)
    work = Pairing(shop, log)
    work.write("prices.py", CODE, NOON)
    work.commit("Add prices", NOON + timedelta(minutes=2))
    assert computer.collect().code == 0
    return computer


def test_a_week_that_is_over(computer: Computer) -> None:
    """Its tokens are those of the report, its note is what was written, and the week before was not observed."""
    monday = NOON.date() - timedelta(days=NOON.weekday())
    week = f"week-{monday.isoformat()}"
    assert computer.run("note", week, "Write the cases down first.", "--intent", "spike").code == 0

    found = computer.run("reflect", week, "--json").json
    report = computer.run("report", "--json").json

    assert (found["schema"], found["lookback"], found["over"]) == ("tokenmirror.reflect", week, True)
    assert sum(part["tokens"] for part in found["outcomes"]) == report["totals"]["tokens"]["total_tokens"]
    assert "went into work that landed" in found["sentence"]
    assert (found["note"], found["meant"]) == ("Write the cases down first.", "spike")
    assert sum(one["sessions"] for one in found["intents"]) == report["totals"]["sessions"]
    assert found["question"].endswith("?")

    before = computer.run("reflect", f"week-{(monday - timedelta(days=7)).isoformat()}", "--json").json
    assert (before["observed"], before["outcomes"], before["question"]) == (False, [], "")


def test_every_length_of_time_in_words(computer: Computer) -> None:
    """Without a word it is this week; what names no time is refused."""
    assert "so far" in computer.run("reflect").out
    for look in ("month", "quarter"):
        assert "No model is called." in computer.run("reflect", look).out
    refused = computer.run("reflect", "yesterday")
    assert refused.code == 2
    assert "week-2026-11-16" in refused.out
