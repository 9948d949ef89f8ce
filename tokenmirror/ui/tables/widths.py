"""How wide a column is whose words or times are of a few kinds: as wide as they are in the person's language."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from PySide6.QtGui import QFontMetrics, QGuiApplication

from tokenmirror.ui.fonts import sized
from tokenmirror.viewmodels import numbers

_PADDING = 18


def room_for(texts: Iterable[str], least: int, mark: int = 0) -> int:
    """Return the pixels that the widest text needs beside a mark, and at least so many."""
    if QGuiApplication.instance() is None:  # a model alone is drawn nowhere, and fonts cannot be measured
        return least
    metrics = QFontMetrics(sized(12.5, figures=True))
    return max(least, max(metrics.horizontalAdvance(text) for text in texts) + _PADDING + mark)


def room_for_moments(least: int) -> int:
    """Return the room of the longest day and hour of a year."""
    months = (datetime(2026, month, 28, 22, 58, tzinfo=UTC) for month in range(1, 13))
    return room_for((numbers.clock(one, UTC, one.date()) for one in months), least)


def room_for_durations(least: int) -> int:
    """Return the room of some hours with their minutes, and of what is less than a minute."""
    return room_for(map(numbers.duration, (timedelta(hours=1, minutes=58), timedelta(seconds=8))), least)
