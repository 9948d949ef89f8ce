"""Vibe's sessions, made after its source: no real one is known."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.merged import Merged, merge
from tests.unit.sources.plain_logs import as_lines, damaged, line_ends, numbers, odd, prints, read_log, readings
from tokenmirror.domain.events import EditKind
from tokenmirror.domain.usage import Quality
from tokenmirror.sources.mistral_vibe import SOURCE

OWN, PARENT = "0a1b2c3d-0000-4000-8000-00000000beef", "11111111-2222-4333-8444-555555555555"
PLACE = "/home/robin/.vibe/logs/session/session_20260501_100000_0a1b2c3d"
META, LOG = f"{PLACE}/meta.json", f"{PLACE}/messages.jsonl"
BESIDE: dict[str, object] = {"session": OWN, "cwd": "/home/robin/shop", "at": "2026-05-01T10:00:00+00:00"}
FIELDS = (
    *("session_id", "start_time", "stats", "session_prompt_tokens", "session_cached_tokens", "environment", "config"),
    *("role", "assistant", "tool", "tool_calls", "function", "name", "arguments", "search_replace", "content", "bash"),
    *("tool_call_id", "working_directory", "parent_session_id", "command", "file_path"),
)
REPLACED = "<<<<<<< SEARCH\nthe bee\n=======\nthe cat\n>>>>>>> REPLACE\n<<<<<<< SEARCH\none\n=======\n\n>>>>>>> REPLACE"


def meta(prompt: int = 100, answered: int = 10, **more: Any) -> dict[str, Any]:
    stats = {"session_prompt_tokens": prompt, "session_completion_tokens": answered, "session_cost": 0.3}
    times = {"start_time": "2026-05-01T10:00:00+00:00", "end_time": "2026-05-01T11:00:00+00:00"}
    about = {"session_id": OWN, **times, "environment": {"working_directory": "/home/robin/shop"}}
    return {**about, "config": {"active_model": "devstral-2"}, "stats": {**stats, **more.pop("stats", {})}, **more}


def known(document: Any, beside: dict[str, object] | None = None) -> Merged:
    return read_log(SOURCE, json.dumps(document).encode(), META, (), beside)


def asked(name: str, **arguments: Any) -> dict[str, Any]:
    call = {"id": "t1", "function": {"name": name, "arguments": json.dumps(arguments)}}
    return {"role": "assistant", "content": "", "message_id": "m1", "tool_calls": [call]}


def answered(content: str = "") -> dict[str, Any]:
    return {"role": "tool", "tool_call_id": "t1", "content": content}


TALK = as_lines(
    {"role": "user", "content": "x", "message_id": "m0"},
    asked("search_replace", file_path="a.py", content=REPLACED),
    answered("ok"),
    asked("bash", command="git commit -m x"),
    answered("command: git\nstdout: [main 1a2b3c4] x\nreturncode: 0"),
    {"role": "user", "content": "y", "message_id": "m9", "injected": True},
)


def talk(*lines: dict[str, Any]) -> Merged:
    return read_log(SOURCE, as_lines(*lines), LOG, (), BESIDE)


def test_a_sessions_total_is_one_call() -> None:
    """The total stands on the first day, with the model and folder of the session."""
    (call,) = known(meta(stats={"session_cached_tokens": 40})).calls.values()

    assert (call.id, call.model, call.cwd) == (f"{OWN}|total", "devstral-2", "/home/robin/shop")
    assert call.usage.counts() == (100, 40, 0, 0, 0, 10, 0)
    assert (call.at.hour, call.until and call.until.hour, call.usage.quality) == (10, 11, Quality.EXACT)


def test_a_total_that_grows_is_counted_once() -> None:
    """The document is written anew at every change; it is the same call."""
    grown = [
        reading for each in (meta(), meta(300, 30)) for reading in readings(SOURCE, json.dumps(each).encode(), META)
    ]

    assert numbers(merge(grown)) == (1, 300, 0, 0, 30, 0)


@pytest.mark.parametrize(
    ("before", "counts", "quality"),
    [
        ({"session_prompt_tokens": 90, "session_completion_tokens": 4}, (10, 6), Quality.LOWER_BOUND),
        ({"session_prompt_tokens": 900, "session_completion_tokens": 4}, (100, 10), Quality.EXACT),
        (None, (0, 0), Quality.NOT_RECORDED),
    ],
)
def test_what_a_session_takes_along_from_its_parent(
    before: dict[str, int] | None, counts: tuple[int, int], quality: Quality
) -> None:
    """After a compaction the total goes on in a new session: only the rest is its own."""
    usage = known(meta(parent_session_id=PARENT), {"before": before} if before else {}).usage()

    assert (usage.input_tokens, usage.output_tokens, usage.quality) == (*counts, quality)


def test_a_subagent_begins_anew() -> None:
    """What lies in the folder of agents took nothing along."""
    document = json.dumps(meta(parent_session_id=PARENT)).encode()
    merged = read_log(SOURCE, document, f"{PLACE}/agents/session_a/meta.json")

    assert numbers(merged) == (1, 100, 0, 0, 10, 0)
    assert merged.sessions[OWN].parent == PARENT


def test_what_was_said_and_done() -> None:
    """Prompt, edit and commit stand at the session's beginning; what was injected was not said."""
    merged = read_log(SOURCE, TALK, LOG, (), BESIDE)

    (edit,) = merged.edits.values()
    assert (edit.path, edit.added, edit.removed) == (
        "/home/robin/shop/a.py",
        prints("the cat\n"),
        (*prints("the bee"), *prints("one")),
    )
    assert [said.commit_prefix for said in merged.commits.values()] == ["1a2b3c4"]
    assert list(merged.turns) == ["m0"]
    assert [edit.at.isoformat(), *(turn.at.isoformat() for turn in merged.turns.values())] == [BESIDE["at"]] * 2
    assert merged.problems == []


