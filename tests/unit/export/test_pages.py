"""Pages of a summary: what a PDF says of itself, what is read out of it and in which order, and its pictures."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from functools import cache

import msgspec
import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from tests.unit.export import documents
from tests.unit.export.pdf_reading import (
    dictionaries,
    kinds,
    objects,
    opened,
    places,
    root_of,
    squeezed,
    structure,
    words,
)
from tokenmirror.domain.summaries import Paper, Part
from tokenmirror.export import pages
from tokenmirror.export.pages import pdf, picture, pictures
from tokenmirror.viewmodels.summary_shapes import Block, Document, Grid, Heading, Strip, Tone, Words

UNKNOWN_LETTER = "\U0003abcd"
"""No letter is there, so no font has it."""


@cache
def _heavy() -> PdfReader:
    return opened(pdf(documents.heavy()).data)


def _texts(document: Document) -> Iterator[str]:
    yield document.title
    yield document.subtitle
    for block in document.blocks:
        yield from _block_texts(block)
    yield document.cannot_title
    yield document.cannot_text


def _block_texts(block: Block) -> Iterator[str]:
    if isinstance(block, Heading | Words):
        yield block.text
    elif isinstance(block, Strip):
        yield from (text for part in block.parts for text in (part.label, part.text))
    elif isinstance(block, Grid):
        yield from block.header
        for place, row in enumerate(block.rows):
            yield from (row[0], *block.own[place : place + 1], *row[1:])


def test_the_text_is_read_in_the_order_of_the_document() -> None:
    """Each text of the document is in the PDF's text after the one before it, letter by letter."""
    text, at = squeezed(words(_heavy())), 0
    for one in map(squeezed, _texts(documents.heavy())):
        assert one in text[at:], one
        at = text.index(one, at) + len(one)


def test_what_is_read_out_goes_down_the_page() -> None:
    """The structure tree names the content of each page in the order in which it is drawn."""
    runs = [run for part in structure(_heavy()) for run in part.marked]
    assert len(runs) > 40
    assert runs == sorted(runs)


def test_the_pdf_says_that_it_is_pdf_ua_and_keeps_the_rules_for_that() -> None:
    """It is marked as tagged, names itself PDF/UA-1, has a language and a title that is shown."""
    made = pdf(documents.heavy())
    root = root_of(_heavy())
    assert made.claims_ua
    assert made.why_not == ""
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert (_heavy().metadata or DictionaryObject()).get("/Title") == documents.heavy().title
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()


def test_parts_are_headings_tables_and_pictures_in_words() -> None:
    """The title is the one first heading, each part has one below it, and figures are told in words."""
    parts = structure(_heavy())
    found = [part.kind for part in parts]
    assert found.count("/H1") == 1
    assert found.count("/H2") == 5
    assert found.index("/H1") < found.index("/H2")
    told = [part.alternative for part in parts if part.kind == "/Figure"]
    charts = (documents.STRIP.alternative, documents.BARS.alternative, documents.CURVE.alternative)
    assert all(one.startswith(sentence) for one, sentence in zip(told, charts, strict=True))


def test_a_chart_tells_each_of_its_figures_in_words() -> None:
    """Who does not see the bars hears every one of them, and of the curve each day with its name."""
    bars = next(part.alternative for part in structure(_heavy()) if part.alternative.startswith("Thirteen"))
    curve = next(part.alternative for part in structure(_heavy()) if part.alternative.startswith("Of the lines"))
    assert all(f"{bar.title}: {bar.text}" in bars for bar in documents.BARS.bars)
    assert "Days after landing: 30, Lines still alive: 85 to 90\u202f%;" in curve


def test_a_table_has_a_header_for_each_cell() -> None:
    """A row of headers, rows of cells, and what the person wrote stands in the cell of its row."""
    found = kinds(_heavy())
    assert found.count("/Table") == 1
    assert found.count("/TH") == 4
    assert found.count("/TD") == 12
    assert found.count("/TR") == 4


