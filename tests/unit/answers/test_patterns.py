"""Patterns as a database tells them: sessions made for one rule each, and beside them one that is like none."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from tests.unit.answers.conftest import Data
from tests.unit.store.one_reading import write_reading
from tests.unit.store.small_world import CLAUDE, MODEL, NOON, SHOP, oid, read_commit
from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.answers.past import Pasts
from tokenmirror.answers.patterns import Patterns, spans_of
from tokenmirror.domain.events import ApiCall, CallKind, Edit, EditKind, Event, Reading, ShellRan, TurnStarted
from tokenmirror.domain.lookbacks import Look, Lookback
from tokenmirror.domain.usage import TokenUsage
from tokenmirror.insights.observing import Observed
from tokenmirror.insights.patterns.rules import Pattern
from tokenmirror.prices import PriceTable
from tokenmirror.store import git_rows, work_rows
from tokenmirror.store.database import open_reader
from tokenmirror.store.event_rows import EventWriter
from tokenmirror.store.rows import stable_id, to_ms
from tokenmirror.viewmodels.patterns import PatternsFacts, PatternView, patterns_view

WEEK = Lookback(date(2026, 5, 4), Look.WEEK)
SMALL_MODEL = "claude-haiku-4-5-20251001"
BLOCK = tuple(range(1000, 1040, 2))


@dataclass
class Made:
    """A database that sessions are put into, and who looks for patterns in it."""

    data: Data
    prices: PriceTable

    def put(self, session: str, *events: Event, outcomes: Sequence[str] = ()) -> None:
        """Store events of one session; its calls, oldest first, went into outcomes, all that follow into the last."""
        db = self.data.db
        log = db.execute("SELECT min(id) FROM log").fetchone()[0]
        write_reading(EventWriter(db), CLAUDE, log, Reading(list(events)))
        edits = [event for event in events if isinstance(event, Edit)]
        inside = [
            (self.data.world.repository, edit.path.removeprefix(f"{SHOP}/"), key("edit", edit.id)) for edit in edits
        ]
        work_rows.settle_edits(db, inside)
        calls = sorted((event for event in events if isinstance(event, ApiCall)), key=lambda call: call.at)
        flows = [
            (key("call", call.id), 0, None, outcomes[min(place, len(outcomes) - 1)], *call.usage.counts())
            for place, call in enumerate(calls if outcomes else ())
        ]
        work_rows.replace_flows(db, key("session", session), flows)
        db.commit()

    def landed(self, sessions: Sequence[str]) -> None:
        """Let each of some sessions have made a change of its own that landed."""
        db, repository = self.data.db, self.data.world.repository
        fates, links = [], []
        for number, name in enumerate(sessions, 4):
            git_rows.add_commits(db, repository, [(read_commit(number, at(2), name), True)], [], {}, 1)
            (commit,) = db.execute("SELECT id FROM git_commit WHERE oid = ?", (oid(number),)).fetchone()
            landed_at = to_ms(at(2))
            fates.append((commit, "kept", None, oid(number), "ancestor", landed_at, 9, 9, 9, None, landed_at, "[]"))
            links.append((commit, key("session", name), 1.0, 2, landed_at, '["content"]', 1))
        work_rows.replace_fates(db, repository, fates)
        work_rows.replace_links(db, repository, links)
        db.commit()

    def seen(self, rule: Pattern, when: Lookback = WEEK) -> Observed | None:
        """Return what a rule sees of a week."""
        return next((one for one in self.observed(when) if one.rule == rule), None)

    def observed(self, when: Lookback = WEEK) -> list[Observed]:
        """Return what all rules see."""
        return self.patterns().observed(when, UTC)

    def patterns(self) -> Patterns:
        """Return who looks, with a connection that reads alone."""
        reader: sqlite3.Connection = open_reader(self.data.folder / "tokenmirror.db")
        pages = Pages(reader, self.prices)
        return Patterns(pages.scratch, Pasts(pages.scratch, pages.grouping, self.prices))

    def shown(self, rule: Pattern, when: Lookback = WEEK) -> PatternView:
        """Return a pattern in words."""
        patterns = self.patterns()
        observed = [one for one in patterns.observed(when, UTC) if one.rule == rule]
        (view,) = patterns_view(PatternsFacts(observed, when.look, patterns.names(observed), NOON, UTC))
        return view


@pytest.fixture
def made(data: Data, prices: PriceTable) -> Made:
    """Give the small world's database, to put sessions into."""
    return Made(data, prices)


