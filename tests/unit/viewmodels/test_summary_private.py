"""Nothing that is not ticked is in a summary: over random choices of facts in which every text is one of its kind."""

from __future__ import annotations

import json
from random import Random

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.viewmodels.made_summary import ATTIC, BRANCH, KIM, OTHER_BRANCH, SHOP, heavy, said
from tokenmirror.domain.summaries import Chosen, Item, Name, NameKind, Option, Part, Section
from tokenmirror.insights.measures import Measure
from tokenmirror.viewmodels.summary import summary_view
from tokenmirror.viewmodels.summary_shapes import Discloses, Document

FACTS = heavy()
ITEMS = {part.part: [item.key for item in part.items] for part in summary_view(FACTS, Chosen("", ())).parts}
NAMES = [
    Name(NameKind.PROJECT, SHOP), Name(NameKind.PROJECT, ATTIC), Name(NameKind.BRANCH, BRANCH),
    Name(NameKind.BRANCH, OTHER_BRANCH), Name(NameKind.PERSON, KIM),
]  # fmt: skip
NEVER = (
    "/home", "robinreed", "/src", "Ww1", "Ww2", "Ww3", "qqsession", "qqmodel", "43117204", "43,117,204", "43.1",
    "20117204", "54.48", "7.77", "777", "codex", "0000000001",
)  # fmt: skip
"""Paths, names of ceilings and models, ids, and figures as they are."""


def some(chance: Random) -> Chosen:
    """Return a choice of some of everything, half of it ticked."""
    parts = chance.sample([*Part], len(Part))
    names = frozenset(name for name in NAMES if chance.random() < 0.4)
    return Chosen(
        chance.choice(("0f1e", "77aa")),
        tuple(_section(part, chance) for part in parts[chance.randrange(3) :]),
        names=names,
    )


def _section(part: Part, chance: Random) -> Section:
    keys = chance.sample(ITEMS[part], chance.randint(0, len(ITEMS[part])))
    items = tuple(Item(key, chance.choice(("", f"Uu{part}")), chance.random() < 0.5) for key in keys)
    options = frozenset(option for option in Option if chance.random() < 0.5)
    return Section(part, chance.random() < 0.7, options, items, chance.choice(("", f"Tt{part}")))


@settings(max_examples=40)
@given(st.integers(0, 2**64))
def test_nothing_is_in_it_that_is_not_ticked(seed: int) -> None:
    """No subject, name, amount, price, note, answer or word; and the same choice gives the same document."""
    chosen = some(Random(seed))
    document = summary_view(FACTS, chosen).document
    text = said(document)
    ticked = {section.part: section for section in chosen.sections if section.ticked}
    assert not [secret for secret in NEVER if secret in text]
    _subjects(text, ticked)
    _names(text, chosen)
    _own_words(text, ticked)
    _amounts(document, ticked)
    assert document == summary_view(FACTS, chosen).document
    assert msgspec.json.decode(msgspec.json.encode(document), type=Document) == document


def _subjects(text: str, ticked: dict[Part, Section]) -> None:
    shown = {item.key for item in ticked[Part.CHANGES].items if item.with_subject} if Part.CHANGES in ticked else set()
    for change in FACTS.changes:
        assert (json.dumps(change.subject, ensure_ascii=False)[1:-1] in text) is (change.key in shown)
        assert (f"{change.subject[:4]}subject" in text) is (change.key in shown)


def _names(text: str, chosen: Chosen) -> None:
    marks = {SHOP: "zzshop", ATTIC: "zzattic", BRANCH: "qq-<b>", OTHER_BRANCH: "qq-main", KIM: "vvhost"}
    for name in NAMES:
        if name not in chosen.names:
            assert marks[name.name] not in text


def _own_words(text: str, ticked: dict[Part, Section]) -> None:
    for part in Part:
        section = ticked.get(part, Section(part))
        assert (f"Tt{part}" in text) is bool(section.words)
        assert f"Uu{part}" not in text or any(item.words for item in section.items)
    for part, texts in (
        (Part.NOTES, {f"{note.about}:{note.name}": note.text for note in FACTS.notes}),
        (Part.QUESTIONS, {f"{one.question}:{one.lookback}": one.text for one in FACTS.answers}),
    ):
        shown = {item.key for item in ticked[part].items} if part in ticked else set()
        for key, own in texts.items():
            assert (json.dumps(own)[1:-1] in text) is (key in shown)


def _amounts(document: Document, ticked: dict[Part, Section]) -> None:
    text, kinds = said(document), {one.kind for one in document.disclosed}
    tokens = [part for part in (Part.TURNED_INTO, Part.OVER_TIME) if _has(ticked, part, Option.TOKENS)]
    assert ("million" in text) is bool(tokens)
    assert {figure.key.split(".")[0] for figure in document.figures if figure.unit == "tokens"} == {
        part.replace("-", "_") for part in tokens
    }
    money = _has(ticked, Part.TURNED_INTO, Option.MONEY)
    money |= _has(ticked, Part.BUDGET, Option.MONEY) and any(item.key in "13" for item in ticked[Part.BUDGET].items)
    price = Measure.PRICE_PER_KEPT in [item.key for item in ticked.get(Part.MEASURES, Section(Part.MEASURES)).items]
    money |= _has(ticked, Part.MEASURES, Option.MONEY) and price
    assert ("$" in text or "USD" in text) is (Discloses.MONEY in kinds) is money


def _has(ticked: dict[Part, Section], part: Part, option: Option) -> bool:
    return part in ticked and option in ticked[part].options
