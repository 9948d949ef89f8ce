"""How cells are painted: hairlines, swatch and word, lines alive as a bar, outcomes as a strip."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tokenmirror.domain.outcomes import OUTCOME_OF_FATE, FateState
from tokenmirror.ui.fills import paint_fill, scale_of, snapped_rect, swatch
from tokenmirror.ui.strip import paint_strip
from tokenmirror.ui.tables.ledger import GUESS_ROLE, ROW_ROLE
from tokenmirror.ui.text import kept_in_order
from tokenmirror.ui.theme import Theme
from tokenmirror.viewmodels.paging import ChangeRow
from tokenmirror.viewmodels.shapes import CommitRow, SessionRow

_Index = QModelIndex | QPersistentModelIndex
_PAD, _SWATCH, _BAR, _BAR_HEIGHT, _DISC = 8, 11, 48, 10, 8


_SELECTED = QStyle.StateFlag.State_Selected.value
_ONE_LINE = int(Qt.TextFlag.TextSingleLine)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | _ONE_LINE


class CellDelegate(QStyledItemDelegate):
    """Paint a cell's ground, its mark and its text, with a hairline below the row."""

    least_room = 24
    """Below this width the text is left to the tooltip."""

    def __init__(self, theme: Theme, parent: QWidget, *, quiet: bool = False) -> None:
        super().__init__(parent)
        self.theme = theme
        self._ink = QColor(theme.ink2 if quiet else theme.ink)
        self._is_selected = False
        # Made once: a window has hundreds of cells, and scrolling paints them sixty times a second.
        self._selection, self._surface = QColor(theme.selection), QColor(theme.surface)
        self._line, self._selection_ink = QColor(theme.line), QColor(theme.selection_ink)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = self._is_selected = bool(state.value & _SELECTED)
        painter.save()
        painter.fillRect(rect, self._selection if selected else self._surface)
        hair = 1 / scale_of(painter)
        painter.fillRect(QRectF(rect.left(), rect.bottom() + 1 - hair, rect.width(), hair), self._line)
        taken = self.paint_mark(painter, rect.adjusted(_PAD, 0, -_PAD, 0), index)
        guess = bool(index.data(GUESS_ROLE))
        ink = QColor(self.theme.ink3) if guess else self._ink
        painter.setPen(self._selection_ink if selected else ink)
        if guess:
            painter.setFont(_slanted(painter.font()))
        self._paint_text(painter, rect.adjusted(_PAD + taken, 0, -_PAD, 0), index)
        painter.restore()

    def paint_mark(self, _painter: QPainter, _rect: QRect, _index: _Index) -> int:
        """Paint what stands before the text; return the room it took."""
        return 0

    def _paint_text(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        if rect.width() < self.least_room:
            return
        text = str(index.data() or "")
        if not text:
            return
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            text = kept_in_order(text)
        flags = index.data(Qt.ItemDataRole.TextAlignmentRole)
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _LEFT if flags is None else int(flags) | _ONE_LINE, cut)


def _slanted(font: QFont) -> QFont:
    slanted = QFont(font)
    slanted.setItalic(True)
    return slanted


class FateDelegate(CellDelegate):
    """Swatch and word of a commit's fate."""

    def paint_mark(self, painter: QPainter, rect: QRect, index: _Index) -> int:
        """Paint the swatch."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, CommitRow):
            return 0
        pending = row.state is FateState.PENDING
        mark = swatch(OUTCOME_OF_FATE[row.state], self.theme, scale_of(painter), pending=pending)
        painter.drawPixmap(rect.left(), rect.center().y() - _SWATCH // 2, mark)
        return _SWATCH + 7


class AliveDelegate(CellDelegate):
    """Lines alive of lines added, as a small bar before the figures."""

    def paint_mark(self, painter: QPainter, rect: QRect, index: _Index) -> int:
        """Paint the bar; nothing where it is not known."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, CommitRow) or row.alive_key < 0 or (isinstance(row, ChangeRow) and row.deletion):
            return 0
        scale = scale_of(painter)
        box = QRectF(rect.left(), rect.center().y() - _BAR_HEIGHT // 2, _BAR, _BAR_HEIGHT)
        painter.fillRect(snapped_rect(box, scale), QColor(self.theme.line))
        painter.fillRect(snapped_rect(box.adjusted(1, 1, -1, -1), scale), QColor(self.theme.surface))
        alive = snapped_rect(QRectF(box.left(), box.top(), _BAR * min(row.alive_key, 1.0), _BAR_HEIGHT), scale)
        if alive.width() >= 1:
            outcome = OUTCOME_OF_FATE[row.state]
            paint_fill(painter, alive, outcome, self.theme, pending=row.state is FateState.PENDING)
        return _BAR + 8


class EvidenceDelegate(CellDelegate):
    """A disc before the word: filled where it was said, half where lines tell, dashed where it is a guess."""

    def paint_mark(self, painter: QPainter, rect: QRect, index: _Index) -> int:
        """Paint the disc; nothing where there is no evidence."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, CommitRow) or not row.evidence:
            return 0
        ink = QColor(self.theme.selection_ink if self._is_selected else self.theme.ink2)
        disc = QRectF(rect.left() + 0.5, rect.center().y() - _DISC / 2 + 0.5, _DISC, _DISC)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        near = row.evidence == "near"
        painter.setPen(QPen(ink, 1.2, Qt.PenStyle.DotLine if near else Qt.PenStyle.SolidLine))
        painter.setBrush(ink if row.evidence in {"said", "person"} else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        if row.evidence == "content":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawPie(disc, 90 * 16, 180 * 16)
        painter.restore()
        return _DISC + 8


class OutcomesDelegate(CellDelegate):
    """A session's outcomes as a small strip before the words."""

    least_room = 90

    def paint_mark(self, painter: QPainter, rect: QRect, index: _Index) -> int:
        """Paint the strip."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, SessionRow):
            return 0
        scale = scale_of(painter)
        wide = max(min(2 * _BAR, rect.width()), 0)
        box = QRectF(rect.left(), rect.center().y() - _BAR_HEIGHT // 2, wide, _BAR_HEIGHT)
        paint_strip(painter, snapped_rect(box, scale), row.outcomes, self.theme, scale)
        return 2 * _BAR + 8


DELEGATES: dict[str, type[CellDelegate]] = {
    "": CellDelegate,
    "fate": FateDelegate,
    "alive": AliveDelegate,
    "evidence": EvidenceDelegate,
    "outcomes": OutcomesDelegate,
}
