"""Charts as drawings that stand alone: order, patterns, room for every label, and text that stays text."""

from __future__ import annotations

import re
from itertools import pairwise

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.export.documents import BARS, CURVE, STRIP
from tests.unit.export.reading import NASTY, SVG, attributes, drawing, ids, number, rectangles, references, tag, text_of
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.summaries import Paper
from tokenmirror.export import safe
from tokenmirror.export.colours import DARK, EITHER, PRINT, variables
from tokenmirror.export.html_style import style
from tokenmirror.export.svg import Chart, drawn, entries
from tokenmirror.export.svg_writing import text_wide
from tokenmirror.viewmodels.summary_shapes import BarPart, Bars, Curve, CurvePoint, DrawnBar, Strip, StripPart

CHARTS = pytest.mark.parametrize("chart", [STRIP, BARS, CURVE], ids=["strip", "bars", "curve"])
WIDE = 640.0


@CHARTS
def test_drawing_stands_alone(chart: Chart) -> None:
    """It has no script, no style, no link; what it refers to is in it, under ids that begin as asked."""
    root = drawing(drawn(chart, PRINT, WIDE, prefix="x7"))

    assert {tag(one) for one in root.iter()} <= {
        "svg", "title", "desc", "defs", "pattern", "rect", "path", "circle", "text", "tspan",
    }  # fmt: skip
    assert not {name for _, name, _ in attributes(root)} & {"href", "style", "class", "onload"}
    assert set(references(root)) <= {f"#{one}" for one in ids(root)}
    assert all(one.startswith("x7-") for one in ids(root))
    assert len(set(ids(root))) == len(ids(root))


@CHARTS
def test_who_does_not_see_it_hears_its_sentence(chart: Chart) -> None:
    """A drawing is one image, named by its title and its sentence."""
    root = drawing(drawn(chart, PRINT, WIDE))
    named = {one.get("id"): text_of(one) for one in root}

    assert root.get("role") == "img"
    assert chart.alternative in [named[one] for one in root.get("aria-labelledby", "").split()]


@CHARTS
def test_same_chart_gives_same_drawing(chart: Chart) -> None:
    """Nothing but the chart, its colours and its width decides."""
    assert drawn(chart, PRINT, WIDE) == drawn(msgspec.convert(msgspec.to_builtins(chart), type(chart)), PRINT, WIDE)
    assert drawn(chart, PRINT, WIDE) != drawn(chart, DARK, WIDE)


@CHARTS
@pytest.mark.parametrize("wide", [90.0, 320.0, 640.0])
def test_everything_stays_inside(chart: Chart, wide: float) -> None:
    """No rectangle and no beginning of a text lies outside of the drawing."""
    root = drawing(drawn(chart, PRINT, wide))
    tall = number(root, "height")

    for one in [*rectangles(root), *root.iter(f"{SVG}text")]:
        assert -0.01 <= number(one, "x") <= wide + 0.01
        assert number(one, "x") + number(one, "width") <= wide + 0.01
        assert 0 <= number(one, "y") <= tall
        assert number(one, "y") + number(one, "height") <= tall + 0.01


def _segments(strip: Strip, wide: float = WIDE, *, mirrored: bool = False) -> list[tuple[float, float]]:
    """Return where the parts of a strip begin and end: each has one ground as tall as the strip."""
    root = drawing(drawn(strip, PRINT, wide, legend=False, mirrored=mirrored))
    found = {(number(one, "x"), number(one, "width")) for one in rectangles(root, height="20")}
    return sorted((x, x + width) for x, width in found)


def test_strip_has_its_parts_in_order_and_as_wide_as_their_shares() -> None:
    """Parts follow each other with a gap, fill the strip, and those with the same share are as wide."""
    found = _segments(STRIP)

    assert len(found) == 8
    assert found[0][0] == 0
    assert found[-1][1] == pytest.approx(WIDE, abs=0.1)
    assert all(after[0] - before[1] == pytest.approx(1, abs=0.02) for before, after in pairwise(found))
    widths = [end - begin for begin, end in found]
    assert widths[0] == pytest.approx(widths[4] * 3.7, abs=0.1)
    assert widths[4] == pytest.approx(widths[5], abs=0.02)


def test_smallest_part_can_be_seen_and_none_is_drawn_where_there_is_none() -> None:
    """Two pixels at least for what is there, none for what is not."""
    parts = (
        StripPart(Outcome.KEPT, pending=False, share=0.9999, label="kept", text="all"),
        StripPart(Outcome.REVERTED, pending=False, share=0.0001, label="reverted", text="below 5 %"),
        StripPart(Outcome.NO_EDIT, pending=False, share=0.0, label="no edit", text="none"),
    )
    root = drawing(drawn(Strip(parts, "x"), PRINT, WIDE, legend=False))

    assert [number(one, "width") for one in rectangles(root)] == [pytest.approx(637, abs=0.1), 2]
    assert len(rectangles(root, fill=PRINT.fill(Outcome.NO_EDIT))) == 0
    assert rectangles(drawing(drawn(Strip((), "nothing"), PRINT, WIDE))) == []


