"""The sources find in made-up logs exactly what was put into them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.flow.conftest import Built, Quarter
from tests.flow.lab.lab import Shape
from tests.flow.lab.scenarios import SHAPES
from tests.unit.sources.merged import Merged, merge, read
from tokenmirror.domain.events import Reading
from tokenmirror.domain.usage import Quality, total
from tokenmirror.sources import claude_code, codex


def read_home(home: Path) -> Merged:
    def readings() -> Iterator[Reading]:
        for source, folder in ((claude_code.SOURCE, ".claude"), (codex.SOURCE, ".codex")):
            for log in sorted((home / folder).rglob("*.jsonl")):
                yield from read(source, log.read_bytes(), str(log))

    return merge(readings())


def test_the_world_is_read_to_the_token(quarter: Quarter) -> None:
    """Calls, tokens and sessions are those that were written; old versions make the sum a floor."""
    world = quarter.world
    merged = read_home(world.home)

    assert merged.problems == []
    assert len(merged.calls) == world.api_calls
    assert merged.usage().counts() == world.tokens.counts()
    assert merged.usage().quality is Quality.LOWER_BOUND
    assert set(merged.sessions) == set(world.sessions)
    assert {len(said.commit_prefix) for said in merged.commits.values()} == {7}


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_a_scenario_is_read_to_the_token(shape: Shape, built: Built) -> None:
    """Each session has the calls and tokens that its log says; streamed rows and copies count once."""
    scenario = built(shape)
    merged = read_home(scenario.home)
    for label, count in scenario.expected.api_calls.items():
        calls = [call for call in merged.calls.values() if call.session == scenario.sessions[label]]

        assert len(calls) == count
        assert total(call.usage for call in calls) == scenario.expected.tokens[label]
    assert len(merged.calls) == scenario.expected.calls_in_all
    assert merged.problems == []
