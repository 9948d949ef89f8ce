"""Tests of the translations that ship, and of the program that keeps them."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from make_translations import (
    FORMS,
    Said,
    Text,
    compiled,
    faults,
    lrelease,
    merged,
    path_of,
    read,
    texts,
    written,
)

NEVER = re.compile(
    r"\b(waste|wasted|efficient|productive|productivity|performance|score|rank|level|streak|goal|best|worst|good|bad|"
    r"great|should|too much|improve|optimi[sz]e|success|failure|win|unlock|boost|smart|"
    r"(only|just|already|barely|as much as) (\d|\{))\b",
    re.IGNORECASE,
)
"""Words of judgement that a person never sees, and those that must not stand before a figure."""
CODE = """
LABELS = Words({"a": "Label"})
ENGLISH = {"key": "Said by key"}
OTHER = {"key": "no text"}
tr("Plain")
tr("One" if x else "Two")
language.tr("Through the module", n=1)
count(5, "{n} thing", "{n} things")
count("abc", "b")
tr(variable)
"""


def test_every_text_is_found(tmp_path: Path) -> None:
    """Literals of tr, count, Words and tables called ENGLISH are texts; nothing else is."""
    (tmp_path / "tokenmirror").mkdir()
    (tmp_path / "tokenmirror" / "code.py").write_text(CODE)

    found = texts(tmp_path)

    assert {one.source for one in found} == {
        "Label",
        "Said by key",
        "Plain",
        "One",
        "Two",
        "Through the module",
        "{n} things",
    }
    assert [(one.source, one.one) for one in found if one.plural] == [("{n} things", "{n} thing")]


@pytest.mark.parametrize("language", FORMS)
def test_a_language_is_complete(language: str) -> None:
    """Every text of the code is translated, with its values and as many forms as the language has."""
    said = merged(texts(), read(path_of(language)), language)

    assert list(faults(said, language)) == []


@pytest.mark.parametrize("language", FORMS)
def test_the_file_is_what_the_program_writes(language: str) -> None:
    """A merge would change nothing."""
    there = path_of(language)

    assert there.read_text(encoding="utf-8") == written(language, merged(texts(), read(there), language))


@pytest.mark.parametrize("language", FORMS)
def test_what_ships_is_compiled_from_it(language: str) -> None:
    """The compiled file holds what the readable one says, byte for byte."""
    program = lrelease()
    if program is None:
        pytest.skip("pyside6-lrelease is not installed")

    assert path_of(language).with_suffix(".qm").read_bytes() == compiled(path_of(language), program)


def test_merging(tmp_path: Path) -> None:
    """What is known stays, what is new is unfinished, what left the code is kept aside; another kind is new."""
    plain, many = Text("Kept {n}", plural=False, place="a.py"), Text("{n} <things>", plural=True, place="a.py")
    known = {
        "Kept {n}": Said(plain, ("Behalten {n}",)),
        "Gone": Said(Text("Gone", plural=False, place="b.py"), ("Weg",)),
        "{n} <things>": Said(replace(many, plural=False), ("Dinge",)),
    }

    said = merged([plain, many], known, "de")
    path = tmp_path / "x.ts"
    path.write_text(written("de", said), encoding="utf-8")

    assert [(one.text.source, one.forms, one.vanished) for one in said] == [
        ("Kept {n}", ("Behalten {n}",), False),
        ("{n} <things>", ("", ""), False),
        ("Gone", ("Weg",), True),
    ]
    assert list(read(path).values()) == said


@pytest.mark.parametrize(
    ("forms", "fault"),
    [
        (("{n} Dinge von {a}", "{n} Dinge von {a}"), ""),
        (("Ein Ding von {a}", "{n} Dinge von {a}"), ""),
        (("", "{n} Dinge von {a}"), "de: not translated: {n} things of {a}"),
        (("{n} Dinge", "{n} Dinge von {a}"), "de: other values than '{n} things of {a}': '{n} Dinge'"),
        (("{n} {a} {b}", "{n} {a}"), "de: other values than '{n} things of {a}': '{n} {a} {b}'"),
        (("{n} {a}", "{n} {a}¦{n} {a}"), "de: several forms in one: '{n} {a}¦{n} {a}'"),
        (("{n} {a}",), "de: 1 forms, not 2: {n} things of {a}"),
    ],
)
def test_faults(forms: tuple[str, ...], fault: str) -> None:
    """A translation lacks nothing and makes nothing up; a form for one need not name the number."""
    said = Said(Text("{n} things of {a}", plural=True, place="a.py"), forms)

    assert list(faults([said], "de")) == ([fault] if fault else [])


def test_words_that_are_never_said() -> None:
    """English keeps to the words of the visual language."""
    assert [one.source for one in texts() if NEVER.search(one.source)] == []
