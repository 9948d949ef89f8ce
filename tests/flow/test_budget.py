"""Budgets from real logs: what the command sets, shows, takes away and brings back, and what it refuses."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.flow.computer import Computer, session_log


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    """Give a computer with three sessions of this month, in two folders."""
    made = Computer(tmp_path)
    now = datetime.now(UTC)
    first = now.replace(day=1, hour=0, minute=0, second=0) + timedelta(minutes=1)
    shop, notes = made.repository("shop"), made.repository("notes")
    for place, at in ((shop.path, first), (shop.path, now - timedelta(minutes=9)), (notes.path, first)):
        session_log(made.claude_log(place, at), at=at)
    made.collect()
    return made


def _told(computer: Computer, *argv: str) -> Any:
    ran = computer.run("budget", *argv, "--json")
    assert ran.code == 0, ran.out
    return ran.json


def test_a_ceiling_of_everything_and_one_of_a_project(computer: Computer) -> None:
    """Both count what the report counts; the flat fee stands beside what use is worth."""
    month = datetime.now(UTC).replace(day=1).date().isoformat()
    report = computer.report("--since", month)
    projects = [row["key"] for row in computer.report("--by", "project")["rows"]]
    shop = next(path for path in projects if path.endswith("shop"))
    of_shop = computer.report("--since", month, "--project", shop)

    _told(computer, "set", "--per", "month", "--money", "160")
    _told(computer, "set", "--per", "month", "--tokens", "40M", "--project", shop, "--name", "shop")
    found = _told(computer, "set", "--per", "year", "--plan", "20")

    assert (found["schema"], found["version"]) == ("tokenmirror.budget", 1)
    money, tokens, plan = found["ceilings"]
    assert (money["amount"], money["used"]) == ("160.00", report["totals"]["list_price"]["amount"])
    assert (tokens["amount"], tokens["project"], tokens["name"]) == (40_000_000, shop, "shop")
    assert tokens["used"] == of_shop["totals"]["tokens"]["total_tokens"] > 0
    assert (plan["unit"], plan["amount"], plan["forecast"]) == ("plan", "20.00", None)
    assert found["what_if"]["scenarios"][0]["list_price"] == money["used"]
    assert "Too early to say" in money["sentence"]


def test_what_is_set_can_be_changed_and_taken_away(computer: Computer) -> None:
    """By its number; the same holds for scenarios."""
    (one,) = _told(computer, "set", "--per", "month", "--money", "12.50")["ceilings"]
    (changed,) = _told(computer, "set", "--per", "quarter", "--tokens", "750k", "--id", str(one["id"]))["ceilings"]
    assert (changed["id"], changed["per"], changed["amount"]) == (one["id"], "quarter", 750_000)
    assert _told(computer, "remove", str(one["id"]))["ceilings"] == []

    for argv in (
        ("--prices", "2.5"),
        ("--model", "claude-haiku-4-5", "--under-lines"),
        ("--cache", "1h"),
        ("--fee", "20"),
    ):
        found = _told(computer, "what-if", *argv)
    rows = found["what_if"]["scenarios"]
    assert [row["asked"]["kind"] for row in rows] == ["prices"] * 4 + ["model", "cache", "plan"]
    assert rows[4]["asked"] == {"kind": "model", "model": "claude-haiku-4-5", "below_lines": 20}
    left = _told(computer, "forget", str(rows[4]["id"]))["what_if"]["scenarios"]
    assert len(left) == len(rows) - 1
    assert computer.run("budget").code == 0


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        (("set", "--per", "month", "--money", "nothing"), 2),
        (("set", "--per", "month", "--money", "5", "--project", "/nowhere"), 1),
        (("set", "--per", "month", "--money", "5", "--id", "99"), 1),
        (("remove", "99"), 1),
        (("forget", "99"), 1),
        (("what-if", "--model", "no-such-model"), 1),
        (("what-if", "--prices", "0"), 2),
        (("what-if", "--prices", "2", "--under-lines", "5"), 2),
    ],
)
def test_what_makes_no_sense_is_refused(computer: Computer, argv: tuple[str, ...], code: int) -> None:
    """With a sentence, and nothing is set."""
    ran = computer.run("budget", *argv)
    assert ran.code == code
    assert len(ran.out.strip()) > 10
    assert _told(computer)["ceilings"] == []


def test_days_that_nobody_saw_are_said(computer: Computer) -> None:
    """Before the first record nothing is known of this year: what was used is at least so much."""
    (year,) = _told(computer, "set", "--per", "year", "--money", "160")["ceilings"]
    if year["since"] < datetime.now(UTC).replace(day=1).date().isoformat():
        assert year["days_not_observed"] > 0
        assert year["used_is_at_least"]
        assert year["sentence"].startswith("At least")
