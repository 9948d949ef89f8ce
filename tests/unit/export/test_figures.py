"""Figures for other programs: JSON as its schema says, CSV that no spreadsheet computes."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from tests.unit.export.documents import CANNOT, FIGURES, HOSTILE, document, heavy, hostile, light
from tests.unit.export.reading import NASTY
from tokenmirror.export import safe
from tokenmirror.export.figures_csv import CANNOT_KEY, HEADER, render_csv
from tokenmirror.export.figures_json import render_json, schema
from tokenmirror.viewmodels.summary_shapes import Document

DOCUMENTS = pytest.mark.parametrize("made", [heavy(), light(), hostile()], ids=["heavy", "light", "hostile"])
TEXTS = (1, 4, 5, 7)


def _with(text: str) -> Document:
    """Return a document whose one figure has a text in each of its places."""
    figure = msgspec.structs.replace(FIGURES[0], label=text, text=text, caveat=text)
    return document(title=text, cannot_text=f"x{text}", figures=(figure,))


def _table(made: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(made.decode("utf-8-sig"), newline=""), strict=True))


@DOCUMENTS
def test_json_is_as_its_schema_says(made: Document) -> None:
    """What is written is valid, and any other field would not be."""
    wanted = json.loads(schema())
    Draft202012Validator.check_schema(wanted)
    told = json.loads(render_json(made))

    Draft202012Validator(wanted).validate(told)
    assert not Draft202012Validator(wanted).is_valid({**told, "path": "x"})
    assert not Draft202012Validator(wanted).is_valid({**told, "figures": [{**told["figures"][0], "exact": 1}]})


def test_json_says_the_range_and_its_caveat() -> None:
    """A figure is a range in numbers and in words; too few to say is no number; whole ones have no point."""
    raw = render_json(heavy())
    told: dict[str, Any] = json.loads(raw)

    assert (told["schema"], told["version"], told["language"]) == ("tokenmirror.summary", 1, "en")
    assert (told["first_day"], told["last_day"]) == ("2026-10-24", "2026-11-22")
    assert [(one["low"], one["high"], one["cases"]) for one in told["figures"]] == [
        (0.35, 0.4, None),
        (40_000_000, 50_000_000, None),
        (None, None, 5),
    ]
    assert all(one["caveat"] for one in told["figures"])
    assert told["cannot_show"]["text"] == CANNOT
    assert b"40000000," in raw
    assert raw.isascii()
    assert raw.endswith(b"}\n")


def test_time_without_a_beginning_has_none() -> None:
    """What is about everything has no first day."""
    assert json.loads(render_json(document(first_day="")))["first_day"] is None


@settings(max_examples=40, deadline=None)
@given(NASTY)
def test_any_text_comes_back_from_json_as_it_is_shown(text: str) -> None:
    """Labels, words and caveats, one line each; the limit keeps its lines."""
    told = json.loads(render_json(_with(text)))
    figure = told["figures"][0]

    assert {figure["label"], figure["text"], figure["caveat"], told["title"]} == {safe.line(text)}
    assert told["cannot_show"]["text"] == safe.shown(f"x{text}")


@DOCUMENTS
def test_csv_is_a_table_as_the_standard_has_it(made: Document) -> None:
    """Marked UTF-8, lines that end with CR LF, a header, one row a figure, and last what they cannot show."""
    raw = render_csv(made)
    rows = _table(raw)

    assert raw.startswith(b"\xef\xbb\xbfkey,label,")
    assert raw.endswith(b"\r\n")
    assert raw.count(b"\n") == raw.count(b"\r") == len(rows)
    assert tuple(rows[0]) == HEADER
    assert {len(row) for row in rows} == {len(HEADER)}
    assert len(rows) == len(made.figures) + 2
    assert rows[-1][0] == CANNOT_KEY
    assert rows[-1][5]


def test_csv_holds_numbers_as_numbers() -> None:
    """A range is two numbers; where there are too few, two empty cells."""
    rows = _table(render_csv(heavy()))

    assert rows[2][:7] == ["turned_into.tokens", "tokens", "40000000", "50000000", "tokens", "40 to 50 million", ""]
    assert rows[3][2:7] == ["", "", "hours", "too few to say", "5"]
    assert rows[3][8:] == ["2026-10-24", "2026-11-22"]


@pytest.mark.parametrize("text", [*HOSTILE, "\uff1d1+1", "a;=1+1", 'a;"=1+1', "\u22121", "'=1", ";;@x", " ; -1"])
def test_no_cell_is_a_formula(text: str) -> None:
    """Neither for a spreadsheet that parts at commas, nor for one that parts at semicolons."""
    raw = render_csv(_with(text)).decode("utf-8-sig")
    cells = [cell for row in _table(raw.encode()) for place, cell in enumerate(row) if place in TEXTS]
    parted = [cell for line in raw.split("\r\n") for cell in line.split(";")[1:]]

    assert not [
        cell
        for cell in [*cells, *parted]
        if re.match("[\\s\"']*[=+\\-@\uff1d\uff0b\uff0d\uff20\u2212]", cell) and not cell.startswith("'")
    ]


@settings(max_examples=40, deadline=None)
@given(NASTY)
def test_any_text_comes_back_from_csv_as_it_is_shown(text: str) -> None:
    """Apostrophes left out, a cell says the same."""
    row = _table(render_csv(_with(text)))[1]

    assert {row[place].replace("'", "") for place in (1, 5, 7)} == {safe.line(text).replace("'", "")}
