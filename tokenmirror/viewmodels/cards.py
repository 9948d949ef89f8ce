"""The card beside a point of a chart: its name in full, its parts, its sum and what else is known of it."""

from __future__ import annotations

import msgspec

from tokenmirror.domain.outcomes import Outcome


class CardLine(msgspec.Struct, frozen=True):
    """One line of a card: a swatch, a word and a figure."""

    label: str
    value: str
    outcome: Outcome | None = None
    """None leaves out the swatch."""
    pending: bool = False
    guessed: bool = False
    estimated: bool = False


class CardText(msgspec.Struct, frozen=True):
    """What a card shows, from the top."""

    title: str
    total: str = ""
    lines: tuple[CardLine, ...] = ()
    notes: tuple[str, ...] = ()
