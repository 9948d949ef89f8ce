"""The short form of the benchmarks: it runs, its sums are right, and no ratio got much worse."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.peers import agreement
from tests.benchmarks.side_by_side import Contender, Cost, Row, Runner, cpu_row, take_turns
from tests.flow.computer import CHECKOUT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="what a process used is asked as Unix tells it")


def test_no_ratio_got_much_worse(tmp_path: Path) -> None:
    """Collecting, starting and judging stay near the floors of one run; short.py says where limits come from."""
    command = [sys.executable, "-m", "tests.benchmarks", "--short", "--folder", str(tmp_path)]

    ran = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False, env=dict(os.environ))

    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "cold read, short" in ran.stdout
    assert "judge after one more commit, short" in ran.stdout


def test_a_target_that_is_missed_is_told() -> None:
    """A ratio above its limit is missed, and one without a limit never is."""
    costs = {"ours": [Cost(3.0, 1.0, 1), Cost(8.0, 1.0, 1), Cost(3.0, 1.0, 1)], "floor": [Cost(1.0, 1.0, 1)] * 3}

    row = cpu_row("a read", costs, "ours", "floor", 2.0)

    assert row.ratio == 3.0
    assert not row.met
    assert "MISSED" in str(row)
    assert Row("a read", "", "", 3.0).met


def test_contenders_take_turns_and_the_first_round_does_not_count(tmp_path: Path) -> None:
    """Every round asks all of them once, in changing order; a command that fails ends the run."""
    log = tmp_path / "asked"
    contenders = [Contender(name, [["sh", "-c", f"echo {name} >> {log}; echo said {name}"]]) for name in ("one", "two")]
    runner, heard = Runner(tmp_path / "said"), []

    costs = take_turns(runner, contenders, 2, lambda _one: heard.append(runner.said().strip()))

    assert log.read_text().split() == ["one", "two", "two", "one", "one", "two"]
    assert heard == ["said one", "said two"]
    assert {name: len(own) for name, own in costs.items()} == {"one": 2, "two": 2}
    with pytest.raises(RuntimeError, match="ended with 3: why"):
        runner.cost(Contender("", [["sh", "-c", "echo why >&2; exit 3"]]))


def test_totals_agree_only_to_the_token() -> None:
    """One token more is another total; a tool that shows cache writes as input is compared with both."""
    ours = {"input": 5, "output": 7, "cache write": 10, "cache read": 20}

    assert agreement(ours, dict(ours)).startswith("agrees")
    assert agreement(ours, ours | {"output": 8}).startswith("differs")
    assert agreement(ours, {"input and cache write": 15, "output": 7, "cache read": 20}).startswith("agrees")
