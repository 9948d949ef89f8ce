"""The person's notes, and a search among them."""

from __future__ import annotations

from tokenmirror.ui.screens.reflect_page import ReflectPage
from tokenmirror.ui.theme import Theme
from tokenmirror.viewmodels.look_back_shapes import NotesView


class NotesPage(ReflectPage):
    """The person's notes, and a search among them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.view: NotesView | None = None

    def show_view(self, view: NotesView) -> None:
        """Draw the page."""
        self.view = view
