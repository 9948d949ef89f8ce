"""The summary in words: ranges with their caveats, a light time as whole as a heavy one, and what is given away."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from tests.unit.viewmodels.made_summary import (
    ATTIC,
    KIM,
    NOTHING,
    SHOP,
    TODAY,
    change,
    choice,
    every_measure,
    everything,
    grid,
    heavy,
    only,
    said,
    sentences,
    view,
)
from tokenmirror.domain.summaries import Name, NameKind, Option, Part, Section
from tokenmirror.insights.measures import Measure
from tokenmirror.viewmodels.states import Closed, closed_state
from tokenmirror.viewmodels.summary import summary_view
from tokenmirror.viewmodels.summary_compared import compared
from tokenmirror.viewmodels.summary_shapes import (
    Disclosed,
    Discloses,
    Heading,
    Tone,
    Words,
)


def test_every_figure_stands_on_the_page_with_its_caveat() -> None:
    """A range each, with a key of its own and the words of the page; no figure is without what it does not say."""
    facts = heavy()
    document = summary_view(facts, everything(facts)).document
    blocks = msgspec.json.encode(document.blocks).decode()
    caveats = "\n".join(sentences(document, Tone.CAVEAT))
    assert len({figure.key for figure in document.figures}) == len(document.figures) > 40
    for figure in document.figures:
        assert figure.caveat, figure
        assert figure.caveat.replace("\u202f", " ") in caveats, figure
        assert figure.text in blocks, figure
        assert (
            figure.low is None or figure.high is None or figure.low < figure.high or figure.key[:4] in {"turn", "over"}
        )


def test_what_it_cannot_show_is_always_there() -> None:
    """In the lightest and in the heaviest; with the time, the language, and who is not to be compared."""
    for document in (view(NOTHING).document, summary_view(heavy(), everything(heavy())).document):
        assert document.cannot_title == "What this cannot show"
        assert "must not be used to compare people" in document.cannot_text
        assert "Fewer or more tokens is neither better nor worse" in document.cannot_text
        assert (document.language, document.right_to_left) == ("en", False)
        assert (document.first_day, document.last_day) == ("2026-10-24", "2026-11-22")
        assert document.subtitle == "24 October 2026 to 22 November 2026 · written by me"
        assert document.withheld[0] == "No paths, addresses or hosts"


def test_a_time_without_any_use_is_whole() -> None:
    """Own words stand at the top, and each part says that there is too little, in the same even words."""
    parts = [Part.TURNED_INTO, Part.OVER_TIME, Part.LINES_ALIVE]
    own = Section(Part.OWN_WORDS, ticked=True, words="I read and planned.\n\nThat was the work.")
    found = view(NOTHING, own, *map(only, parts))
    assert found.document.blocks[0] == Words("I read and planned.\n\nThat was the work.", Tone.OWN)
    assert sentences(found.document) == [
        "No tool that I use recorded anything in this time.",
        "No tokens are recorded that could be drawn over time.",
        "Nothing of mine was recorded or landed in this time.",
    ]
    assert not found.document.figures
    assert found.document.disclosed == (
        Disclosed(Discloses.PERIOD, "24 October 2026 to 22 November 2026"),
        Disclosed(Discloses.WORDS, "At the top: 8 words"),
    )
    can_be = {part.part: (part.can_be, part.hint) for part in found.parts}
    assert can_be[Part.OWN_WORDS] == (True, "")
    assert can_be[Part.TURNED_INTO] == (False, "nothing recorded in this time")
    assert can_be[Part.CHANGES] == (False, "none landed in this time")


def test_names_are_pseudonyms_until_they_are_ticked() -> None:
    """The names that occur are offered with both; what is given away says which are real."""
    section = only(Part.CHANGES, Option.PROJECTS, Option.BRANCHES, Option.PEOPLE, items=[change(1).key, change(2).key])
    found = view(heavy(), section)
    shop = next(one for one in found.names if one.name == SHOP)
    assert (shop.shown, shop.ticked) == ("zzshop", False)
    assert grid(found.document).rows[0][1] == shop.pseudonym
    assert [one.kind for one in found.names] == [
        NameKind.PROJECT, NameKind.PROJECT, NameKind.BRANCH, NameKind.BRANCH, NameKind.PERSON,
    ]  # fmt: skip
    real = view(heavy(), section, names=frozenset({Name(NameKind.PROJECT, SHOP), Name(NameKind.PERSON, KIM)}))
    assert grid(real.document).rows[0][1] == "zzshop"
    assert grid(real.document).rows[0][3] == KIM
    assert grid(real.document).rows[1][1] == next(one.pseudonym for one in found.names if one.name == ATTIC)
    given = {one.kind: one.text for one in real.document.disclosed}
    assert given[Discloses.NAME] == f"Person: {KIM}"
    assert "No project's real name" in found.document.withheld
    assert "No project's real name" not in real.document.withheld


def test_another_summary_has_other_pseudonyms() -> None:
    """With the key of another one; within one, what is ticked besides moves none of them."""
    section = only(Part.CHANGES, Option.PROJECTS, items=[change(number).key for number in range(1, 7)])
    one = {name.name: name.pseudonym for name in view(heavy(), section).names}
    assert {name.name: name.pseudonym for name in view(heavy(), section, key="f00d").names} != one
    alone = only(Part.CHANGES, Option.PROJECTS, items=[change(1).key])
    assert [name.pseudonym for name in view(heavy(), alone).names] == [one[SHOP]]


def test_parts_without_anything_ticked_are_left_out() -> None:
    """A heading above nothing would only ask what was left out; own words alone keep a part."""
    empty = [only(part) for part in (Part.CHANGES, Part.MEASURES, Part.QUESTIONS, Part.NOTES, Part.BUDGET)]
    assert view(heavy(), *empty).document.blocks == ()
    worded = Section(Part.CHANGES, ticked=True, words="Ask me.")
    assert [type(block) for block in view(heavy(), worded).document.blocks] == [Heading, Words]


def test_parts_stand_in_the_order_of_the_choice() -> None:
    """Those that a choice does not know are offered after them, not ticked."""
    found = view(heavy(), only(Part.LINES_ALIVE), only(Part.TURNED_INTO))
    headings = [block.part for block in found.document.blocks if isinstance(block, Heading)]
    assert headings == [Part.LINES_ALIVE, Part.TURNED_INTO]
    assert [part.part for part in found.parts][:3] == [Part.LINES_ALIVE, Part.TURNED_INTO, Part.OWN_WORDS]
    assert {part.part for part in found.parts} == set(Part)
    assert [part.ticked for part in found.parts].count(True) == 2


def test_a_thing_that_is_ticked_twice_stands_once() -> None:
    """Where it was ticked first; also a part, as a file that was changed by hand may have it."""
    keys = [Measure.TIME_TO_LANDING, Measure.TIME_TO_COMMIT, Measure.TIME_TO_LANDING]
    document = view(
        heavy(), only(Part.MEASURES, items=keys), only(Part.MEASURES, items=[Measure.REWORK_BY_YOU])
    ).document
    assert [figure.key for figure in document.figures if not figure.key.endswith("past")] == [
        "measures.time_to_landing", "measures.time_to_commit",
    ]  # fmt: skip


def test_changes_of_two_summaries_are_not_set_beside_each_other() -> None:
    """The first of one is another than the first of the other; what means the same in both is."""
    turned = only(Part.TURNED_INTO, Option.TOKENS)
    first = view(heavy(), only(Part.CHANGES, items=[change(1).key]), turned).document
    second = view(heavy(), only(Part.CHANGES, items=[change(2).key]), turned).document
    found = compared(first, second, "one", "other")
    assert found.figures
    assert all(line.first == line.second for line in found.figures)
    assert not any("Change 1" in line.label for line in found.figures)


def test_what_is_offered_is_named_for_its_owner() -> None:
    """With subjects, exact lines and names: this list never leaves the window."""
    offered = {part.part: part for part in view(heavy()).parts}
    first = offered[Part.CHANGES].items[0]
    assert (first.title, first.detail) == ("=kk1subject\u202e@SUM(<i>)", "21 Nov · zzshop · 317 lines · kept")
    assert offered[Part.CHANGES].hint == "0 of 6"
    assert [item.title for item in offered[Part.BUDGET].items] == ["Ww1ceiling", "Ww2ceiling", "Ww3ceiling"]
    assert [item.title for item in offered[Part.NOTES].items] == [
        "Week 47 · 16\u201322 Nov", "=kk1subject", "Session in zzshop",
    ]  # fmt: skip
    assert len(offered[Part.MEASURES].items) == len(Measure) == len(every_measure())


def test_of_many_changes_the_newest_and_the_ticked_are_listed() -> None:
    """How many are not is told."""
    facts = replace(heavy(), changes=[change(number, landed=TODAY) for number in range(700)])
    part = next(
        one for one in view(facts, only(Part.CHANGES, items=[change(699).key])).parts if one.part is Part.CHANGES
    )
    assert (len(part.items), part.more, part.hint) == (501, 199, "1 of 700")
    assert part.items[-1].ticked


def test_own_title_time_and_words_of_each_kind_are_counted() -> None:
    """Words of a script without spaces are counted by its signs."""
    own = Section(Part.OWN_WORDS, ticked=True, words="私は日本語 and two")
    document = view(replace(NOTHING, first=None), own, title="  Mine ").document
    assert (document.title, document.subtitle) == ("Mine", "up to 22 November 2026 · written by me")
    assert [one.text for one in document.disclosed] == [
        "All time up to 22 November 2026", "The title: “Mine”", "At the top: 7 words",
    ]  # fmt: skip
    one_day = view(replace(NOTHING, first=TODAY)).document
    assert one_day.subtitle == "22 November 2026 · written by me"
    assert one_day.title == "What my AI use turned into"


def test_without_a_database_it_is_told_why() -> None:
    """The parts are there, and nothing of them can be ticked but own words and what needs no data."""
    state = closed_state(Closed.MISSING, "")
    found = summary_view(NOTHING, choice(), state)
    assert found.empty is state
    assert not found.names


def test_nothing_of_the_words_praises_or_blames() -> None:
    """Nor says `you`: the document is the person's own."""
    facts = heavy()
    document = summary_view(facts, everything(facts)).document
    told = said(document).lower()
    never = ("waste", "efficien", "productiv", "performance", "score", "streak", "goal", "best", "worst", "great",
             "should", "too much", "improve", "optimi", "success", "failure", "boost", "smart", "!")  # fmt: skip
    assert not [word for word in never if word in told]
    assert " you" not in told.replace(" young", "")
