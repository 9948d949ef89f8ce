"""The ledgers of commits and sessions, and the pane beside each."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from tests.unit.viewmodels.made_facts import NOW, spend
from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.domain.usage import Quality
from tokenmirror.insights.spending import Sum, add_up
from tokenmirror.viewmodels import words
from tokenmirror.viewmodels.ledger_lines import CommitLine, SessionLine, SessionPart
from tokenmirror.viewmodels.ledgers import (
    commit_detail,
    commit_row,
    commits_caption,
    no_commits,
    no_sessions,
    session_detail,
    session_row,
    sessions_caption,
    tool_text,
)
from tokenmirror.viewmodels.numbers import THIN_SPACE
from tokenmirror.viewmodels.parts import Part

HOSTILE = "<b>bold</b> \u202egnp.exe %s {0} \x1b[31m"
KEPT, NO_EDIT = (Part(outcome, False, False, False) for outcome in (Outcome.KEPT, Outcome.NO_EDIT))
OID, CARRIER = "a1" * 20, "b2" * 20
PART = SessionPart("0123456789abcdef", "Claude Code", 0.75, 3, 712_345, ("said", "content"))
COMMIT = CommitLine(
    OID, "/home/robin/shop", NOW - timedelta(days=9), "Weigh the crates", FateState.KEPT, "squash", CARRIER,
    NOW - timedelta(days=8), 264, 249, 3, add_up([spend(712_345)]), (PART,),
    (f"squash:{CARRIER}", "blame:249/264"), NOW,
)  # fmt: skip
SESSION = SessionLine(
    "codex:s", "s", "Codex CLI", "C:\\Users\\robin\\shop", NOW - timedelta(minutes=80), NOW, 2, 3, "1.2", None,
    add_up([spend(1_200_000, price=2 * 10**12)]), {KEPT: 900_000, NO_EDIT: 300_000},
    {"large": 1_200_000}, ((OID, "Weigh the crates", "kept", ("said",)),),
)  # fmt: skip


def test_a_commit_in_its_row() -> None:
    """Every column, with numbers to sort by beside the texts."""
    row = commit_row(COMMIT, NOW, UTC)

    assert (row.when_text, row.repository, row.subject, row.state_text) == (
        "13 Nov",
        "shop",
        "Weigh the crates",
        "kept",
    )
    assert (row.alive_text, row.alive_key) == ("249 / 264", 249 / 264)
    assert (row.tokens_text, row.tokens_key) == (f"0.71{THIN_SPACE}M", 712_345)
    assert (row.sessions_text, row.evidence_text, row.landed_text) == ("01234567", "said, content", CARRIER[:7])


def test_what_has_not_landed_has_no_lines_alive() -> None:
    """Unknown is empty and sorts before nothing alive; it is not a zero."""
    line = replace(COMMIT, state=FateState.IN_PROGRESS, landed_how="open", landed_as=None, landed_at=None)
    row = commit_row(line, NOW, UTC)

    assert (row.alive_text, row.alive_key, row.landed_text) == ("", -1.0, "")


def test_a_deletion_is_whole() -> None:
    """A commit that added nothing has all of it."""
    row = commit_row(replace(COMMIT, lines_added=0, lines_alive=0), NOW, UTC)

    assert (row.alive_text, row.alive_key) == ("0 / 0", 1.0)


def test_tokens_that_are_a_floor_or_unknown() -> None:
    """A floor says so; where no call is known there is no number at all."""
    floor = replace(COMMIT, spent=add_up([spend(500, quality=Quality.LOWER_BOUND)]))
    rows = [commit_row(line, NOW, UTC) for line in (floor, replace(COMMIT, spent=Sum(), parts=()))]

    assert [(row.tokens_text, row.sessions_text) for row in rows] == [("≥ 500", "01234567"), ("", "")]
    shown = [dict(commit_detail(line, NOW, UTC, "USD").facts)["Tokens"] for line in (floor, COMMIT)]
    assert (shown[0], shown[1].startswith("at least")) == ("at least 500 in 1 call", False)


def test_captions_and_what_is_missing() -> None:
    """One and many; nothing in this period is not nothing at all."""
    assert commits_caption(1, 1, 0) == "1 commit of yours; sessions had a part in 1."
    assert commits_caption(2, 1, 0) == "2 commits of yours; sessions had a part in 1."
    assert no_commits(any_known=True).title == "Nothing committed in this period."
    assert no_commits(any_known=False).title == "No commits of yours are known yet."


def test_the_pane_of_a_commit() -> None:
    """Its fate with the evidence in words, who made it, and what git says."""
    made = commit_detail(COMMIT, NOW, UTC, "USD")
    facts, lists = dict(made.facts), dict(made.lists)

    assert made.title == "Weigh the crates"
    assert facts["Landing"] == words.LANDINGS["squash"]
    assert (facts["Carried by"], facts["Lines alive"]) == (CARRIER, "249 of 264 added")
    assert (facts["Tokens"], facts["List price"]) == ("712,345 in 1 call", "$1.00")
    assert lists["Sessions"] == (
        f"Claude Code 0123456789abc: 75{THIN_SPACE}% of it, 3 lines, 0.71{THIN_SPACE}M tokens (said and content)",
    )
    assert lists["What says so"] == (words.EVIDENCE["said"], words.EVIDENCE["content"])
    assert lists["What git says"] == (
        f"{words.LANDINGS['squash']}: {CARRIER}",
        "git blame -w -M gives it 249 lines at the head of the default branch, of 264 it added",
    )


def test_the_pane_of_a_commit_by_hand() -> None:
    """Without sessions it says so; without a subject its id is the title; a revert is named."""
    line = replace(
        COMMIT, subject="", parts=(), spent=Sum(), landed_as=None, landed_at=None, landed_how="open",
        evidence=("open", f"reverted_by:{CARRIER}", "unheard-of:1"),
    )  # fmt: skip
    made = commit_detail(line, NOW, UTC, "USD")
    facts, lists = dict(made.facts), dict(made.lists)

    assert made.title == OID[:10]
    assert {"Carried by", "Landed", "Lines alive", "List price"}.isdisjoint(facts)
    assert lists["Sessions"] == ("No session is known to have had a part in it.",)
    assert lists["What git says"] == (words.LANDINGS["open"], f"{CARRIER} reverted it", "unheard-of: 1")


def test_a_session_in_its_row() -> None:
    """Folders of other systems have names too; outcomes are parts of the tokens."""
    row = session_row(SESSION, NOW, UTC, "USD")

    assert (row.when_text, row.project, row.duration_text) == ("22 Nov 13:40", "shop", "1 h 20 min")
    assert (row.tokens_text, row.list_price_text, row.calls, row.edits) == (f"1.20{THIN_SPACE}M", "$2.00", 1, 3)
    assert [(part.outcome, part.tokens) for part in row.outcomes] == [
        (Outcome.KEPT, 900_000),
        (Outcome.NO_EDIT, 300_000),
    ]
    assert row.outcome_text == f"0.9{THIN_SPACE}M kept, 0.3{THIN_SPACE}M no edit"


def test_a_session_of_which_little_is_known() -> None:
    """Without times, tokens or outcomes there are no numbers made up."""
    line = replace(SESSION, started=None, ended=None, spent=Sum(), parts={}, by_model={}, commits=(), tool_version=None)
    row = session_row(line, NOW, UTC, "USD")
    made = session_detail(line, NOW, UTC, "USD")
    facts, lists = dict(made.facts), dict(made.lists)

    assert (row.when_text, row.when_key, row.tokens_text, row.list_price_text, row.outcome_text) == (
        "",
        0.0,
        "",
        "",
        "",
    )
    assert (facts["Began"], facts["Ended"], facts["Tool"]) == ("unknown", "unknown", "Codex CLI")
    assert lists["Where its tokens went"] == ("No tokens are recorded.",)
    assert lists["Commits it had a part in"] == ("None is known.",)


def test_the_pane_of_a_session() -> None:
    """What went in by kind, where it went, and what came of it."""
    made = session_detail(replace(SESSION, spent=add_up([spend(5, quality=Quality.LOWER_BOUND)])), NOW, UTC, "USD")
    facts, lists = dict(made.facts), dict(made.lists)

    assert made.title == "Codex CLI, shop"
    assert (facts["Folder"], facts["Prompts"], facts["Output"]) == ("C:\\Users\\robin\\shop", "2", "at least 0")
    assert facts["Tokens"] == "at least 5"
    assert lists["Where its tokens went"] == ("kept: 900,000", "no edit: 300,000")
    assert lists["Commits it had a part in"] == (f"{OID[:7]} Weigh the crates (kept; said)",)
    assert lists["Models"] == ("large: 1,200,000",)


def test_captions_of_sessions() -> None:
    """One and many, and two kinds of none."""
    assert [sessions_caption(sessions) for sessions in (1, 2)] == ["1 session", "2 sessions"]
    assert no_sessions(any_known=True).title == "No session in this period."
    assert no_sessions(any_known=False).title == "No session is known yet."


def test_the_year_of_an_old_commit_is_shown() -> None:
    """Last year's tenth of November is another one."""
    row = commit_row(replace(COMMIT, at=datetime(2025, 11, 10, tzinfo=UTC)), NOW, UTC)

    assert row.when_text == "10 Nov 2025"


def test_hostile_text_passes_unchanged() -> None:
    """Subjects and names of models are plain text."""
    line = replace(SESSION, by_model={HOSTILE: 5}, commits=((OID, HOSTILE, "kept", ("said",)),))
    lists = dict(session_detail(line, NOW, UTC, "USD").lists)

    assert commit_row(replace(COMMIT, subject=HOSTILE), NOW, UTC).subject == HOSTILE
    assert commit_detail(replace(COMMIT, subject=HOSTILE), NOW, UTC, "USD").title == HOSTILE
    assert lists["Models"] == (f"{HOSTILE}: 5",)
    assert HOSTILE in lists["Commits it had a part in"][0]


def test_a_source_of_several_tools_names_the_tool() -> None:
    """An agent of one's own is told apart from others; what runs a tool of a name of its own is not its name."""
    assert tool_text("in_house", "In-house tools", "acme-agent") == "In-house tools: acme-agent"
    assert tool_text("otlp", "OpenTelemetry files", None) == "OpenTelemetry files"
    assert tool_text("claude_code", "Claude Code", "cli") == "Claude Code"
    assert len(tool_text("in_house", "", "a" * 1000)) < 50
