"""Texts that try to be more than text, on pages: each is set as it was written, or named where it cannot be seen."""

from __future__ import annotations

from pypdf.generic import DictionaryObject

from tests.unit.export import documents
from tests.unit.export.pdf_reading import opened, places, squeezed, words
from tokenmirror.domain.summaries import Part
from tokenmirror.export.page_data import page_data
from tokenmirror.export.pages import pdf
from tokenmirror.viewmodels.summary_shapes import Document, Grid, Heading, Tone, Words

MARKUP = (
    "#let x = 1",
    "#sys.inputs.document",
    '#eval("1") #image("/etc/passwd") #read("../x") #include "x.typ"',
    "$ x^2 $ *bold* _slanted_ `raw` ``` raw ```",
    "= Heading",
    "- list",
    "/ term: x",
    "@reference <label>",
    "\\u{202e} \\# \\",
    "// comment",
    "/* comment */ [[x]] {y}",
    "\"quoted\" 'single' -- --- ... ~ -?",
    "%!PS (x) <<>> endobj",
    "</text><script>alert(1)</script> &amp;",
    "=1+1 @SUM(A1)",
)
HIDDEN = {
    "nul \x00 end": "nul [U+0000] end",
    "escape \x1b[31m": "escape [U+001B][31m",
    "next \x85 line": "next [U+0085] line",
    "line \u2028 end": "line [U+2028] end",
    "over \u202eridden\u202c": "over [U+202E]ridden[U+202C]",
    "iso \u2066late\u2069": "iso [U+2066]late[U+2069]",
    "zero \u200bwide": "zero [U+200B]wide",
    "lone \ud800 half": "lone [U+D800] half",
}
SOME = ("<script>alert(1)</script>", "#eval(1) $x$ *b*", "left \u202eright", "漢字 עברית 👩\u200d💻", "x" * 60, "")


def _everywhere(text: str) -> Document:
    grid = Grid(text, (text, "x"), ((text, "x"),), own=(text,))
    return documents.document(
        Words(text, Tone.OWN), Heading(text, Part.NOTES), Words(text, Tone.SAID), Heading("x", Part.CHANGES), grid,
        title=text, subtitle=text,
    )  # fmt: skip


def test_markup_is_text() -> None:
    """Wherever it stands, the text is there letter by letter; in the title of the file as well."""
    made = [pdf(_everywhere(text)) for text in MARKUP]
    for text, one in zip(MARKUP, made, strict=True):
        reader = opened(one.data)
        assert one.claims_ua
        assert squeezed(words(reader)).count(squeezed(text)) == 9
        assert (reader.metadata or DictionaryObject()).get("/Title") == text


def test_what_cannot_be_seen_is_named() -> None:
    """Control, direction and zero-width characters, and halves of characters, stand there by their number."""
    for text, seen in HIDDEN.items():
        made = pdf(_everywhere(text))
        told = squeezed(words(opened(made.data)))
        assert made.claims_ua
        assert told.count(squeezed(seen)) == 9
        assert not set("\x00\x1b\x85\u2028\u202e\u202c\u2066\u2069\u200b") & set(told)


def test_a_long_word_ends_its_lines_within_the_page() -> None:
    """Letters without a space fill lines and pages; none of them is lost or stands past the edge."""
    word = "Wm" * 500
    reader = opened(pdf(documents.document(Words(word, Tone.OWN), title="t", subtitle="s")).data)
    text = squeezed(words(reader))
    assert text.count("W") == 501
    assert text.count("m") > 500
    assert len(words(reader).splitlines()) > 12
    assert all(54 <= one.x < 541 for one in places(reader.pages[0]))


def test_a_long_word_in_a_table_stays_in_its_column() -> None:
    """What stands in the next column begins right of where it ends its lines."""
    grid = Grid("Changes", ("Change", "Project"), (("x" * 800, "Project Alder"),))
    reader = opened(pdf(documents.document(grid)).data)
    assert squeezed(words(reader)).count("x") == 800
    project = next(one for one in places(reader.pages[0]) if "Project" in one.text)
    letters = [one for one in places(reader.pages[0]) if set(one.text) == {"x"}]
    assert max(one.x + 5 * len(one.text) for one in letters) < project.x


def test_a_row_that_is_longer_than_a_page_goes_on_with_the_next() -> None:
    """Nothing of it falls off the page."""
    own = "\n".join(f"line {place}." for place in range(120))
    reader = opened(pdf(documents.document(Grid("Changes", ("Change",), (("One",),), own=(own,)))).data)
    assert len(reader.pages) > 1
    assert all(one.y >= 50 for page in reader.pages for one in places(page) if "line" in one.text)
    text = words(reader)
    assert all(text.count(f"line {place}.") == 1 for place in range(120))


def test_a_word_is_never_cut_before_a_mark_of_its_letter() -> None:
    """A letter keeps its accents where a word is cut in pieces; together they are the word."""
    word = "e\u0301" * 40
    data = page_data(documents.document(Words(word, Tone.OWN)), endless=False)
    runs = data["blocks"][0]["paragraphs"][0][0]["runs"]
    assert "".join(runs) == word
    assert len(runs) > 10
    assert not [run for run in runs if run.startswith("\u0301")]


def test_words_keep_their_own_direction() -> None:
    """A line in Hebrew letters is read from the right on a page that is not, and the other way round."""
    data = page_data(documents.document(Words("(1) שלום\nhello", Tone.OWN)), endless=False)
    assert [one["rtl"] for one in data["blocks"][0]["paragraphs"][0]] == [True, False]
    data = page_data(documents.document(Words("42\nhello", Tone.OWN), right_to_left=True), endless=False)
    assert [one["rtl"] for one in data["blocks"][0]["paragraphs"][0]] == [True, False]


def test_hostile_texts_in_every_place_make_pages() -> None:
    """Also in charts, and where no font has all letters: the pages are made, and nothing is left out."""
    made = pdf(documents.hostile(*SOME))
    text = squeezed(words(opened(made.data)))
    assert all(text.count(squeezed(one)) > 10 for one in SOME[:2])
    assert text.count("[U+202E]") > 10
