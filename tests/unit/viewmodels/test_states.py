"""Each state has its words and the one thing to do next."""

from datetime import UTC

import pytest
from msgspec.structs import replace

from tests.unit.viewmodels.made_facts import NOW, facts, spend
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.viewmodels.mirror import mirror_view
from tokenmirror.viewmodels.mirror_facts import MirrorFacts
from tokenmirror.viewmodels.shapes import EmptyState
from tokenmirror.viewmodels.states import Closed, closed_state, no_tools


def _empty(made: MirrorFacts) -> EmptyState | None:
    return mirror_view(made, NOW, UTC).empty


@pytest.mark.parametrize(
    ("closed", "action"),
    [
        (Closed.NEWER, "open_newer"),
        (Closed.OLDER, "restart"),
        (Closed.LOCKED, "again"),
        (Closed.FULL, "again"),
        (Closed.UNREADABLE, "again"),
        (Closed.MISSING, "sources"),
    ],
)
def test_a_closed_database_says_what_to_do(closed: Closed, action: str) -> None:
    """Every reason has a title, a sentence and a button."""
    state = closed_state(closed, "Why, in a sentence.")

    assert state.action == action
    assert state.title.endswith(".")
    assert state.why.endswith(".")
    assert state.action_text


def test_tokens_without_a_repository_offer_to_add_one() -> None:
    """Sessions outside any repository are shown, with how to name the repository; in a filter nothing is said."""
    outside = [spend(5, outcome=Outcome.OUTSIDE_GIT)]
    state = _empty(replace(facts(outside), repositories=0))

    assert state is not None
    assert (state.action, state.title) == ("repositories", "Sessions were found, but no repository they worked in.")
    assert _empty(replace(facts(outside, narrowed=True), repositories=0)) is None


def test_tokens_without_a_commit_are_not_called_nothing() -> None:
    """In a repository without a commit the chart stays, and the state says what it waits for."""
    state = _empty(facts([spend(5, outcome=Outcome.IN_PROGRESS)]))

    assert state is not None
    assert state.title == "Nothing committed in this period."
    assert _empty(facts([replace(spend(5, outcome=Outcome.IN_PROGRESS), commit=3)])) is None
    assert _empty(facts([spend(5, outcome=Outcome.KEPT)])) is None


def test_no_tools_counts_the_places() -> None:
    """How far was looked is said with its number."""
    assert no_tools(1).why == "TokenMirror looked in 1 place."
    assert no_tools(80).why == "TokenMirror looked in 80 places."
