"""What a summary gives away, as it is looked over: all of it, what names people and projects first, and in words."""

from __future__ import annotations

import msgspec

from tests.unit.ui import made_summary
from tokenmirror.domain.summaries import Part
from tokenmirror.domain.summary_edits import tick_item, write
from tokenmirror.viewmodels.disclosing import by_kind, in_short, own_words, spoken
from tokenmirror.viewmodels.summary_shapes import Disclosed, Discloses, Document


def document() -> Document:
    chosen = write(made_summary.chosen(), Part.OWN_WORDS, "", "First line\nsecond <line>")
    chosen = tick_item(chosen, Part.CHANGES, "c1", on=True)
    return made_summary.document(write(chosen, Part.CHANGES, "c1", "Beside it"))


def test_every_kind_is_listed() -> None:
    """Nothing that is disclosed is left out, and real names and subjects stand before all else."""
    every = tuple(Disclosed(kind, f"a {kind.value}") for kind in Discloses)
    groups = by_kind(every)
    assert {group.kind for group in groups} == set(Discloses)
    assert [group.kind for group in groups][:2] == [Discloses.NAME, Discloses.SUBJECT]
    assert sorted(line for group in groups for line in group.lines) == sorted(one.text for one in every)
    assert all(group.title for group in groups)


def test_in_short_the_time_is_not_told() -> None:
    """It stands in the header; what is not in it is one line."""
    found = in_short(document())
    assert found == ("Your own words", "1 figure", "No paths \u00b7 No money")
    assert in_short(msgspec.structs.replace(document(), disclosed=(), withheld=())) == ()


def test_own_words_stand_as_they_are() -> None:
    """Title, paragraphs and what is beside a row; nothing of what the program says."""
    assert own_words(document()) == ("What my AI use turned into", "First line", "second <line>", "Beside it")


def test_all_pages_in_words() -> None:
    """In their order, with each cell of a table under its head, and the last block last."""
    lines = spoken(document()).splitlines()
    assert lines[0] == "What my AI use turned into"
    assert "Change: A change; Project: Project Alder; Lines: 300 to 350" in lines
    assert lines.index("second <line>") < lines.index("Beside it") < lines.index("What this cannot show")
    assert lines[-1] == "Effort."
