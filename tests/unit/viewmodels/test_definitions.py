"""The catalogue of definitions: one a key, in plain words, true to the rules in the code."""

from __future__ import annotations

import re

from tokenmirror.attribution.fates import KEPT_SHARE, PENDING_MS, REWRITTEN_SHARE
from tokenmirror.collector.flowing import SET_ASIDE_MS
from tokenmirror.domain.outcomes import COUNTED_DAYS, Outcome
from tokenmirror.insights.survival_band import FEWEST_LINES, FEWEST_WORKS
from tokenmirror.viewmodels.definitions import definition, definitions, searched

NEVER = re.compile(
    r"\b(waste|efficien|productiv|performance|score|rank|level|streak|goal|target|best|worst|good|bad|great|should"
    r"|too much|improve|optimi|success|failure|win|saved|unlock|boost|smart)",
    re.IGNORECASE,
)
_DAY = 86_400_000


def text_of(key: str) -> str:
    found = definition(key)
    assert found is not None
    return f"{found.text} {found.caveat}"


def test_every_outcome_is_defined_once() -> None:
    """There is one definition for each outcome and each key, with a text and a caveat."""
    keys = [one.key for one in definitions()]

    assert {outcome.value for outcome in Outcome} <= set(keys)
    assert len(keys) == len(set(keys))
    for one in definitions():
        assert one.group
        assert one.title
        assert one.text.endswith(".")
        assert one.caveat.endswith(".")


def test_no_definition_blames() -> None:
    """Words that praise or blame appear nowhere; `level` and such neither."""
    for one in definitions():
        assert not NEVER.search(f"{one.title} {one.text} {one.caveat}"), one.key


def test_the_numbers_are_those_of_the_code() -> None:
    """Every limit that a definition names is the limit that is applied."""
    kept, rewritten = round(KEPT_SHARE * 100), round(REWRITTEN_SHARE * 100)
    assert f"{kept} %" in text_of("kept")
    assert f"{rewritten} to {kept} %" in text_of("kept")
    assert f"{rewritten} %" in text_of("rewritten")
    assert f"{PENDING_MS // _DAY} days" in text_of("pending")
    assert f"{SET_ASIDE_MS // _DAY} days" in text_of("set_aside")
    assert f"{SET_ASIDE_MS // _DAY} days" in text_of("in_progress")
    assert ", ".join(map(str, COUNTED_DAYS[:-1])) in text_of("survival")
    assert f"{FEWEST_WORKS} changes or {FEWEST_LINES} lines" in text_of("survival")


def test_searching() -> None:
    """All words have to be in a definition, wherever; nothing typed leaves all."""
    assert searched("") == definitions()
    assert "reverted" in {one.key for one in searched("UNDONE lines")}
    assert searched("undone zzz") == ()
