"""Outcomes and fates: every fate has one outcome."""

from tokenmirror.domain.outcomes import OUTCOME_OF_FATE, FateState, Outcome


def test_every_fate_has_an_outcome() -> None:
    """A commit's tokens always go somewhere, and never to reading or outside git."""
    assert set(OUTCOME_OF_FATE) == set(FateState)
    assert set(OUTCOME_OF_FATE.values()) == set(Outcome) - {Outcome.NO_EDIT, Outcome.OUTSIDE_GIT}


def test_the_order_is_the_order_of_every_screen() -> None:
    """Seven outcomes, from kept to outside git."""
    assert [outcome.value for outcome in Outcome] == [
        "kept", "rewritten", "reverted", "in_progress", "set_aside", "no_edit", "outside_git",
    ]  # fmt: skip
