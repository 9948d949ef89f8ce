"""The colour table of the visual language, computed anew from the tokens: no change of a hue goes unseen."""

from itertools import combinations, pairwise

import pytest

from tests.unit.ui.colour_vision import SEEN, ciede2000, contrast, distance, seen
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.ui.theme import THEMES

EYES = (*SEEN, "grey")
NEIGHBOURS = {
    "light": (13.8, 13.9, 13.6, 13.8, 13.6),
    "dark": (20.4, 20.1, 20.3, 14.9, 14.6),
    "contrast-dark": (16.8, 16.9, 16.7, 14.3, 13.5),
    "contrast-light": (12.5, 12.5, 12.5, 12.5, 7.5),
}
"""Least distance of two hues that touch in a stack, by kind of eyes."""
ANY_PAIR = {"light": 12.6, "dark": 13.7, "contrast-dark": 12.5, "contrast-light": 11.7}
MARKS = {"light": (3.03, 4.9), "dark": (3.26, 5.2), "contrast-dark": (5.2, 21.0), "contrast-light": (4.49, 21.0)}
"""Least contrast of a mark on the surface, and that of the edge of what is outside git."""
TEXT = {
    "light": ((15.8, 14.5), (6.4, 5.9), (5.5, 5.0)),
    "dark": ((13.5, 14.6), (7.0, 7.6), (5.2, 5.7)),
}
"""Contrast of the three inks, on surface and on window."""


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 2.4900, -0.0010), (50.0, -2.4900, 0.0011), 7.2195),
        ((50.0, 2.5, 0.0), (58.0, 24.0, 15.0), 19.4535),
        ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_measure_itself(
    one: tuple[float, float, float], other: tuple[float, float, float], expected: float
) -> None:
    """The distance is that of the published pairs that catch wrong formulas (Sharma, Wu and Dalal, 2005)."""
    assert ciede2000(one, other) == pytest.approx(expected, abs=1e-4)
    assert ciede2000(other, one) == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize("name", THEMES)
def test_neighbours_in_the_stack_look_different(name: str) -> None:
    """To every kind of eyes, by hue alone, and as far as the table says."""
    hues = THEMES[name].outcomes
    least = [min(distance(a, b) for a, b in pairwise([seen(hue, eyes) for hue in hues])) for eyes in EYES]

    assert least == pytest.approx(NEIGHBOURS[name], abs=0.06)


@pytest.mark.parametrize("name", THEMES)
def test_any_two_hues_look_different_where_there_is_colour(name: str) -> None:
    """Also those that never touch."""
    hues = THEMES[name].outcomes
    every = (distance(a, b) for eyes in SEEN for a, b in combinations([seen(hue, eyes) for hue in hues], 2))

    assert min(every) == pytest.approx(ANY_PAIR[name], abs=0.06)


@pytest.mark.parametrize("name", THEMES)
def test_marks_stand_out_from_the_surface(name: str) -> None:
    """Every outcome by its hue, what is outside git by its edge where the theme is not of high contrast."""
    theme = THEMES[name]
    hues = [hue for hue, outcome in zip(theme.outcomes, Outcome, strict=True) if outcome is not Outcome.OUTSIDE_GIT]
    least = min(contrast(hue, theme.surface) for hue in hues)

    assert (least, contrast(theme.outside_edge, theme.surface)) == pytest.approx(MARKS[name], abs=0.06)


@pytest.mark.parametrize("name", TEXT)
def test_text_stands_out_from_its_ground(name: str) -> None:
    """The three inks, on the surface and on the window."""
    theme = THEMES[name]
    found = [
        contrast(ink, ground) for ink in (theme.ink, theme.ink2, theme.ink3) for ground in (theme.surface, theme.window)
    ]

    assert found == pytest.approx([value for pair in TEXT[name] for value in pair], abs=0.06)


def test_pending_and_kept_share_a_hue() -> None:
    """Pending is a part of kept, and no colour of its own: seven hues in every theme, all different."""
    assert all(len(set(theme.outcomes)) == len(Outcome) == 7 for theme in THEMES.values())
