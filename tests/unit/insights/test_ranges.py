"""Quartiles: where they lie, and when there are too few figures for them."""

from tokenmirror.insights.ranges import FEWEST, middle_half


def test_quartiles_lie_between_figures_in_proportion() -> None:
    """Of 1 to 8 the quarter lies three quarters of the way from 2 to 3, whatever order the figures come in."""
    assert middle_half([8, 1, 7, 2, 6, 3, 5, 4]) == (2.75, 4.5, 6.25)


def test_a_quartile_can_be_a_figure_itself() -> None:
    """Of nine figures the third, fifth and seventh are the quartiles."""
    assert middle_half(range(0, 90, 10)) == (20, 40, 60)


def test_too_few_to_say() -> None:
    """Below eight cases there is no range, not even of equal figures."""
    assert middle_half([5] * (FEWEST - 1)) is None
    assert middle_half([5] * FEWEST) == (5, 5, 5)
    assert middle_half([]) is None
