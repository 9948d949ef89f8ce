"""No two summaries that say different things share a pseudonym, unless the person wants that."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from tests.unit.answers.conftest import Data
from tokenmirror.answers.ask import Asker
from tokenmirror.app.giving import given, made
from tokenmirror.domain.summaries import Chosen, ForgetGiven, Format, KeepDraft, Name, Option, Paper, Part
from tokenmirror.domain.summary_edits import (
    tick_item,
    tick_name,
    tick_option,
    with_names_of,
    with_paper,
    with_period,
    with_title,
    write,
)
from tokenmirror.viewmodels.pseudonyms import mentioned
from tokenmirror.viewmodels.summary_names import given_as, keep_text, names_lines
from tokenmirror.viewmodels.summary_shapes import SummaryView
from tokenmirror.viewmodels.summary_templates import Template, begin

At = Callable[[int], Asker]
KEY = "cd" * 32


@pytest.fixture
def at(data: Data) -> Iterator[At]:
    """Give who answers so many days later."""
    data.db.commit()
    made_ones: list[Asker] = []

    def on_day(later: int) -> Asker:
        made_ones.append(data.asker(timedelta(days=later)))
        return made_ones[-1]

    yield on_day
    for one in made_ones:
        one.close()


def draft(asker: Asker) -> Chosen:
    """Return a draft of the last 30 days that shows one change with its project."""
    chosen = begin(Template.ONE_PAGE, KEY)
    (change,) = next(part.items for part in asker.summary(chosen).parts if part.part is Part.CHANGES)
    return tick_item(chosen, Part.CHANGES, change.key, on=True)


def give(asker: Asker, chosen: Chosen, kind: Format = Format.MARKDOWN) -> bytes:
    """Give it away as window and command line do."""
    view = asker.summary(chosen)
    data = made(view.document, kind)
    assert asker.keep_summary(given(given_as(view), view.document, "Mine", kind, data)) == ""
    return data


def name(view: SummaryView) -> str:
    """Return the one pseudonym."""
    (one,) = view.names
    return one.pseudonym


def key(asker: Asker, chosen: Chosen) -> str:
    """Return with which key pseudonyms are made."""
    return asker.summary(chosen).names_told.key


def test_the_same_summary_is_given_twice_with_the_same_bytes(at: At) -> None:
    """In any format, by another process, on other paper: it is one summary, and has one name for one project."""
    asker = at(0)
    chosen = draft(asker)
    first = give(asker, chosen)
    assert b"Project " in first
    assert give(asker, chosen) == give(at(0), chosen) == first
    assert give(asker, chosen, Format.HTML) == give(at(0), chosen, Format.HTML)
    assert len({one.chosen.names_key for one in asker.shelf().given}) == 1
    assert key(asker, with_paper(chosen, Paper.LETTER)) == key(asker, chosen)


def test_another_day_has_other_names(at: At) -> None:
    """Whatever is remembered: a draft of the last 30 days is another summary tomorrow, and today's stays as it was."""
    chosen = draft(at(0))
    assert len({key(at(later), chosen) for later in range(5)}) == 5
    first = give(at(0), chosen)
    view = at(1).summary(chosen)
    assert names_lines(view)[0].startswith("The pseudonyms are others than in the summary of 4 May 2026")
    assert "read together" in keep_text(view)
    give(at(1), chosen)
    assert give(at(0), chosen) == first


def test_another_time_has_other_names(at: At) -> None:
    """Also where a template brings it with the key as it was."""
    asker = at(0)
    chosen = draft(asker)
    assert len({key(asker, with_period(chosen, period)) for period in ("30d", "13w", "12m", "all")}) == 4


EDITS: tuple[Callable[[Chosen], Chosen], ...] = (
    lambda chosen: with_title(chosen, "For another"),
    lambda chosen: write(chosen, Part.OWN_WORDS, "", "Other words"),
    lambda chosen: tick_option(chosen, Part.TURNED_INTO, Option.TOKENS, on=True),
)


