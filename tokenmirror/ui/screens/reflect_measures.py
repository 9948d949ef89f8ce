"""All measures of a time in a list, each with its cases."""

from __future__ import annotations

from tokenmirror.ui.screens.reflect_page import ReflectPage
from tokenmirror.ui.theme import Theme
from tokenmirror.viewmodels.look_back_shapes import MeasuresPageView


class MeasuresPage(ReflectPage):
    """All measures of a time in a list, each with its cases."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.view: MeasuresPageView | None = None

    def show_view(self, view: MeasuresPageView) -> None:
        """Draw the page."""
        self.view = view
