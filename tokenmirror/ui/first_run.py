"""The first page: what is read and what never is, what was found with its switches, and the way in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tokenmirror.language import tr
from tokenmirror.ui.fonts import fixed
from tokenmirror.ui.icons import program_icon
from tokenmirror.ui.labels import ElidedLabel, Hairline, Link, PlainLabel
from tokenmirror.ui.switches import Switch
from tokenmirror.ui.text import tooltip
from tokenmirror.viewmodels.first_run import FirstRunView, FoundRow

_WIDE, _ROW, _NAME, _ICON = 760, 44, 190, 52


class FirstRunPage(QScrollArea):
    """Everything a person decides before anything is read."""

    started = Signal()
    made_up_asked = Signal()
    addresses_asked = Signal()
    switched = Signal(str, bool)
    """A tool's name or a repository's folder, and whether it is to be read."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Before anything is read"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._shown: FirstRunView | None = None
        self._trouble = ""
        page = QWidget()
        page.setObjectName("page")
        across = QHBoxLayout(page)
        across.setContentsMargins(24, 14, 24, 14)
        across.addStretch(1)
        across.addLayout(self._column(), 100)
        across.addStretch(1)
        self.setWidget(page)
        self.setWidgetResizable(True)

    # ---- building

    def _column(self) -> QVBoxLayout:
        middle = QWidget()
        middle.setMaximumWidth(_WIDE)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addStretch(1)
        column.addLayout(_head())
        column.addLayout(_promises())
        column.addWidget(self._found())
        self._warning = PlainLabel("", 12, ink=2)
        self._warning.setWordWrap(True)
        column.addWidget(self._warning)
        column.addLayout(self._foot())
        column.addStretch(2)
        outer = QVBoxLayout()
        outer.addWidget(middle)
        return outer

    def _found(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("panel")
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self._tools_note, self._repositories_note = ElidedLabel("", 12, ink=2), _note()
        self._tools_note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(_title_line(tr("Found on this computer"), self._tools_note))
        self._tools, self._repositories = QVBoxLayout(), QVBoxLayout()
        for rows in (self._tools, self._repositories):
            rows.setSpacing(0)
        column.addLayout(self._tools)
        self._no_tools = _note()
        column.addWidget(self._no_tools)
        column.addWidget(Hairline())
        column.addWidget(self._repositories_line())
        column.addLayout(self._repositories)
        column.addWidget(self._repositories_note)
        return frame

    def _repositories_line(self) -> QWidget:
        self._addresses = PlainLabel("", 12, ink=2)
        self.change = Link(tr("Change…"))
        self.change.setAccessibleName(tr("Change the addresses that count as yours"))
        self.change.clicked.connect(self.addresses_asked)
        line = _title_line(tr("Repositories your sessions worked in"), self._addresses, stretch=True)
        line.setAutoFillBackground(True)
        line.setBackgroundRole(self.palette().ColorRole.AlternateBase)
        layout = line.layout()
        if layout is not None:
            layout.addWidget(self.change)
        return line

    def _foot(self) -> QHBoxLayout:
        self.start = QPushButton(tr("Start"))
        self.start.setProperty("primary", "true")
        self.start.clicked.connect(self.started)
        self.made_up = QPushButton(tr("Look around with made-up data"))
        self.made_up.clicked.connect(self.made_up_asked)
        for button in (self.start, self.made_up):
            button.setStyleSheet("min-height: 30px")
        self._duration = ElidedLabel("", 12, ink=2)
        self._duration.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.start)
        line.addWidget(self.made_up)
        line.addWidget(self._duration, 1)
        return line

    # ---- showing

    def show_view(self, view: FirstRunView) -> None:
        """Show what was found until now; rows that stay keep the keyboard's place."""
        before, self._shown = self._shown, view
        if before is None or _switches(before.tools) != _switches(view.tools):
            self._fill(self._tools, view.tools)
        if before is None or _switches(before.repositories) != _switches(view.repositories):
            self._fill(self._repositories, view.repositories)
        self._tools_note.setText(view.tools_note)
        for label, words in ((self._no_tools, view.no_tools), (self._repositories_note, view.repositories_note)):
            label.setText(words)
            label.setVisible(bool(words))
        self._addresses.setText(f"{view.addresses} ·" if view.addresses else "")
        self._addresses.setToolTip(tooltip(view.address_list))
        self.change.setVisible(bool(view.addresses))
        self._show_warning(self._trouble or view.warning)
        self._duration.setText(view.duration)
        self._mark_abouts(view)

    def _fill(self, rows: QVBoxLayout, found: tuple[FoundRow, ...]) -> None:
        while item := rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for row in found:
            for widget in (Hairline(), self._row(row)):
                rows.addWidget(widget)
                widget.show()  # at once, or the page would be measured without it

    def _row(self, row: FoundRow) -> QWidget:
        widget = QWidget()
        widget.setFixedHeight(_ROW)
        line = QHBoxLayout(widget)
        line.setContentsMargins(14, 0, 12, 0)
        line.setSpacing(14)
        name = ElidedLabel(row.title, 13, grows=False)
        name.setFixedWidth(_NAME)
        about = ElidedLabel(row.about, 12.5, ink=2, middle=row.is_path)
        about.setObjectName("about")
        about.setProperty("row", row.key)
        if row.is_path:
            about.setFont(fixed(12))
        line.addWidget(name)
        line.addWidget(about, 1)
        line.addWidget(PlainLabel(row.amount, 12.5, ink=2))
        switch = Switch("", row.spoken, row.spoken, on=row.on)
        switch.setObjectName(f"switch {row.key}")
        switch.toggled.connect(partial(self.switched.emit, row.key))
        line.addWidget(switch)
        return widget

    def _mark_abouts(self, view: FirstRunView) -> None:
        texts = {row.key: row.about for row in (*view.tools, *view.repositories)}
        for label in self.findChildren(ElidedLabel, "about"):
            label.setText(texts.get(str(label.property("row")), label.text()))

    def show_made_up(self, words: str) -> None:
        """Say how far the window with made-up data is; empty words offer it again."""
        self.made_up.setEnabled(not words)
        self._duration.setText(words or (self._shown.duration if self._shown else ""))

    def show_trouble(self, words: str) -> None:
        """Say why nothing could begin."""
        self._trouble = words
        self._show_warning(words)

    def _show_warning(self, words: str) -> None:
        self._warning.setText(words)
        self._warning.setVisible(bool(words))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the way in."""
        super().showEvent(event)
        self.start.setFocus(Qt.FocusReason.ActiveWindowFocusReason)


def _switches(rows: tuple[FoundRow, ...]) -> list[tuple[str, str]]:
    return [(row.key, row.amount) for row in rows]


def _head() -> QHBoxLayout:
    mark = QLabel()
    mark.setPixmap(program_icon().pixmap(QSize(_ICON, _ICON)))
    title = PlainLabel(tr("What did my tokens turn into?"), 22, QFont.Weight.DemiBold)
    about = PlainLabel(
        tr("TokenMirror reads the logs your tools already leave here and sets them beside your commits.")
    )
    about.setProperty("ink", "2")
    about.setWordWrap(True)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(title)
    words.addWidget(about)
    line = QHBoxLayout()
    line.setSpacing(16)
    line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(words, 1)
    return line


def _promises() -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(12)
    line.addWidget(
        _promise(
            tr("Will be read"),
            tr("Counts, times, models and edited lines in the logs; your commits in the repositories below."),
        ),
        1,
    )
    line.addWidget(
        _promise(
            tr("Will never be stored or sent"),
            tr("Prompts, responses, code, diffs, command output. Nothing leaves this computer."),
        ),
        1,
    )
    return line


def _promise(title: str, text: str) -> QFrame:
    frame = QFrame()
    frame.setObjectName("panel")
    column = QVBoxLayout(frame)
    column.setContentsMargins(14, 12, 14, 12)
    column.setSpacing(4)
    column.addWidget(PlainLabel(title, 12.5, QFont.Weight.DemiBold))
    words = PlainLabel(text, 12.5, ink=2)
    words.setWordWrap(True)
    column.addWidget(words)
    return frame


def _note() -> PlainLabel:
    note = PlainLabel("", 12.5, ink=2)
    note.setWordWrap(True)
    note.setContentsMargins(14, 10, 14, 10)
    return note


def _title_line(title: str, note: QLabel, *, stretch: bool = False) -> QWidget:
    widget = QWidget()
    widget.setFixedHeight(36)
    line = QHBoxLayout(widget)
    line.setContentsMargins(14, 0, 14, 0)
    line.setSpacing(6)
    line.addWidget(PlainLabel(title, 13, QFont.Weight.DemiBold))
    if stretch:
        line.addStretch(1)
    line.addWidget(note, 0 if stretch else 1)
    return widget
