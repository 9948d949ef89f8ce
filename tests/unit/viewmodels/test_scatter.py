"""Tokens against lines alive: what lies where, and what is said of it."""

from __future__ import annotations

from datetime import UTC, timedelta

from msgspec.structs import replace

from tests.unit.viewmodels.made_facts import NOW
from tokenmirror.domain.outcomes import FateState
from tokenmirror.domain.usage import Quality
from tokenmirror.viewmodels.ranges import Cost
from tokenmirror.viewmodels.scatter import ScatteredChange, scatter_view


def changed(tokens: int = 700_000, *, quality: Quality = Quality.EXACT) -> ScatteredChange:
    """Return a change that is kept whole."""
    spent = Cost(tokens, frozenset({quality}))
    return ScatteredChange(
        "a" * 40, "Weigh anchors", "harbour", FateState.KEPT, NOW - timedelta(days=2), 1, spent, 20, 18, 3,
        guessed=False, inside=True,
    )  # fmt: skip


def test_a_change_lies_at_its_tokens_and_its_lines() -> None:
    """What is drawn is what is said."""
    dot = scatter_view([changed()], NOW, UTC).dots[0]

    assert (dot.tokens, dot.lines, dot.deletion) == (700_000, 18, False)
    assert dot.facts == (
        "kept: 18 of 20 lines alive", "700\u202fk tokens", "landed Friday 20 November, harbour", "1 commit",
    )  # fmt: skip


def test_what_landed_before_is_the_past() -> None:
    """It is neither in the table nor in the sentence."""
    view = scatter_view([replace(changed(), inside=False), changed(90_000)], NOW, UTC)

    assert [dot.tokens for dot in view.past] == [700_000]
    assert [dot.tokens for dot in view.dots] == [90_000]
    assert len(view.table.rows) == 1
    assert view.text_alternative == "1 change: 90\u202fk tokens, 18 lines alive."


def test_a_change_that_only_took_lines_out_lies_at_these() -> None:
    """Reverted, none of them stays out."""
    gone = replace(changed(), lines_added=0, lines_alive=0, lines_removed=812)
    kept = scatter_view([gone], NOW, UTC).dots[0]
    undone = scatter_view([replace(gone, state=FateState.REVERTED)], NOW, UTC).dots[0]

    assert (kept.lines, kept.deletion, kept.facts[0]) == (812, True, "kept: 812 lines taken out")
    assert (undone.lines, undone.deletion) == (0, True)


def test_without_tokens_nothing_is_drawn_and_it_is_said() -> None:
    """A logarithm knows no zero; what is not recorded is no zero either."""
    view = scatter_view([changed(0), changed(0, quality=Quality.NOT_RECORDED), changed()], NOW, UTC)

    assert len(view.dots) == 1
    assert view.left_out == "2 changes without tokens are not drawn."


def test_doubt_is_carried() -> None:
    """At least, estimated, and a guess."""
    floor = scatter_view([changed(quality=Quality.LOWER_BOUND)], NOW, UTC).dots[0]
    about = scatter_view([changed(quality=Quality.ESTIMATED)], NOW, UTC).dots[0]
    guess = scatter_view([replace(changed(), guessed=True)], NOW, UTC).dots[0]

    assert (floor.at_least, floor.estimated, floor.facts[1]) == (True, False, "at least 700\u202fk tokens")
    assert (about.at_least, about.estimated, about.facts[1]) == (False, True, "about 700\u202fk tokens")
    assert guess.guessed
    assert guess.facts[0] == "kept, a guess: 18 of 20 lines alive"


def test_the_table_holds_the_exact_numbers() -> None:
    """What is copied is the number, not its short form."""
    view = scatter_view([changed(712_345)], NOW, UTC)
    row = dict(zip((column.title for column in view.table.columns), view.table.rows[0], strict=True))

    assert row["Tokens"].raw == 712_345
    assert row["Landed"].raw == "2026-11-20"
    assert (row["Lines alive"].raw, row["Lines added"].raw, row["Lines taken out"].raw) == (18, 20, 3)


def test_nothing_is_a_sentence_too() -> None:
    """A period without changes has a chart that says so."""
    view = scatter_view([], NOW, UTC)

    assert view.dots == ()
    assert view.text_alternative == "No change with tokens landed in this period."