def test_strip_begins_at_the_right_where_reading_does() -> None:
    """Mirrored, kept lies at the right."""
    found = _segments(STRIP, mirrored=True)
    last = found[-1]

    assert last[1] == pytest.approx(WIDE)
    assert last[1] - last[0] == pytest.approx(_segments(STRIP)[0][1])


def test_patterns_part_what_hues_may_not() -> None:
    """Pending, reverted, set aside, outside git and not observed have patterns of their own; open work has an edge."""
    strip, bars = drawing(drawn(STRIP, PRINT, WIDE, legend=False)), drawing(drawn(BARS, PRINT, WIDE, legend=False))

    assert {one.get("id") for one in strip.iter(f"{SVG}pattern")} == {"d-forward", "d-back", "d-dots", "d-across"}
    assert "d-hatch" in ids(bars)
    assert len(rectangles(strip, stroke=PRINT.fill(Outcome.IN_PROGRESS), fill="none")) == 1


def test_each_part_stands_beside_its_words() -> None:
    """Labels and ranges are text, in the order of the parts."""
    root = drawing(drawn(STRIP, PRINT, WIDE))

    assert [text_of(one) for one in root.iter(f"{SVG}text")] == [f"{part.label} {part.text}" for part in STRIP.parts]


def test_legend_takes_as_many_lines_as_it_needs() -> None:
    """A narrow drawing is taller, and no label runs into the next one."""
    tall = [number(drawing(drawn(STRIP, PRINT, wide)), "height") for wide in (2000.0, 640.0, 100.0)]

    assert tall == sorted(tall)
    assert tall[0] == 20 + 12 + 20
    assert tall[2] == 20 + 12 + 8 * 20


def test_not_observed_is_a_hatch_over_the_whole_plot_and_never_a_bar() -> None:
    """Two weeks without logs are one hatch; nothing of an outcome is in it."""
    root = drawing(drawn(BARS, PRINT, 650.0, legend=False))
    hatch = rectangles(root, fill="url(#d-hatch)")

    assert [(number(one, "x"), number(one, "width"), number(one, "height")) for one in hatch] == [(200, 100, 120)]
    bars = [one for one in rectangles(root) if one.get("fill") != "url(#d-hatch)" and number(one, "width") < 100]
    assert bars
    assert not [one for one in bars if 200 <= number(one, "x") < 300]


def test_bars_stand_on_the_zero_line() -> None:
    """The first part of each ends at the line; the tallest reaches as far as it says."""
    parts = (BarPart(Outcome.KEPT, pending=False, height=0.75), BarPart(Outcome.REWRITTEN, pending=False, height=0.25))
    bars = Bars("t", (DrawnBar("", "a", "b", parts, observed=True),), "top", "alt")
    root = drawing(drawn(bars, PRINT, WIDE, legend=False))
    (kept,) = rectangles(root, fill=PRINT.fill(Outcome.KEPT))
    (upper,) = rectangles(root, fill=PRINT.fill(Outcome.REWRITTEN))
    zero = [number(one, "y") for one in rectangles(root, fill=PRINT.line2, height="1")]

    assert zero == [number(kept, "y") + number(kept, "height")]
    assert number(upper, "y") == 18
    assert number(upper, "y") + number(upper, "height") == number(kept, "y") - 1
    assert number(kept, "width") == 47, "a single bar is as wide as any"


def test_few_bars_reach_to_the_end_of_the_axis() -> None:
    """Room behind the last one would read as days without use."""
    parts = (BarPart(Outcome.KEPT, pending=False, height=1),)
    few = tuple(DrawnBar("", "a", "b", parts if seen else (), observed=seen) for seen in (True, True, False))
    root = drawing(drawn(Bars("t", few, "", "alt"), PRINT, WIDE, legend=False))
    first, second = rectangles(root, fill=PRINT.fill(Outcome.KEPT))
    assert (number(first, "width"), number(second, "width")) == (47, 47)
    assert number(second, "x") - number(first, "x") == pytest.approx(WIDE / 3, abs=0.01)
    assert number(first, "x") + 47 / 2 == pytest.approx(WIDE / 6, abs=0.01)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(["", "1 Sep", "September 2026", "9月1日"]), max_size=60), st.floats(120, 900))
def test_labels_of_the_axis_never_touch(labels: list[str], wide: float) -> None:
    """Whatever there is room for is told; no label stands over another."""
    bars = tuple(DrawnBar(text, "t", "x", (), observed=True) for text in labels)
    root = drawing(drawn(Bars("t", bars, "", "alt"), PRINT, wide, legend=False))
    found = [(number(one, "x"), text_wide(text_of(one)) / 2) for one in root.iter(f"{SVG}text")]

    assert bool(found) == any(labels)
    assert all(x + half < after - other for (x, half), (after, other) in pairwise(found))


def test_legend_of_bars_names_what_occurs() -> None:
    """Each fill that is drawn has its word, in the order of outcomes, pending after kept and not observed last."""
    assert [entry.words for entry in entries(BARS)] == [
        "kept", "pending", "rewritten", "reverted", "in progress", "set aside", "no edit", "outside git",
        "not observed",
    ]  # fmt: skip
    assert [entry.words for entry in entries(msgspec.structs.replace(BARS, bars=BARS.bars[4:6]))] == ["not observed"]