@pytest.mark.parametrize("edit", EDITS)
def test_what_says_something_else_has_other_names(at: At, edit: Callable[[Chosen], Chosen]) -> None:
    """Once it was given away; before that a tick moves no name, and what was given keeps its own."""
    asker = at(0)
    chosen = draft(asker)
    other = edit(chosen)
    assert key(asker, other) == key(asker, chosen)
    first = give(asker, chosen)
    assert key(asker, other) != key(asker, chosen)
    second = give(asker, other)
    third = key(asker, with_title(other, "A third"))
    assert len({key(asker, chosen), key(asker, other), third}) == 3
    assert (give(asker, chosen), give(asker, other)) == (first, second)


def test_names_are_the_same_on_purpose(at: At) -> None:
    """By a tick, and it is said with which summary both can be joined; the names are the very same."""
    before = name(at(0).summary(draft(at(0))))
    chosen = draft(at(0))
    give(at(0), chosen)
    asker = at(1)
    told = asker.summary(chosen).names_told
    assert told.before is not None
    wanted = with_names_of(chosen, told.before.key)
    view = asker.summary(wanted)
    assert name(view) == before
    assert view.names_told.same == (told.before.title,)
    assert names_lines(view)[0].startswith("The same pseudonyms stand in what was given away before: What my AI use")
    assert name(asker.summary(with_names_of(wanted, ""))) == name(asker.summary(chosen))
    give(asker, wanted)
    assert asker.summary(wanted).chosen == wanted


def test_without_pseudonyms_nothing_is_said_of_them(at: At) -> None:
    """A summary whose names are all ticked joins with nothing by a pseudonym."""
    asker = at(0)
    chosen = draft(asker)
    give(asker, chosen)
    (one,) = asker.summary(chosen).names
    named = tick_name(chosen, Name(one.kind, one.name), on=True)
    view = asker.summary(named)
    assert (names_lines(view), keep_text(view)) == ((), "")
    give(asker, named)
    again = asker.summary(with_title(chosen, "Third"))
    assert again.names_told.before is not None
    assert "another" not in again.names_told.before.title


def test_what_is_forgotten_lends_its_names_to_nothing(at: At) -> None:
    """A draft with the key of what is forgotten gets another: else it could have these names again, unseen."""
    asker = at(0)
    chosen = draft(asker)
    assert asker.keep_summary(KeepDraft("Mine", chosen)) == ""
    assert asker.keep_summary(KeepDraft("Other", begin(Template.QUARTER, "0f" * 32))) == ""
    give(asker, chosen)
    (line,) = asker.shelf().given
    assert asker.keep_summary(ForgetGiven(line.id)) == ""
    keys = {one.name: one.chosen.key for one in asker.shelf().drafts}
    assert keys["Mine"] not in ("", KEY)
    assert keys["Other"] == "0f" * 32


def test_words_of_one_s_own_that_hold_an_old_name_are_told(at: At) -> None:
    """The name was that of another summary: here it would lead astray."""
    asker = at(0)
    chosen = draft(asker)
    mine = name(asker.summary(chosen))
    spoken = write(chosen, Part.OWN_WORDS, "", f"{mine} took most of the month.")
    assert names_lines(asker.summary(spoken)) == ()
    give(asker, spoken)
    view = at(1).summary(spoken)
    assert name(view) != mine
    assert view.names_told.lost == (mine,)
    assert f"Your own words speak of {mine}" in names_lines(view)[-1]


def test_only_what_reads_like_a_pseudonym_is_taken_for_one() -> None:
    """Trees, birds and stones stand in many a sentence."""
    assert mentioned("Project Oak and Person Heron 2, Branch Jade; an oak, Project Oakland, project oak") == [
        "Project Oak", "Person Heron 2", "Branch Jade",
    ]  # fmt: skip


def test_pseudonyms_are_seen_where_no_space_follows() -> None:
    """In Japanese and Chinese the next word begins at once; a longer name of Latin letters is another one."""
    assert mentioned("Project Elderの変更とBranch Jade。Person Heron 2は、Project Oakéとは別。") == [
        "Project Elder", "Person Heron 2", "Branch Jade",
    ]  # fmt: skip
