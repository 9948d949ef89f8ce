"""Below what is given away: whether the pseudonyms stand in another summary too, and a tick for who wants that."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tokenmirror.language import tr
from tokenmirror.ui.labels import Link
from tokenmirror.ui.summary.marks import Tick
from tokenmirror.ui.text import tooltip
from tokenmirror.ui.theme import Theme
from tokenmirror.ui.wrapped import WrappedLabel
from tokenmirror.viewmodels.summary_names import has_pseudonyms, keep_text, names_lines
from tokenmirror.viewmodels.summary_shapes import SummaryView


class NamesPart(QWidget):
    """Say it, and let the person keep the names of another summary or take others."""

    wanted = Signal(str)
    """The key of the pseudonyms that are wanted; empty for those of this summary alone."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._key = ""
        self.said = WrappedLabel("", 12.5)
        self.keep = Tick("", theme)
        self.keep.toggled.connect(lambda on: self.wanted.emit(self._key if on else ""))
        self._words = WrappedLabel("", 12.5)
        self._words.installEventFilter(self)
        self.other = Link(tr("Other pseudonyms"), 12.5, ink=1)
        self.other.setToolTip(tooltip(_why_others()))
        self.other.setAccessibleDescription(_why_others())
        self._beside = QWidget()
        line = QHBoxLayout(self._beside)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.said)
        column.addWidget(self._beside)
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.said, self._beside, self.other):
            part.hide()

    def show_view(self, view: SummaryView) -> None:
        """Say what is so of another view."""
        lines, text = names_lines(view), keep_text(view)
        self.said.setText("\n".join(lines))
        self.said.setVisible(bool(lines))
        self.other.setVisible(has_pseudonyms(view))
        self._beside.setVisible(bool(text))
        self._words.setText(text)
        self.keep.setAccessibleName(text)
        before = view.names_told.before
        self._key = view.chosen.names_key or ("" if before is None else before.key)
        self.keep.blockSignals(True)
        self.keep.setChecked(bool(view.chosen.names_key))
        self.keep.blockSignals(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tick by the words as well."""
        if watched is self._words and isinstance(event, QMouseEvent) and _releases(event):
            self.keep.click()
        return bool(super().eventFilter(watched, event))


def _releases(event: QMouseEvent) -> bool:
    return event.type() is QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton


def _why_others() -> str:
    return tr("Who has a summary with the same pseudonyms can tell that both speak of the same projects.")
