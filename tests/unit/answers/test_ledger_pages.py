"""Ledgers by the page say what the whole says, in the order of what is shown, and follow what changes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.large_store import make
from tests.unit.answers import whole_ledgers
from tests.unit.answers.conftest import Data
from tests.unit.store.small_world import oid
from tokenmirror.answers.ask import Asker
from tokenmirror.answers.facts import landed, priced_spends
from tokenmirror.answers.ledgers import CommitSpending, session_facts
from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.prices import PriceTable
from tokenmirror.store.database import open_reader
from tokenmirror.viewmodels.paging import COMMITS, LedgerAsk
from tokenmirror.viewmodels.words import OUTCOMES

FATES = tuple(FateState)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a store of some hundred commits and sessions, most of them in some relation."""
    made = tmp_path_factory.mktemp("ledgers")
    make(made / "tokenmirror.db", 400, 60)
    return made


def test_pages_say_what_the_whole_says(folder: Path, prices: PriceTable) -> None:
    """Each commit and each session has the tokens, calls and price that the command line adds up over everything."""
    asker, db = Asker(folder), open_reader(folder / "tokenmirror.db")
    facts = landed(db)
    spending = CommitSpending(facts, priced_spends(db, Filter(), prices))
    commits = {row.oid: spending.of(row).spent.tokens for row in facts.commits}
    sessions = {one.row.native: one.added for one in session_facts(db, Filter(), prices)}
    shown, changes = whole_ledgers.sessions(asker, Filter()).rows, whole_ledgers.changes(asker, Filter()).rows
    oids = {row.id: row.oid for row in facts.commits}

    assert {row.id: row.tokens_key for row in whole_ledgers.commits(asker, Filter()).rows} == commits
    assert {row.id.partition(":")[2]: (row.tokens_key, row.calls, row.list_price_key) for row in shown} == {
        name: (one.tokens, len(one.calls), float(one.price) if one.priced else -1.0) for name, one in sessions.items()
    }
    assert {row.id: (row.commits, row.state, row.subject) for row in changes} == {
        oids[change.commits[-1]]: (len(change.commits), change.state, change.subject) for change in facts.changes
    }
    asker.close()
    db.close()


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize(
    ("ledger", "sort", "key"),
    [
        ("commits", "when", lambda row: row.when_key),
        ("commits", "subject", lambda row: row.subject.casefold()),
        ("commits", "repository", lambda row: row.repository),
        ("commits", "fate", lambda row: FATES.index(row.state)),
        ("commits", "alive", lambda row: row.alive_key),
        ("commits", "tokens", lambda row: row.tokens_key),
        ("commits", "sessions", lambda row: row.sessions_text),
        ("commits", "landed", lambda row: row.landed_text),
        ("changes", "when", lambda row: row.when_key),
        ("changes", "subject", lambda row: row.subject.casefold()),
        ("changes", "alive", lambda row: row.alive_key),
        ("changes", "tokens", lambda row: row.tokens_key),
        ("changes", "commits", lambda row: row.commits),
        ("sessions", "when", lambda row: row.when_key),
        ("sessions", "tool", lambda row: row.source_text),
        ("sessions", "project", lambda row: row.project.casefold()),
        ("sessions", "duration", lambda row: row.duration_key),
        ("sessions", "calls", lambda row: row.calls),
        ("sessions", "edits", lambda row: row.edits),
        ("sessions", "commits", lambda row: row.commits),
        ("sessions", "tokens", lambda row: row.tokens_key),
        ("sessions", "price", lambda row: row.list_price_key),
    ],
)
def test_rows_stand_in_the_order_of_what_they_show(
    folder: Path,
    ledger: str,
    sort: str,
    key: Callable[[Any], Any],
    descending: bool,  # noqa: FBT001 - a case
) -> None:
    """Figures sort as figures, not as texts, in both directions."""
    asker = Asker(folder)
    rows = getattr(whole_ledgers, ledger)(asker, Filter(), sort=sort, descending=descending).rows
    keys = [key(row) for row in rows]
    asker.close()

    assert len(set(keys)) > 1
    assert keys == sorted(keys, reverse=descending)


def test_all_words_must_be_found(folder: Path) -> None:
    """In any order and case, also of letters beyond ASCII; in id, repository or branch as well."""
    asker = Asker(folder)
    found = whole_ledgers.commits(asker, Filter(), words="ÜBER parser").rows
    every = whole_ledgers.commits(asker, Filter()).rows
    by_place = whole_ledgers.commits(asker, Filter(), words="zürich").rows
    by_branch = whole_ledgers.commits(asker, Filter(), words="rollover").rows
    one = whole_ledgers.commits(asker, Filter(), words=every[7].id).rows
    changes = whole_ledgers.changes(asker, Filter(), words=every[7].id).rows
    asker.close()

    assert found == [row for row in every if {"über", "parser"} <= set(row.subject.casefold().split())]
    assert by_place == [row for row in every if row.repository == "Zürich"]
    assert 0 < len(by_branch) < len(every)
    assert one == [every[7]]
    assert len(changes) <= 1