def test_every_font_is_in_the_file() -> None:
    """Each font that is used is embedded, with the letters it stands for."""
    fonts = [one for found in objects(_heavy()) for one in dictionaries(found) if one.get("/Type") == "/FontDescriptor"]
    assert fonts
    assert all("/FontFile2" in font or "/FontFile3" in font for font in fonts)
    assert all("Inter" in str(font["/FontName"]) for font in fonts)
    used = [one for found in objects(_heavy()) for one in dictionaries(found) if one.get("/Subtype") == "/Type0"]
    assert used
    assert all("/ToUnicode" in font for font in used)


def test_charts_are_drawn_and_not_pictures() -> None:
    """No picture of pixels is in the PDF."""
    assert not [one for found in objects(_heavy()) for one in dictionaries(found) if one.get("/Subtype") == "/Image"]


def test_letters_of_charts_can_be_copied() -> None:
    """Labels in a chart are text."""
    text = squeezed(words(_heavy()))
    assert squeezed(documents.BARS.top_text) in text
    assert squeezed(documents.CURVE.axis_text) in text


@pytest.mark.parametrize(
    ("paper", "size"), [(Paper.A4, (595.28, 841.89)), (Paper.LETTER, (612.0, 792.0))], ids=["a4", "letter"]
)
def test_the_page_has_the_size_that_was_chosen(paper: Paper, size: tuple[float, float]) -> None:
    """A4 or US letter."""
    box = opened(pdf(documents.document(paper=paper)).data).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(size, abs=0.1)


def test_what_it_cannot_show_ends_the_last_page() -> None:
    """It stands on the last page, below everything else, also when the page is nearly empty."""
    placed = places(opened(pdf(documents.light()).data).pages[-1])
    assert "neither better nor worse" in placed[-1].text
    assert 50 <= placed[-1].y < 70
    assert min(one.y for one in placed) == placed[-1].y


def test_a_light_page_is_one_page_without_a_number() -> None:
    """One page has no page number."""
    reader = opened(pdf(documents.light()).data)
    assert len(reader.pages) == 1
    assert "1 / 1" not in words(reader)


def _lines(count: int) -> Document:
    return documents.document(Words("\n".join(f"Line {place}" for place in range(count)), Tone.OWN))


def _between_lines(reader: PdfReader) -> float:
    """Return how far below one line the next one stands."""
    first, second = [one.y for one in places(reader.pages[0]) if "Line" in one.text][4:6]
    return round(first - second, 3)


def test_a_page_for_a_line_or_two_is_spared() -> None:
    """What would run over by little is set a little smaller, never below what can be read, and stays one page."""
    few, many = (opened(pdf(_lines(count)).data) for count in (30, 44))
    assert [len(few.pages), len(many.pages)] == [1, 1]
    usual, smaller = (_between_lines(reader) for reader in (few, many))
    assert 0.9 * usual <= smaller < 0.98 * usual


def test_letters_are_not_smaller_where_that_saves_no_page() -> None:
    """A second page with enough on it stays, in the usual size."""
    few, many = (opened(pdf(_lines(count)).data) for count in (30, 60))
    assert [len(few.pages), len(many.pages)] == [1, 2]
    assert _between_lines(many) == _between_lines(few)


def _long_table(rows: int) -> Document:
    names = [f"Subject number {place}." for place in range(rows)]
    own = tuple(f"Words of mine about {place}.\nA second line of {place}." for place in range(rows))
    grid = Grid("Changes", ("Change", "Project"), tuple((name, "Project Alder") for name in names), own=own)
    return documents.document(Heading("Changes", Part.CHANGES), grid)


