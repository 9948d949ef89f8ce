"""What the window shows as a whole: its screens, or one page in the place of all of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from tokenmirror.ui.theme import Theme
from tokenmirror.ui.unlock_page import UnlockPage

MakePage = Callable[[Theme], QWidget]
_UNCOVERED = "settings"
"""The one screen that can be opened while the first page stands before the others."""


class Faces(QStackedWidget):
    """Hold the screens and, while there is one, the page before them."""

    def __init__(self, screens: QWidget, make: MakePage | None, theme: Theme) -> None:
        super().__init__()
        self.addWidget(screens)
        self._page: QWidget | None = None
        self.cover(make, theme)

    def cover(self, make: MakePage | None, theme: Theme) -> None:
        """Stand a page before the screens; None takes it away."""
        if self._page is not None:
            self.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None
        if make is not None:
            self._page = make(theme)
            self.addWidget(self._page)

    def show_for(self, screen: str) -> None:
        """Show what belongs to the front while a screen is open."""
        # Without the key the settings too would tell of nothing.
        covered = self._page is not None and (screen != _UNCOVERED or isinstance(self._page, UnlockPage))
        self.setCurrentIndex(1 if covered else 0)
