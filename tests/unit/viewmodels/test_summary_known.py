"""How far a summary's figures are known is said beside each of them: of what is missing only the least."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from tests.unit.viewmodels.made_facts import lots, spend
from tests.unit.viewmodels.made_summary import NOTHING, heavy, only, sentences, spent, the, view
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.summaries import Option, Part
from tokenmirror.domain.usage import Quality
from tokenmirror.viewmodels.summary_shapes import Strip, Tone

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
DOLLAR = 10**12
PRICED = only(Part.TURNED_INTO, Option.TOKENS, Option.MONEY)


@pytest.mark.parametrize(
    ("price", "quality", "told"),
    [
        (54 * DOLLAR, Quality.EXACT, "come to $50 to $60."),
        (54 * DOLLAR, Quality.LOWER_BOUND, "come to at least $50 to $60."),
        (54 * DOLLAR, Quality.ESTIMATED, "come to about $50 to $60."),
        (DOLLAR // 2, Quality.LOWER_BOUND, "come to as far as known under $1."),
    ],
)
def test_a_price_is_known_as_far_as_its_tokens(price: int, quality: Quality, told: str) -> None:
    """The price of at least so many tokens is at least so much; its figure says so as well."""
    facts = replace(NOTHING, has_calls=True, spent=spent(*lots([spend(9_000_000, price=price, quality=quality)])))
    document = view(facts, PRICED).document
    assert any(one.endswith(told) for one in sentences(document))
    (figure,) = (one for one in document.figures if one.key == "turned_into.list_price")
    assert told.removesuffix(".").endswith(figure.text)
    assert (figure.high is None) == (quality is Quality.LOWER_BOUND)


def test_a_price_without_that_of_a_model_is_the_least() -> None:
    """What has no price is not in the sum."""
    some = [spend(9_000_000, price=54 * DOLLAR), spend(9, call=2, model="new", price=None)]
    document = view(replace(NOTHING, has_calls=True, spent=spent(*lots(some))), PRICED).document
    assert "At list price the tokens come to at least $50 to $60. 1 model has no price." in sentences(document)


def test_a_ceiling_of_which_the_least_is_known() -> None:
    """Its money is the least as its share is; where that is next to nothing the sentence can still be read."""
    facts = heavy()
    one = replace((facts.budget or ())[0], is_floor=True)
    section = only(Part.BUDGET, Option.MONEY, items=["1"])
    (said,) = sentences(view(replace(facts, budget=[one]), section).document)
    assert "at least 60 to 65 % of it was used. That is at least $2,000 to $2,500 of $4,000 at list price." in said
    document = view(replace(facts, budget=[one]), section).document
    assert [figure.high for figure in document.figures] == [None, None]
    assert all(figure.text.startswith("at least") for figure in document.figures)
    little = replace(one, days=[replace(day, amount=day.amount // 10**4) for day in one.days])
    (said,) = sentences(view(replace(facts, budget=[little]), section).document)
    assert "by 22 November 2026, as far as known under 5 % of it was used." in said


def test_a_chart_that_begins_later_than_its_time_says_why() -> None:
    """The document is of thirty days: a reader would take the first bar for the first of them."""
    begun = "Before 18 Nov nothing was observed."
    young = lots([spend(9_000_000, at=NOON - timedelta(days=4)), spend(900, call=2)])
    (caveat,) = sentences(view(replace(heavy(), spent=spent(*young)), only(Part.OVER_TIME)).document, Tone.CAVEAT)
    assert caveat.endswith(begun)
    whole = lots([spend(9_000_000, at=NOON - timedelta(days=29)), spend(900, call=2)])
    (caveat,) = sentences(view(replace(heavy(), spent=spent(*whole)), only(Part.OVER_TIME)).document, Tone.CAVEAT)
    assert "Before" not in caveat


def test_a_strip_says_how_exact_it_is() -> None:
    """A thousandth is drawn as wide as half a twentieth; a strip of one part, and none, have nothing to say of that."""
    said = "Parts are drawn in twentieths; a small one looks larger than it is."
    strip = the(view(heavy(), only(Part.TURNED_INTO, Option.CHART)).document, Strip)
    alone = replace(heavy(), spent=spent(*lots([spend(900, Outcome.KEPT)])))
    single = the(view(alone, only(Part.TURNED_INTO, Option.CHART)).document, Strip)
    assert isinstance(strip, Strip)
    assert isinstance(single, Strip)
    assert (strip.exact_text, single.exact_text) == (said, "")


@pytest.mark.parametrize(
    ("quality", "ends"), [(Quality.EXACT, (7_000_000, 8_000_000)), (Quality.LOWER_BOUND, (7_000_000, None))]
)
def test_an_end_that_is_not_known_is_told_to_no_script(quality: Quality, ends: tuple[int, int | None]) -> None:
    """`At least 7 to 8 million` has no upper end: who reads the figures takes one for the most there was."""
    found = spent(*lots([spend(7_500_000, quality=quality)]))
    section = [only(part, Option.TOKENS) for part in (Part.TURNED_INTO, Part.OVER_TIME)]
    document = view(replace(NOTHING, has_calls=True, spent=found), *section).document
    told = {figure.key: (figure.low, figure.high) for figure in document.figures}
    assert told["turned_into.tokens"] == told["over_time.top.tokens"] == ends
