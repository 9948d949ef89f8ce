"""What the window asks, answered from a small real database."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from tests.unit.answers.conftest import Data
from tests.unit.answers.whole_ledgers import commits as commits_of
from tests.unit.answers.whole_ledgers import sessions as sessions_of
from tests.unit.store.files import new_file
from tests.unit.store.small_world import CLAUDE, CODEX, NOON, NOTES, SHOP, minute, oid
from tokenmirror.answers.ask import Asker
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.domain.periods import Filter, Period, PeriodChoice, chosen_period
from tokenmirror.store.database import open_writer
from tokenmirror.store.versions import MIGRATION_SET
from tokenmirror.viewmodels.numbers import THIN_SPACE

TODAY = Filter(chosen_period(PeriodChoice.TODAY, NOON, UTC))


def test_the_first_screen(data: Data) -> None:
    """The sentence, figures that add up to it, and the receipt."""
    asker = data.asker()
    made, sessions = asker.mirror(TODAY), sessions_of(asker, TODAY).rows
    asker.close()

    assert made.sentence.replace(THIN_SPACE, " ") == (
        "At least 3.7 k tokens today. 3.3 k went into work that landed;"
        " 1.1 k of these are kept and 1.7 k are too young to judge."
    )
    assert {figure.outcome: figure.tokens for figure in made.figures if figure.tokens} == {
        Outcome.KEPT: 2750, Outcome.REWRITTEN: 550, Outcome.IN_PROGRESS: 330, Outcome.OUTSIDE_GIT: 55,
    }  # fmt: skip
    assert [line.value for line in made.receipt[:5]] == ["8", "2", "2", "4", "at least 3,685"]
    assert [choice.text for choice in made.projects] == ["All", "shop", "notes"]
    assert [choice.key for choice in made.sources] == ["", CLAUDE, CODEX]
    assert [(line.name, line.tokens, line.kind) for line in made.in_progress] == [
        ("uncommitted, shop", "≥ 330", "session")
    ]
    assert made.in_progress[0].id in {row.id for row in sessions}


@pytest.mark.parametrize(
    ("period", "text"),
    [
        (Period(), "so far"),
        (Period(NOON, None), "since 4 May"),
        (Period(None, NOON + timedelta(days=1)), "from the beginning to 5 May"),
        (Period(NOON, NOON + timedelta(days=2)), "from 4 May to 6 May"),
        (chosen_period(PeriodChoice.DAYS_7, NOON, UTC), "in the last 7 days"),
    ],
)
def test_the_period_in_words(data: Data, period: Period, text: str) -> None:
    """A chosen period has its name, any other its days."""
    asker = data.asker()
    sentence = asker.mirror(Filter(period)).sentence
    asker.close()

    assert f"tokens {text}. " in sentence


def test_a_filter_narrows_every_screen(data: Data) -> None:
    """Project and tool narrow numbers, commits and sessions alike."""
    asker, codex, notes = data.asker(), Filter(source=CODEX), Filter(project=NOTES)
    sentences = [asker.mirror(narrow).sentence for narrow in (codex, notes, Filter(source="odd"))]
    commits = [
        [row.subject for row in commits_of(asker, narrow).rows] for narrow in (codex, notes, Filter(project=SHOP))
    ]
    sessions = [[row.id for row in sessions_of(asker, narrow).rows] for narrow in (codex, notes)]
    asker.close()

    assert sentences == [
        "55 tokens so far, outside git.",
        "55 tokens so far, outside git.",
        "No tokens recorded so far.",
    ]
    assert commits == [["Sort them"], [], ["Sort them", "Weigh the crates"]]
    assert sessions == [["codex:beta"], ["codex:beta"]]


def test_periods_narrow_the_ledgers(data: Data) -> None:
    """By when a commit was written; the end is not in it."""
    asker, early = data.asker(), Filter(Period(minute(0), minute(15)))
    rows = commits_of(asker, early).rows
    empty = commits_of(asker, Filter(Period(minute(50), None))).empty
    asker.close()

    assert [row.subject for row in rows] == ["Weigh the crates"]
    assert empty is not None
    assert empty.title == "Nothing committed in this period."


def test_panes(data: Data) -> None:
    """By whole id; one that is not there says so."""
    asker = data.asker()
    commit, session = asker.commit_detail(oid(1)), asker.session_detail("claude_code:alpha")
    missing = asker.commit_detail("f" * 40).title, asker.session_detail("codex:odd").title
    asker.close()

    assert (commit.title, dict(commit.facts)["Tokens"]) == ("Weigh the crates", "1,650 in 2 calls")
    assert dict(session.lists)["Where its tokens went"] == (
        "kept: 2,750, 1,650 of these pending",
        "rewritten: 550",
        "in progress: 330",
    )
    assert len(dict(session.lists)["Commits it had a part in"]) == 2
    assert missing == ("This commit is not known any more.", "This session is not known any more.")


def test_sources_and_tray(data: Data) -> None:
    """What is read and stored; the tokens of today."""
    asker = data.asker()
    stored, tray = dict(asker.sources().stored), asker.tray()
    asker.close()

    assert stored["Rows"].startswith("2 sessions, 1 turn, 5 calls, 1 edit, 3 commits, 3 links, 2 logs")
    assert tray.tooltip.replace(THIN_SPACE, " ").startswith("TokenMirror: at least 3.7 k tokens today")


def test_logs_that_are_about_to_be_read_are_no_missing_logs(tmp_path: Path) -> None:
    """While a log was found and none is stored, nobody is told that there are none; once it is, and empty, they are."""
    with closing(open_writer(new_file(tmp_path / "tokenmirror.db"))) as db:
        asker = Asker(tmp_path, zone=UTC, home=tmp_path)
        titles = [asker.mirror(TODAY).empty]
        db.execute("INSERT INTO root (source, path, status, logs) VALUES ('codex', '/logs', 'present', 1)")
        titles.append(asker.mirror(TODAY).empty)
        db.execute("INSERT INTO log (source, path, offset) VALUES ('codex', '/logs/a.jsonl', 0)")
        titles.append(asker.mirror(TODAY).empty)
        asker.close()

    assert [state and state.title for state in titles] == [
        "Your logs are being read.", "Your logs are being read.", "No tool has left logs here yet.",
    ]  # fmt: skip


def test_nothing_is_read_yet(tmp_path: Path) -> None:
    """Without a database every question has an answer, and no file is made."""
    asker = Asker(tmp_path, zone=UTC, home=tmp_path)
    mirror, tray = asker.mirror(TODAY), asker.tray()
    empties = [commits_of(asker, TODAY).empty, sessions_of(asker, TODAY).empty, mirror.empty]
    asker.commit_detail(oid(1))
    asker.session_detail("codex:odd")
    sources = asker.sources()
    asker.close()

    assert (mirror.sentence, tray.state) == ("No tokens yet.", "working")
    assert [empty and empty.title for empty in empties] == [
        "Nothing is read yet.", "Nothing is read yet.", "Nothing is read yet.",
    ]  # fmt: skip
    assert dict(sources.stored)["Rows"] == "none yet"
    assert list(tmp_path.iterdir()) == []


def test_a_newer_database_is_told_on_every_screen(data: Data) -> None:
    """The sentence that names both versions reaches the person."""
    data.db.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, 'm999', '2030')", (MIGRATION_SET,)
    )
    asker = data.asker()
    empties = [asker.mirror(TODAY).empty, commits_of(asker, TODAY).empty, sessions_of(asker, TODAY).empty]
    titles = [asker.commit_detail(oid(1)).title, asker.session_detail("codex:beta").title]

    assert all(empty and "m999" in empty.why for empty in empties)
    assert all("m999" in title for title in titles)


def test_broken_prices_of_one_s_own(data: Data) -> None:
    """They are told, and the built-in ones are used."""
    (data.folder / "prices.json").write_text("{", encoding="utf-8")
    asker = data.asker()
    made = asker.mirror(TODAY)
    asker.close()

    assert made.notices[0].endswith("The built-in prices are used.")
    assert made.caption.startswith("List price at least $")
