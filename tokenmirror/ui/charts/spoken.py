"""What a screen reader hears of a chart."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from tokenmirror.ui.strip import label_of
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import Bar

_IS_CHART = "isChart"
_kept: list[QAccessibleInterface] = []


class _ChartInterface(QAccessibleWidget):
    """A widget that calls itself a chart."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Chart, widget.accessibleName())
        self._chart = widget

    def text(self, kind: QAccessible.Text) -> str:
        """Return the chart's name and words; Qt would forget the identifier."""
        if kind is QAccessible.Text.Name:
            return self._chart.accessibleName()
        if kind is QAccessible.Text.Description:
            return self._chart.accessibleDescription()
        return str(super().text(kind))


def _made(_class: str, thing: object) -> QAccessibleInterface | None:
    if isinstance(thing, QWidget) and thing.property(_IS_CHART):
        made = _ChartInterface(thing)
        _kept.append(made)  # Qt does not hold it
        return made
    return None


_installed: list[bool] = []


def call_chart(widget: QWidget) -> None:
    """Give a widget the role of a chart; Qt would call it a filler."""
    widget.setProperty(_IS_CHART, True)
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
