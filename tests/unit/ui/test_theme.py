"""Colours are legible, live in one file, and reach Qt's own widgets."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette

import tokenmirror.ui
from tests.unit.ui.colour_vision import contrast
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.ui.theme import THEMES, Theme, palette, style_sheet

every_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


@every_theme
def test_text_is_legible(theme: Theme) -> None:
    """Every ink has a contrast of 4.5 on every ground it is written on."""
    grounds = (theme.window, theme.surface)

    assert min(contrast(ink, ground) for ink in (theme.ink, theme.ink2, theme.ink3) for ground in grounds) >= 4.5
    assert contrast(theme.selection_ink, theme.selection) >= 4.5
    assert contrast(theme.ink2, theme.rail) >= 4.5
    assert contrast(theme.primary_ink, theme.primary) >= 4.5


@every_theme
def test_marks_stand_out(theme: Theme) -> None:
    """Every outcome has a contrast of 3 on the surface; outside git by its edge."""
    hues = [theme.fill(outcome).name() for outcome in Outcome if outcome is not Outcome.OUTSIDE_GIT]

    assert min(contrast(hue, theme.surface) for hue in (*hues, theme.outside_edge)) >= 3.0


@every_theme
def test_palette_carries_the_tokens(theme: Theme) -> None:
    """Qt's own widgets are drawn with the tokens, and the sheet has no gap left open."""
    made = palette(theme)

    assert made.color(QPalette.ColorRole.Window) == QColor(theme.window)
    assert made.color(QPalette.ColorRole.HighlightedText) == QColor(theme.selection_ink)
    assert theme.line in style_sheet(theme)
    assert "{" + "ink" not in style_sheet(theme)


def test_colours_live_in_one_file() -> None:
    """No widget carries a colour of its own."""
    folder = Path(tokenmirror.ui.__file__).parent
    named = re.compile(r"""["']#[0-9A-Fa-f]{3,8}["']""")

    assert not [path for path in folder.rglob("*.py") if path.name != "theme.py" and named.search(path.read_text())]
