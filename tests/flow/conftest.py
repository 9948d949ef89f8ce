"""Lab scenarios, each built once for all tests that only read it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from tests.flow.computer import Computer
from tests.flow.lab.lab import Scenario, Shape
from tests.flow.lab.scenarios import build
from tokenmirror.demo import world

Built = Callable[[Shape], Scenario]


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Build a scenario or give the one that was built; neither its logs nor its repositories may be changed."""
    known: dict[str, Scenario] = {}

    def give(shape: Shape) -> Scenario:
        name = shape.__name__
        if name not in known:
            known[name] = build(shape, tmp_path_factory.mktemp(name), datetime.now(UTC))
        return known[name]

    return give


@dataclass(frozen=True, slots=True)
class Quarter:
    """The made-up quarter on a computer whose collector died after it had read everything."""

    computer: Computer
    world: world.World


@pytest.fixture(scope="session")
def quarter(tmp_path_factory: pytest.TempPathFactory) -> Quarter:
    """Build and collect the quarter once; its logs and repositories may not be changed."""
    folder = tmp_path_factory.mktemp("quarter")
    made = world.build(folder, seed=3)
    computer = Computer(folder)
    computer.collect_and_die()
    return Quarter(computer, made)
