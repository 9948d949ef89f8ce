"""In whatever order logs and history become known, the same sessions made the same commits, with the same fate."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.flow.computer import Computer
from tests.flow.lab import evidence_shapes, fate_shapes, landing_shapes, maker_shapes, tool_shapes
from tests.flow.lab.lab import Scenario, Shape
from tests.flow.lab.scenarios import build

SHAPES: tuple[Shape, ...] = (
    evidence_shapes.two_sessions_on_one_branch,
    maker_shapes.session_with_a_subagent,
    tool_shapes.both_tools_in_one_commit,
    tool_shapes.forked_codex_thread,
)


def told(computer: Computer) -> Any:
    """Return what is said about commits and sessions, without the moment it is said at."""
    commits = computer.run("commits", "--json").json["commits"]
    for commit in commits:
        assert commit["fate"].pop("as_of")
    sessions = computer.run("sessions", "--json").json["sessions"]
    return commits, sorted(sessions, key=lambda session: str(session["session"]))


def logs_of(scenario: Scenario) -> list[Path]:
    """Return all logs of a home."""
    return sorted(path for tool in (".claude", ".codex") for path in (scenario.home / tool).rglob("*.jsonl"))


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_logs_in_any_order_tell_the_same(shape: Shape, tmp_path: Path) -> None:
    """Logs that come one by one, each order of them, and all at once end in the same links, fates and flows."""
    scenario = build(shape, tmp_path, datetime.now(UTC))
    computer = Computer(tmp_path)
    computer.collect()
    wanted = told(computer)
    contents = {path: path.read_bytes() for path in logs_of(scenario)}
    assert len(contents) > 1
    assert any(commit["sessions"] for commit in wanted[0])

    for order in itertools.islice(itertools.permutations(contents), 4):
        found = _one_by_one(computer, order, contents)
        assert found == wanted, [path.name for path in order]


def _one_by_one(computer: Computer, order: Sequence[Path], contents: dict[Path, bytes]) -> Any:
    """Forget everything, and let the logs appear one after the other, half of each at a time."""
    shutil.rmtree(computer.data)
    for path in contents:
        path.unlink()
    for path in order:
        data = contents[path]
        for piece in (data[: len(data) // 2], data):
            path.write_bytes(piece)
            assert computer.collect().code == 0
    return told(computer)


HISTORIES: tuple[Shape, ...] = (
    fate_shapes.reverted_and_put_back,
    landing_shapes.squash_merged_branch_deleted,
    landing_shapes.split_in_two,
)


@pytest.mark.parametrize("shape", HISTORIES, ids=lambda shape: shape.__name__)
def test_history_before_logs_and_after(shape: Shape, tmp_path: Path) -> None:
    """A repository whose branches were seen at every step tells the same as one that was first seen at the end."""
    scenario = build(shape, tmp_path, datetime.now(UTC))
    computer = Computer(tmp_path)
    computer.collect()
    wanted = told(computer)
    logs = {path: path.read_bytes() for path in logs_of(scenario)}
    shutil.rmtree(computer.data)
    for path in logs:
        path.unlink()
    for _ in _heads_one_by_one(scenario.repositories[0]):
        computer.run("repos", "add", str(scenario.repositories[0]))
        assert computer.collect().code == 0
    for path, data in logs.items():
        path.write_bytes(data)
    computer.collect()

    assert told(computer) == wanted


def _heads_one_by_one(repository: Path) -> Iterator[None]:
    """Set main to each commit that it ever was, as its reflog has it, and to the last one at the end."""
    path = repository / ".git" / "refs" / "heads" / "main"
    reflog = (repository / ".git" / "logs" / "refs" / "heads" / "main").read_text(encoding="utf-8")
    for line in reflog.splitlines():
        path.write_text(line.split()[1] + "\n", encoding="utf-8")
        yield
