"""The words of a session's page: into what it went, what is a guess, what is not known."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from tests.unit.viewmodels import made_session
from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.insights.changes import Change
from tokenmirror.viewmodels.recorded import Charge
from tokenmirror.viewmodels.timeline import session_page
from tokenmirror.viewmodels.timeline_facts import Child, SessionFacts
from tokenmirror.viewmodels.timeline_shapes import LaneKind, SessionPage


def _change(state: FateState) -> Change:
    return Change((1, 2), state, 0, "Split the tree", 1)


def _page(**others: object) -> SessionPage:
    return session_page(replace(made_session.facts(), **others), made_session.CLOCK)


def _with(outcome: Outcome, quality: Quality = Quality.EXACT, *, guessed: bool = False) -> SessionFacts:
    """Return the session with all of its tokens in one outcome, and no commit."""
    facts = made_session.facts()
    calls = []
    for call in facts.calls:
        usage = TokenUsage(*call.spends[0].usage.counts(), quality)
        spend = replace(call.spends[0], outcome=outcome, commit=None, usage=usage, guessed=guessed)
        calls.append(replace(call, quality=quality, spends=(spend,)))
    return replace(facts, calls=tuple(calls), changes=())


@pytest.mark.parametrize(
    ("states", "ends"),
    [
        ([FateState.KEPT], "went into one change that is kept."),
        ([FateState.KEPT_IN_PART], "went into one change that is kept in part."),
        ([FateState.PENDING], "went into one change that landed and is too young to judge."),
        ([FateState.REVERTED], "went into one change that was reverted."),
        ([FateState.REWRITTEN], "went into one change that was rewritten."),
        ([FateState.KEPT, FateState.KEPT], "went into 2 changes that landed. 2 of these are kept."),
        (
            [FateState.KEPT, FateState.PENDING, FateState.KEPT_IN_PART],
            "went into 3 changes that landed. 1 of these is kept. 1 is kept in part. 1 is too young to judge.",
        ),
        ([], "went into changes that landed later."),
    ],
)
def test_what_became_of_it(states: list[FateState], ends: str) -> None:
    """One change is told with its fate, several with how many of them are what."""
    assert _page(changes=tuple(map(_change, states))).sentence == f"938\u202fk tokens, 61 calls. 838\u202fk {ends}"


@pytest.mark.parametrize(
    ("outcome", "ends"),
    [
        (Outcome.OUTSIDE_GIT, "938\u202fk tokens, 61 calls, outside git."),
        (Outcome.IN_PROGRESS, "938\u202fk tokens, 61 calls. None has landed yet; 938\u202fk are in progress."),
        (Outcome.SET_ASIDE, "938\u202fk tokens, 61 calls. None has landed."),
        (Outcome.NO_EDIT, "938\u202fk tokens, 61 calls. None went into an edit."),
    ],
)
def test_where_nothing_landed(outcome: Outcome, ends: str) -> None:
    """The sentence says where the tokens are instead."""
    assert session_page(_with(outcome), made_session.CLOCK).sentence == ends


def test_guesses_and_floors_are_said() -> None:
    """What rests on a guess is told in tokens, and what is missing makes a sum that is at least so much."""
    guessed = session_page(_with(Outcome.KEPT, guessed=True), made_session.CLOCK).sentence
    floor = session_page(_with(Outcome.KEPT, Quality.LOWER_BOUND), made_session.CLOCK)

    assert guessed.endswith("938\u202fk of these rest on a guess.")
    assert floor.sentence.startswith("At least 938\u202fk tokens")
    assert floor.stretches[0].tokens_text == "≥ 938\u202fk"
    assert "list price at least $0.06" in floor.caption


def test_credits_stand_where_no_call_is() -> None:
    """What a tool charged is told as it was recorded."""
    page = _page(calls=(), charges=(Charge(made_session.START, 1, "Kiro", "credits", 4.5),))

    assert page.sentence == "No call is recorded; cost as recorded: 4.5 credits."


def test_a_subagent_s_own_session_fills_no_pause_and_hides_none() -> None:
    """While it works there is no pause; a session that goes on from here is one moment."""
    child = Child("x:child", "child", made_session.minute(30), made_session.minute(70), 9, 900, subagent=True)
    timeline = _page(children=(child,)).timeline
    fork = _page(children=(replace(child, subagent=False),)).timeline
    assert timeline is not None
    assert fork is not None
    (mark,) = next(lane for lane in fork.lanes if lane.kind is LaneKind.SUBAGENTS).marks[1:]

    assert timeline.pauses == ()
    assert len(fork.pauses) == 1
    assert mark.at == mark.until


def test_a_commit_of_a_later_day_stands_after_a_pause() -> None:
    """The clock goes on to it, and the caption's hours are still those of the work."""
    facts = made_session.facts()
    late = made_session.commit(3, "f" * 40, made_session.minute(0) + timedelta(days=12))
    page = _page(commits=(*facts.commits, late))
    assert page.timeline is not None

    assert page.timeline.pauses[-1].text == "pause, 11 days"
    assert "09:40 to 11:32, with one pause" in page.caption


def test_every_figure_says_how_it_was_counted() -> None:
    """The receipt has the exact tokens, and each line an explanation."""
    lines = {line.label: line for line in _page().receipt}

    assert lines["Tokens"].value == "937,890"
    assert lines["Repeats left out"].value == "2"
    assert "Replays left out" not in lines
    assert all(line.explanation for line in lines.values())
