"""How cells are painted: hairlines, swatch and word, lines alive as a bar, outcomes as a strip."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tokenmirror.domain.outcomes import OUTCOME_OF_FATE, FateState, Outcome
from tokenmirror.ui.fills import paint_fill, scale_of, snapped_rect, swatch
from tokenmirror.ui.strip import paint_strip
from tokenmirror.ui.tables.ledger import Cell
from tokenmirror.ui.tables.letters import Letters
from tokenmirror.ui.tables.marks import Marks, picture_of, pixels_of
from tokenmirror.ui.theme import Theme
from tokenmirror.viewmodels.paging import ChangeRow
from tokenmirror.viewmodels.shapes import CommitRow, Segment, SessionRow

_Index = QModelIndex | QPersistentModelIndex
_PAD, _SWATCH, _BAR, _BAR_HEIGHT, _DISC = 8, 11, 48, 10, 8
_SELECTED = QStyle.StateFlag.State_Selected.value
_AT_RIGHT = int(Qt.AlignmentFlag.AlignRight)


class CellDelegate(QStyledItemDelegate):
    """Paint a cell's ground, its mark and its text, with a hairline below the row."""

    least_room = 24
    """Below this width the text is left to the tooltip."""
    mark_room = 0
    """The width that what stands before the text needs."""

    def __init__(self, theme: Theme, parent: QWidget, *, quiet: bool = False) -> None:
        super().__init__(parent)
        self.theme = theme
        # Made once: a window has hundreds of cells, and scrolling paints them sixty times a second.
        self._ink, self._guess_ink = QColor(theme.ink2 if quiet else theme.ink), QColor(theme.ink3)
        self._selection, self._surface = QColor(theme.selection), QColor(theme.surface)
        self._line, self._selection_ink = QColor(theme.line), QColor(theme.selection_ink)
        self._upright, self._slanted = Letters(), Letters()
        self._font: QFont | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell with its ground, as Qt asks for it."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state.value & _SELECTED)
        painter.save()
        painter.fillRect(rect, self._selection if selected else self._surface)
        hair = 1 / scale_of(painter)
        painter.fillRect(QRectF(rect.left(), rect.bottom() + 1 - hair, rect.width(), hair), self._line)
        self.begin(painter.font())
        self.paint_cell(painter, rect, _cell(index), selected=selected)
        painter.restore()

    def begin(self, font: QFont) -> None:
        """Write in a font from now on."""
        if font != self._font:
            self._font = QFont(font)
            self._upright.use(font)
            slanted = QFont(font)
            slanted.setItalic(True)
            self._slanted.use(slanted)

    def paint_cell(self, painter: QPainter, rect: QRect, cell: Cell, *, selected: bool) -> None:
        """Paint mark and text of a cell; the painter's pen is changed, and for a guess its font."""
        taken = 0
        if self.mark_room:
            taken = self.paint_mark(painter, rect.adjusted(_PAD, 0, -_PAD, 0), cell.row, selected=selected)
        room = rect.adjusted(_PAD + taken, 0, -_PAD, 0)
        if not cell.text or room.width() < self.least_room:
            return
        letters = self._slanted if cell.guess else self._upright
        if cell.guess:
            painter.setFont(letters.font)
        ink = self._guess_ink if cell.guess else self._ink
        painter.setPen(self._selection_ink if selected else ink)
        letters.write(painter, room, cell.text, right=cell.right)

    def paint_mark(self, painter: QPainter, rect: QRect, row: object, *, selected: bool) -> int:
        """Paint what stands before the text; return the room it took."""
        del painter, rect, row, selected
        return 0


def _cell(index: _Index) -> Cell:
    """Return what a cell shows; a model of ours is asked itself, for each of Qt's roles takes its time."""
    model = index.model()
    if (cells := getattr(model, "cell", None)) is not None:
        return cast("Cell", cells(index.row(), index.column()))
    side = index.data(Qt.ItemDataRole.TextAlignmentRole)
    return Cell(str(index.data() or ""), guess=False, right=side is not None and bool(int(side) & _AT_RIGHT), row=None)


