"""What a screen reader hears of a chart."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from tokenmirror.ui.strip import label_of
from tokenmirror.ui.words import say
from tokenmirror.viewmodels.shapes import Bar

_ROLE = "accessibleRole"
_kept: list[QAccessibleInterface] = []


class _RoleInterface(QAccessibleWidget):
    """A widget that says what it is."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role, widget.accessibleName())
        self._widget = widget

    def text(self, kind: QAccessible.Text) -> str:
        """Return the widget's name and words; Qt would forget the identifier."""
        if kind is QAccessible.Text.Name:
            return self._widget.accessibleName()
        if kind is QAccessible.Text.Description:
            return self._widget.accessibleDescription()
        return str(super().text(kind))


def _made(_class: str, thing: object) -> QAccessibleInterface | None:
    if isinstance(thing, QWidget) and (role := thing.property(_ROLE)) is not None:
        made = _RoleInterface(thing, QAccessible.Role(role))
        _kept.append(made)  # Qt does not hold it
        return made
    return None


_installed: list[bool] = []


def call_chart(widget: QWidget) -> None:
    """Give a widget the role of a chart; Qt would call it a filler."""
    _call(widget, QAccessible.Role.Chart)


def call_link(widget: QWidget) -> None:
    """Give a widget that opens something the role of a link."""
    _call(widget, QAccessible.Role.Link)


def _call(widget: QWidget, role: QAccessible.Role) -> None:
    widget.setProperty(_ROLE, role.value)
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