def test_curve_goes_down_in_steps_with_its_band() -> None:
    """From all of them on, with what it may be as well, and words on the days that are told."""
    root = drawing(drawn(CURVE, PRINT, WIDE))
    told = [text_of(one) for one in root.iter(f"{SVG}text")]

    assert len(list(root.iter(f"{SVG}path"))) == 1
    assert len([one for one in rectangles(root) if one.get("fill-opacity")]) == len(CURVE.points) - 2
    assert len(list(root.iter(f"{SVG}circle"))) == 2
    assert {"85 to 90\u202f%", "80 to 85\u202f%", "days after landing", "0\u202f%", "100\u202f%", "30", "90"} <= set(
        told
    )


def test_curve_without_a_point_is_an_empty_plot() -> None:
    """Axes alone, and the sentence that says why."""
    root = drawing(drawn(Curve((), 0, "days", "too few"), PRINT, WIDE))

    assert not list(root.iter(f"{SVG}path"))
    assert not list(root.iter(f"{SVG}circle"))


@settings(max_examples=40, deadline=None)
@given(NASTY)
def test_any_text_comes_back_as_it_is_shown(text: str) -> None:
    """Whatever a label holds, it is text and nothing else."""
    strip = Strip((StripPart(Outcome.KEPT, pending=False, share=1.0, label=f"x{text}", text=f"y{text}"),), text)
    root = drawing(drawn(strip, PRINT, WIDE))
    told = [text_of(one) for one in root.iter(f"{SVG}tspan")]

    assert told == [safe.line(f"x{text}"), safe.line(f"y{text}")]
    assert text_of(root[0]) == safe.line(text)
    assert {tag(one) for one in root.iter()} == {"svg", "desc", "rect", "text", "tspan"}


def test_what_is_told_of_a_curve_is_told_however_long() -> None:
    """A label that is wider than the plot stands there all the same; one that would lie over another does not."""
    points = tuple(CurvePoint(day, 0.9, None, None, f"{day} {'x' * 99}") for day in (30, 31))
    root = drawing(drawn(Curve(points, 90, "days", "alt"), PRINT, WIDE))

    assert [text_of(one)[:3] for one in root.iter(f"{SVG}text") if "xxx" in text_of(one)] == ["30 "]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.floats(0, 0.3), min_size=6, max_size=6), st.sampled_from([440.0, 600.0]))
def test_words_of_a_curve_lie_over_nothing(falls: list[float], wide: float) -> None:
    """Neither the line, nor a ring, nor other words, nor a line of the grid runs through them; the last have room."""
    share, points = 1.0, [CurvePoint(0, 1.0, None, None, "")]
    for day, fall in zip((7, 30, 60, 90, 120, 180), falls, strict=True):
        share *= 1 - fall
        points.append(CurvePoint(day, share, None, None, "" if day in {60, 120} else f"{round(share * 100)} to 100 %"))
    root = drawing(drawn(Curve(tuple(points), 365, "days after landing", "alt"), PRINT, wide))
    words = [
        (number(one, "x") - text_wide(text_of(one)) / 2, number(one, "y") - 8, number(one, "x"), number(one, "y"))
        for one in root.iter(f"{SVG}text")
        if text_of(one).endswith("to 100 %")
    ]
    boxes = [(left, top, 2 * middle - left, bottom) for left, top, middle, bottom in words]
    rings = [(number(one, "cx"), number(one, "cy")) for one in root.iter(f"{SVG}circle")]
    grid = [(number(one, "x"), number(one, "y"), number(one, "width")) for one in rectangles(root, height="1")]
    (path,) = (one.get("d", "") for one in root.iter(f"{SVG}path"))
    steps = re.findall(r"H([\d.]+)V([\d.]+)", path)
    x, y = map(float, path[1 : path.index("H")].split())
    taken = [(a - 3.5, b - 3.5, a + 3.5, b + 3.5) for a, b in rings] + [(a, b, a + c, b + 1) for a, b, c in grid]
    for to, down in steps:
        taken += [(x, y, float(to), y), (float(to), y, float(to), float(down))]
        x, y = float(to), float(down)
    assert len(boxes) >= 2  # days that are next to each other can be without room
    for place, box in enumerate(boxes):
        for other in taken + boxes[:place]:
            apart = box[2] <= other[0] or other[2] <= box[0] or box[3] <= other[1] or other[3] <= box[1]
            assert apart, (box, other)


def test_page_decides_the_colours_and_has_them_all() -> None:
    """On a page of either kind each colour names a property that the page's style sets, with that of paper behind."""
    css = style(Paper.A4)

    assert all(f"{name}: {value};" in css for ground in (PRINT, DARK) for name, value in variables(ground).items())
    assert EITHER.fill(Outcome.KEPT) == f"var(--outcome-0,{PRINT.fill(Outcome.KEPT)})"
    assert EITHER.line2 == f"var(--line2,{PRINT.line2})"
