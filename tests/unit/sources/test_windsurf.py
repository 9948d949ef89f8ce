"""Windsurf's transcripts, made after its documentation: no real one is known."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.merged import Merged
from tests.unit.sources.plain_logs import as_lines, damaged, line_ends, odd, prints, read_log
from tokenmirror.domain.events import EditKind
from tokenmirror.domain.usage import Quality
from tokenmirror.sources.windsurf import SOURCE

OWN = "0a1b2c3d-0000-4000-8000-00000000beef"
LOG = f"/home/robin/.windsurf/transcripts/{OWN}.jsonl"
BESIDE = {"at": "2026-05-01T10:00:00+00:00"}
DATA = as_lines(
    {"type": "user_input", "status": "done", "user_input": {"user_response": "Make a file"}},
    {"type": "planner_response", "status": "done", "planner_response": {"response": "I will"}},
    {"type": "code_action", "status": "done", "code_action": {"path": "/r/a.py", "new_content": "one\n"}},
    {"type": "code_action", "status": "error", "code_action": {"path": "/r/b.py", "new_content": "two\n"}},
    {"type": "something_new", "status": "done"},
)


def log(data: bytes, cuts: list[int] | None = None) -> Merged:
    return read_log(SOURCE, data, LOG, cuts or (), beside=BESIDE)


def test_what_a_transcript_tells() -> None:
    """A prompt is a call of which nothing is recorded; only finished changes are edits."""
    merged = log(DATA)
    (call,), (edit,) = merged.calls.values(), merged.edits.values()

    assert (call.session, call.usage.quality, call.usage.total_tokens) == (OWN, Quality.NOT_RECORDED, 0)
    assert (edit.path, edit.kind, edit.added, edit.removed) == ("/r/a.py", EditKind.OVERWRITE, prints("one\n"), ())
    assert (len(merged.turns), merged.problems) == (1, [])
    assert log(DATA, line_ends(DATA)) == merged


def test_without_a_time_nothing_is_told() -> None:
    """No time is made up."""
    assert read_log(SOURCE, DATA, LOG).problems == [("bad_time", 0)]


@given(
    st.just(DATA).flatmap(damaged), st.lists(odd(("type", "code_action", "path", "status", "user_input")), max_size=4)
)
@settings(max_examples=80, deadline=None)
def test_damage_never_stops_the_reading(data: bytes, shapes: list[Any]) -> None:
    """Whatever stands in a transcript, reading it ends with a reading."""
    log(data + as_lines(*shapes, *({"type": "code_action", "code_action": each, "status": "done"} for each in shapes)))


@pytest.mark.parametrize(("name", "is_log"), [(f"{OWN}.jsonl", True), (f"{OWN}.pb", False), ("a/b.jsonl", False)])
def test_knows_its_files_by_name(name: str, is_log: bool) -> None:  # noqa: FBT001 - a parameter
    """Conversations that are encrypted are not logs; their folder shows that there are some."""
    assert SOURCE.is_log(PurePosixPath(name)) is is_log
    assert Path("/h/.codeium/windsurf/cascade") in SOURCE.roots(Path("/h"), {})


def test_when_a_transcript_was_written(tmp_path: Path) -> None:
    """Its file knows, as long as it is there."""
    (tmp_path / "a.jsonl").write_text("")

    assert set(SOURCE.beside(tmp_path / "a.jsonl")) == {"at"}
    assert SOURCE.beside(tmp_path / "b.jsonl") == {}


def test_a_status_of_another_shape_is_not_done() -> None:
    """A list where a word belongs is passed over; the steps beside it are read."""
    odd_step = {"type": "code_action", "code_action": {"path": "/src/a.py", "new_content": "x = 1\n"}, "status": []}

    assert len(log(as_lines(odd_step) + DATA).edits) == len(log(DATA).edits)
