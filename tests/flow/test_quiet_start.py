"""A start that finds everything read loads and does next to nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.flow.computer import Computer
from tests.flow.sample_logs import CLAUDE, CODEX, lay

PROBE = """
import json, sys
from tokenmirror.cli import main
assert main(["collect", "--once"]) == 0
print(json.dumps(sorted(sys.modules)))
"""
UNNEEDED = {
    "dataclasses": "each takes longer to make than ten logs to look at, and it loads inspect",
    "subprocess": "nobody asks git",
    "shutil": "it loads three ways to compress",
    "tokenmirror.attribution.flows": "no tokens flow",
    "tokenmirror.collector.judging": "no repository is known",
    "tokenmirror.git.runner": "nobody asks git",
    "tokenmirror.sources._claude_transcripts": "no line is read",
    "tokenmirror.sources._codex_rollout": "no line is read",
    "tokenmirror.store.queries": "nobody asks",
}


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


def _loaded(computer: Computer) -> set[str]:
    """Return what a whole start loads."""
    command = [sys.executable, "-c", PROBE]
    done = subprocess.run(command, env=computer.environment(), capture_output=True, text=True, timeout=60, check=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_a_start_with_everything_read_loads_only_what_it_needs(computer: Computer) -> None:
    """What is loaded takes nearly all of its time; a log that has grown loads the rest."""
    lay(computer, *CLAUDE[:3], *CODEX[:3])
    first = _loaded(computer)
    assert {"tokenmirror.attribution.flows", "tokenmirror.sources._claude_transcripts"} <= first

    assert _loaded(computer).isdisjoint(UNNEEDED)
