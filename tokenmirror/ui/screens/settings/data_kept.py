"""The sections of the page of data that tell where it lies, and for how long it is kept."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget

from tokenmirror.language import tr
from tokenmirror.ui.screens.settings.page import facts
from tokenmirror.ui.screens.settings.section import Section
from tokenmirror.viewmodels.data_page import WherePart


class WhereSection(Section):
    """Where the data lies, and how big it is."""

    takes = WherePart

    def heading(self) -> str:
        """Return what stands above its rows."""
        return tr("Where it is")

    def fill(self, part: object) -> Iterator[None]:
        """Add the folder and the sizes."""
        if not isinstance(part, WherePart):
            return
        show = QPushButton(tr("Show folder"))
        show.clicked.connect(partial(_open_folder, part.folder))
        self.page.add_row("folder", tr("Folder"), part.folder, show)
        yield
        block = QWidget()
        lines = facts(part.sizes)
        lines.setContentsMargins(0, 6, 0, 8)
        block.setLayout(lines)
        self.page.put("sizes", block)


def _open_folder(folder: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
