"""Rows that are painted at once look as Qt's own painting cell by cell, and are painted only where they are seen."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_ledgers
from tokenmirror.ui.fonts import sized
from tokenmirror.ui.tables.commits import commits_model
from tokenmirror.ui.tables.ledger import Cell, LedgerModel
from tokenmirror.ui.tables.letters import Letters
from tokenmirror.ui.tables.sessions import sessions_model
from tokenmirror.ui.tables.view import LedgerTable
from tokenmirror.ui.theme import LIGHT

SUBJECTS = (
    "修正 parser テスト, long enough to be cut somewhere",
    "שלום fix",
    "a 😀 b",
    "café \u2013 x · 3",
    "<b>plain</b>",
    "",
)
pixel_by_pixel = pytest.mark.skipif(sys.platform != "linux", reason="other systems place letters between pixels")


class ByQt(LedgerTable[Any]):
    """A table that Qt paints, cell by cell."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's
        """Paint as Qt does."""
        QTableView.paintEvent(self, event)


class Looked(LedgerModel[Any]):
    """A model that notes of which rows cells are painted."""

    def __init__(self, like: LedgerModel[Any]) -> None:
        super().__init__(like.ledger, like.columns)
        self.seen: set[int] = set()

    def cell(self, place: int, column_place: int) -> Cell:
        """Return a cell, and note its row."""
        self.seen.add(place)
        return super().cell(place, column_place)


def _commits() -> LedgerModel[Any]:
    model = commits_model()
    kinds = ("near", "said", "content")
    rows = [
        replace(
            made_ledgers.change_rows(1)[0], subject=SUBJECTS[place % 6], guess=place % 3 == 0, evidence=kinds[place % 3]
        )
        for place in range(60)
    ]
    model.take_head(made_ledgers.head("commits", rows))
    return model


def _sessions() -> LedgerModel[Any]:
    model = sessions_model()
    model.take_head(made_ledgers.sessions())
    return model


def _drawn(table: LedgerTable[Any], qtbot: QtBot) -> QImage:
    qtbot.addWidget(table)
    table.resize(900, 500)
    table.show()
    table.selectRow(3)
    table.setColumnWidth(4, 40)  # narrower than what is painted before the text
    table.setColumnHidden(2, True)
    table.horizontalHeader().moveSection(0, 5)
    table.verticalScrollBar().setValue(37)
    qtbot.wait(10)
    qtbot.waitUntil(lambda: isinstance(table, ByQt) or not table.ledger.rowCount() or table.painted)
    return table.viewport().grab().toImage()


class Slow(LedgerModel[Any]):
    """A model whose cells take their time."""

    def __init__(self, like: LedgerModel[Any]) -> None:
        super().__init__(like.ledger, like.columns)
        self.turns: list[set[int]] = [set()]

    def cell(self, place: int, column_place: int) -> Cell:
        """Return a cell after two thousandths of a second of work, and note its row."""
        self.turns[-1].add(place)
        end = time.thread_time() + 0.002
        while time.thread_time() < end:
            pass
        return super().cell(place, column_place)


def test_rows_that_take_long_come_in_turns(qtbot: QtBot) -> None:
    """No turn paints all of them, each is painted, those too that were scrolled meanwhile, and then all at once."""
    model = Slow(_commits())
    model.take_head(made_ledgers.head("commits", [made_ledgers.change_rows(1)[0]] * 60))
    table = LedgerTable(model, LIGHT, "a")
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show()
    turn = QTimer(interval=0)
    turn.timeout.connect(lambda: model.turns.append(set()))
    turn.start()
    qtbot.waitUntil(lambda: any(model.turns))
    assert not table.painted
    table.verticalScrollBar().setValue(table.rowHeight(0) * 2)
    qtbot.waitUntil(lambda: table.painted)
    shown = set(range(table.rowAt(1), table.rowAt(table.viewport().height() - 1) + 1))
    assert set().union(*model.turns) >= shown
    assert max(map(len, model.turns)) < len(shown)

    model.turns.append(set())
    turn.stop()
    table.viewport().grab()
    assert model.turns[-1] >= shown


@pixel_by_pixel
@pytest.mark.parametrize("model", [_commits, _sessions])
def test_rows_look_as_by_qt(model: Callable[[], LedgerModel[Any]], qtbot: QtBot) -> None:
    """Every letter of other scripts, cut texts, marks that do not fit, a moved and a hidden column: pixel by pixel."""
    ours, theirs = _drawn(LedgerTable(model(), LIGHT, "a"), qtbot), _drawn(ByQt(model(), LIGHT, "a"), qtbot)

    assert ours == theirs
    assert ours != _drawn(LedgerTable(commits_model(), LIGHT, "a"), qtbot)


@pytest.mark.usefixtures("qapp")
@pixel_by_pixel
@pytest.mark.parametrize(
    ("scale", "right"), [(1.0, False), (1.0, True), (1.25, False), (1.5, False), (2.0, False), (2.0, True)]
)
def test_laid_out_letters_stand_where_qt_writes(scale: float, *, right: bool) -> None:
    """On screens of every scale a line stands where Qt's own writing into a rectangle puts it, a second time too."""
    letters, font = Letters(), sized(12.5, figures=True)
    letters.use(font)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    flags = int(side | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)

    def drawn(write: Callable[[QPainter, QRect, str], object]) -> QImage:
        image = QImage(round(300 * scale), round(400 * scale), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(scale)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(font)
        for place, text in enumerate((*SUBJECTS, "gjy 22 Nov")):
            write(painter, QRect(7, 5 + place * 27, 120, 26 + place % 3), text)
        painter.end()
        return image

    def by_qt(painter: QPainter, rect: QRect, text: str) -> None:
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, flags, cut)

    for _time in range(2):
        assert drawn(lambda painter, rect, text: letters.write(painter, rect, text, right=right)) == drawn(by_qt)


def test_other_rows_are_not_looked_at(qtbot: QtBot) -> None:
    """What two distant rows need is no work for those between; the letters of another font are laid out anew."""
    model = Looked(commits_model())
    model.take_head(made_ledgers.commits())
    table = LedgerTable(model, LIGHT, "a")
    qtbot.addWidget(table)
    table.resize(900, 500)
    table.show()
    qtbot.waitExposed(table)
    model.seen.clear()
    high = table.rowHeight(0)
    image = QImage(900, 500, QImage.Format.Format_RGB32)
    table.viewport().render(image, QPoint(), QRegion(0, 2 * high, 50, high) | QRegion(0, 9 * high, 50, high))

    assert model.seen == {2, 9}
    before = table.viewport().grab().toImage()
    table.setFont(sized(16))
    assert table.viewport().grab().toImage() != before
