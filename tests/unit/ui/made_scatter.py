"""Made-up changes as dots: every state, some guesses, some with no line left."""

from __future__ import annotations

import random
from datetime import UTC, timedelta

from tests.unit.viewmodels.made_facts import NOW
from tokenmirror.domain.usage import Quality
from tokenmirror.viewmodels.change_rows import STATES
from tokenmirror.viewmodels.ranges import Cost
from tokenmirror.viewmodels.scatter import ScatteredChange, ScatterView, scatter_view


def view_of(many: int = 12, past: int = 5) -> ScatterView:
    """Return a chart of made-up changes."""
    chance = random.Random(many)
    return scatter_view(
        [
            ScatteredChange(
                f"{place:040x}", f"Change {place}", "harbour", STATES[place % len(STATES)],
                NOW - timedelta(hours=place), 1, Cost(int(10 ** chance.uniform(4, 7)), frozenset({Quality.EXACT})), 300,
                chance.choice((0, chance.randrange(1, 300))), 5, guessed=place % 7 == 0, inside=place < many,
            )
            for place in range(many + past)
        ],
        NOW,
        UTC,
    )  # fmt: skip