@pytest.mark.parametrize("state", ["kept", "in_progress", "reverted"])
def test_a_fate_narrows(folder: Path, state: str) -> None:
    """To the rows that have it."""
    asker = Asker(folder)
    every = whole_ledgers.commits(asker, Filter()).rows
    found = whole_ledgers.commits(asker, Filter(), fate=state).rows
    asker.close()

    assert found == [row for row in every if row.state == state]
    assert found


def test_captions_count_all_of_a_ledger(data: Data) -> None:
    """Whatever is searched: all commits, those that sessions had a part in, and those of which only guesses tell."""
    asker = data.asker()
    told = whole_ledgers.commits(asker, Filter(), words="weigh").caption
    data.db.execute("UPDATE link SET evidence = '[\"near\"]' WHERE commit_id = ?", (data.world.pending,))
    guessed = whole_ledgers.commits(asker, Filter()).caption
    data.db.execute("DELETE FROM link")
    none = whole_ledgers.commits(asker, Filter()).caption
    sessions = whole_ledgers.sessions(asker, Filter(), words="no such").caption
    asker.close()

    assert told == "2 commits of yours; sessions had a part in 2."
    assert guessed == "2 commits of yours; sessions had a part in 1, and in 1 by a guess."
    assert none == "2 commits of yours; sessions had a part in 0."
    assert sessions == "2 sessions"


@pytest.mark.parametrize("outcome", list(Outcome))
def test_sessions_behind_a_figure_add_up_to_it(folder: Path, outcome: Outcome) -> None:
    """Narrowed to an outcome, each session gave something to it; together they gave what the Mirror's figure says."""
    asker = Asker(folder)
    days = Filter(Period(datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 11, 1, tzinfo=UTC)))
    for narrow in (Filter(), days):
        every = whole_ledgers.sessions(asker, narrow).rows
        found, caption, _empty = whole_ledgers.sessions(asker, narrow, fate=outcome.value)
        into = [sum(part.tokens for part in row.outcomes if part.outcome is outcome) for row in found]
        (figure,) = [one for one in asker.mirror(narrow).figures if one.outcome is outcome]

        assert found == [row for row in every if any(part.outcome is outcome for part in row.outcomes)]
        assert sum(into) == figure.tokens
        assert f"{len(found)} of {len(every)} shown; {sum(into):,} tokens: {OUTCOMES[outcome]}" == caption
    asker.close()


def test_two_kinds_of_none(data: Data) -> None:
    """None in this period is not none at all: each says what it is, and has neither rows nor a caption."""
    asker = data.asker()
    long_ago = Filter(Period(None, datetime(1999, 1, 1, tzinfo=UTC)))
    before = [ledger(asker, long_ago) for ledger in (whole_ledgers.commits, whole_ledgers.sessions)]
    asker.close()
    data.db.executescript(
        "PRAGMA foreign_keys = OFF; DELETE FROM flow; DELETE FROM link; DELETE FROM call; DELETE FROM session;"
    )
    data.db.execute("UPDATE git_commit SET mine = 0")
    asker = data.asker()
    after = [ledger(asker, Filter()) for ledger in (whole_ledgers.commits, whole_ledgers.sessions)]
    asker.close()

    assert [one.empty.title for one in before if one.empty] == [
        "Nothing committed in this period.", "No session in this period.",
    ]  # fmt: skip
    assert [one.empty.title for one in after if one.empty] == [
        "No commits of yours are known yet.", "No session is known yet.",
    ]  # fmt: skip
    assert {(len(one.rows), one.caption) for one in (*before, *after)} == {(0, "")}


def test_what_changes_is_followed(data: Data) -> None:
    """A call that went elsewhere and a commit that was judged anew are told by the next answer."""
    asker = data.asker()
    before = whole_ledgers.commits(asker, Filter(), sort="tokens").rows
    data.db.execute("DELETE FROM flow WHERE commit_id = ?", (data.world.kept,))
    data.db.execute("UPDATE fate SET state = 'reverted' WHERE commit_id = ?", (data.world.pending,))
    after = whole_ledgers.commits(asker, Filter(), sort="tokens").rows
    asker.close()

    assert [(row.subject, row.tokens_key) for row in before] == [("Sort them", 1650), ("Weigh the crates", 1650)]
    assert [(row.tokens_key, row.state_text) for row in after] == [(1650, "reverted"), (0, "kept")]


def test_a_wanted_row_is_found_by_its_id(data: Data) -> None:
    """Its key comes with the order; one that is not among the rows has none."""
    asker = data.asker()
    heads = [asker.ledger(LedgerAsk(COMMITS, wanted=one), Filter()) for one in (oid(1), oid(3), "f" * 40)]
    asker.close()

    assert [head.wanted_key for head in heads] == [data.world.kept, None, None]