def key(kind: str, native: str) -> int:
    return stable_id(CLAUDE, kind, native)


def at(minutes: float, week: int = 0) -> datetime:
    return NOON + timedelta(minutes=minutes) - timedelta(weeks=week)


def call(session: str, minutes: float, held: int = 1000, cached: int = 0, week: int = 0, **more: object) -> ApiCall:
    """Return a call that holds some context, of which some came from the cache and the rest went into it."""
    usage = TokenUsage(held, cached, held - cached, output_tokens=10)
    made_call = ApiCall(f"{session}{week}.{minutes}", session, at(minutes, week), MODEL, usage, cwd=SHOP)
    for name, value in more.items():
        made_call = made_call.__class__(**{field: getattr(made_call, field) for field in made_call.__struct_fields__}
                                        | {name: value})  # fmt: skip
    return made_call


def edit(
    session: str, minutes: float, added: Sequence[int] = (2,), removed: Sequence[int] = (), file: str = "a.py"
) -> Edit:
    path = f"{SHOP}/{file}"
    kind = EditKind.UPDATE
    return Edit(f"{session}e{minutes}", session, at(minutes), path, kind, tuple(added), tuple(removed), cwd=SHOP)


def ids(seen: Observed | None) -> list[str]:
    return [] if seen is None else [case.id for case in seen.cases]


def test_a_quiet_week_says_nothing(made: Made) -> None:
    """The small world has no pattern, nor has a week without anything."""
    assert made.observed() == []
    assert made.observed(WEEK.before(400)) == []


def test_a_command_that_failed_three_times(made: Made) -> None:
    """With the calls from the first time to the pass; a run whose end is unknown is neither."""
    ends = [True, True, None, True, False]
    runs = [ShellRan(f"f{n}", "f", at(n), SHOP, 7, failed) for n, failed in enumerate(ends)]
    made.put("f", *runs, call("f", -1), call("f", 0.5), call("f", 4), call("f", 4.5))
    made.put("other", ShellRan("o", "other", at(0), SHOP, 7, failed=True), ShellRan("p", "other", at(0), SHOP, 7))

    seen = made.seen(Pattern.FAILING_COMMANDS)

    assert seen is not None
    assert [case.moments for case in seen.cases] == [tuple(to_ms(at(n)) for n in (0, 1, 3, 4))]
    assert (seen.of, seen.details["calls"], seen.details["tokens"]) == (2, 2, 2020)
    view = made.shown(Pattern.FAILING_COMMANDS)
    assert view.sentence == "The same command failed 3 times within one session before it passed."
    assert (view.counted, view.past) == ("1 session, 2 calls, 2.0\u202fk tokens", "")
    assert [(line.what, line.name, line.figure) for line in view.cases] == [
        ("claude_code:f", "shop", "3 times, then passed")
    ]


def test_lines_that_came_back_three_times(made: Made) -> None:
    """As the edits of the file tell, in the order of time."""
    steps = [((2,), ()), ((4,), (2,)), ((2,), (4,)), ((4,), (2,)), ((2,), (4,))]
    made.put("c", *(edit("c", n, *step) for n, step in enumerate(steps)))
    made.put("d", *(edit("d", n, *step, file="b.py") for n, step in enumerate(steps[:4])))

    seen = made.seen(Pattern.BACK_AND_FORTH)

    assert (ids(seen), seen and seen.of) == (["claude_code:c"], 3)
    said = "Lines of a.py were written, taken out and written again 3 times within one session."
    assert made.shown(Pattern.BACK_AND_FORTH).sentence == said


