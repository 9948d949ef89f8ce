"""Changes that landed, made up for measures."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from tokenmirror.domain.outcomes import FateState
from tokenmirror.domain.usage import Quality
from tokenmirror.insights.past import ChangePast

DAY = 86_400_000
HOUR = 3_600_000


def past(day: float, **known: Any) -> ChangePast:
    """Return a kept change that landed on a day, two hours after its prompt, and was last seen on day 1000."""
    landed = round(day * DAY)
    key = int(known.pop("key", landed // HOUR))
    made = ChangePast(
        f"{key:040x}", key, (key,), "/shop", f"Change {key}", FateState.KEPT, landed, 1000 * DAY,
        guessed=False, first_commit_at=landed - HOUR, last_commit_at=landed - HOUR,
        first_prompt_at=landed - 2 * HOUR, prompts=3,
        sessions=("claude_code:s",), session_keys=(1,), session_lines=10, tokens=1000,
        qualities=frozenset({Quality.EXACT}), price=2 * 10**12, priced=True, unpriced_models=(), lines_added=10,
        lines_alive=10, lines_removed=0, tests_touched=True,
    )  # fmt: skip
    return replace(made, **known)
