"""A made-up session as the page needs it: two commits, a pause, work that was set aside, and names that misbehave."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from tokenmirror.domain.events import CallKind
from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.insights.changes import Change
from tokenmirror.insights.spending import Spend
from tokenmirror.viewmodels.timeline import session_page
from tokenmirror.viewmodels.timeline_facts import Clock, SessionFacts, TimedCall, TimedCommit, TimedEdit
from tokenmirror.viewmodels.timeline_shapes import SessionPage

ID = "claude_code:a41f0000-0000-4000-8000-000000000000"
START = datetime(2026, 11, 10, 8, 40, tzinfo=UTC)
CLOCK = Clock(datetime(2026, 11, 22, 12, tzinfo=UTC), ZoneInfo("Europe/Berlin"))
FIRST, SECOND = "1b8e2" + "0" * 35, "7c19e0a" + "0" * 33
_PARTS = (
    (0, 28, 1, Outcome.KEPT, 34), (60, 24, 2, Outcome.KEPT, 34), (96, 9, None, Outcome.SET_ASIDE, 18),
)  # fmt: skip
"""Minute, calls, commit, outcome and minutes of each stretch."""


def minute(number: float) -> datetime:
    """Return a moment after the session's start."""
    return START + timedelta(minutes=number)


def call(number: int, at: datetime, commit: int | None, outcome: Outcome, agent: str = "") -> TimedCall:
    """Return a call with all of its tokens in one place."""
    usage = TokenUsage(9000 + 350 * (number % 40), 8000, output_tokens=500 + number)
    spend = Spend(number, at, 1, "claude_code", "opus", "tally-web", outcome, False, commit, usage, 10**9)
    kind = CallKind.SUBAGENT if agent else CallKind.MAIN
    return TimedCall(at, "opus", agent, kind, Quality.EXACT, usage.input_tokens, 8000, usage.output_tokens, (spend,))


def commit(key: int, oid: str, at: datetime, state: FateState = FateState.KEPT) -> TimedCommit:
    """Return a commit that landed squashed."""
    return TimedCommit(
        key, oid, at, "Split the tree", state, "", "squash", landed=True, weight=1.0, lines=40, evidence=("said",),
        stop_at=at,
    )  # fmt: skip


def _agent(number: int) -> str:
    return "helper" if number in {4, 5} else ""


def facts(files: int = 4, *, path: str = "tree/part") -> SessionFacts:
    """Return the session; with more files there are more lanes."""
    calls = [
        call(100 * place + number, minute(begin + span * number / count), key, outcome, _agent(number))
        for place, (begin, count, key, outcome, span) in enumerate(_PARTS)
        for number in range(count)
    ]  # fmt: skip
    edits = tuple(
        TimedEdit(one.at + timedelta(seconds=20), f"{path}{number % files}.py", "update", 3, number % 2,
                  "not_on_disk" if one.spends[0].commit is None else "")
        for number, one in enumerate(calls[::3])
    )  # fmt: skip
    change = Change((1, 2), FateState.KEPT, 0, "Split the tree", 1)
    return SessionFacts(
        id=ID, native=ID.partition(":")[2], tool="Claude Code", project="/home/robin/tally-web",
        branches=("tree-split",),
        parent="", host="", calls=tuple(calls), edits=edits, prompts=(minute(0), minute(60)), commands=(),
        said_unknown=(), commits=(commit(1, FIRST, minute(34)), commit(2, SECOND, minute(95))), changes=(change,),
        children=(), charges=(), records=90, repeats=2, replays=0, logs=1, meant=None, currency="USD",
        earlier="claude_code:before", later="claude_code:after",
    )  # fmt: skip


def page(files: int = 4, *, path: str = "tree/part", of: str = ID) -> SessionPage:
    """Return the page of the session."""
    return session_page(replace(facts(files, path=path), id=of), CLOCK)


def only(calls: int) -> SessionPage:
    """Return the page of a session of some calls and nothing else."""
    few = facts()
    return session_page(
        replace(few, calls=few.calls[:calls], edits=(), commits=(), changes=(), prompts=()), CLOCK
    )  # fmt: skip
