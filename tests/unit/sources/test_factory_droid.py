"""Droid's sessions: a real one with its totals, in any order and any cut."""

from __future__ import annotations

import json
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.merged import Merged, merge
from tests.unit.sources.plain_logs import (
    SAMPLES,
    as_lines,
    damaged,
    line_ends,
    numbers,
    odd,
    prints,
    read_log,
    readings,
)
from tokenmirror.domain.events import EditKind
from tokenmirror.domain.usage import Quality
from tokenmirror.sources.factory_droid import SOURCE

FOLDER = SAMPLES / "factory_droid"
LINES, TOTALS = (FOLDER / f"droid-session.{end}" for end in ("jsonl", "settings.json"))
DATA, SETTINGS = LINES.read_bytes(), TOTALS.read_bytes()
ID = "052cb8d0-4616-488a-99fe-bfbbbe9429b3"
LOG, BESIDE = f"/home/robin/.factory/sessions/-x/{ID}.jsonl", f"/home/robin/.factory/sessions/-x/{ID}.settings.json"
FIELDS = (
    *("type", "session_start", "message", "id", "timestamp", "role", "content", "tool_use", "tool_result", "input"),
    *("name", "Edit", "ApplyPatch", "file_path", "tool_use_id", "tokenUsage", "inputTokens", "thinkingTokens", "model"),
)


def totals(document: Any, beside: dict[str, object] | None = None) -> Merged:
    return read_log(SOURCE, json.dumps(document).encode(), BESIDE, (), beside)


def lines(*objects: dict[str, Any]) -> Merged:
    start = {"type": "session_start", "id": ID, "cwd": "/home/robin/shop"}
    return read_log(SOURCE, as_lines(start, *objects), LOG)


def message(number: int, role: str, *blocks: dict[str, Any]) -> dict[str, Any]:
    said = {"role": role, "content": list(blocks)}
    return {"type": "message", "id": f"m{number}", "timestamp": f"2026-05-01T10:00:{number:02}.000Z", "message": said}


def asked(name: str, **given_: Any) -> dict[str, Any]:
    return message(1, "assistant", {"type": "tool_use", "id": "t1", "name": name, "input": given_})


def answered(content: Any = "", **more: Any) -> dict[str, Any]:
    return message(2, "user", {"type": "tool_result", "tool_use_id": "t1", "content": content, **more})


def test_meets_the_expected_total() -> None:
    """The session's total is exactly the one computed elsewhere, as one call."""
    known = json.loads((FOLDER / "droid-session.expected.json").read_bytes())
    counts = known["token_usage_whole_session"]
    merged = read_log(SOURCE, SETTINGS, str(TOTALS), (), SOURCE.beside(TOTALS))

    names = ("inputTokens", "cacheReadTokens", "cacheCreationTokens", "outputTokens", "thinkingTokens")
    assert numbers(merged) == (1, *(counts[name] for name in names))
    (call,) = merged.calls.values()
    assert (call.model, call.session, call.cwd) == (known["model"], ID, "/Users/testuser/projects/testing-git")
    assert (call.at, call.until) == (
        datetime(2026, 1, 28, 16, 57, 1, 391000, UTC),
        datetime(2026, 1, 28, 16, 57, 29, 3000, UTC),
    )


@pytest.mark.parametrize("first", ["lines", "totals"])
def test_lines_and_totals_are_one_call(first: str) -> None:
    """The lines say that calls were made, the totals how many tokens: together they are one call."""
    parts = [
        list(readings(SOURCE, DATA, str(LINES))),
        list(readings(SOURCE, SETTINGS, str(TOTALS), (), SOURCE.beside(TOTALS))),
    ]
    merged = merge([reading for part in (parts if first == "lines" else reversed(parts)) for reading in part])

    assert numbers(merged) == (1, 6743, 42496, 0, 1450, 1088)
    assert merged.told[f"{ID}|total"] == 1
    assert list(merged.replays) == [f"{ID}|calls"]
    assert [call.usage.quality for call in read_log(SOURCE, DATA, LOG).calls.values()] == [Quality.NOT_RECORDED]


def test_a_real_session_tells_its_work() -> None:
    """One prompt, and the patch that was applied."""
    merged = read_log(SOURCE, DATA, str(LINES))

    (edit,) = merged.edits.values()
    assert (edit.path, edit.kind) == ("/Users/testuser/projects/testing-git/index.ts", EditKind.UPDATE)
    assert (edit.added, edit.removed) == (prints("// DROID3"), prints("// DROID2"))
    assert len(merged.turns) == 1
    assert merged.sessions[ID].cwd == "/Users/testuser/projects/testing-git"
    assert merged.problems == []


def test_a_total_that_grows_is_counted_once() -> None:
    """A later total replaces the earlier, even when another model took over."""
    small = {
        "model": "a",
        "providerLockTimestamp": "2026-05-01T10:00:00Z",
        "tokenUsage": {"inputTokens": 1, "outputTokens": 2},
    }
    large = {**small, "model": "b", "tokenUsage": {"inputTokens": 5, "outputTokens": 9}}
    both = merge(
        [reading for each in (small, large, small) for reading in readings(SOURCE, json.dumps(each).encode(), BESIDE)]
    )

    assert numbers(both) == (1, 5, 0, 0, 9, 0)
    assert list(both.calls) == [f"{ID}|total"]


