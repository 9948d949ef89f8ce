"""The rooms whose content is not built yet: what will stand there, and nothing that pretends to be it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tokenmirror.language import tr
from tokenmirror.ui.labels import PlainLabel
from tokenmirror.ui.screens.room import Room

_WIDE = 420


@dataclass(frozen=True, slots=True)
class Plan:
    """What a room says of itself."""

    title: str
    why: str
    parts: tuple[str, ...]
    """What will be seen in it."""
    action_text: str
    screen: str
    """Where what can be seen of it now is."""


def reflect() -> Plan:
    """Return the room of looking back."""
    return Plan(
        tr("What you see of your own work will stand here."),
        tr("A look back at each week, against your own past and nobody else's."),
        (
            tr("What the week's tokens turned into, in one sentence"),
            tr("Observations with the cases behind them, and how sure they are"),
            tr("One open question, and room for a note of your own"),
        ),
        tr("Open the mirror"),
        "mirror",
    )


def summary() -> Plan:
    """Return the room of what is given away."""
    return Plan(
        tr("No summary has been begun."),
        tr("One or two pages for a conversation, of which you choose every line. It is made on this computer."),
        (
            tr("A preview of each page as it will be given away"),
            tr("A switch for every figure, repository and sentence"),
            tr("A file in the form you need, and a list of what was given away"),
        ),
        tr("Open the changes"),
        "changes",
    )


_PLANS = {"reflect": reflect, "summary": summary}


class PlannedRoom(Room):
    """Say what will be here, and lead to what is here now."""

    filtered = False

    def __init__(self, name: str) -> None:
        super().__init__()
        self.plan = _PLANS[name]()
        self.setAccessibleName(self.plan.title)
        self.setAccessibleDescription(self.plan.why)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._page())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 40, 24, 24)
        column.setSpacing(6)
        column.addWidget(_words(self.plan.title, 15, QFont.Weight.DemiBold, ink=1))
        column.addWidget(_words(self.plan.why, 13, QFont.Weight.Normal, ink=2))
        column.addSpacing(14)
        column.addWidget(PlainLabel(tr("What will stand here"), 12, QFont.Weight.DemiBold))
        for part in self.plan.parts:
            line = QHBoxLayout()
            line.setSpacing(10)
            mark = PlainLabel("\u25a1", 11, ink=2)
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(_words(part, 13, QFont.Weight.Normal, ink=1, narrower=22))
            line.addStretch(1)
            column.addLayout(line)
        column.addSpacing(10)
        column.addWidget(
            _words(tr("It comes with a later version. Until then nothing is shown in its place."), 12, ink=2)
        )
        column.addSpacing(8)
        column.addWidget(self._button(), 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page

    def _button(self) -> QPushButton:
        self.button = QPushButton(self.plan.action_text)
        screen, _slash, what = self.plan.screen.partition("/")
        self.button.clicked.connect(lambda: self.went.emit(screen, what))
        return self.button


def _words(
    text: str, pixels: float, weight: QFont.Weight = QFont.Weight.Normal, *, ink: int, narrower: int = 0
) -> PlainLabel:
    label = PlainLabel(text, pixels, weight, ink)
    label.setWordWrap(True)
    label.setFixedWidth(_WIDE - narrower)
    label.setMinimumHeight(label.heightForWidth(_WIDE - narrower))
    return label