@given(st.sets(st.integers(0, 40), max_size=5))
@settings(max_examples=30, deadline=None)
def test_any_cut_between_lines_gives_the_same_events(cuts: set[int]) -> None:
    """However the lines arrive, the merged events are those of one reading."""
    ends = [line_ends(TALK)[cut % 6] for cut in cuts]

    assert read_log(SOURCE, TALK, LOG, ends, BESIDE) == read_log(SOURCE, TALK, LOG, (), BESIDE)


@pytest.mark.parametrize(
    ("name", "arguments", "kind"),
    [
        ("write_file", {"path": "a.py", "content": "cat"}, EditKind.CREATE),
        ("write_file", {"path": "a.py", "content": "cat", "overwrite": True}, EditKind.OVERWRITE),
        ("edit", {"file_path": "a.py", "old_string": "bee", "new_string": "cat"}, EditKind.UPDATE),
    ],
)
def test_what_other_editors_changed(name: str, arguments: dict[str, Any], kind: EditKind) -> None:
    """An edit counts once its result came without error."""
    (edit,) = talk(asked(name, **arguments), answered("ok")).edits.values()

    assert (edit.kind, edit.added) == (kind, prints("cat"))
    assert talk(asked(name, **arguments), answered("<tool_error>no</tool_error>")).edits == {}


def test_what_lies_beside(tmp_path: Path) -> None:
    """Messages learn whose they are; a session that goes on learns what its parent's total was."""
    own, parent = (tmp_path / f"session_2026_{name[:8]}" for name in (OWN, PARENT))
    for folder, document in ((own, meta(parent_session_id=PARENT)), (parent, meta(90, 9, session_id=PARENT))):
        folder.mkdir()
        (folder / "meta.json").write_text(json.dumps(document))

    assert SOURCE.beside(own / "messages.jsonl") == BESIDE
    assert SOURCE.beside(own / "meta.json") == {"before": meta(90, 9)["stats"]}
    assert SOURCE.beside(parent / "meta.json") == {}
    (parent / "meta.json").write_text("[1")
    assert SOURCE.beside(own / "meta.json") == {}
    assert SOURCE.beside(tmp_path / "none" / "messages.jsonl") == {}


def test_what_cannot_be_is_a_problem() -> None:
    """Foreign documents, impossible counts and missing times are reported, once for all messages."""
    assert [kind for kind, _offset in known({"stats": {}}).problems] == ["not_a_session"]
    assert [kind for kind, _offset in known(meta(-1)).problems] == ["bad_counts"]
    assert [kind for kind, _offset in known(meta(3, stats={"session_cached_tokens": 9})).problems] == ["bad_counts"]
    assert [kind for kind, _offset in known(meta(start_time="soon")).problems] == ["bad_time"]
    assert known({"session_id": OWN}).calls == {}
    assert read_log(SOURCE, TALK, LOG).problems == [("bad_time", 0)]
    assert read_log(SOURCE, TALK, LOG, line_ends(TALK)).problems == [("bad_time", 0)]
    assert [kind for kind, _offset in read_log(SOURCE, b'{"r\n', LOG, (), BESIDE).problems] == ["broken_json"]


@given(damaged(TALK), damaged(json.dumps(meta()).encode()))
@settings(max_examples=60, deadline=None)
def test_damage_never_stops_the_reading(data: bytes, document: bytes) -> None:
    """Whatever happened to a session, it is read, and no count is negative."""
    read_log(SOURCE, data, LOG, (), BESIDE)
    assert min(numbers(read_log(SOURCE, document, META))) >= 0


@given(odd(FIELDS), odd(FIELDS))
@settings(max_examples=150, deadline=None)
def test_never_raises_for_odd_shapes(first: Any, second: Any) -> None:
    """Fields of any shape anywhere do no harm."""
    known({**meta(), "stats": first, "environment": second, "config": first}, {"before": second})
    known({**meta(parent_session_id=PARENT), "start_time": first}, {"before": first})
    odd_call = {**asked("edit"), "tool_calls": [first, {"id": "t1", "function": {"name": first, "arguments": second}}]}
    talk(odd_call, asked("search_replace", file_path=first, content=second), {**answered(), "content": first})
    talk({"role": first, "tool_calls": second}, asked("bash", command=first), answered())


def test_where_the_tool_writes() -> None:
    """One root, which the environment can move; a session has two logs."""
    home = Path("/home/me")

    assert SOURCE.roots(home, {}) == [home / ".vibe/logs/session"]
    assert SOURCE.roots(home, {"VIBE_HOME": "~/v"}) == [home / "v/logs/session"]
    assert SOURCE.roots(home, {"VIBE_HOME": "/v"}) == [Path("/v/logs/session")]
    for name in ("session_a/meta.json", "session_a/messages.jsonl", "session_a/agents/session_b/meta.json"):
        assert SOURCE.is_log(PurePosixPath(name))
    for name in ("meta.json", "session_a/meta.json.tmp", "session_20260101.json"):
        assert not SOURCE.is_log(PurePosixPath(name))
