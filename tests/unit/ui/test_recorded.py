"""What is estimated or not recorded looks like it: waves, a hollow diamond, columns and words of its own."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.unit.ui import made_views
from tests.unit.ui.looking import picture_of
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.ui.charts.card import Card
from tokenmirror.ui.charts.outcome_chart import bar_card
from tokenmirror.ui.charts.spoken import bar_in_words
from tokenmirror.ui.fills import swatch
from tokenmirror.ui.labels import PlainLabel
from tokenmirror.ui.tables.bars import SOMETIMES, chart_table
from tokenmirror.ui.theme import THEMES, Theme
from tokenmirror.ui.window import Window
from tokenmirror.viewmodels.shapes import Bar, Figure, MirrorView, Segment

Maker = Callable[..., Window]

_GUESS, _ESTIMATED, _WITHOUT, _CHARGED = SOMETIMES
MIXED = replace(
    made_views.chart().bars[20],
    segments=(Segment(Outcome.KEPT, False, 700, "700"), Segment(Outcome.KEPT, False, 50, "50", estimated=True)),
    total=750,
    total_text="≥ ≈ 750",
    total_words="at least about 750",
    estimated_text="50",
    without_tokens=12,
    without_text="12 calls, tokens not recorded",
    charged_text="4.5 credits, Kiro",
    landed_text="",
    list_price_text="",
)


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
@pytest.mark.usefixtures("qapp")
def test_fills_of_estimates_differ(theme: Theme, scale: float) -> None:
    """An estimate is another picture than its outcome, its guess, and pending; so is each mixture of these."""
    for side in (11, 30):
        pictures: list[QImage] = []
        for outcome, guessed, estimated in product(Outcome, (False, True), (False, True)):
            how = {"guessed": guessed, "estimated": estimated}
            pictures.append(swatch(outcome, theme, scale, side=side, **how).toImage())
        for estimated in (False, True):
            pending = swatch(Outcome.KEPT, theme, scale, pending=True, estimated=estimated, side=side)
            pictures.append(pending.toImage())
        assert all(one != other for place, one in enumerate(pictures) for other in pictures[:place])


def test_the_words_of_a_bar() -> None:
    """The sentence for a screen reader and the table name what is estimated, missing and charged."""
    spoken, row = bar_in_words(MIXED), [cell.text for cell in chart_table((MIXED,)).rows[0]]

    assert ": at least about 750. 50 kept, estimated by the tool, 700 kept." in spoken
    assert spoken.endswith("12 calls, tokens not recorded. 4.5 credits, Kiro.")
    assert (row[1], row[_GUESS - 1]) == ("≈ 750", "≥ ≈ 750")
    assert [row[place] for place in SOMETIMES] == ["", "50", "12", "4.5 credits, Kiro"]


def test_the_card_of_a_bar(make_window: Maker) -> None:
    """The card names the parts by what they are, and what has no tokens below them."""
    window = make_window()
    card = Card(window.theme, window)
    card.show_text(bar_card(MIXED), window.rect(), window.rect())
    texts = [label.text() for label in card.findChildren(PlainLabel)]

    assert texts == [
        MIXED.title, "≥ ≈ 750", "kept, estimated by the tool", "50", "kept", "700", "12 calls, tokens not recorded",
        "4.5 credits, Kiro",
    ]  # fmt: skip


def shown(make_window: Maker, *bars: Bar) -> tuple[MirrorView, QImage]:
    """Return a view of some bars, and the picture of its chart."""
    window = make_window()
    plain = made_views.mirror()
    view = replace(plain, chart=replace(plain.chart, bars=bars))
    window.show_view(view)
    window.mirror.chart.prepare()
    return view, picture_of(window.mirror.chart)


def test_a_diamond_where_no_tokens_are_recorded(make_window: Maker) -> None:
    """It stands on the zero line of a bar without tokens, and of a bar with some."""
    bars = tuple(replace(bar, at_least=False) for bar in made_views.chart().bars)
    empty = replace(bars[20], segments=(), total=0, total_text="not recorded", landed=(), list_price=None)
    for bar in (empty, bars[20]):
        before = shown(make_window, *bars[:20], bar, *bars[21:])[1]
        marked = replace(bar, without_tokens=3, without_text="3 calls, tokens not recorded")
        after = shown(make_window, *bars[:20], marked, *bars[21:])[1]
        assert before.size() == after.size()
        assert before != after


def test_columns_come_and_go(make_window: Maker, qtbot: QtBot) -> None:
    """What no bar has takes no room in the table."""
    window = make_window()
    plain = made_views.mirror()
    window.show_view(plain)
    window.mirror.chart.toggle_table()
    table = window.mirror.chart.table
    assert all(table.isColumnHidden(column) for column in SOMETIMES)
    window.show_view(replace(plain, chart=replace(plain.chart, bars=(MIXED, *plain.chart.bars[1:]))))
    qtbot.waitUntil(lambda: window.drawn)

    assert [table.isColumnHidden(column) for column in SOMETIMES] == [True, False, False, False]
    names = [table.model().headerData(column, Qt.Orientation.Horizontal) for column in SOMETIMES]
    assert names == ["Guess", "Estimated by the tool", "Calls without tokens", "Cost it recorded"]


def test_a_figure_of_calls_without_tokens_is_no_zero(make_window: Maker) -> None:
    """It has a cell of its own, not a share in the one for outcomes without tokens."""
    window = make_window()
    plain = made_views.mirror()
    missing = Figure(Outcome.REVERTED, "reverted", 0, "not recorded", "12 calls not recorded", "", 12)
    window.show_view(replace(plain, figures=(plain.figures[0], missing)))
    texts = [label.text() for label in window.mirror.figures.findChildren(PlainLabel) if label.isVisible()]

    assert "not recorded" in texts
    assert "none" not in texts


def test_waves_are_drawn_in_the_hue() -> None:
    """The outcome's own colour stays to be seen under the waves."""
    for theme in THEMES.values():
        picture = swatch(Outcome.KEPT, theme, 2.0, estimated=True, side=30).toImage()
        places = product(range(4, 56), range(4, 56))
        assert any(picture.pixelColor(x, y) == QColor(theme.fill(Outcome.KEPT)) for x, y in places)
