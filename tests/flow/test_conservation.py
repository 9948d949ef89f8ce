"""Tokens are conserved: for every filter and at every moment, outcomes and rows add up to the total, to the token."""

from __future__ import annotations

import itertools
import tarfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.flow.computer import Computer, session_log
from tests.flow.conftest import Quarter
from tests.flow.moments import NOON
from tokenmirror.collector.workplace import open_workplace
from tokenmirror.paths import DataPaths
from tokenmirror.sources.registry import all_sources

GROUPINGS = ("day", "week", "month", "tool", "model", "project", "outcome")
OUTCOMES = {"kept", "rewritten", "reverted", "in_progress", "set_aside", "no_edit", "outside_git"}


def counts(tokens: dict[str, Any]) -> dict[str, int]:
    """Return the counts of a token object."""
    return {name: count for name, count in tokens.items() if name != "quality"}


def added(objects: list[dict[str, Any]]) -> dict[str, int]:
    """Add up token objects, field by field."""
    names = counts(objects[0]) if objects else {}
    return {name: sum(each[name] for each in objects) for name in names}


def conserved(found: dict[str, Any]) -> None:
    """Check one report against itself."""
    whole = counts(found["totals"]["tokens"])
    assert set(found["outcomes"]) == OUTCOMES
    assert added([each["tokens"] for each in found["outcomes"].values()]) == whole
    assert whole["total_tokens"] == whole["input_tokens"] + whole["output_tokens"]
    assert added([row["tokens"] for row in found["rows"]]) == (whole if found["rows"] else {})
    assert sum(each["share"] for each in found["outcomes"].values()) == pytest.approx(1 if any(whole.values()) else 0)
    for row in found["rows"]:
        assert sum(row["outcomes"].values()) == row["tokens"]["total_tokens"]
    receipt = found["receipt"]
    left_out = receipt["repeats_left_out"] + receipt["replays_left_out"]
    assert receipt["records_read"] - left_out == found["totals"]["api_calls"]


def every_filter(computer: Computer) -> None:
    """Check all groupings, and each row of each grouping as a filter of its own."""
    whole = computer.report()
    for by in GROUPINGS:
        found = computer.report("--by", by)
        conserved(found)
        assert found["totals"] == whole["totals"]
    for option, by in (("--project", "project"), ("--tool", "tool")):
        for row in computer.report("--by", by)["rows"]:
            narrowed = computer.report(option, row["key"])
            conserved(narrowed)
            assert counts(narrowed["totals"]["tokens"]) == counts(row["tokens"])
    for row in computer.report("--by", "week")["rows"]:
        first = date.fromisoformat(row["key"])
        narrowed = computer.report("--since", row["key"], "--until", str(first + timedelta(days=6)))
        conserved(narrowed)
        assert counts(narrowed["totals"]["tokens"]) == counts(row["tokens"])


def test_every_filter_of_a_quarter_conserves(quarter: Quarter) -> None:
    """All calls of the world are there, and each filter's outcomes are its total."""
    totals = quarter.computer.report()["totals"]

    assert totals["api_calls"] == quarter.world.api_calls
    assert totals["tokens"]["total_tokens"] == quarter.world.tokens.total_tokens
    every_filter(quarter.computer)


@settings(max_examples=12)
@given(data=st.data())
def test_any_period_conserves(data: st.DataObject, quarter: Quarter) -> None:
    """Periods that begin and end anywhere conserve, and neighbours add up to both together."""
    day = st.dates(date(2026, 8, 1), date(2026, 11, 25))
    first, middle, last = sorted(data.draw(day) for _ in range(3))
    by = data.draw(st.sampled_from(GROUPINGS))
    parts = [(first, middle), (middle + timedelta(days=1), last)] if middle < last else [(first, last)]
    found = [quarter.computer.report("--by", by, "--since", str(a), "--until", str(b)) for a, b in parts]
    for each in found:
        conserved(each)

    whole = quarter.computer.report("--since", str(first), "--until", str(last))
    assert added([each["totals"]["tokens"] for each in found]) == counts(whole["totals"]["tokens"])


def test_sessions_and_commits_add_up(quarter: Quarter) -> None:
    """All sessions together are the total; what went into commits is never more than that."""
    whole = counts(quarter.computer.report()["totals"]["tokens"])
    sessions = quarter.computer.run("sessions", "--json").json["sessions"]
    commits = quarter.computer.run("commits", "--json").json["commits"]

    assert added([each["tokens"] for each in sessions]) == whole
    for each in sessions:
        assert added([part["tokens"] for part in each["outcomes"].values()]) == counts(each["tokens"])
        assert added(list(each["by_model"].values()) or [each["tokens"]]) == counts(each["tokens"])
    for commit in commits:
        shares = [link["tokens"] for link in commit["sessions"] if link["tokens"]["total_tokens"]]
        assert added(shares or [commit["tokens"]]) == counts(commit["tokens"])


def test_calls_conserve_before_history_is_read(tmp_path: Path) -> None:
    """Between the row of a call and the look at its folder, it is in progress and nothing is missing."""
    computer = Computer(tmp_path)
    repository = computer.repository()
    log = computer.claude_log(repository.path)
    session_log(log)
    computer.collect()
    env = computer.environment()
    for number in range(3):
        log.reply("And more.", NOON + timedelta(hours=number + 1))
        place = open_workplace(DataPaths(computer.data), all_sources(), computer.home, env, lambda _: None)
        todo = place.collector.ingest.pending(place.collector.ingest.listings(computer.home, env))
        place.collector.ingest.take([(source, found.path) for source, found in todo])
        place.close()

        conserved(computer.report())
        assert computer.tokens() == log.tokens.total_tokens
        assert computer.report()["outcomes"]["in_progress"]["tokens"]["total_tokens"] > 0
    computer.run("collect", "--once", "--logs-only")
    conserved(computer.report())
    computer.collect()
    conserved(computer.report())


def test_sessions_of_strangers_conserve(tmp_path: Path, shared_folder: Path) -> None:
    """The same for real sessions that resume, fork and delegate."""
    with tarfile.open(shared_folder / "corpus" / "transcripts.tar.xz") as archive:
        fitting = (m for m in archive if m.name.endswith(".jsonl") and m.size < 2_000_000)
        for member in itertools.islice(fitting, 25):
            archive.extract(member, tmp_path, filter="data")
    computer = Computer(tmp_path)
    computer.collect()

    every_filter(computer)
