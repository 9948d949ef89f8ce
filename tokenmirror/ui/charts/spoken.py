"""What a screen reader hears of a chart."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from tokenmirror.ui.strip import label_of
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import Bar

CHART_NAME = "outcome-chart"

_kept: list[QAccessibleInterface] = []


class _ChartInterface(QAccessibleWidget):
    """A widget that calls itself a chart."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Chart, widget.accessibleName())


def _made(_class: str, thing: object) -> QAccessibleInterface | None:
    if isinstance(thing, QWidget) and thing.objectName() == CHART_NAME:
        _kept.append(_ChartInterface(thing))
        return _kept[-1]
    return None


_installed: list[bool] = []


def call_charts_charts() -> None:
    """Give charts their own role; Qt would call them fillers."""
    if not _installed:
        QAccessible.installFactory(_made)
        _installed.append(True)


def bar_in_words(bar: Bar) -> str:
    """Return a bar as one sentence."""
    if not bar.observed:
        return f"{bar.title}: {say('chart.not_observed')}."
    parts = ", ".join(f"{segment.text} {label_of(segment)}" for segment in reversed(bar.segments))
    notes = parts, bar.without_text, bar.charged_text, bar.landed_text, bar.list_price_text
    rest = ". ".join(text for text in notes if text)
    return f"{bar.title}: {bar.total_words or bar.total_text}. {rest}".rstrip(". ") + "."


def announce(widget: QWidget, text: str) -> None:
    """Say something to a screen reader, if one listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
