"""The page: as the standard wants it, nothing from elsewhere, for everybody, and any text stays text."""

from __future__ import annotations

import base64
import hashlib
import re
from itertools import pairwise
from xml.etree.ElementTree import Element

import msgspec
import pytest
from hypothesis import given, settings

from tests.unit.export.documents import BARS, CHANGES, CURVE, STRIP, document, heavy, hostile, light
from tests.unit.export.reading import NASTY, attributes, ids, lines_of, page, references, tag, text_of
from tokenmirror.domain.summaries import Paper, Part
from tokenmirror.export import safe
from tokenmirror.export.html import render_html
from tokenmirror.export.markdown import render_markdown
from tokenmirror.export.page_data import letters, page_data
from tokenmirror.viewmodels.summary_shapes import Document, Grid, Heading, Strip, Tone, Words

DOCUMENTS = pytest.mark.parametrize("made", [heavy(), light(), hostile()], ids=["heavy", "light", "hostile"])
ELEMENTS = {
    "html", "head", "meta", "title", "style", "body", "main", "section", "div", "h1", "h2", "p", "br", "b", "bdi",
    "ul", "li", "figure", "figcaption", "details", "summary", "table", "caption", "thead", "tbody", "tr", "th", "td",
    "svg", "desc", "defs", "pattern", "rect", "path", "circle", "text", "tspan",
}  # fmt: skip
"""All there is in a page: none of them runs, fetches, leads elsewhere or asks for anything."""
ATTRIBUTES = {
    "lang", "dir", "charset", "http-equiv", "content", "name", "class", "scope", "colspan", "id", "role", "tabindex",
    "aria-labelledby", "aria-hidden", "xmlns", "width", "height", "viewBox", "x", "y", "cx", "cy", "r", "d", "fill",
    "fill-opacity", "stroke", "stroke-width", "font-family", "font-size", "text-anchor", "direction", "patternUnits",
}  # fmt: skip


def _one(root: Element, name: str) -> Element:
    (found,) = (one for one in root.iter() if tag(one) == name)
    return found


def _all(root: Element, name: str) -> list[Element]:
    return [one for one in root.iter() if tag(one) == name]


@DOCUMENTS
def test_page_is_valid_and_holds_nothing_that_acts(made: Document) -> None:
    """The standard's parser finds no error; no script, link, form or reference to anything outside is there."""
    root = page(render_html(made))
    told = list(attributes(root))

    assert {tag(one) for one in root.iter()} <= ELEMENTS
    assert {name for _, name, _ in told} <= ATTRIBUTES
    assert set(references(root)) <= {f"#{one}" for one in ids(root)}
    assert len(set(ids(root))) == len(ids(root))
    style = text_of(_one(root, "style"))
    assert not re.search(r"url\(|@import|@font-face|expression|//", style)


@DOCUMENTS
def test_browser_is_told_to_fetch_nothing_and_which_style_is_ours(made: Document) -> None:
    """The policy stands before the style, allows that one by its digest, and nothing else."""
    root = page(render_html(made))
    head = [tag(one) for one in _one(root, "head")]
    policy = next(one.get("content", "") for one in root.iter("meta") if one.get("http-equiv"))
    digest = base64.b64encode(hashlib.sha256(text_of(_one(root, "style")).encode()).digest()).decode()

    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert head[:2] == ["meta", "meta"]
    assert head.index("style") > 1


@DOCUMENTS
def test_page_can_be_walked_by_its_headings(made: Document) -> None:
    """One title, one main part, and headings that skip no level; the last is what it cannot show."""
    root = page(render_html(made))
    levels = [int(tag(one)[1]) for one in root.iter() if re.fullmatch("h[1-6]", tag(one))]

    assert root.get("lang") == "en"
    assert root.get("dir") == "ltr"
    assert text_of(_one(root[0], "title")) == text_of(_one(root, "h1")) == safe.line(made.title)
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert [tag(one) for one in _one(root, "body")] == ["main"]
    assert text_of(_all(root, "h2")[-1]) == safe.line(made.cannot_title)


@DOCUMENTS
def test_each_chart_has_its_sentence_and_its_table(made: Document) -> None:
    """A figure holds an image with a name, and a table to unfold; swatches are passed over."""
    root = page(render_html(made))
    names = {one.get("id"): text_of(one) for one in root.iter() if one.get("id")}

    for figure in _all(root, "figure"):
        image, *swatches = _all(figure, "svg")
        assert image.get("role") == "img"
        assert all(names[one] for one in image.get("aria-labelledby", "").split())
        assert all(one.get("aria-hidden") == "true" for one in swatches)
        details = _one(figure, "details")
        assert [tag(one) for one in details] == ["summary", "table"]
    assert len(_all(root, "figure")) == sum(not isinstance(one, Heading | Words | Grid) for one in made.blocks)


