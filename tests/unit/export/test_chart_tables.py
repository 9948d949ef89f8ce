"""Tables of charts tell what is drawn, no finer."""

from __future__ import annotations

from msgspec.structs import replace

from tests.unit.export.documents import BARS, CURVE, STRIP
from tokenmirror.export.chart_tables import chart_table
from tokenmirror.viewmodels.summary_shapes import Curve, CurvePoint, Strip


def test_strip_and_bars_say_what_stands_beside_them() -> None:
    """One row a part or a time, in the order in which they are drawn."""
    strip, bars = chart_table(STRIP), chart_table(BARS)

    assert strip.rows == tuple((part.label, part.text) for part in STRIP.parts)
    assert bars.title == BARS.title
    assert bars.rows[4] == ("Week 38", "not observed")
    assert len(bars.rows) == len(BARS.bars)


def test_day_of_a_curve_is_told_as_a_range() -> None:
    """As the label has it, or as wide as the band; a single figure only where there is no band."""
    rows = {row[0]: row[1] for row in chart_table(CURVE).rows}

    assert rows["0"] == "100\u202f%"
    assert rows["30"] == "85 to 90\u202f%"
    assert rows["45"] == "84 to 90\u202f%"


def test_days_that_say_the_same_are_one_row() -> None:
    """A curve that stays where it is is no page of equal rows; the days that are told directly always stand there."""
    flat = tuple(CurvePoint(day, 0.85, 0.8, 0.9, "80 to 90\u202f%" if day == 30 else "") for day in range(7, 200))
    rows = chart_table(Curve(flat, 365, "days", "")).rows

    assert [row[0] for row in rows] == ["7", "30"]


def test_a_strip_without_figures_is_a_list_of_its_parts() -> None:
    """In the order in which they are drawn, without a column of blanks."""
    bare = Strip(tuple(replace(part, text="") for part in STRIP.parts), "")

    assert chart_table(bare).rows == tuple((part.label,) for part in STRIP.parts)
