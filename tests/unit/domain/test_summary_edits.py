"""What is changed of a summary, step by step: nothing is ticked that was not, and nothing is forgotten too early."""

from __future__ import annotations

import pytest

from tokenmirror.domain.summaries import Chosen, Item, Name, NameKind, Option, Part, Section
from tokenmirror.domain.summary_edits import (
    begun_again,
    item_of,
    move_item,
    move_part,
    section_of,
    tick_item,
    tick_name,
    tick_option,
    tick_part,
    tick_subject,
    write,
)

KNOWN = ["a", "b", "c", "d"]
EMPTY = Chosen("ab", (Section(Part.OWN_WORDS), Section(Part.CHANGES), Section(Part.NOTES)))


def items(chosen: Chosen) -> list[str]:
    return [one.key for one in section_of(chosen, Part.CHANGES).items]


def ticked(*keys: str) -> Chosen:
    chosen = EMPTY
    for key in keys:
        chosen = tick_item(chosen, Part.CHANGES, key, on=True, known=KNOWN)
    return chosen


@pytest.mark.parametrize("order", [("a", "c", "d"), ("d", "c", "a"), ("c", "d", "a")])
def test_things_stand_as_they_are_listed(order: tuple[str, ...]) -> None:
    """In whatever order they were ticked; their part is ticked with them."""
    chosen = ticked(*order)
    assert items(chosen) == ["a", "c", "d"]
    assert section_of(chosen, Part.CHANGES).ticked


def test_a_moved_thing_stays_where_it_was_put() -> None:
    """Another one that is ticked comes after those before it in the list; an unknown one comes last."""
    chosen = move_item(ticked("a", "b", "d"), Part.CHANGES, "d", -2)
    assert items(chosen) == ["d", "a", "b"]
    assert items(tick_item(chosen, Part.CHANGES, "c", on=True, known=KNOWN)) == ["d", "a", "b", "c"]
    assert items(tick_item(chosen, Part.CHANGES, "gone", on=True, known=KNOWN)) == ["d", "a", "b", "gone"]
    assert items(move_item(chosen, Part.CHANGES, "d", -1)) == ["d", "a", "b"]
    assert items(move_item(chosen, Part.CHANGES, "not ticked", 1)) == ["d", "a", "b"]


def test_what_is_not_ticked_any_more_is_gone() -> None:
    """With its words and its subject: ticked again, it discloses no more than at first."""
    chosen = tick_subject(write(ticked("a"), Part.CHANGES, "a", "Mine"), Part.CHANGES, "a", on=True)
    assert item_of(chosen, Part.CHANGES, "a") == Item("a", "Mine", with_subject=True)
    chosen = tick_item(chosen, Part.CHANGES, "a", on=False)
    chosen = tick_item(chosen, Part.CHANGES, "a", on=True, known=KNOWN)
    assert item_of(chosen, Part.CHANGES, "a") == Item("a")


def test_words_and_subjects_of_what_is_not_ticked_are_not_taken() -> None:
    """There is nothing that they could stand beside."""
    assert write(EMPTY, Part.CHANGES, "a", "Mine") == EMPTY
    assert tick_subject(EMPTY, Part.CHANGES, "a", on=True) == EMPTY


def test_a_part_keeps_what_is_ticked_of_it() -> None:
    """For the day when it is ticked again."""
    chosen = tick_part(ticked("a"), Part.CHANGES, on=False)
    assert items(chosen) == ["a"]
    assert not section_of(chosen, Part.CHANGES).ticked


def test_words_at_the_top_tick_themselves() -> None:
    """Empty ones are no longer in it; those beside a part tick nothing."""
    chosen = write(EMPTY, Part.OWN_WORDS, "", "As I see it")
    assert section_of(chosen, Part.OWN_WORDS).ticked
    assert not section_of(write(chosen, Part.OWN_WORDS, "", " "), Part.OWN_WORDS).ticked
    assert not section_of(write(EMPTY, Part.NOTES, "", "Beside"), Part.NOTES).ticked


def test_parts_are_moved_no_further_than_the_ends() -> None:
    """One that was not there is at the end."""
    assert move_part(EMPTY, Part.NOTES, -9).sections[0].part is Part.NOTES
    assert move_part(EMPTY, Part.OWN_WORDS, -1) == EMPTY
    assert tick_part(EMPTY, Part.BUDGET, on=True).sections[-1] == Section(Part.BUDGET, ticked=True)


def test_options_and_names() -> None:
    """Each is ticked for itself, and taken back."""
    name = Name(NameKind.PROJECT, "/src/shop")
    chosen = tick_name(tick_option(EMPTY, Part.CHANGES, Option.PROJECTS, on=True), name, on=True)
    assert chosen.names == {name}
    assert section_of(chosen, Part.CHANGES).options == {Option.PROJECTS}
    assert tick_name(tick_option(chosen, Part.CHANGES, Option.PROJECTS, on=False), name, on=False) == EMPTY


def test_another_template_takes_what_is_the_persons() -> None:
    """Words, things and names; parts, options and time are its own."""
    before = tick_option(write(ticked("a"), Part.OWN_WORDS, "", "Mine"), Part.CHANGES, Option.PEOPLE, on=True)
    template = Chosen("", (Section(Part.CHANGES), Section(Part.OWN_WORDS, ticked=True)), "13w")
    chosen = begun_again(template, before)
    assert (chosen.key, chosen.period) == ("ab", "13w")
    assert items(chosen) == ["a"]
    assert not section_of(chosen, Part.CHANGES).ticked
    assert not section_of(chosen, Part.CHANGES).options
    assert section_of(chosen, Part.OWN_WORDS) == Section(Part.OWN_WORDS, ticked=True, words="Mine")
