"""The section of the page of data with the copies: one is taken now, or takes the place of the database."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from tokenmirror.domain.copy_wishes import CopyWish
from tokenmirror.language import tr
from tokenmirror.ui.choosing import Card, wide
from tokenmirror.ui.focus import KEY
from tokenmirror.ui.labels import PlainLabel
from tokenmirror.ui.screens.settings.page import make_link
from tokenmirror.ui.screens.settings.section import Section
from tokenmirror.viewmodels.copies_page import CopiesPart, CopyRow


class CopiesSection(Section):
    """Lists the copies; what restoring one would change is told before."""

    takes = CopiesPart

    def heading(self) -> str:
        """Return what stands above its rows."""
        return tr("Copies")

    def finds(self) -> str:
        """Return further words under which the page is found."""
        return tr("backup restore copy damage check undo")

    def fill(self, part: object) -> Iterator[None]:
        """Add when it was looked through, and the copies."""
        if not isinstance(part, CopiesPart):
            return
        take = QPushButton(tr("Take a copy now"))
        take.setProperty(KEY, "take copy")
        take.setEnabled(not part.working)
        take.clicked.connect(lambda: self.page.decided.emit(CopyWish()))
        self.page.add_row("copies", part.check_title, part.check_hint, take)
        for row in part.rows:
            yield
            back = make_link(tr("Restore…"), f"restore {row.name}", row.title)
            back.setEnabled(not part.working)
            back.clicked.connect(partial(self._ask, row))
            self.page.add_row(f"copy {row.name}", row.title, row.hint, back)

    def _ask(self, row: CopyRow, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        card = RestoreCard(row, self.page.window())
        card.accepted.connect(lambda: self.page.decided.emit(CopyWish(row.name)))
        card.open()


class RestoreCard(Card):
    """Tells what would change; the button that changes nothing has the keyboard."""

    def __init__(self, row: CopyRow, parent: QWidget) -> None:
        super().__init__(row.question, tr("Restore the copy"), parent)
        for line in row.changes:
            self.column.addWidget(wide(PlainLabel(line, 13, ink=2)))
        self.add_buttons()
        self.do.setEnabled(row.can_be_restored)
        self.leave.setDefault(True)
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)
