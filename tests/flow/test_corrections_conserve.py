"""Whatever a person says of commits and sessions, no token is lost or made, and taking it all back leaves no trace."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.flow.computer import Computer
from tests.flow.lab import evidence_shapes, landing_shapes, rewriting_shapes
from tests.flow.lab.lab import Scenario, Shape
from tests.flow.lab.scenarios import build
from tests.flow.test_any_order_of_links import told
from tests.flow.test_conservation import added, conserved, counts

WORDS = 4
"""How many words are said of each history."""


@pytest.mark.parametrize(
    "shape",
    [
        evidence_shapes.one_commits_what_another_wrote,
        landing_shapes.split_in_two,
        rewriting_shapes.stacked_branches,
    ],
    ids=lambda shape: shape.__name__,
)
def test_words_in_any_order_conserve(shape: Shape, tmp_path: Path) -> None:
    """Link, unlink and ignore at random: after each word all outcomes add up; after undoing all, all is as before."""
    scenario = build(shape, tmp_path, datetime.now(UTC))
    chance = random.Random(shape.__name__)
    computer = Computer(tmp_path)
    computer.collect()
    before, whole = told(computer), counts(computer.report()["totals"]["tokens"])
    said: list[tuple[str, ...]] = []
    for _ in range(WORDS):
        word = _word(scenario, chance)
        if computer.run(*word).code == 0:
            said.append(word)
        _adds_up(computer, whole)
    computer.collect()
    _adds_up(computer, whole)
    assert said

    for word in chance.sample(said, len(said)):
        computer.run(*_named(word), "--undo")
        _adds_up(computer, whole)
    assert told(computer) == before


def _word(scenario: Scenario, chance: random.Random) -> tuple[str, ...]:
    session = chance.choice(sorted(scenario.sessions.values()))
    commit = chance.choice(sorted(scenario.ids.values()))
    words = (("link", session, commit), ("unlink", session, commit), ("ignore", commit), ("ignore", session, "--as"))
    word = chance.choice(words)
    return (*word, "spike") if word[-1] == "--as" else word


def _named(word: tuple[str, ...]) -> tuple[str, ...]:
    """Return what takes a word back: what was said of it need not be repeated."""
    return word[:2] if "--as" in word else word


def _adds_up(computer: Computer, whole: dict[str, Any]) -> None:
    """Check that the total is what it was, and that outcomes, sessions and commits share out no more than that."""
    found = computer.report()
    conserved(found)
    assert counts(found["totals"]["tokens"]) == whole
    sessions = computer.run("sessions", "--json").json["sessions"]
    assert added([each["tokens"] for each in sessions]) == whole
    for each in sessions:
        assert added([part["tokens"] for part in each["outcomes"].values()]) == counts(each["tokens"])
    commits = computer.run("commits", "--json").json["commits"]
    for commit in commits:
        shares = [one["share_of_commit"] for one in commit["sessions"]]
        assert not shares or sum(shares) == pytest.approx(1)
