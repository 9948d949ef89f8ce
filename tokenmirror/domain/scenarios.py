"""What a person asks of prices: the same sessions at other prices, another model's, another cache, another plan."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class ScenarioKind(StrEnum):
    """What is another than it was."""

    PRICES = "prices"
    """All prices of that day, times a factor."""
    MODEL = "model"
    """The prices of another model for every call, or for the turns whose edits are small."""
    CACHE = "cache"
    """How long a vendor keeps a cache: 5 minutes or 1 hour."""
    PLAN = "plan"
    """A flat fee a month in the place of list prices."""


SHORT, LONG = 5, 60
"""The two lifetimes of a cache, in minutes."""
HUNDREDTHS = 100


class Scenario(msgspec.Struct, frozen=True):
    """One question."""

    kind: ScenarioKind
    factor: int = HUNDREDTHS
    """In hundredths."""
    model: str = ""
    below_lines: int = 0
    """Only turns whose edits come to fewer lines; zero is every call."""
    minutes: int = LONG
    fee: int = 0
    """A month, in millionths of a millionth of the price table's currency."""
    name: str = ""
    """The person's own word for it."""
    id: int = 0
    """Zero before it is stored."""


AS_IT_WAS = Scenario(ScenarioKind.PRICES)
ALWAYS = (AS_IT_WAS, Scenario(ScenarioKind.PRICES, 200), Scenario(ScenarioKind.PRICES, 300))
"""What stands there without being asked for."""
