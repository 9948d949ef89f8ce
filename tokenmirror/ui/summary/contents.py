"""The contents of a summary as rows that are ticked, searched and moved; all of it by keys too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPalette, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from tokenmirror.language import tr
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.summary.marks import BOX, paint_box
from tokenmirror.ui.text import kept_in_order, tooltip, visible
from tokenmirror.ui.theme import Theme
from tokenmirror.viewmodels.contents import ContentsRow, RowKey, RowKind

_ROW, _GAP, _INDENT, _PAD, _SHORT_LIST = 26, 8, 20, 6, 8
_KEY, _HINT, _SAID = (Qt.ItemDataRole.UserRole + place for place in range(3))
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _RowDelegate(QStyledItemDelegate):
    """Paint a box, a title and, at the other end, what is said of it."""

    def __init__(self, tree: QTreeWidget, theme: Theme) -> None:
        super().__init__(tree)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a row; its width is the tree's."""
        return QSize(60, max(_ROW, sized(13).pixelSize() * 2))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        rect: QRect = getattr(option, "rect")  # noqa: B009 - not in the stubs
        state = getattr(option, "state")  # noqa: B009
        right = getattr(option, "direction") is Qt.LayoutDirection.RightToLeft  # noqa: B009
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.selection))
            painter.drawRoundedRect(QRectF(rect), 5, 5)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole)
        inside = rect.adjusted(_PAD, 0, -_PAD, 0)
        if ticked is not None:
            box = _mirrored(_box(inside), inside, right=right)
            paint_box(painter, box, self._theme, on=Qt.CheckState(ticked) is Qt.CheckState.Checked)
            inside = inside.adjusted(0, 0, -BOX - _GAP, 0) if right else inside.adjusted(BOX + _GAP, 0, 0, 0)
        self._paint_words(painter, inside, index, chosen=chosen, right=right)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex, *, chosen: bool, right: bool
    ) -> None:
        text, hint = str(index.data()), str(index.data(_HINT) or "")
        if right:  # what is written from the left stays so
            text, hint = kept_in_order(text), kept_in_order(hint)
        quiet = index.data(Qt.ItemDataRole.ForegroundRole) is not None
        ink = self._theme.selection_ink if chosen else self._theme.ink
        font = index.data(Qt.ItemDataRole.FontRole) or sized(13)
        painter.setFont(sized(11, figures=True))
        painter.setPen(QColor(self._theme.selection_ink if chosen else self._theme.ink2))
        most = rect.width() // 2
        hint = painter.fontMetrics().elidedText(hint, Qt.TextElideMode.ElideRight, most)
        wide = painter.fontMetrics().horizontalAdvance(hint)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), hint)
        rest = wide + _GAP if wide else 0
        words = rect.adjusted(rest, 0, 0, 0) if right else rect.adjusted(0, 0, -rest, 0)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.ink3 if quiet and not chosen else ink))
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)

    def editorEvent(self, event: QEvent, model: object, option: object, index: object) -> bool:
        """Leave keys and clicks to the tree: only it knows where the box is."""
        del event, model, option, index
        return False


