"""What is measured, estimated, charged for or not recorded is never one number without saying so."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.unit.viewmodels.made_facts import NOW, change, facts, spend
from tests.unit.viewmodels.test_explain import COMMIT as EXPLAINED_COMMIT
from tests.unit.viewmodels.test_explain import session as explained_session
from tests.unit.viewmodels.test_explain import text as explained
from tests.unit.viewmodels.test_ledgers import COMMIT, KEPT, PART, SESSION
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.usage import Quality
from tokenmirror.insights.spending import Spend, add_up
from tokenmirror.viewmodels import recorded
from tokenmirror.viewmodels.explain_commit import explain_commit
from tokenmirror.viewmodels.explain_session import explain_session
from tokenmirror.viewmodels.ledgers import commit_detail, commit_row, session_detail, session_row
from tokenmirror.viewmodels.mirror import mirror_view
from tokenmirror.viewmodels.numbers import THIN_SPACE
from tokenmirror.viewmodels.recorded import Charge
from tokenmirror.viewmodels.shapes import Bar, MirrorView
from tokenmirror.viewmodels.status import tray_view

EXACT, FLOOR, ABOUT, NONE = Quality.EXACT, Quality.LOWER_BOUND, Quality.ESTIMATED, Quality.NOT_RECORDED
CREDITS = Charge(NOW, 1, "Kiro", "credits", 4.5)


def view(*spends: Spend, charges: tuple[Charge, ...] = (), changes: int = 0) -> MirrorView:
    landed = [change(commit=number) for number in range(changes)]
    return mirror_view(facts(spends, landed, period_text="today", charges=charges), NOW, UTC)


def without(calls: int, outcome: Outcome = Outcome.KEPT) -> list[Spend]:
    """Return calls whose tokens are not recorded."""
    return [spend(0, outcome, quality=NONE, call=100 + number) for number in range(calls)]


def bar(made: MirrorView) -> Bar:
    """Return the bar of today."""
    return made.chart.bars[-1]


def receipt(made: MirrorView) -> dict[str, str]:
    return {line.label: line.value for line in made.receipt}


@pytest.mark.parametrize(
    ("qualities", "said", "marked"),
    [
        ([EXACT], "700", "700"),
        ([EXACT, FLOOR], "at least 700", "≥ 700"),
        ([EXACT, ABOUT], "about 700", "≈ 700"),
        ([ABOUT, FLOOR], "at least about 700", "≥ ≈ 700"),
        ([ABOUT, NONE], "at least about 700", "≥ ≈ 700"),
        ([EXACT, NONE], "at least 700", "≥ 700"),
    ],
)
def test_a_sum_of_what_is_known_differently(qualities: list[Quality], said: str, marked: str) -> None:
    """It says what it is: a floor where something is missing, about where a tool estimated."""
    last = len(qualities) - 1
    tokens = [0] * last + [700] if qualities[-1] is not NONE else [700, 0]
    added = add_up([spend(n, quality=quality) for n, quality in zip(tokens, qualities, strict=True)])

    assert (recorded.said(added), recorded.marked(added)) == (said, marked)


def test_nothing_recorded_is_no_zero() -> None:
    """Neither in words nor in a table; and without calls there is nothing to say."""
    added = add_up(without(2))

    assert recorded.said(added) == recorded.marked(added) == "not recorded"
    assert recorded.marked(add_up([])) == ""
    assert not added.priced
    assert not added.unpriced_models


@given(
    st.lists(
        st.builds(
            lambda tokens, outcome, quality, guessed, pending: replace(
                spend(0 if quality is NONE else tokens, outcome, quality=quality, pending=pending), guessed=guessed
            ),
            st.integers(0, 10**9),
            st.sampled_from(Outcome),
            st.sampled_from(Quality),
            st.booleans(),
            st.booleans(),
        ),
        max_size=30,
    )
)
def test_what_is_estimated_is_a_part_and_adds_nothing(spends: list[Spend]) -> None:
    """Strip, bars and figures hold what was spent, to the token, and of it what is estimated."""
    made = view(*spends)
    wanted: Counter[Outcome] = Counter()
    for one in spends:
        wanted[one.outcome] += one.usage.total_tokens
    for segments in (made.strip, [part for each in made.chart.bars for part in each.segments]):
        found: Counter[Outcome] = Counter()
        for part in segments:
            found[part.outcome] += part.tokens
        assert found == +wanted
        estimated = sum(one.usage.total_tokens for one in spends if one.usage.quality is ABOUT)
        assert sum(part.tokens for part in segments if part.estimated) == estimated
    assert {figure.outcome: figure.tokens for figure in made.figures} == {o: wanted[o] for o in Outcome}


def test_estimated_tokens_on_the_first_screen() -> None:
    """A segment of their own; the bar is no floor; sentence, figure, receipt and screen reader say about."""
    made = view(spend(700, quality=ABOUT), spend(300), changes=1)

    assert made.sentence.startswith("About 1.0\u202fk tokens today. About 1.0\u202fk went into work that landed")
    assert [(part.tokens, part.estimated) for part in bar(made).segments] == [(300, False), (700, True)]
    assert (bar(made).at_least, bar(made).total_text) == (False, f"≈ 1.00{THIN_SPACE}k")
    assert (bar(made).estimated_text, bar(made).total_words) == ("700", f"about 1.0{THIN_SPACE}k")
    assert made.figures[0].of_which == "700 estimated by the tool"
    assert made.figures[0].exact_text == "about 1,000 tokens; 700 of these estimated by the tool"
    assert made.figures[0].tokens_text.startswith("≈ ")
    assert (receipt(made)["Estimated by the tool"], receipt(made)["Tokens, as recorded"]) == ("700", "about 1,000")
    assert "Codex CLI 700" in next(line.explanation for line in made.receipt if line.label == "Estimated by the tool")


def test_what_is_measured_stays_exact_beside_it() -> None:
    """An estimate in one outcome does not blur another."""
    made = view(spend(700, Outcome.NO_EDIT, quality=ABOUT), spend(300), changes=1)

    assert "300 went into work that landed" in made.sentence
    assert made.figures[0].tokens_text == f"0.3{THIN_SPACE}k"


def test_calls_without_tokens_beside_others() -> None:
    """The total is a floor; the bar counts them, the caption and the receipt name them, by tool."""
    made = view(spend(700), *without(12, Outcome.NO_EDIT), charges=(CREDITS,))

    assert made.sentence.startswith("At least 700 tokens today.")
    assert made.caption.endswith("12 calls, tokens not recorded · 4.5 credits, Kiro")
    assert (bar(made).at_least, bar(made).without_tokens) == (True, 12)
    assert (bar(made).without_text, bar(made).charged_text) == ("12 calls, tokens not recorded", "4.5 credits, Kiro")
    assert (receipt(made)["Tokens not recorded"], receipt(made)["Cost Kiro recorded"]) == ("12 calls", "4.5 credits")
    figure = next(one for one in made.figures if one.outcome is Outcome.NO_EDIT)
    assert (figure.present, figure.tokens_text, figure.of_which) == (True, "not recorded", "12 calls not recorded")
    assert "12 calls, tokens not recorded" in made.chart.text_alternative


def test_a_period_without_any_recorded_token() -> None:
    """Calls are told instead of a sum of zero, and what landed all the same."""
    made = view(*without(12), changes=2)

    assert made.sentence == "12 calls today; their tokens are not recorded. Work landed."
    assert bar(made).total_text == bar(made).total_words == "not recorded"
    assert made.empty is None
    assert made.caption.startswith("No list price is known")


def test_what_is_not_recorded_and_landed() -> None:
    """It went into changes too, in an amount that nobody knows."""
    made = view(spend(700, Outcome.NO_EDIT), *without(3), changes=1)

    assert "What is not recorded went into work that landed." in made.sentence


def test_charges_alone() -> None:
    """A tool that records only what it charged is there, on its day."""
    made = view(charges=(CREDITS, replace(CREDITS, at=NOW - timedelta(days=1), amount=0.001)))

    assert made.sentence == "No tokens recorded today; cost as recorded: 4.5 credits, Kiro."
    assert made.empty is None
    assert [one.charged_text for one in made.chart.bars[-2:]] == ["<0.01 credits, Kiro", "4.5 credits, Kiro"]
    assert (bar(made).total_text, bar(made).observed) == ("not recorded", True)


def test_units_are_never_added_up() -> None:
    """Two units of one tool, and one unit of two, stay apart."""
    charges = [CREDITS, replace(CREDITS, unit="AIU", amount=1200), replace(CREDITS, tool="Amp"), CREDITS]

    assert recorded.charges_text(charges) == "4.5 credits, Amp · 1,200 AIU, Kiro · 9 credits, Kiro"


def test_the_ledger_of_sessions() -> None:
    """Not recorded instead of zero, about for what is estimated; charges stand in the pane."""
    lines = [
        replace(SESSION, spent=add_up(without(2)), parts={}, by_model={"large": 0}, charges=(CREDITS,)),
        replace(SESSION, spent=add_up([spend(700, quality=ABOUT)]), parts={KEPT._replace(estimated=True): 700}),
        replace(SESSION, spent=add_up([]), parts={}, charges=(CREDITS,)),
    ]
    rows = [session_row(line, NOW, UTC, "USD") for line in lines]
    panes = [session_detail(line, NOW, UTC, "USD") for line in lines]

    assert [row.tokens_text for row in rows] == ["not recorded", "≈ 700", "not recorded"]
    assert [row.list_price_text for row in rows] == ["", "≈ $1.00", ""]
    assert rows[1].outcome_text == "≈ 700 kept"
    assert [(part.tokens, part.estimated) for part in rows[1].outcomes] == [(700, True)]
    assert [dict(pane.facts)["Tokens"] for pane in panes] == ["not recorded", "about 700", "not recorded"]
    assert "Output" not in dict(panes[0].facts)
    assert dict(panes[0].facts)["Cost it recorded"] == "4.5 credits"
    assert dict(panes[0].lists)["Models"] == ("large: not recorded",)
    assert dict(panes[1].lists)["Where its tokens went"] == ("kept: about 700",)


def test_the_ledger_of_commits() -> None:
    """The same, and for each session that had a part."""
    part = replace(PART, tokens=0, qualities=frozenset({NONE}))
    line = replace(COMMIT, spent=add_up(without(2)), parts=(part, replace(PART, qualities=frozenset({ABOUT}))))
    row = commit_row(line, NOW, UTC)
    pane = commit_detail(line, NOW, UTC, "USD")

    assert row.tokens_text == "not recorded"
    assert dict(pane.facts)["Tokens"] == "not recorded in 2 calls"
    sessions = dict(pane.lists)["Sessions"]
    assert "tokens not recorded" in sessions[0]
    assert f"about 0.71{THIN_SPACE}M tokens" in sessions[1]


def test_an_explanation_says_how_tokens_are_known() -> None:
    """Of a session and of a commit: what is not recorded, what is estimated, and that the sum is about or at least."""
    session = explained_session(qualities={NONE: 12, ABOUT: 1})
    commit = replace(EXPLAINED_COMMIT, qualities={ABOUT: 2, EXACT: 3})
    by_session = explained(explain_session(session, UTC), "Where its tokens went")
    by_commit = explained(explain_commit(commit, UTC), "Tokens that flowed into it")

    assert by_session.startswith("Of 12 calls the tool recorded no tokens: that is no zero, nobody wrote it down.")
    assert "At least about 700 tokens" in by_session
    assert "These add up to all that is recorded of it." in by_session
    assert by_commit.startswith("Of 2 calls the tool recorded tokens that it rounded or estimated.\nAbout 500 tokens:")


def test_the_tray() -> None:
    """Its tooltip says about and at least too."""
    assert tray_view(700, 0, {ABOUT}).tooltip == "TokenMirror: about 700 tokens today"
    assert tray_view(700, 0, {EXACT}).tooltip == "TokenMirror: 700 tokens today"
