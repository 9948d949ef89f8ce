"""How long lines live: told from enough changes on, and never further than is known."""

from __future__ import annotations

from collections.abc import Sequence

from tokenmirror.insights.survival import Lifetime, survival
from tokenmirror.insights.survival_band import trust
from tokenmirror.viewmodels.lives import LivesFacts, lives_view
from tokenmirror.viewmodels.numbers import THIN_SPACE
from tokenmirror.viewmodels.shapes import Lives

DAYS = (0, 7, 14, 30, 60, 90, 120, 180, 365, 730)


def view(works: Sequence[Sequence[Lifetime]]) -> Lives:
    """Return the curve of some works, narrow spaces as plain ones in its words."""
    lives = [life for work in works for life in work]
    found = survival(lives, DAYS)
    ends = sorted(max(life.days for life in work) for work in works)
    young = [day for day in ends if day < DAYS[-1]]
    facts = LivesFacts(found, trust(works, found), len(works), sum(life.lines for life in lives), young)
    return lives_view(facts)


def watched(days: float, lost: int = 0, lost_at: float = 7) -> list[Lifetime]:
    """Return a work of a hundred lines, some of them lost."""
    gone = [Lifetime(lost_at, lost, censored=False)] if lost else []
    return [*gone, Lifetime(days, 100 - lost, censored=True)]


def test_a_whole_curve() -> None:
    """All three days are told, in the sentence and at the curve, each with what was watched."""
    made = view([watched(90, lost=10 * (place % 2)) for place in range(10)])

    assert (made.hint, made.last) == ("10 changes, all time", 90)
    plain = made.sentence.replace(THIN_SPACE, " ")
    assert (
        plain
        == "Of the lines newly put in, 95 % after 7 days, 95 % after 30 days and 95 % after 90 days are still alive."
    )
    assert made.note == ""
    assert [point.day for point in made.points] == list(DAYS[:6])
    assert [bool(point.label) for point in made.points] == [False, True, False, True, False, True]
    seventh = made.points[1].text.replace(THIN_SPACE, " ")
    assert seventh.startswith("7 days: 95 % alive (9")
    assert seventh.endswith("), 10 changes with 1,000 lines watched")
    assert [(point.changes, point.lines, point.no_older) for point in made.points[:1]] == [(10, 1_000, 0)]
    assert (made.points[-1].no_older, made.points[-1].text.splitlines()[1]) == (10, "10 changes are no older yet")


def test_a_curve_of_years() -> None:
    """It goes as far as enough changes were watched, on an axis that ends soon after."""
    told = {days: view([watched(days)] * 9) for days in (100, 200, 300, 400, 800)}

    assert [(made.points[-1].day, made.last) for made in told.values()] == [
        (90, 90), (180, 180), (180, 180), (365, 365), (730, 730),
    ]  # fmt: skip
    assert [point.day for point in told[800].points if point.label] == [7, 30, 90, 180, 365, 730]
    assert told[800].note == ""
    assert view([watched(130)] * 9).note == (
        "After 180 days: too few to say. 9 changes are younger than 180 days: what of them is alive is pending, never a"
        " loss."
    )


def test_where_watching_ends() -> None:
    """Each change whose lines live is marked on the curve, up to where that is told."""
    made = view([*[watched(95)] * 8, *[watched(40.5, lost=50)] * 2, watched(10), watched(200)])

    assert made.ends[:3] == ((10, made.points[2].share), (40.5, made.points[3].share), (40.5, made.points[3].share))
    assert len(made.ends) == 3
    assert [point.no_older for point in made.points] == [0, 1, 0, 2, 0, 8]


def test_it_stops_where_there_are_too_few() -> None:
    """Young works are named as pending, and the days that only few works have reached stay untold."""
    made = view([*[watched(40) for _ in range(9)], *[watched(90) for _ in range(3)]])

    assert [point.day for point in made.points] == [0, 7, 14, 30]
    assert made.sentence.count("after") == 2
    assert made.note == (
        "After 90 days: too few to say. 9 changes are younger than 90 days: what of them is alive is pending, never a"
        " loss."
    )


def test_too_few_to_say() -> None:
    """A handful of works has no curve, and none at all says that."""
    few = view([watched(90) for _ in range(7)])

    assert (few.points, few.note) == ((), "")
    assert few.sentence.startswith("Too few to say: 7 changes with 700 lines landed.")
    assert view([]).sentence == "No change whose lines can be watched has landed yet."
    assert view([watched(3) for _ in range(20)]).points == ()
