"""A section of the page of data: a heading, and rows made of its own part of the view."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from tokenmirror.ui.screens.settings.page import Page


class Section(QObject):
    """Adds its rows to the page, by `page.add_row` and `page.put`; what is done goes out by `page.decided`."""

    takes: type | None = None
    """Which part of the view it draws: it is left out where the view has none. None: it draws without one."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page

    def heading(self) -> str:
        """Return what stands above its rows."""
        raise NotImplementedError

    def finds(self) -> str:
        """Return further words under which the page is found."""
        return ""

    def fill(self, part: object) -> Iterable[None]:
        """Add the rows; each `None` is a place where the window may turn to other things."""
        raise NotImplementedError
