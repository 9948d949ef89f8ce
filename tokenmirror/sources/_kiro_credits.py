"""The credits that Kiro notes, each turn by itself."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime

from tokenmirror.domain.events import Charge
from tokenmirror.sources.log_objects import Object, mappings
from tokenmirror.sources.log_values import text

_MOST = 1e9
_UNIT = re.compile(r"[a-z][a-z -]{0,29}")
"""What can be the name of a unit: it is shown as it stands there."""


def charges(
    parts: object, amount: str, identity: str, session: str, at: datetime, model: str | None = None
) -> Iterator[Charge]:
    """Yield what one turn was charged, one charge a unit; parts of one turn add up."""
    sums: defaultdict[str, float] = defaultdict(float)
    for part in mappings(parts):
        value = part.get(amount)
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < _MOST:
            sums[_unit(part)] += value
    for unit, total in sums.items():
        if total < _MOST and _UNIT.fullmatch(unit):
            yield Charge(f"{identity}:{unit}", session, at, total, unit, model)


def _unit(part: Object) -> str:
    plural, unit = text(part.get("unitPlural")), text(part.get("unit"))
    return (plural or (f"{unit.rstrip('s')}s" if unit else "credits")).lower()
