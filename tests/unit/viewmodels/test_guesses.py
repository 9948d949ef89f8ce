"""What rests on a guess only: a part of its outcome, named in words wherever it is counted."""

from __future__ import annotations

from collections import Counter
from datetime import UTC

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.unit.viewmodels.made_facts import NOW, change, facts, spend
from tests.unit.viewmodels.test_ledgers import COMMIT, KEPT, NO_EDIT, PART, SESSION
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.insights.spending import Spend
from tokenmirror.viewmodels.ledgers import commit_detail, commit_row, commits_caption, session_detail, session_row
from tokenmirror.viewmodels.mirror import mirror_view
from tokenmirror.viewmodels.mirror_facts import MirrorFacts
from tokenmirror.viewmodels.shapes import MirrorView

GUESS = replace(PART, name="feedfacecafe", evidence=("near",), lines=0, tokens=0)
SPENDS = st.lists(
    st.builds(
        lambda tokens, outcome, pending, guessed: replace(
            spend(tokens, outcome, pending=pending and outcome is Outcome.KEPT), guessed=guessed
        ),
        st.integers(1, 10**9),
        st.sampled_from(Outcome),
        st.booleans(),
        st.booleans(),
    ),
    max_size=40,
)


def view(made: MirrorFacts) -> MirrorView:
    return mirror_view(made, NOW, UTC)


@given(SPENDS)
def test_a_guess_is_a_part_and_adds_nothing(spends: list[Spend]) -> None:
    """Whatever is guessed, each outcome holds what was spent on it, on the strip, in the bar and as a figure."""
    wanted: Counter[Outcome] = Counter()
    for one in spends:
        wanted[one.outcome] += one.usage.total_tokens
    made = view(facts(spends))
    for segments in (made.strip, [part for bar in made.chart.bars for part in bar.segments]):
        found: Counter[Outcome] = Counter()
        for part in segments:
            found[part.outcome] += part.tokens
        assert found == wanted

    assert {figure.outcome: figure.tokens for figure in made.figures} == {o: wanted[o] for o in Outcome}
    guessed = sum(one.usage.total_tokens for one in spends if one.guessed)
    assert sum(part.tokens for part in made.strip if part.guessed) == guessed
    assert next(line.value for line in made.receipt if line.label == "Rest on a guess") == f"{guessed:,}"


def test_the_words_of_the_first_screen() -> None:
    """The sentence names guessed tokens as such, so do the figure, the bar and the receipt."""
    guessed = replace(spend(400), guessed=True)
    changes = [change(commit=1), replace(change(commit=2), guessed=True)]
    made = view(facts([spend(600), guessed], changes))
    receipt = next(line for line in made.receipt if line.label == "Rest on a guess")

    assert "went into work that landed, 400 of these by a guess; all of these are kept." in made.sentence
    assert made.figures[0].of_which == "400 guess"
    assert receipt.value == "400"
    assert receipt.explanation == (
        "Of these tokens 400 rest on a guess; they are drawn in upright lines. 1 change that landed by a guess: drawn"
        " hollow."
    )
    bar = next(bar for bar in made.chart.bars if bar.landed)
    assert bar.landed_text == "2 changes landed, 1 of them by a guess, 2 kept"
    assert [mark.guessed for mark in bar.landed] == [False, True]


def test_where_all_that_landed_is_a_guess() -> None:
    """No token goes into it, and neither is it said that nothing landed."""
    made = view(facts([spend(600, Outcome.SET_ASIDE)], [replace(change(), guessed=True)]))

    assert made.sentence == (
        "600 tokens in the last 7 days. None is known to have gone into work that landed; what landed is a guess."
    )


def test_nothing_is_said_where_nothing_is_guessed() -> None:
    """No guess, no word of one, but in the receipt: there it is a nought that can be relied on."""
    made = view(facts([spend(600)], [change()]))

    assert "guess" not in made.sentence + made.caption + "".join(figure.of_which for figure in made.figures)
    assert next(line.value for line in made.receipt if line.label == "Rest on a guess") == "0"


def test_a_guess_in_the_ledger_of_commits() -> None:
    """Only where all that is known of its sessions is a guess; the caption counts such commits apart."""
    lines = [COMMIT, replace(COMMIT, parts=(GUESS,)), replace(COMMIT, parts=(PART, GUESS)), replace(COMMIT, parts=())]
    rows = [commit_row(line, NOW, UTC) for line in lines]

    assert [row.guess for row in rows] == [False, True, False, False]
    assert [row.evidence_text for row in rows] == ["said, content", "guess", "said, content, guess", ""]
    assert commits_caption(4, 2, 1) == "4 commits of yours; sessions had a part in 2, and in 1 by a guess."


def test_a_guess_in_the_pane_of_a_commit() -> None:
    """What rests on it is told, and that nothing does as well."""
    lists = dict(commit_detail(replace(COMMIT, parts=(GUESS,)), NOW, UTC, "USD").lists)
    heavy = replace(COMMIT, parts=(replace(GUESS, tokens=1200),))

    assert lists["Sessions"] == ("Claude Code feedfacecafe: a guess, by time and place alone; no token rests on it",)
    assert lists["What says so"] == ("near: same place and time; a guess",)
    assert dict(commit_detail(heavy, NOW, UTC, "USD").facts)["Tokens"].endswith(", 1,200 of these on a guess")


def test_guesses_in_the_ledger_of_sessions() -> None:
    """How many commits, how many of them guessed; the strip and the pane show what rests on one as a part."""
    counts = [(0, 0), (2, 0), (3, 1), (1, 1), (2, 2)]
    lines = [replace(SESSION, made=made, guessed=guessed) for made, guessed in counts]
    rows = [session_row(line, NOW, UTC, "USD") for line in lines]

    assert [row.commits_text for row in rows] == ["", "2", "2, 1 guess", "1 guess", "2 guesses"]
    assert [row.guess for row in rows] == [False, False, False, True, True]
    line = replace(SESSION, parts={KEPT: 700_000, KEPT._replace(guessed=True): 200_000, NO_EDIT: 300_000})
    row = session_row(line, NOW, UTC, "USD")
    parts = [(part.outcome, part.tokens, part.guessed) for part in row.outcomes]
    assert parts == [
        (Outcome.KEPT, 700_000, False), (Outcome.KEPT, 200_000, True), (Outcome.NO_EDIT, 300_000, False),
    ]  # fmt: skip
    went = dict(session_detail(line, NOW, UTC, "USD").lists)["Where its tokens went"]
    assert went == ("kept: 900,000, 200,000 of these on a guess", "no edit: 300,000")


def test_a_pending_guess_stays_pending() -> None:
    """Both marks are kept, so that pending tokens are the same with and without guesses."""
    made = view(facts([replace(spend(70, pending=True), guessed=True), spend(30, pending=True)]))

    assert [(part.pending, part.guessed, part.tokens) for part in made.strip] == [(True, False, 30), (True, True, 70)]
    assert "100 pending" in made.figures[0].of_which
