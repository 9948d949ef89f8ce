"""Five questions and experiments by the command line, on real sessions and repositories."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.flow.computer import Computer, Ran
from tokenmirror.demo.pairing import Pairing
from tokenmirror.demo.repository import Repository

HOSTILE = "\x1b[31m\u202e</b>=1+1"


class Habit:
    """Somebody who from some day on asks more of each change: eight changes before it, eight since then."""

    def __init__(self, folder: Path) -> None:
        self.computer = Computer(folder)
        self.first = (datetime.now(UTC) - timedelta(days=20)).replace(hour=9, minute=0, second=0, microsecond=0)
        self.shop = Repository(
            self.computer.home / "src" / "shop", "Robin Reed", "robin@example.com", within=self.computer.home
        )
        self.shop.write("app.py", _code("app"))
        self.shop.commit("Begin", self.first - timedelta(days=30))
        for number in range(8):
            self._change(f"before{number}", self.first - timedelta(days=9 - number), prompts=1)
        for number in range(8):
            self._change(f"since{number}", self.first + timedelta(days=number, hours=2), prompts=3 + number % 2)
        assert self.computer.collect().code == 0

    def _change(self, topic: str, at: datetime, prompts: int) -> None:
        """Let a session of its own write a file and commit it half an hour after its first prompt."""
        work = Pairing(self.shop, self.computer.claude_log(self.shop.path, at))
        for number in range(prompts):
            work.log.prompt(f"Please, part {number}", at + timedelta(minutes=number))
        work.write(f"{topic}.py", _code(topic), at + timedelta(minutes=20))
        work.commit(f"Add {topic}", at + timedelta(minutes=30))

    def run(self, *argv: str) -> Ran:
        """Run a command."""
        return self.computer.run(*argv)

    def experiments(self, *argv: str) -> list[dict[str, Any]]:
        """Run the command, which must succeed, and return the experiments."""
        ran = self.run("experiments", *argv, "--json")
        assert ran.code == 0, ran.out
        assert ran.json["schema"] == "tokenmirror.experiments"
        return list(ran.json["experiments"])

    def questions(self, *argv: str) -> dict[str, Any]:
        """Run the command, which must succeed, and return the questions by name."""
        ran = self.run("questions", *argv, "--json")
        assert ran.code == 0, ran.out
        assert ran.json["schema"] == "tokenmirror.questions"
        return {one["question"]: one for one in ran.json["questions"]} | {"earlier": ran.json["earlier"]}


def _code(topic: str) -> str:
    return "".join(f"{topic}_{number} = measure_{topic}(step={number * 7})\n" for number in range(9))


@pytest.fixture(scope="module")
def habit(tmp_path_factory: pytest.TempPathFactory) -> Habit:
    return Habit(tmp_path_factory.mktemp("habit"))


def test_before_and_after_of_real_changes(habit: Habit) -> None:
    """Eight on each side, as the logs and git have them: one prompt before, three or four since then."""
    day = habit.first.date().isoformat()
    [one] = habit.experiments("add", "Ask more", "--day", day, "--project", str(habit.shop.path))
    found = {figure["figure"]: figure for figure in one["figures"]}

    prompts = found["prompts_per_change"]
    assert (prompts["before_cases"], prompts["after_cases"]) == (8, 8)
    assert (prompts["before"]["middle"], prompts["after"]["middle"]) == (1, 3.5)
    assert prompts["can_be_seen"] is True
    assert prompts["difference"]["low"] > 0
    time = found["time_to_landing"]
    assert time["before"] == time["after"] == {"low": 0.5, "middle": 0.5, "high": 0.5}
    assert time["can_be_seen"] is False
    assert found["rework_share"]["before_cases"] == 8
    assert found["rework_share"]["after_cases"] < 8
    assert found["rework_share"]["difference"] is None
    assert all(figure["caveat"] for figure in one["figures"])
    text = habit.run("experiments").out
    assert "Ask more" in text
    assert "4 figures are looked at" in text
    assert habit.experiments("remove", str(one["id"])) == []


def test_an_experiment_is_changed_and_refused_with_a_reason(habit: Habit) -> None:
    """Under its number; what compares nothing is wrong use, what is not known is named."""
    [one] = habit.experiments("add", HOSTILE, "--day", "2026-01-05")
    [changed] = habit.experiments(
        "add", "Other", "--day", "2026-01-06", "--until", "2026-01-08", "--id", str(one["id"])
    )
    assert (changed["id"], changed["day"], changed["until"]) == (one["id"], "2026-01-06", "2026-01-08")
    assert habit.run("experiments", "add", "x").code == 2
    assert habit.run("experiments", "add", "x", "--day", "soon").code == 2
    assert habit.run("experiments", "add", "x", "--day", "2026-01-06", "--until", "2026-01-05").code == 2
    assert habit.run("experiments", "add", "x", "--project", "/nowhere/at/all").code == 1
    assert habit.run("experiments", "add", "x", "--day", "2026-01-06", "--id", "99").code == 1
    assert habit.run("experiments", "remove", "99").code == 1
    assert habit.experiments("remove", str(one["id"])) == []


def test_no_terminal_is_spoken_to(habit: Habit) -> None:
    """Names and answers are printed as text, whatever is in them."""
    [one] = habit.experiments("add", HOSTILE, "--day", "2026-01-05")
    habit.questions("--answer", "bugs", HOSTILE)
    assert habit.run("questions", "month-2026-01-01").out.startswith("January 2026. With")
    for ran in (habit.run("experiments"), habit.run("questions")):
        assert "\x1b" not in ran.out
        assert "\u202e" not in ran.out
    habit.questions("--answer", "bugs", "")
    habit.experiments("remove", str(one["id"]))


def test_answers_are_the_person_s_own(habit: Habit) -> None:
    """Each for its time; hours go with cost, and each of both stays when the other is given."""
    assert habit.questions()["cost"]["answer"] is None
    assert habit.questions("--answer", "cost", "Worth it")["cost"]["answer"] == "Worth it"
    cost = habit.questions("--hours", "2.5")["cost"]
    assert (cost["answer"], cost["hours"]) == ("Worth it", 2.5)
    cost = habit.questions("--answer", "cost", "Perhaps")["cost"]
    assert (cost["answer"], cost["hours"]) == ("Perhaps", 2.5)
    quarter = habit.questions("quarter")
    assert quarter["cost"]["answer"] is None
    assert [(one["question"], one["hours"]) for one in quarter["earlier"]] == [("cost", 2.5)]
    assert habit.questions("--hours", "none")["cost"]["hours"] is None
    assert habit.questions("--answer", "cost", "")["cost"]["answer"] is None


@pytest.mark.parametrize(
    "argv",
    [
        ("yesterday",),
        ("--answer", "mood", "x"),
        ("--answer", "bugs", "x", "--hours", "3"),
        ("--hours", "many"),
    ],
)
def test_wrong_use_is_told(habit: Habit, argv: tuple[str, ...]) -> None:
    """A time, a question or hours that make no sense are wrong use; nothing is stored."""
    assert habit.run("questions", *argv).code == 2
    assert all(one["answer"] is None for name, one in habit.questions().items() if name != "earlier")


def test_evidence_is_that_of_the_measures(habit: Habit) -> None:
    """The page and the measures of the same time say the same, in the same words."""
    month = habit.first.date().replace(day=1).isoformat()
    shown = habit.questions(f"month-{month}")
    [landing] = [one for one in shown["sooner"]["evidence"] if one["evidence"] == "time_to_landing"]
    assert landing["figure"] == "30 min"
    assert landing["caveat"]
    assert shown["tedious"]["not_known"].startswith("No figure says what was tedious")