def test_no_row_is_torn_and_the_header_comes_again() -> None:
    """A row stands on one page with all that is written beside it; each page of a table begins with its header."""
    reader = opened(pdf(_long_table(45)).data)
    texts = [squeezed(page.extract_text()) for page in reader.pages]
    assert len(texts) > 2
    for place in range(45):
        parts = (f"Subjectnumber{place}.", f"Wordsofmineabout{place}.", f"Asecondlineof{place}.")
        assert sum(all(part in text for part in parts) for text in texts) == 1
    assert all("ChangeProject" in text for text in texts[:-1])
    assert all(f"{place}/{len(texts)}" in text for place, text in enumerate(texts, 1))
    assert kinds(reader).count("/TH") == 2


@pytest.mark.parametrize("filler", [28, 31, 34, 37])
def test_a_small_table_is_not_parted(filler: int) -> None:
    """Wherever the page ends, a table of few rows stands on one page with its heading and its caveat."""
    rows = tuple((f"Row {place}.", "12 Nov") for place in range(6))
    blocks = (
        Words("\n".join(f"Line {place}" for place in range(filler)), Tone.OWN),
        Heading("The heading of it", Part.CHANGES),
        Grid("The heading of it", ("Change", "Landed"), rows),
        Words("The caveat of it.", Tone.CAVEAT),
        Words("\n".join(f"More {place}" for place in range(20)), Tone.OWN),
    )
    texts = [page.extract_text() for page in opened(pdf(documents.document(*blocks)).data).pages]
    together = next(text for text in texts if "heading of it" in text)
    assert all(f"Row {place}." in together for place in range(6))
    assert "The caveat of it." in together


@pytest.mark.parametrize("filler", [24, 27, 30, 33])
def test_a_heading_and_what_is_said_stay_with_the_table(filler: int) -> None:
    """Neither stands alone at the end of a page, and a caption that says what the heading said stands nowhere."""
    rows = tuple((f"Row {place}.", "12 Nov") for place in range(14))
    blocks = (
        Words("\n".join(f"Line {place}" for place in range(filler)), Tone.OWN),
        Heading("The heading of it", Part.CHANGES),
        Words("Words of my own.", Tone.OWN),
        Words("The sentence of it.", Tone.SAID),
        Grid("The heading of it", ("Change", "Landed"), rows),
    )
    texts = [page.extract_text() for page in opened(pdf(documents.document(*blocks)).data).pages]
    together = next(text for text in texts if "heading of it" in text)
    assert all(text in together for text in ("Words of my own.", "The sentence of it.", "Row 0."))
    assert sum(text.count("The heading of it") for text in texts) == 1


@pytest.mark.parametrize("filler", range(36, 44))
def test_a_question_stays_with_its_answer(filler: int) -> None:
    """Wherever the page ends: a question alone at its end would be no question."""
    blocks = (
        Words("\n".join(f"Line {place}" for place in range(filler)), Tone.OWN),
        Words("Do I ship sooner?", Tone.SAID),
        Words("For small things.", Tone.OWN),
    )
    texts = [page.extract_text() for page in opened(pdf(documents.document(*blocks)).data).pages]
    together = next(text for text in texts if "ship sooner?" in text)
    assert "For small things." in together


def test_few_rows_that_are_longer_than_a_page_are_parted() -> None:
    """What is kept in one piece has room on one page: no line of it stands below the edge."""
    rows = tuple((f"Row {place}.", "12 Nov") for place in range(6))
    own = tuple("\n".join(f"Said {place}.{line}." for line in range(18)) for place in range(6))
    grid = Grid("Changes", ("Change", "Landed"), rows, own=own)
    text = squeezed(words(opened(pdf(documents.document(grid)).data)))
    assert all(f"Said{place}.{line}." in text for place in range(6) for line in range(18))


def test_heights_of_bars_can_be_read_and_copied() -> None:
    """On paper nothing unfolds: they stand below the bars, and who hears the page hears them once."""
    bars = msgspec.structs.replace(documents.BARS, heights_text="Of the tallest bar: 24 Oct 65 %, 25 Oct 100 %.")
    reader = opened(pdf(documents.document(bars)).data)
    assert squeezed(bars.heights_text) in squeezed(words(reader))
    marked = {run for part in structure(reader) for run in part.marked}
    bare = opened(pdf(documents.document(documents.BARS)).data)
    assert len(marked) == len({run for part in structure(bare) for run in part.marked})


