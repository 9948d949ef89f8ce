"""Guesses in what scripts get: a word of their own beside the evidence, and no token more."""

from __future__ import annotations

from datetime import UTC

from tests.unit.answers import whole_ledgers
from tests.unit.answers.conftest import Data
from tests.unit.store.small_world import oid
from tokenmirror.answers.facts import landed
from tokenmirror.answers.ledgers import commits_json, sessions_json
from tokenmirror.answers.report import report
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.prices import PriceTable


def guess(data: Data, commit: int) -> None:
    """Let nothing but time and place tell of the sessions of a commit."""
    data.db.execute("UPDATE link SET evidence = '[\"near\"]' WHERE commit_id = ?", (commit,))
    data.db.commit()


def test_without_a_guess(data: Data, prices: PriceTable) -> None:
    """Every outcome has the field, and it is nought."""
    made = report(data.db, Filter(), "day", prices, UTC)

    assert [made["outcomes"][outcome.value]["guessed_tokens"] for outcome in Outcome] == [0] * 7
    assert made["changes"]["guessed"] == 0
    assert not any(
        one["guess"] for c in commits_json(data.db, prices, None, Period())["commits"] for one in c["sessions"]
    )


def test_what_rests_on_a_guess_is_a_part(data: Data, prices: PriceTable) -> None:
    """Totals, outcomes and shares stay as they were; the part that went into a guessed commit is named."""
    before = report(data.db, Filter(), "day", prices, UTC)
    guess(data, data.world.pending)
    after = report(data.db, Filter(), "day", prices, UTC)
    guessed = {name: one.pop("guessed_tokens") for name, one in after["outcomes"].items()}

    assert guessed == {outcome.value: 1650 * (outcome is Outcome.KEPT) for outcome in Outcome}
    assert guessed["kept"] < after["outcomes"]["kept"]["tokens"]["total_tokens"]
    for one in before["outcomes"].values():
        del one["guessed_tokens"]
    assert after == before


def test_a_change_of_guesses_only(data: Data, prices: PriceTable) -> None:
    """It still landed; only when nothing else tells of any of its commits does it count as guessed."""
    guess(data, data.world.pending)
    assert [change.guessed for change in landed(data.db).changes] == [False]
    guess(data, data.world.kept)

    assert [change.guessed for change in landed(data.db).changes] == [True]
    changes = report(data.db, Filter(), "day", prices, UTC)["changes"]
    assert (changes["landed"], changes["guessed"]) == (1, 1)


def test_commits_and_sessions_say_so(data: Data, prices: PriceTable) -> None:
    """The evidence keeps its word, and a plain field stands beside it in both ledgers."""
    guess(data, data.world.pending)
    second, first = commits_json(data.db, prices, None, Period())["commits"]
    made = {one["session"]: one for one in sessions_json(data.db, Filter(), prices)["sessions"]}

    assert [(one["evidence"], one["guess"]) for one in second["sessions"]] == [(["near"], True)] * 2
    assert [one["guess"] for one in first["sessions"]] == [False]
    assert [(one["id"], one["guess"]) for one in made["alpha"]["commits"]] == [(oid(1), False), (oid(2), True)]
    assert made["beta"]["commits"] == [{"id": oid(2), "share_of_commit": 0.25, "evidence": ["near"], "guess": True}]
    assert made["alpha"]["outcomes"]["kept"]["guessed_tokens"] == 1650


def test_the_window_shows_the_same(data: Data) -> None:
    """The first screen and both ledgers say what the report says."""
    guess(data, data.world.pending)
    asker = data.asker()
    mirror, commits = asker.mirror(Filter()), whole_ledgers.commits(asker, Filter())
    sessions = whole_ledgers.sessions(asker, Filter())
    asker.close()

    assert sum(part.tokens for part in mirror.strip if part.guessed) == 1650
    assert [row.guess for row in commits.rows] == [True, False]
    assert {row.id: row.commits_text for row in sessions.rows} == {
        "claude_code:alpha": "1, 1 guess", "codex:beta": "1 guess",
    }  # fmt: skip
    assert mirror.lives is not None
    assert mirror.lives.points == ()