@DOCUMENTS
def test_tables_say_what_their_cells_belong_to(made: Document) -> None:
    """A table has a caption, heads of columns and of rows, and rows of one length."""
    for table in _all(page(render_html(made)), "table"):
        columns = _all(_one(table, "thead"), "th")
        assert _one(table, "caption") is table[0]
        assert {one.get("scope") for one in columns} == {"col"}
        for row in _all(_one(table, "tbody"), "tr"):
            kinds = [tag(one) for one in row]
            own = kinds == ["td"] and row[0].get("colspan") == str(len(columns))
            assert own or kinds == ["th", *["td"] * (len(columns) - 1)]
            assert own or row[0].get("scope") == "row"


def test_words_keep_their_lines_and_stand_beside_their_row() -> None:
    """Paragraphs and lines of the person are theirs; what they wrote beside a change follows it."""
    root = page(render_html(heavy()))
    own = [one for one in _all(root, "p") if one.get("class") == "own"]
    (table,) = (one for one in _all(root, "table") if text_of(_one(one, "caption")) == CHANGES.title)
    rows = [text_of(row).strip() for row in _all(_one(table, "tbody"), "tr")]

    assert [len(lines_of(one)) for one in own] == [1, 3]
    assert rows[1] == CHANGES.own[0]
    assert rows[4:] == ["Nobody missed it.I had asked twice."]


def test_what_the_heading_said_is_only_heard_again() -> None:
    """A table's caption that is its heading's word for word is not shown twice."""
    said = document(Heading(CHANGES.title, Part.CHANGES), CHANGES)
    other = document(Heading("Something else", Part.CHANGES), CHANGES)

    assert _one(page(render_html(said)), "caption").get("class") == "heard"
    assert _one(page(render_html(other)), "caption").get("class") is None


def test_wide_table_can_be_moved_sideways_by_keyboard() -> None:
    """One of many columns stands in a region that takes the focus, called as its caption; a small one does not."""
    root = page(render_html(document(CHANGES, Grid("small", ("a", "b"), (("c", "d"),)))))
    region = _one(root, "div")
    names = {one.get("id"): text_of(one) for one in root.iter() if one.get("id")}

    assert (region.get("role"), region.get("tabindex")) == ("region", "0")
    assert names[region.get("aria-labelledby")] == CHANGES.title
    assert len(_all(region, "table")) == 1
    assert len(_all(root, "table")) == 2


def test_short_words_of_a_wide_table_stay_in_one_line() -> None:
    """`Change 1` over two lines is hard to read where the column beside it has room; what is long may be parted."""
    rows = (("Change 1", "Project Alder", "A subject of many words", "1"),)
    root = page(render_html(document(Grid("t", ("a", "b", "c", "d"), rows, frozenset({3})))))
    (row,) = _all(_one(root, "tbody"), "tr")
    assert [one.get("class") for one in row] == ["short", "short", None, "figure short"]


def test_paper_parts_long_tables_alone() -> None:
    """Of a few rows one alone on the next page would be hard to find; what is longer than a page has to be parted."""
    few, many = ((("x", "y"),) * rows for rows in (10, 11))
    root = page(render_html(document(*(Grid("t", ("a", "b"), rows) for rows in (few, many)))))
    assert [one.get("class") for one in _all(root, "table")] == ["whole", None]
    assert ".whole" in text_of(_one(root, "style")).partition("@media print")[2]


def test_a_question_stands_by_its_answer() -> None:
    """What is said is quieter than the person's words, as on pages; paper parts it neither from these nor inside."""
    root = page(render_html(document(Words("Do I ship sooner?", Tone.SAID), Words("At times.", Tone.OWN))))
    assert [one.get("class") for one in _all(root, "p")][1:3] == ["said", "own"]
    paper = text_of(_one(root, "style")).partition("@media print")[2]
    assert ".said, .cannot { break-inside: avoid; }" in paper
    assert ".said:has(+ .own), p:has(+ figure)" in paper


