"""Lab scenarios, each built once for all tests that only read it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from tests.flow.lab.lab import Scenario, Shape
from tests.flow.lab.scenarios import build

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