def test_calls_after_pauses_that_read_again(made: Made) -> None:
    """What was cached and is not read from the cache; a quick call, a smaller context and another agent are not."""
    cold = [call("p", 0, 50_000), call("p", 6, 52_000), call("p", 12, 54_000), call("p", 75, 54_000)]
    made.put("p", *cold)
    warm = [call("w", 0, 50_000), call("w", 9, 52_000, 50_000), call("w", 10, 54_000), call("w", 40, 20_000)]
    made.put("w", *warm, call("w", 50, 50_000, agent="a", kind=CallKind.SUBAGENT), call("w", 60, 20_999, 20_000))
    for week in range(1, 10):
        name = f"b{week}"
        made.put(name, call(name, 0, 1000 * week, week=week), call(name, 6, 1000 * week, week=week))

    seen = made.seen(Pattern.COLD_CACHES)

    assert seen is not None
    assert (ids(seen), seen.of, seen.figure) == (["claude_code:p"], 3, 50_000 + 52_000 + 54_000)
    assert (seen.details["after_long"], seen.past_cases) == (54_000, 9)
    assert seen.past is not None
    assert seen.past.middle == 5000
    assert made.shown(Pattern.COLD_CACHES).past == "Your past 9 weeks: 3.0\u202fk to 7.0\u202fk."


def test_contexts_as_large_as_a_codebase(made: Made) -> None:
    """Calls from 150,000 tokens on, what they took, and what of it landed."""
    wide = [call("x", n, 150_000) for n in range(10)]
    made.put("x", *wide, call("x", 20, 149_999), outcomes=["kept", "no_edit"])

    seen = made.seen(Pattern.WIDE_CONTEXTS)

    assert seen is not None
    others = 149_999 + 10 + sum(row[0] for row in made.data.db.execute(
        "SELECT input_tokens + output_tokens FROM call WHERE replay = 0 AND session NOT IN (?)", (key("session", "x"),)
    ))  # fmt: skip
    assert seen.figure == 1_500_100
    assert seen.details == {"calls": 10, "tokens": 1_500_100, "all": 1_500_100 + others, "landed": 150_010}


def test_a_long_session_whose_later_half_costs_more_and_lands_less(made: Made) -> None:
    """Halved by calls; 39 calls are not long."""
    for name, number in (("long", 40), ("short", 39)):
        calls = [call(name, n, 1000 if n < 20 else 2000) for n in range(number)]
        made.put(name, *calls, outcomes=["kept"] * 20 + ["no_edit"])

    seen = made.seen(Pattern.LATER_CALLS)

    assert seen is not None
    assert (ids(seen), seen.of) == (["claude_code:long"], 1)
    assert seen.cases[0].figure > 1.5


def test_subagents_of_whose_tokens_little_landed(made: Made) -> None:
    """Three of one session; two, or work that landed, are none."""

    def fan(name: str, agents: int) -> list[ApiCall]:
        return [call(name, n, agent=f"{name}{n}", kind=CallKind.SUBAGENT) for n in range(agents)]

    made.put("fan", *fan("fan", 3), call("fan", 9), outcomes=["no_edit"])
    made.put("two", *fan("two", 2), outcomes=["no_edit"])
    made.put("done", *fan("done", 4), outcomes=["kept"])

    seen = made.seen(Pattern.FAN_OUT)

    assert seen is not None
    assert (ids(seen), seen.of) == (["claude_code:fan"], 2)
    assert seen.figure == pytest.approx(4 / 7)
    sentence = made.shown(Pattern.FAN_OUT).sentence
    assert sentence == "3 subagents in 1 session took 3.0\u202fk tokens; 0 of them went into changes that landed."


def test_small_edits_of_an_expensive_model(made: Made) -> None:
    """By the edits after each prompt, and the model that was asked last before them."""
    for number in range(10):
        name, model = f"m{number}", MODEL if number < 4 else SMALL_MODEL
        start = number * 10
        many = [edit(name, start + 3, range(0, 38, 2), file="b.py")] if number == 9 else []
        made.put(name, TurnStarted(f"t{name}", name, at(start)), call(name, start + 1, model=model),
                 edit(name, start + 2), *many)  # fmt: skip

    seen = made.seen(Pattern.DEAR_MODELS)

    assert seen is not None
    assert (sorted(ids(seen)), seen.of) == (
        ["claude_code:alpha", *(f"claude_code:m{number}" for number in range(4))],
        10,
    )
    assert (seen.details["least"], seen.details["ratio"]) == (SMALL_MODEL, 3.0)


