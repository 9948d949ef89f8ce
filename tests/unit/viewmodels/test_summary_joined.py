"""Two summaries cannot be joined by what stands beside the pseudonyms, and figures say of what they are."""

from __future__ import annotations

from msgspec.structs import replace

from tests.unit.viewmodels.made_facts import lots, spend
from tests.unit.viewmodels.made_summary import ceiling, change, grid, heavy, lives, only, said, sentences, spent, view
from tokenmirror.domain.ceilings import CeilingUnit
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.summaries import Name, NameKind, Option, Part
from tokenmirror.insights.measures import Measure
from tokenmirror.viewmodels.summary_facts import SummaryFacts
from tokenmirror.viewmodels.summary_shapes import Disclosed, Discloses, SummaryView, Tone

BRANCHES = ("aa", "bb", "cc", "dd", "ee")
KEYS = ("0f1e", "77aa", "f00d", "beef", "c0de")


def test_names_of_one_row_do_not_stand_in_the_order_of_the_real_ones() -> None:
    """They stand by what is shown: else the first of each row would be the same branch under any key."""
    facts = replace(heavy(), changes=[change(1, branches=BRANCHES)],
                    names={NameKind.BRANCH: {name: name for name in BRANCHES}})  # fmt: skip
    section = only(Part.CHANGES, Option.BRANCHES, items=[change(1).key])
    orders = set()
    for key in KEYS:
        found = view(facts, section, key=key)
        shown = grid(found.document).rows[0][1].split(", ")
        assert shown == sorted(shown)
        real = {one.pseudonym: one.name for one in found.names}
        orders.add(tuple(real[one] for one in shown))
    assert len(orders) > 1
    ticked = frozenset(Name(NameKind.BRANCH, name) for name in ("aa", "ee"))
    shown = grid(view(facts, section, names=ticked).document).rows[0][1].split(", ")
    assert shown == sorted(shown)
    assert {"aa", "ee"} < set(shown)


SHOPS = ("/a/shop", "/b/shop", "/c/shop")


def _of_shops(*shown: str, ticked: tuple[str, ...]) -> SummaryView:
    """Return a summary of changes in some of three projects that have one name."""
    changes = [change(number, repository=path) for number, path in enumerate(shown, 1)]
    facts = replace(
        heavy(), changes=changes, names={NameKind.PROJECT: dict.fromkeys(SHOPS, "shop")},
        known_as={path: "shop" if not place else f"shop ({place + 1})" for place, path in enumerate(SHOPS)},
    )  # fmt: skip
    section = only(Part.CHANGES, Option.PROJECTS, items=[one.key for one in changes])
    return view(facts, section, names=frozenset(Name(NameKind.PROJECT, path) for path in ticked))


def test_a_name_does_not_tell_that_another_project_has_it_too() -> None:
    """`shop (2)` would tell of a first one; only where both stand there as they are does one have a number."""
    alone = _of_shops("/b/shop", ticked=("/b/shop",))
    assert grid(alone.document).rows[0][1] == "shop"
    assert Disclosed(Discloses.NAME, "Project: shop") in alone.document.disclosed
    assert [one.known_as for one in alone.names] == ["shop (2)"]  # its owner has to tell them apart
    assert "(2)" not in said(alone.document)
    beside = _of_shops("/c/shop", "/b/shop", "/a/shop", ticked=("/b/shop",))
    assert [row[1] == "shop" for row in grid(beside.document).rows] == [False, True, False]
    both = _of_shops("/c/shop", "/b/shop", "/c/shop", ticked=("/b/shop", "/c/shop"))
    assert [row[1] for row in grid(both.document).rows] == ["shop", "shop (2)", "shop"]


def _with_ceilings(*ids: int) -> SummaryFacts:
    units = (CeilingUnit.TOKENS, CeilingUnit.MONEY, CeilingUnit.TOKENS)
    budget = [ceiling(key, unit, 10**14) for key, unit in zip(ids, units, strict=True)]
    return replace(heavy(), budget=budget, ceilings=[one.ceiling for one in budget])


def test_figures_of_ceilings_are_known_by_their_kind() -> None:
    """By the ids of their rows two summaries could be joined, and it could be seen how many were set and dropped."""
    documents = [
        view(_with_ceilings(*ids), only(Part.BUDGET, Option.MONEY, items=[str(key) for key in ids])).document
        for ids in ((4, 5, 6), (4711, 4712, 4713))
    ]
    first, second = ([figure.key for figure in document.figures] for document in documents)
    assert first == second
    assert first == [
        "budget.quarter.tokens.used", "budget.quarter.money.used", "budget.quarter.money.money",
        "budget.quarter.tokens.2.used",
    ]  # fmt: skip
    assert "471" not in said(documents[1])


def test_that_nothing_landed_is_said_with_what_landed_means() -> None:
    """There the words matter most: what was not fetched has not landed as far as anyone here knows."""
    facts = replace(heavy(), spent=spent(*lots([spend(5_000_000, Outcome.IN_PROGRESS)])))
    document = view(facts, only(Part.TURNED_INTO, Option.TOKENS)).document
    assert sentences(document)[0] == "Of 5 to 6 million tokens, none went into work that has landed so far."
    assert "Landed is what is in the default branch" in sentences(document, Tone.CAVEAT)[0]


def test_prompts_are_called_prompts() -> None:
    """`1 to 2 of 40 to 50 tasks` would read as if hardly a task had been finished."""
    document = view(heavy(), only(Part.MEASURES, items=[Measure.FINISHED_TASKS])).document
    assert grid(document).rows[0][1] == "3 to 4 prompts"
    assert grid(document).rows[0][3] == "1 to 8 prompts"


def test_lines_of_all_time_are_given_away_as_that() -> None:
    """Whatever time the summary is about; and of many changes that are too young not even the count is exact."""
    document = view(heavy(), only(Part.LINES_ALIVE)).document
    assert any("of all my time" in one.text for one in document.disclosed)
    young = lives(37)
    young = replace(young, trust=tuple(one._replace(enough=False) for one in young.trust))
    (sentence,) = sentences(view(replace(heavy(), lives=young), only(Part.LINES_ALIVE)).document)
    assert sentence.startswith("Too few to say: 35 to 40 changes landed so far.")