def test_a_chart_unfolds_without_its_title_again() -> None:
    """The caption above the chart said it."""
    root = page(render_html(document(BARS)))
    assert text_of(_one(root, "figcaption")) == text_of(_one(root, "caption")) == BARS.title
    assert _one(root, "caption").get("class") == "heard"


def test_page_follows_the_direction_of_reading_and_the_paper() -> None:
    """A page that is read from the right says so, and so does its strip; paper has the size that was chosen."""
    left = render_html(document(STRIP)).decode()
    right = render_html(document(STRIP, right_to_left=True, language="he", paper=Paper.LETTER)).decode()

    assert '<html lang="he" dir="rtl">' in right
    assert "size: letter;" in right
    assert "size: A4;" in left
    assert _one(page(left.encode()), "figure")[0][2].get("x") != _one(page(right.encode()), "figure")[0][2].get("x")


def test_style_is_for_light_dark_and_paper() -> None:
    """Dark colours are for screens alone; tables are printed unfolded, or where a browser cannot do that not at all."""
    style = text_of(_one(page(render_html(heavy())), "style"))

    assert "@media screen and (prefers-color-scheme: dark)" in style
    assert "@media print" in style
    paper = style[style.index("@media print") :]
    assert "details::details-content { content-visibility: visible;" in paper
    assert "@supports not selector(::details-content) { details:not([open]) { display: none; } }" in paper


def test_a_strip_without_figures_unfolds_nothing() -> None:
    """Its legend says all there is, and a table would be the same words again."""
    bare = Strip(tuple(msgspec.structs.replace(part, text="") for part in STRIP.parts), "Where my tokens went.")
    root = page(render_html(document(bare)))
    assert _all(root, "details") == []
    assert all(part.label in text_of(_one(root, "figure")) for part in bare.parts)


def test_how_exact_a_strip_is_stands_where_it_is_drawn() -> None:
    """Beside the drawing; who reads Markdown has none, and would wonder what it is said of."""
    made = document(msgspec.structs.replace(STRIP, exact_text="Drawn in twentieths."))
    assert "Drawn in twentieths." in text_of(_one(page(render_html(made)), "figure"))
    assert "Drawn in twentieths." in letters(page_data(made))
    assert b"Drawn in twentieths." not in render_markdown(made)


def test_figures_of_a_cell_part_at_commas_alone() -> None:
    """`95 to` in one line and `100 %` in the next are hard to read; long words keep their spaces."""
    cell, long = "40 to 50 lines, 95 to 100 % alive", "a word or two that need more room"
    root = page(render_html(document(Grid("t", ("a", "b"), (("x", cell), ("y", long)), frozenset({1})))))
    told = [text_of(one) for one in _all(root, "td")]
    assert told == ["40\u00a0to\u00a050\u00a0lines, 95\u00a0to\u00a0100\u00a0%\u00a0alive", long]


@settings(max_examples=25, deadline=None)
@given(NASTY)
def test_any_text_comes_back_as_it_is_shown(text: str) -> None:
    """In title, words, cells and what stands beside them: the same text, and nothing else in the page."""
    grid = Grid("t", ("a", "b"), (("x", text),), own=(text,))
    root = page(render_html(document(Words(text, Tone.OWN), grid, title=text, cannot_text=f"x{text}")))
    shown = [[line for line in lines if line] for lines in safe.paragraphs(text)]

    assert text_of(_one(root, "h1")) == safe.line(text)
    assert [lines_of(one) for one in _all(root, "p") if one.get("class") == "own"] == shown
    assert text_of(_all(_one(root, "tbody"), "td")[0]) == safe.line(text)
    assert {tag(one) for one in root.iter()} <= ELEMENTS
    assert len(_all(root, "section")) == 1


def test_hostile_names_of_charts_stay_text() -> None:
    """Labels, titles and sentences of charts as well."""
    texts = ["</desc></svg><script>x</script>", "\"><img src=x onerror='y'>", "]]>&lt;b&gt;"]
    root = page(render_html(hostile(*texts)))

    assert {tag(one) for one in root.iter()} <= ELEMENTS
    legend = [text_of(one).strip() for one in _all(_all(root, "ul")[0], "li")]
    assert legend[0] == f"{texts[0]} {texts[2]}"


def test_each_drawing_of_a_page_has_ids_of_its_own() -> None:
    """The same chart twice is two drawings with two sets of patterns."""
    root = page(render_html(document(STRIP, BARS, STRIP, CURVE, CURVE)))

    assert len(_all(root, "figure")) == 5
    assert len(set(ids(root))) == len(ids(root))
