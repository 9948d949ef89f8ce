"""The evidence of a commit in the real window: read by a screen reader, opened by a press."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.desktop.desk import Program, accessible_things, press, start, stop, until
from tests.flow.lab.landing_shapes import squash_merged_branch_deleted
from tests.flow.lab.scenarios import build


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    scenario = build(squash_merged_branch_deleted, tmp_path, datetime.now(UTC))
    data = scenario.home / "data"
    data.mkdir(mode=0o700)
    (data / "window.ini").write_text("[look]\nperiod=13w\n")
    commit = next(iter(scenario.ids.values()))
    made = start(scenario.home, "--screen", f"changes/commit:{commit}")
    yield made
    stop(made)


def _names(program: Program) -> set[str]:
    return {seen.name for seen in accessible_things(program)}


def test_the_evidence_of_a_commit_is_read_and_opened(program: Program) -> None:
    """The pane of the first row has the evidence by name; a press brings the commands."""
    until(program.windows)
    until(lambda: {"Evidence", "Show commands"} <= _names(program))
    press(program, "Show commands")

    until(lambda: "Hide commands" in _names(program))
