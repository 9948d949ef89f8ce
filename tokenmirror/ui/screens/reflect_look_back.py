"""The page of a week, a month or a quarter."""

from __future__ import annotations

from tokenmirror.ui.screens.reflect_page import ReflectPage
from tokenmirror.ui.theme import Theme
from tokenmirror.viewmodels.look_back_shapes import LookBackView


class LookBackPage(ReflectPage):
    """The page of a week, a month or a quarter."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.view: LookBackView | None = None

    def show_view(self, view: LookBackView) -> None:
        """Draw the page."""
        self.view = view
