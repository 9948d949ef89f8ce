"""Markdown: whatever a text holds, nothing of it is markup, and no reader makes a link of it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings

from tests.unit.export.documents import CHANGES, HOSTILE, document, heavy, hostile, light
from tests.unit.export.reading import NASTY
from tokenmirror.export import safe
from tokenmirror.export.markdown import inline, render_markdown
from tokenmirror.viewmodels.summary_shapes import Grid, Tone, Words

_CODE = re.compile(r"(?<!`)`([^`]+)`(?!`)")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


def _parts(made: str) -> list[str]:
    """Part what is set as code from what is not: uneven places are code."""
    hidden = _ESCAPE.sub(lambda found: chr(0xE000 + ord(found[1])), made)
    return [
        re.sub("[\ue000-\ue07f]", lambda found: f"\\{chr(ord(found[0]) - 0xE000)}", one) for one in _CODE.split(hidden)
    ]


def _read(made: str) -> str:
    """Return what is read of a line: escapes undone, code as it is."""
    return "".join(one if place % 2 else _ESCAPE.sub(r"\1", one) for place, one in enumerate(_parts(made)))


@settings(max_examples=60, deadline=None)
@given(NASTY)
def test_any_text_is_read_as_it_is_shown(text: str) -> None:
    """Escapes undone, a line says the same; and nothing that could be markup stands there unescaped."""
    made = inline(text)
    # What is escaped is plain text that parts what stands around it.
    plain = "".join(_ESCAPE.sub(" ", one) for one in _parts(made)[::2])

    assert _read(made) == safe.line(text).strip()
    assert not set(plain) & set("\\`*_[]<>#|~&$")
    assert not re.search(r"//|@|www\.|:\w+:", plain)


@pytest.mark.parametrize(
    "text",
    [
        "https://evil.example/x?y=1", "http://a.b", "ftp://x", "//evil.example", "www.evil.example", "evil.example",
        "me@evil.example", "@person", "owner/repo#12", "#12", "GH-12", "0a1b2c3d", "mailto:x", "javascript:alert(1)",
        ":smile:", "www.", "\U0001f469.com", "(https://evil.example)", "<https://evil.example>", "*https://evil.example*",
    ],
)  # fmt: skip
def test_what_readers_make_links_of_is_set_as_code(text: str) -> None:
    """Addresses, hosts, mentions, numbers of issues and commits stand in code, where no reader looks for links."""
    parts = _parts(inline(f"see {text}, please"))

    assert parts[1] == text.strip("()<>*.")
    assert parts[2].endswith(", please")


@pytest.mark.parametrize("text", ["Plain words, with 1.5 million (or 2).", "e.g. C and D", "2026-11-22", "I/O", "a: b"])
def test_plain_words_stay_plain(text: str) -> None:
    """What is no markup is not escaped: the text can be read as it is."""
    assert inline(text) == text


@pytest.mark.parametrize(
    "text", [*HOSTILE, "# a", "- a", "+ a", "* a", "> a", "1. a", "12) a", "===", "---", ": a", "    a"]
)
def test_no_line_begins_a_block(text: str) -> None:
    """Words are paragraphs: none of their lines begins a heading, list, quote, rule, table or block of code."""
    made = render_markdown(document(Words(text, Tone.OWN), title="t", subtitle="s")).decode()
    body = made.removeprefix("# t\n\ns\n").partition("## What this cannot show")[0]

    for line in body.split("\n"):
        assert not re.match(r"[#>+=|:~-]|\* |\d+[.)]|    |\t|```", line), line


def test_lines_end_where_the_person_ended_them() -> None:
    """A line end is one for every reader; an empty line parts paragraphs."""
    assert "review generated tests:\\\n\\- which ones\\\n\\- and when\n\n" in render_markdown(heavy()).decode()


def test_tables_have_as_many_cells_as_heads() -> None:
    """Whatever a cell holds, its row is one line with the same number of bars."""
    made = render_markdown(hostile()).decode()
    tables = re.findall(r"(?m)(?:^\|.*\|$\n?)+", made)

    assert len(tables) == 4
    for table in tables:
        counts = {len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) for line in table.strip().split("\n")}
        assert len(counts) == 1


def test_table_has_its_title_unless_the_heading_said_it() -> None:
    """Figures stand at the right; what the person wrote follows, by the name of its row."""
    made = render_markdown(heavy()).decode()

    assert f"## {CHANGES.title}\n\n| Change | Project | Landed | Lines alive |\n| --- | --- | --- | ---: |\n" in made
    assert "- A change:\\\n  Nobody missed it.\\\n  I had asked twice.\n" in made
    assert "**Outcomes by week**\n\n| Period | What it holds |" in made
    assert "**x \\* y**" in render_markdown(document(Grid("x * y", ("a",), (("b",),)))).decode()


def test_little_is_whole_and_the_last_word_is_what_it_cannot_show() -> None:
    """A page of few words has title, time, words and the limit; all in one file that ends with a line end."""
    made = render_markdown(light()).decode()

    assert made.startswith("# What my AI use turned into\n\n24 October")
    assert made.rstrip("\n").split("\n\n")[-2] == "## What this cannot show"
    assert made.endswith(".\n")
    assert "\n\n\n" not in made
