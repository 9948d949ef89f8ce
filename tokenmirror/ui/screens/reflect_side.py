"""Beside the page of a time: others like it, what it was meant for, and where observations come from."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from tokenmirror.ui.fonts import sized
from tokenmirror.ui.labels import Hairline, PlainLabel
from tokenmirror.ui.text import tooltip
from tokenmirror.ui.wrapped import WrappedLabel
from tokenmirror.viewmodels.look_back_shapes import IntentLine, LookBackView, TimeLine

_WIDE, _ROW, _PAD, _MARGIN = 250, 30, 8, 16
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BESIDE = Qt.ItemDataRole.UserRole + 1


class _TimeDelegate(QStyledItemDelegate):
    """Paint what a time is called at one side, its days and its mark at the other."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row's ground and name as every list does, and the rest over it."""
        super().paint(painter, option, index)
        state = getattr(option, "state")  # noqa: B009 - not in the stubs
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        palette = getattr(option, "palette")  # noqa: B009
        rect: QRect = getattr(option, "rect")  # noqa: B009
        painter.save()
        painter.setFont(sized(12, figures=True))
        painter.setPen(QColor(palette.color(palette.ColorRole.HighlightedText if chosen else palette.ColorRole.Text)))
        side = Qt.AlignmentFlag.AlignRight  # mirrored by the painter where reading begins there
        room = rect.width() - 3 * _PAD - _width_of_name(index)
        beside = that_fits(painter.fontMetrics(), index, room - _PAD)
        painter.drawText(rect.adjusted(_PAD, 0, -_PAD, 0), int(side | Qt.AlignmentFlag.AlignVCenter), beside)
        painter.restore()


def _width_of_name(index: QModelIndex | QPersistentModelIndex) -> int:
    font = index.data(Qt.ItemDataRole.FontRole)
    return QFontMetrics(font).horizontalAdvance(str(index.data(Qt.ItemDataRole.DisplayRole)))


def that_fits(metrics: QFontMetrics, index: QModelIndex | QPersistentModelIndex, room: int) -> str:
    """Return days and mark of a time, or where both have no room the mark, or as much of the days as fits."""
    days, mark = index.data(_BESIDE)
    both = " \u00b7 ".join(filter(None, (days, mark)))
    if metrics.horizontalAdvance(both) <= room:
        return both
    return metrics.elidedText(mark or days, Qt.TextElideMode.ElideRight, room)


class SidePane(QFrame):
    """A list of times, a table of intents, and one sentence."""

    opened = Signal(str)
    """Another time is wanted; its key."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setFixedWidth(_WIDE)
        self.below = False
        self._times: tuple[TimeLine, ...] = ()
        self.times_title = PlainLabel("", 13, QFont.Weight.DemiBold)
        self.list = QListWidget()
        self.list.setObjectName("pages")
        self.list.setItemDelegate(_TimeDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._choose)
        self.intents_title = WrappedLabel("", 13, QFont.Weight.DemiBold)
        self._intents = QWidget()
        self.rules = WrappedLabel("", 12, ink=2)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._column.setSpacing(6)
        self._column.addWidget(self.times_title)
        self._column.addWidget(self.list)
        self._column.addSpacing(10)
        self._column.addWidget(self.intents_title)
        self._column.addWidget(self._intents)
        self._column.addSpacing(10)
        self._column.addWidget(self.rules)
        self._column.addStretch(1)

    def set_below(self, *, below: bool) -> None:
        """Stand under the page as wide as it is, or beside it."""
        self.below = below
        self.setMinimumWidth(0 if below else _WIDE)
        self.setMaximumWidth(16_777_215 if below else _WIDE)
        self._column.setContentsMargins(*((0, 0, 0, 0) if below else (_MARGIN,) * 4))
        self.setObjectName("below" if below else "side")
        self.style().polish(self)

    def show_view(self, view: LookBackView) -> None:
        """Show other times and intents."""
        self.times_title.setText(view.times_title)
        self.list.setAccessibleName(view.times_title)
        self._show_times(view.times)
        self.intents_title.setText(view.intents_title)
        self.intents_title.setVisible(bool(view.intents))
        self.rules.setText(view.rules)
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(4)
        for place, one in enumerate(view.intents):
            grid.addWidget(PlainLabel(one.name, 12.5), 2 * place, 0)
            grid.addWidget(self._counted(one), 2 * place, 1, _RIGHT)
            grid.addWidget(Hairline(), 2 * place + 1, 0, 1, 2)
        self._column.replaceWidget(self._intents, body)
        self._intents.hide()
        self._intents.deleteLater()
        self._intents = body
        body.setVisible(bool(view.intents))

    def _counted(self, one: IntentLine) -> QWidget:
        """Return how much there is, on two lines where one is too short."""
        label = PlainLabel(one.counted, 12.5)
        if label.fontMetrics().horizontalAdvance(f"{one.name}\u2003{one.counted}") <= _WIDE - 2 * _MARGIN:
            return label
        both = QWidget()
        lines = QVBoxLayout(both)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        for part in one.counted.split(" \u00b7 "):
            lines.addWidget(PlainLabel(part, 12.5), 0, _RIGHT)
        return both

    def _show_times(self, times: tuple[TimeLine, ...]) -> None:
        if times == self._times:
            return
        self._times = times
        self.list.blockSignals(True)
        self.list.clear()
        for one in times:
            beside = " \u00b7 ".join(filter(None, (one.days, one.mark)))
            item = QListWidgetItem(one.title)
            item.setFont(sized(13, QFont.Weight.DemiBold if one.chosen else QFont.Weight.Normal))
            item.setData(Qt.ItemDataRole.UserRole, one.key)
            item.setData(_BESIDE, (one.days, one.mark))
            item.setToolTip(tooltip(beside))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (one.title, beside))))
            item.setSizeHint(QSize(60, _ROW))
            self.list.addItem(item)
            if one.chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.list.setFixedHeight(_ROW * len(times) + 4)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.opened.emit(str(item.data(Qt.ItemDataRole.UserRole)))