def test_work_set_aside_again_in_one_folder(made: Made) -> None:
    """By the calls before the edits; what a session kept in that folder is not it."""
    for name in ("a", "b", "c"):
        made.put(name, call(name, 0), edit(name, 1, file=f"src/{name}.py"), outcomes=["set_aside"])
    made.put("k", call("k", 0), edit("k", 1, file="src/k.py"), call("k", 2), outcomes=["kept", "set_aside"])

    seen = made.seen(Pattern.SET_ASIDE_AGAIN)

    assert (sorted(ids(seen)), seen and seen.of) == (["claude_code:a", "claude_code:b", "claude_code:c"], 4)
    sentence = made.shown(Pattern.SET_ASIDE_AGAIN).sentence
    assert sentence == "3 of 4 sessions that set work aside had edited files in shop/src."


def test_lines_that_a_commit_or_a_session_had_written(made: Made) -> None:
    """Ten lines of one file of the repository; a commit of somebody else is not looked at."""
    made.put("old", edit("old", -9000, BLOCK[:10], file="drafts/x.py"))
    made.put("new", edit("new", 0, BLOCK[:10], file="x.py"))
    made.put("mine", edit("mine", 3, BLOCK[10:], file="y.py"))
    for number, mine in ((7, True), (8, False)):
        commit = read_commit(number, at(-99), "Add lines")
        git_rows.add_commits(made.data.db, made.data.world.repository, [(commit, mine)], [], {}, 1)
    assert ids(made.seen(Pattern.WRITTEN_AGAIN)) == ["claude_code:new"]
    blob = made.data.db.execute("SELECT added FROM edit WHERE id = ?", (key("edit", "minee3"),)).fetchone()[0]
    for number, found in ((8, ["new"]), (7, ["new", "mine"])):
        commit_key = made.data.db.execute("SELECT id FROM git_commit WHERE oid = ?", (f"{number}" * 40,)).fetchone()[0]
        made.data.db.execute("UPDATE commit_file SET added = ? WHERE commit_id = ?", (blob, commit_key))
        made.data.db.commit()

        assert ids(made.seen(Pattern.WRITTEN_AGAIN)) == [f"claude_code:{name}" for name in found]


def test_small_sessions_that_stayed(made: Made) -> None:
    """Up to twenty calls, what landed kept; a longer one is another, and so is one that landed no change."""
    for name in ("a", "b", "c", "d", "e"):
        made.put(name, call(name, 0), call(name, 1), outcomes=["kept", "no_edit" if name < "e" else "rewritten"])
    made.put("long", *(call("long", n) for n in range(21)), outcomes=["kept"])
    made.put("lost", call("lost", 0), outcomes=["reverted"])
    made.put("tiny", call("tiny", 0), outcomes=["kept"])
    assert made.seen(Pattern.SMALL_SESSIONS) is None
    made.landed(["a", "b", "c", "d", "e", "long", "lost"])

    seen = made.seen(Pattern.SMALL_SESSIONS)

    assert seen is not None
    assert sorted(ids(seen)) == [f"claude_code:{name}" for name in "abcd"], "of the fifth half is rewritten"
    assert seen.of == 6


def test_what_is_stored_later_is_seen(made: Made) -> None:
    """What was found is kept while nothing changes, and looked for anew when something does."""
    patterns = made.patterns()
    assert patterns.observed(WEEK, UTC) is patterns.observed(WEEK, UTC)

    made.put("f", *(ShellRan(f"f{n}", "f", at(n), SHOP, 7, failed=True) for n in range(3)))

    assert [one.rule for one in patterns.observed(WEEK, UTC)] == [Pattern.FAILING_COMMANDS]


def test_times_before_lie_one_before_the_other() -> None:
    """Without a gap, whatever clocks do."""
    spans = spans_of(Lookback(date(2026, 4, 1), Look.QUARTER), UTC)

    assert len(spans) == 13
    assert all(later[0] == earlier[1] for later, earlier in pairwise(spans))