@pytest.mark.parametrize("filler", range(26, 40, 3))
def test_a_caveat_stays_with_its_figure(filler: int) -> None:
    """Wherever the page ends, heading, chart, sentence and caveat stand on the same one."""
    blocks = (
        Words("\n".join(f"Line {place}" for place in range(filler)), Tone.OWN),
        Heading("The heading of it", Part.LINES_ALIVE),
        documents.CURVE,
        Words("The sentence of it.", Tone.SAID),
        Words("The caveat of it.", Tone.CAVEAT),
    )
    texts = [page.extract_text() for page in opened(pdf(documents.document(*blocks)).data).pages]
    together = [text for text in texts if "heading of it" in text]
    assert len(together) == 1
    assert "days after landing" in together[0]
    assert "The sentence of it." in together[0]
    assert "The caveat of it." in together[0]


def test_the_language_is_set() -> None:
    """A language with a country keeps it."""
    assert root_of(opened(pdf(documents.document(language="pt-BR")).data))["/Lang"] == "pt-BR"


def test_a_page_that_is_read_from_the_right_begins_there() -> None:
    """Direction of the whole document, and its first line at the right edge."""
    reader = opened(pdf(documents.document(title="Title", language="he", right_to_left=True)).data)
    assert root_of(reader)["/ViewerPreferences"]["/Direction"] == "/R2L"
    assert places(reader.pages[0])[0].x > 300


def test_a_letter_that_no_font_has_takes_the_claim_away() -> None:
    """The PDF stays tagged, does not call itself PDF/UA, and the reason names the letter."""
    made = pdf(documents.document(Words(f"What is {UNKNOWN_LETTER}?", Tone.OWN)))
    root = root_of(opened(made.data))
    assert not made.claims_ua
    assert UNKNOWN_LETTER in made.why_not
    assert b"pdfuaid" not in root["/Metadata"].get_data()
    assert root["/MarkInfo"]["/Marked"]
    assert "/P" in kinds(opened(made.data))


def _png(data: bytes) -> tuple[int, int, list[bytes]]:
    """Return width, height and the kinds of chunks of a PNG."""
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    at, found = 8, []
    while at < len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        found.append(kind)
        at += size + 12
    return *struct.unpack_from(">II", data, 16), found


def test_pictures_are_the_pages_and_hold_nothing_but_pixels() -> None:
    """A picture for each page of the PDF, in its size, without a word of metadata."""
    made = pictures(documents.heavy(), 72)
    assert len(made) == len(_heavy().pages)
    for data in made:
        wide, tall, chunks = _png(data)
        assert (wide, tall) == (595, 842)
        assert set(chunks) == {b"IHDR", b"IDAT", b"IEND"}


def test_the_same_pages_are_not_drawn_again() -> None:
    """A preview that is asked for again, with nothing changed, costs nothing."""
    assert pictures(documents.light(), 30) is pictures(documents.light(), 30)


def test_one_picture_holds_the_whole_document() -> None:
    """A single page as long as its text: longer than a page of two, without page numbers' room."""
    wide, tall, chunks = _png(picture(documents.heavy(), 72))
    assert wide == 595
    assert 842 < tall < 2 * 842
    assert set(chunks) == {b"IHDR", b"IDAT", b"IEND"}


def test_a_long_picture_is_drawn_smaller(monkeypatch: pytest.MonkeyPatch) -> None:
    """No picture is taller than programs can open."""
    monkeypatch.setattr(pages, "_TALLEST", 400)
    wide, tall, _chunks = _png(picture(documents.heavy(), 144))
    assert 350 < tall <= 401
    assert wide < 300
