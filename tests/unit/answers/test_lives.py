"""Dated states, lines alive on days past and the survival curve, as scripts get them."""

from __future__ import annotations

from datetime import UTC
from typing import Any

import pytest
from msgspec.structs import replace

from tests.unit.answers.conftest import Data
from tests.unit.store.small_world import minute, oid
from tokenmirror.answers.change_facts import once
from tokenmirror.answers.facts import landed
from tokenmirror.answers.ledgers import commits_json
from tokenmirror.answers.lives import DRAWN_DAYS, drawn_lives
from tokenmirror.answers.report import report
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.prices import PriceTable
from tokenmirror.store import fate_rows
from tokenmirror.store.fate_rows import AliveRow, StateRow
from tokenmirror.store.queries import LinkedCommitRow
from tokenmirror.store.rows import to_ms

DAY_MS = 86_400_000


def aged(data: Data, days: float) -> None:
    """Let the commits have been judged so many days after they landed."""
    data.db.execute("UPDATE fate SET as_of = landed_at + ?", (int(days * DAY_MS),))


def told(data: Data, prices: PriceTable) -> dict[str, dict[str, Any]]:
    """Return the fates by commit."""
    return {one["id"]: one["fate"] for one in commits_json(data.db, prices, None, Period())["commits"]}


def test_what_is_not_old_enough_is_pending(data: Data, prices: PriceTable) -> None:
    """A day that has not come has no number; one that was not counted has none either, but waits for nothing."""
    aged(data, 8)
    fate_rows.save_alive(data.db, [AliveRow(data.world.kept, 7, oid(1), oid(1), 2)])
    fates = told(data, prices)

    assert fates[oid(1)]["alive_at"] == {
        "7": {"lines": 2, "pending": False}, "30": {"lines": None, "pending": True},
        "90": {"lines": None, "pending": True},
    }  # fmt: skip
    assert fates[oid(2)]["alive_at"]["7"] == {"lines": None, "pending": False}


def test_states_with_their_dates(data: Data, prices: PriceTable) -> None:
    """In order; no date where nobody knows one; none at all where nothing was stored yet."""
    states = [
        StateRow(data.world.kept, "made", to_ms(minute(5)), ()),
        StateRow(data.world.kept, "reapplied", None, ("x",)),
    ]
    fate_rows.replace_states(data.db, data.world.repository, states)
    fates = told(data, prices)

    assert fates[oid(1)]["states"] == [
        {"state": "made", "at": "2026-05-04T12:05:00.000Z", "evidence": []},
        {"state": "reapplied", "at": None, "evidence": ["x"]},
    ]
    assert fates[oid(2)]["states"] == []


def test_the_curve_of_a_report(data: Data, prices: PriceTable) -> None:
    """Eight lines in two commits: two are lost within a week, the others are watched for eight days."""
    survival = _curve(data, prices, 4)

    assert survival["days"] == [0, 7, 30, 90, 180, 365]
    assert survival["share"] == [1.0, 0.75, None, None, None, None]
    assert survival["lines_at_risk"] == [8, 8, 0, 0, 0, 0]


def test_few_lines_are_no_case_of_the_curve(data: Data, prices: PriceTable) -> None:
    """Changes of a line or two can be made at will, and would make the others look longer-lived."""
    survival = _curve(data, prices, 2)

    assert survival["lines_at_risk"] == [0, 0, 0, 0, 0, 0]


def _curve(data: Data, prices: PriceTable, lines: int) -> dict[str, Any]:
    """Let two commits put in so many lines, of which a quarter is lost; return the curve."""
    aged(data, 8)
    kept, pending, left = data.world.kept, data.world.pending, lines // 2
    rows = [(kept, 0, lines), (kept, 7, lines), (pending, 0, lines), (pending, 7, left)]
    fate_rows.save_alive(data.db, [AliveRow(commit, day, "", "", number) for commit, day, number in rows])
    data.db.execute("UPDATE fate SET lines_alive = ? WHERE commit_id = ?", (lines, kept))
    data.db.execute("UPDATE fate SET lines_alive = ? WHERE commit_id = ?", (left, pending))
    found: dict[str, Any] = report(data.db, Filter(), "day", prices, UTC)["survival"]
    return found


def test_nothing_landed_is_no_curve(data: Data, prices: PriceTable) -> None:
    """Of a period without changes nobody can say what lives."""
    survival = report(data.db, Filter(Period(None, minute(0))), "day", prices, UTC)["survival"]

    assert set(survival["share"]) == {None}


def test_the_curve_that_is_drawn(data: Data) -> None:
    """It ends with the last day on which is counted: what is lost later was alive until then."""
    rows = [
        (data.world.kept, 0, 60),
        (data.world.kept, 90, 60),
        (data.world.kept, 365, 30),
        (data.world.kept, 730, 30),
        (data.world.pending, 0, 50),
        (data.world.pending, 7, 40),
    ]
    fate_rows.save_alive(data.db, [AliveRow(commit, day, "", "", lines) for commit, day, lines in rows])
    aged(data, 20)
    data.db.execute("UPDATE fate SET as_of = landed_at + ?, lines_alive = 5 WHERE commit_id = ?",
                    (900 * DAY_MS, data.world.kept))  # fmt: skip
    data.db.execute("UPDATE fate SET lines_alive = 40 WHERE commit_id = ?", (data.world.pending,))
    facts = landed(data.db)
    apart = [replace(facts.changes[0], commits=(key,)) for key in facts.changes[0].commits]
    drawn = drawn_lives(data.db, facts, apart)

    assert drawn.found.days == DRAWN_DAYS
    assert (drawn.changes, drawn.lines, drawn.ends) == (2, 110, (20.0,))
    told = dict(zip(drawn.found.days, drawn.found.share, strict=True))
    assert [told[day] for day in (0, 7, 90, 364)] == pytest.approx([1.0, *[100 / 110] * 3])
    assert [told[day] for day in (365, 729, 730)] == pytest.approx([50 / 110] * 3)
    assert drawn_lives(data.db, facts, ()).changes == 0


def row(data: Data, key: int, *, landed_as: int | None = None, same_work: int | None = None) -> LinkedCommitRow:
    """Return a made-up member of a change."""
    known = landed(data.db).commits[0]
    return replace(
        known, id=key, oid=oid(key), landed_as=None if landed_as is None else oid(landed_as), same_work=same_work
    )


def test_each_line_livesonce(data: Data) -> None:
    """Of a squash and its parts the parts, of a copy and what it became the latter, of copies alone the first."""
    squash = [row(data, 1, landed_as=3), row(data, 2, landed_as=3), row(data, 3)]
    copies = [row(data, 4, landed_as=6, same_work=6), row(data, 5, landed_as=6, same_work=6)]

    assert [one.id for one in once(squash)] == [1, 2]
    assert [one.id for one in once([*copies, row(data, 6)])] == [6]
    assert [one.id for one in once(copies)] == [4]