@given(st.sets(st.integers(0, 40), max_size=5))
@settings(max_examples=30, deadline=None)
def test_any_cut_between_lines_gives_the_same_events(cuts: set[int]) -> None:
    """However the lines arrive, the merged events are those of one reading."""
    ends = line_ends(DATA)

    assert read_log(SOURCE, DATA, LOG, [ends[cut % len(ends)] for cut in cuts]) == read_log(SOURCE, DATA, LOG)


@pytest.mark.parametrize(
    ("name", "given_", "added", "removed", "kind"),
    [
        ("Edit", {"old_str": "bee", "new_str": "cat"}, "cat", "bee", EditKind.UPDATE),
        ("MultiEdit", {"edits": [{"old_str": "bee", "new_str": "cat"}]}, "cat", "bee", EditKind.UPDATE),
        ("Create", {"content": "one\n"}, "one", "", EditKind.CREATE),
    ],
)
def test_what_an_editor_changed(name: str, given_: dict[str, Any], added: str, removed: str, kind: EditKind) -> None:
    """An edit counts once its result came without error."""
    request = asked(name, file_path="a.py", **given_)
    (edit,) = lines(request, answered()).edits.values()

    assert (edit.path, edit.kind) == ("/home/robin/shop/a.py", kind)
    assert (edit.added, edit.removed) == (prints(added), prints(removed))
    assert lines(request, answered(is_error=True)).edits == {}
    assert lines(request, answered('{"success": false}')).edits == {}


def test_a_commit_is_said_and_reminders_are_no_prompts() -> None:
    """Commands may commit; what the tool adds in the person's name was not said by the person."""
    merged = lines(
        asked("Execute", command="git commit -m x"),
        answered("[main 1a2b3c4] x\n"),
        message(3, "user", {"type": "text", "text": "<system-reminder>...</system-reminder>"}),
        message(4, "user", {"type": "text", "text": "Go on"}),
    )

    assert [said.commit_prefix for said in merged.commits.values()] == ["1a2b3c4"]
    assert list(merged.turns) == ["m4"]


def test_what_lies_beside_the_totals(tmp_path: Path) -> None:
    """The session tells id, folder and times; without it there is the time the totals were written."""
    place = tmp_path / f"{ID}.settings.json"
    shutil.copy(TOTALS, place)
    os.utime(place, (1_777_629_600, 1_777_629_600))

    assert SOURCE.beside(place) == {"written": "2026-05-01T10:00:00+00:00"}
    assert SOURCE.beside(place.with_suffix(".jsonl")) == {}
    shutil.copy(LINES, tmp_path / f"{ID}.jsonl")
    assert set(SOURCE.beside(place)) == {"session", "cwd", "at", "until", "written"}
    assert SOURCE.beside(tmp_path / "none.settings.json") == {}
    (call,) = totals({"tokenUsage": {"outputTokens": 3}}, {"written": "2026-05-01T10:00:00+00:00"}).calls.values()
    assert (call.session, call.model, call.at.isoformat()) == (ID, "unknown", "2026-05-01T10:00:00+00:00")


def test_what_cannot_be_is_a_problem() -> None:
    """Torn lines, impossible counts and missing times are reported; no total yet is none."""
    assert totals({"model": "a"}) == Merged()
    assert [kind for kind, _offset in totals([1]).problems] == ["not_totals"]
    assert [kind for kind, _offset in totals({"tokenUsage": {}}).problems] == ["bad_time"]
    known: dict[str, object] = {"at": "2026-05-01T10:00:00Z"}
    assert [kind for kind, _offset in totals({"tokenUsage": {"inputTokens": -1}}, known).problems] == ["bad_counts"]
    more = totals({"tokenUsage": {"outputTokens": 1, "thinkingTokens": 3}}, known)
    assert [call.usage.quality for call in more.calls.values()] == [Quality.LOWER_BOUND]
    torn = read_log(SOURCE, b'{"type\n' + as_lines({"type": "message", "timestamp": "soon"}), LOG)
    assert [kind for kind, _offset in torn.problems] == ["broken_json", "bad_time"]


@given(damaged(DATA), damaged(SETTINGS))
@settings(max_examples=60, deadline=None)
def test_damage_never_stops_the_reading(data: bytes, document: bytes) -> None:
    """Whatever happened to a real session, it is read, and no count is negative."""
    assert min(numbers(read_log(SOURCE, data, LOG))) >= 0
    assert min(numbers(read_log(SOURCE, document, BESIDE))) >= 0


@given(odd(FIELDS), odd(FIELDS))
@settings(max_examples=150, deadline=None)
def test_never_raises_for_odd_shapes(first: Any, second: Any) -> None:
    """Fields of any shape anywhere do no harm."""
    lines(asked("Edit", file_path=first), answered(second), message(3, "user", first, second), {"type": first})
    lines(
        asked("ApplyPatch", input=first),
        answered(),
        message(4, "assistant", {"type": "tool_use", "id": "x", "name": first}),
    )
    totals({"tokenUsage": first, "model": second, "providerLockTimestamp": first}, {"at": second, "session": first})


def test_where_the_tool_writes() -> None:
    """One root, which the environment can move; sessions and totals are logs."""
    assert SOURCE.roots(Path("/home/me"), {}) == [Path("/home/me/.factory/sessions")]
    assert SOURCE.roots(Path("/home/me"), {"FACTORY_DIR": "/x"}) == [Path("/x/sessions")]
    assert SOURCE.is_log(PurePosixPath(f"-x/{ID}.jsonl"))
    assert SOURCE.is_log(PurePosixPath(f"-x/{ID}.settings.json"))
    assert not SOURCE.is_log(PurePosixPath("-x/settings.json"))