def _box(inside: QRect) -> QRect:
    return QRect(inside.left(), inside.top() + (inside.height() - BOX) // 2, BOX, BOX)


def _mirrored(box: QRect, inside: QRect, *, right: bool) -> QRect:
    return box.translated(inside.right() - box.right(), 0) if right else box


class ContentsTree(QTreeWidget):
    """Say what is ticked and moved; what comes of it is shown from outside."""

    ticked = Signal(object, bool)
    """A `RowKey`, and whether it is to be ticked."""
    moved = Signal(object, int)
    """A `RowKey`, and by how many places."""
    held = Signal(object)
    """The `ContentsRow` that is in hand now, or None."""
    words_asked = Signal()
    """The person wants to write beside the row in hand."""
    stepped = Signal(int)
    """Back (-1) or forth (1) through what was ticked."""
    search_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: tuple[ContentsRow, ...] = ()
        self._of: dict[RowKey | None, ContentsRow] = {}
        self._opened: dict[RowKey | None, bool] = {}
        self.setObjectName("contents")
        self.setColumnCount(1)
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setIndentation(_INDENT)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAccessibleName(tr("Contents"))
        self.setAccessibleDescription(
            tr("Space ticks, Alt+Up and Alt+Down move, Enter writes beside it, Ctrl+Z takes back.")
        )
        self.setItemDelegate(_RowDelegate(self, theme))
        self.currentItemChanged.connect(self._hold)
        self.itemExpanded.connect(lambda item: self._note_open(item, is_open=True))
        self.itemCollapsed.connect(lambda item: self._note_open(item, is_open=False))

    # ---- what is shown

    def show_rows(self, rows: tuple[ContentsRow, ...]) -> None:
        """Show other rows; the row in hand stays in hand, and what is open stays open."""
        if rows == self._rows:
            return
        held = self.in_hand
        self._rows = rows
        self._of = {}
        self.blockSignals(True)
        self._sync(self.invisibleRootItem(), rows, 0)
        self.blockSignals(False)
        if held is not None and self.in_hand != held:
            self.hold(held)
        elif self.currentItem() is None and rows:
            self.hold(rows[0].key)
        self._see_what_is_below()
        self.held.emit(self.row_in_hand)

    def _see_what_is_below(self) -> None:
        """Bring into sight what a tick has opened below the row in hand."""
        item, row = self.currentItem(), self.row_in_hand
        if item is not None and row is not None and row.key.kind is RowKind.ITEM and item.childCount():
            self.scrollToItem(_children(item)[-1])
            self.scrollToItem(item)

    def viewportEvent(self, event: QEvent) -> bool:
        """Keep what a tick has opened in sight, also when the words beside it take their room only then."""
        done = super().viewportEvent(event)
        if event.type() is QEvent.Type.Resize:
            self._see_what_is_below()
        return done

    def _sync(self, parent: QTreeWidgetItem, rows: tuple[ContentsRow, ...], depth: int) -> None:
        """Let an item have other rows below it; those that say the same are left as they are."""
        items = _children(parent)
        if [_key_of(item) for item in items] == [row.key for row in rows]:
            for item, row in zip(items, rows, strict=True):
                self._fill(item, row, depth)
        else:
            items = [QTreeWidgetItem() for _row in rows]
            for item, row in zip(items, rows, strict=True):
                self._fill(item, row, depth)  # before the tree has them: it would hear of each word
            parent.takeChildren()
            parent.addChildren(items)
        for item, row in zip(items, rows, strict=True):
            self._sync_below(item, row, depth + 1)

    def _sync_below(self, item: QTreeWidgetItem, row: ContentsRow, depth: int) -> None:
        """Make the rows below one that is open; those of a closed one once it is opened."""
        self._of[row.key] = row
        is_open = bool(row.rows) and self._is_open(row)
        if is_open or item.childCount():
            self._sync(item, row.rows, depth)
        else:
            self._note(row.rows)
        has = QTreeWidgetItem.ChildIndicatorPolicy
        item.setChildIndicatorPolicy(has.ShowIndicator if row.rows else has.DontShowIndicatorWhenChildless)
        item.setExpanded(is_open)

    def _note(self, rows: tuple[ContentsRow, ...]) -> None:
        for row in rows:
            self._of[row.key] = row
            self._note(row.rows)

    def _is_open(self, row: ContentsRow) -> bool:
        return self._opened.get(row.key, _opens_itself(row))

    def _make_below(self, item: QTreeWidgetItem) -> None:
        """Make the rows below one that was closed so far."""
        row = self._of.get(_key_of(item))
        if row is not None and row.rows and not item.childCount():
            self._sync(item, row.rows, _depth_of(item) + 1)

    def _fill(self, item: QTreeWidgetItem, row: ContentsRow, depth: int) -> None:
        if item.data(0, _SAID) == row:
            return
        item.setData(0, _SAID, row)
        text, hint = visible(row.text), visible(row.hint)
        item.setText(0, text)
        item.setData(0, _KEY, row.key)
        item.setData(0, _HINT, hint)
        state = None if row.ticked is None else Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        item.setData(0, Qt.ItemDataRole.CheckStateRole, state)
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        item.setFlags(flags if row.ticked is None else flags | Qt.ItemFlag.ItemIsUserCheckable)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (text, hint))))
        item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, visible(row.detail))
        item.setToolTip(0, tooltip(" \u00b7 ".join(filter(None, (row.text, row.detail)))))
        item.setData(0, Qt.ItemDataRole.ForegroundRole, QColor(self._theme.ink3) if row.quiet else None)
        weight = QFont.Weight.Medium if depth == 0 else QFont.Weight.Normal
        item.setFont(0, sized(13, weight))

    def show_found(self, *, searching: bool) -> None:
        """Open all that holds what is searched; close it again as it was."""
        self.blockSignals(True)
        for item in _children(self.invisibleRootItem()):
            self._open_below(item, searching=searching)
        self.blockSignals(False)

    def _open_below(self, item: QTreeWidgetItem, *, searching: bool) -> None:
        row = self._of.get(_key_of(item))
        if row is not None and row.rows:
            if searching or self._is_open(row):
                self._make_below(item)
            item.setExpanded(searching or self._is_open(row))
        for child in _children(item):
            self._open_below(child, searching=searching)

    def _note_open(self, item: QTreeWidgetItem, *, is_open: bool) -> None:
        self._opened[_key_of(item)] = is_open
        if is_open:
            self._make_below(item)

    # ---- the row in hand

    @property
    def in_hand(self) -> RowKey | None:
        """Return which row is in hand."""
        item = self.currentItem()
        return None if item is None else _key_of(item)

    @property
    def row_in_hand(self) -> ContentsRow | None:
        """Return what the row in hand says."""
        return None if self.in_hand is None else self._of.get(self.in_hand)

    def hold(self, key: RowKey) -> None:
        """Take a row in hand, if it is there."""
        if (item := self._find(self.invisibleRootItem(), key)) is not None:
            self.setCurrentItem(item)

    def _find(self, parent: QTreeWidgetItem, key: RowKey) -> QTreeWidgetItem | None:
        for child in _children(parent):
            if _key_of(child) == key:
                return child
            if (row := self._of.get(_key_of(child))) is not None and _holds(row, key):
                self._make_below(child)
            if (found := self._find(child, key)) is not None:
                return found
        return None

    def _hold(self, _item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        self.held.emit(self.row_in_hand)

    # ---- keys and clicks

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+Z before the window does."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _steps(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick by Space, move by Alt and arrows, write by Enter; the rest is every tree's."""
        by = _MOVES.get(Qt.Key(event.key()))
        if step := _steps(event):
            self.stepped.emit(step)
        elif by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_in_hand(by)
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            self._tick(self.currentItem())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.matches(QKeySequence.StandardKey.Find):
            self.search_asked.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        """Write beside the row in hand, or open and close what is below it."""
        item, row = self.currentItem(), self.row_in_hand
        if item is not None and row is not None and row.key.kind in (RowKind.GROUP, RowKind.NAMES):
            item.setExpanded(not item.isExpanded())
        else:
            self.words_asked.emit()

    def move_in_hand(self, by: int) -> None:
        """Ask for another place of the row in hand."""
        if (key := self.in_hand) is not None:
            self.moved.emit(key, by)

    def _tick(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        row = self._of.get(_key_of(item))
        if row is not None and row.ticked is not None:
            self.ticked.emit(row.key, not row.ticked)
        elif row is not None and row.rows:
            item.setExpanded(not item.isExpanded())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick where the box is pressed; open what has rows below it and no box."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        item = self.itemAt(place)
        if item is None:
            return
        rect = self.visualItemRect(item)
        inside = rect.adjusted(_PAD, 0, -_PAD, 0)
        box = _mirrored(_box(inside), inside, right=self.isRightToLeft()).adjusted(-_PAD, -_PAD, _PAD, _PAD)
        row = self._of.get(_key_of(item))
        if box.contains(place) or (row is not None and row.ticked is None and rect.contains(place)):
            self._tick(item)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint the arrow of what can be opened."""
        if not index.model().hasChildren(index) or not index.parent().isValid():
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Text))
        right = self.isRightToLeft()
        middle = QPointF(rect.left() + 10 if right else rect.right() - 9, rect.center().y() + 0.5)
        if self.isExpanded(index):
            corners = (QPointF(-3.5, -2), QPointF(3.5, -2), QPointF(0, 2.5))
        else:
            tip = -1 if right else 1
            corners = (QPointF(-2 * tip, -3.5), QPointF(-2 * tip, 3.5), QPointF(2.5 * tip, 0))
        painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
        painter.restore()


def _steps(event: QKeyEvent) -> int:
    if event.matches(QKeySequence.StandardKey.Undo):
        return -1
    return 1 if event.matches(QKeySequence.StandardKey.Redo) else 0


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (item.child(at) for at in range(item.childCount()))
    return [child for child in found if child is not None]


def _key_of(item: QTreeWidgetItem) -> RowKey | None:
    key = item.data(0, _KEY)
    return key if isinstance(key, RowKey) else None


def _depth_of(item: QTreeWidgetItem) -> int:
    above = item.parent()
    return 0 if above is None else 1 + _depth_of(above)


def _holds(row: ContentsRow, key: RowKey) -> bool:
    """Tell whether another row is somewhere below a row."""
    return any(one.key == key or _holds(one, key) for one in row.rows)


def _opens_itself(row: ContentsRow) -> bool:
    """Tell whether a row is open before anybody opened or closed it: parts are, long lists are not."""
    return row.key.kind in (RowKind.PART, RowKind.ITEM) or len(row.rows) <= _SHORT_LIST