class _MarkedDelegate(CellDelegate):
    """What stands before the text is painted once for each of its looks."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._marks = Marks()


class FateDelegate(_MarkedDelegate):
    """Swatch and word of a commit's fate."""

    mark_room = 2 * _PAD + _SWATCH

    def paint_mark(self, painter: QPainter, rect: QRect, row: object, *, selected: bool) -> int:
        """Paint the swatch."""
        del selected
        if not isinstance(row, CommitRow):
            return 0
        kind = OUTCOME_OF_FATE[row.state], row.state is FateState.PENDING, scale_of(painter)
        mark = self._marks.kept(kind, self._swatch)
        painter.drawPixmap(rect.left(), rect.center().y() - _SWATCH // 2, mark)
        return _SWATCH + 7

    def _swatch(self, outcome: Outcome, pending: bool, scale: float) -> QPixmap:  # noqa: FBT001 - parts of a key
        return swatch(outcome, self.theme, scale, pending=pending)


class AliveDelegate(_MarkedDelegate):
    """Lines alive of lines added, as a small bar before the figures."""

    mark_room = 2 * _PAD + _BAR

    def paint_mark(self, painter: QPainter, rect: QRect, row: object, *, selected: bool) -> int:
        """Paint the bar; nothing where it is not known."""
        del selected
        if not isinstance(row, CommitRow) or row.alive_key < 0 or (isinstance(row, ChangeRow) and row.deletion):
            return 0
        scale = scale_of(painter)
        box = QRectF(rect.left(), rect.center().y() - _BAR_HEIGHT // 2, _BAR, _BAR_HEIGHT)
        painter.fillRect(snapped_rect(box, scale), self._line)
        painter.fillRect(snapped_rect(box.adjusted(1, 1, -1, -1), scale), self._surface)
        alive = snapped_rect(QRectF(box.left(), box.top(), _BAR * min(row.alive_key, 1.0), _BAR_HEIGHT), scale)
        if alive.width() >= 1:
            kind = OUTCOME_OF_FATE[row.state], row.state is FateState.PENDING, *pixels_of(alive, scale), scale
            painter.drawPixmap(alive.topLeft(), self._marks.kept(kind, self._fill))
        return _BAR + 8

    def _fill(self, outcome: Outcome, pending: bool, wide: int, high: int, scale: float) -> QPixmap:  # noqa: FBT001
        def paint(painter: QPainter, box: QRectF) -> None:
            paint_fill(painter, box, outcome, self.theme, pending=pending)

        return picture_of(wide, high, scale, paint)


class EvidenceDelegate(_MarkedDelegate):
    """A disc before the word: filled where it was said, half where lines tell, dashed where it is a guess."""

    mark_room = 2 * _PAD + _DISC

    def paint_mark(self, painter: QPainter, rect: QRect, row: object, *, selected: bool) -> int:
        """Paint the disc; nothing where there is no evidence."""
        if not isinstance(row, CommitRow) or not row.evidence:
            return 0
        scale = scale_of(painter)
        around = QRectF(rect.left() - 1, rect.center().y() - _DISC // 2 - 1, _DISC + 3, _DISC + 3)
        around = snapped_rect(around, scale)
        kind = row.evidence, selected, *pixels_of(around, scale), scale
        painter.drawPixmap(around.topLeft(), self._marks.kept(kind, self._disc))
        return _DISC + 8

    def _disc(self, evidence: str, selected: bool, wide: int, high: int, scale: float) -> QPixmap:  # noqa: FBT001
        ink = QColor(self.theme.selection_ink if selected else self.theme.ink2)

        def paint(painter: QPainter, box: QRectF) -> None:
            disc = QRectF(box.left() + 1.5, box.top() + 1.5, _DISC, _DISC)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            near = evidence == "near"
            painter.setPen(QPen(ink, 1.2, Qt.PenStyle.DotLine if near else Qt.PenStyle.SolidLine))
            painter.setBrush(ink if evidence in {"said", "person"} else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc)
            if evidence == "content":
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ink)
                painter.drawPie(disc, 90 * 16, 180 * 16)

        return picture_of(wide, high, scale, paint)


class OutcomesDelegate(_MarkedDelegate):
    """A session's outcomes as a small strip before the words."""

    mark_room = 2 * _PAD
    least_room = 90

    def paint_mark(self, painter: QPainter, rect: QRect, row: object, *, selected: bool) -> int:
        """Paint the strip."""
        del selected
        if not isinstance(row, SessionRow):
            return 0
        scale = scale_of(painter)
        wide = max(min(2 * _BAR, rect.width()), 0)
        box = snapped_rect(QRectF(rect.left(), rect.center().y() - _BAR_HEIGHT // 2, wide, _BAR_HEIGHT), scale)
        if wide:
            kind = row.outcomes, *pixels_of(box, scale), scale
            painter.drawPixmap(box.topLeft(), self._marks.kept(kind, self._strip))
        return 2 * _BAR + 8

    def _strip(self, outcomes: tuple[Segment, ...], wide: int, high: int, scale: float) -> QPixmap:
        def paint(painter: QPainter, box: QRectF) -> None:
            paint_strip(painter, box, outcomes, self.theme, scale)

        return picture_of(wide, high, scale, paint)


DELEGATES: dict[str, type[CellDelegate]] = {
    "": CellDelegate,
    "fate": FateDelegate,
    "alive": AliveDelegate,
    "evidence": EvidenceDelegate,
    "outcomes": OutcomesDelegate,
}
