"""Continue's sessions: a real one of its command line, made ones of its editors."""

from __future__ import annotations

import json
import os
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import given, settings

from tests.unit.sources.merged import Merged, merge
from tests.unit.sources.plain_logs import SAMPLES, damaged, numbers, odd, prints, read_log, readings
from tokenmirror.domain.events import EditKind
from tokenmirror.domain.usage import Quality
from tokenmirror.sources.continue_dev import SOURCE

SAMPLE = SAMPLES / "continue_dev" / "continue-cli-session-simple.json"
DATA = SAMPLE.read_bytes()
ID = "2dbfd673-096d-4773-b5f3-9023894a7355"
LOG = f"/home/robin/.continue/sessions/{ID}.json"
BESIDE: dict[str, object] = {"at": "2026-05-01T10:00:00+00:00", "written": "2026-05-01T11:00:00+00:00"}
FIELDS = (
    *(
        "sessionId",
        "history",
        "usage",
        "promptTokens",
        "promptTokensDetails",
        "cachedTokens",
        "message",
        "role",
        "user",
    ),
    *(
        "toolCallStates",
        "toolCallId",
        "toolCall",
        "function",
        "name",
        "Edit",
        "parsedArgs",
        "filepath",
        "status",
        "done",
    ),
    *("output", "content", "arguments", "workspaceDirectory", "dateCreated"),
)


def session(*items: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"sessionId": "s", "workspaceDirectory": "file:///home/robin/shop", "history": list(items), **more}


def did(name: str, output: str = "", status: str = "done", **args: Any) -> dict[str, Any]:
    call = {"toolCallId": "t1", "toolCall": {"function": {"name": name, "arguments": json.dumps(args)}}}
    states = [{**call, "status": status, "output": [{"content": output}]}]
    return {"message": {"role": "assistant", "content": ""}, "toolCallStates": states}


def read(document: Any) -> Merged:
    return read_log(SOURCE, json.dumps(document).encode(), LOG, (), BESIDE)


def total(prompt: int, cached: int, written: int = 0) -> dict[str, Any]:
    details = {"cachedTokens": cached, "cacheWriteTokens": written}
    return session(usage={"promptTokens": prompt, "completionTokens": 5, "promptTokensDetails": details})


def test_meets_the_expected_total() -> None:
    """The session's total is exactly the one computed elsewhere, as one call."""
    known = json.loads(SAMPLE.with_suffix(".expected.json").read_bytes())["usage_whole_session"]
    merged = read_log(SOURCE, DATA, LOG, (), BESIDE)

    names = ("promptTokens", "cachedTokens", "cacheWriteTokens", "completionTokens")
    assert numbers(merged) == (1, *(known[name] for name in names), 0)
    (call,) = merged.calls.values()
    assert (call.id, call.usage.quality, call.cwd) == (
        f"{ID}|total",
        Quality.EXACT,
        "/Users/svarlamov/projects/testing-git",
    )
    assert (call.at.hour, call.until and call.until.hour) == (10, 11)
    assert merged.problems == []


def test_a_real_session_tells_its_work() -> None:
    """One prompt, and the edit as its diff shows it: the request repeats lines around it."""
    merged = read_log(SOURCE, DATA, LOG, (), BESIDE)

    (edit,) = merged.edits.values()
    assert (edit.path, edit.kind) == ("/Users/svarlamov/projects/testing-git/index.ts", EditKind.UPDATE)
    assert (edit.added, edit.removed) == (prints("console.log('hello world');"), ())
    assert len(merged.turns) == 1


@pytest.mark.parametrize(
    ("prompt", "cached", "written", "whole", "quality"),
    [
        (100, 0, 0, 100, Quality.EXACT),
        (100, 140, 0, 240, Quality.EXACT),
        (100, 40, 10, 150, Quality.EXACT),
        (100, 40, 0, 100, Quality.LOWER_BOUND),
    ],
)
def test_whether_input_holds_the_cache(prompt: int, cached: int, written: int, whole: int, quality: Quality) -> None:
    """It cannot where it is smaller or cache was written; where it may, it is a lower bound."""
    usage = read(total(prompt, cached, written)).usage()

    assert (usage.input_tokens, usage.cache_read_input_tokens, usage.quality) == (whole, cached, quality)


def test_a_session_of_an_editor_has_no_tokens() -> None:
    """That there were calls is known, and nothing else; a session without an answer has none."""
    merged = read(session(did("Read"), chatModelTitle="Claude"))

    assert [(call.model, call.usage.quality) for call in merged.calls.values()] == [("Claude", Quality.NOT_RECORDED)]
    assert read(session({"message": {"role": "user", "content": "x"}})).calls == {}


def test_a_total_that_grows_is_counted_once() -> None:
    """The document is written anew at every change; it is the same call."""
    small, large = json.loads(DATA), json.loads(DATA)
    small["usage"] = {"promptTokens": 3, "completionTokens": 1}
    both = merge(
        [
            reading
            for each in (small, large, small)
            for reading in readings(SOURCE, json.dumps(each).encode(), LOG, (), BESIDE)
        ]
    )

    assert numbers(both) == (1, 1813, 4366, 2183, 305, 0)


@pytest.mark.parametrize(
    ("name", "args", "added", "removed", "kind"),
    [
        ("Edit", {"file_path": "a.py", "old_string": "bee", "new_string": "cat"}, "cat", "bee", EditKind.UPDATE),
        (
            "single_find_and_replace",
            {"filepath": "file:///home/robin/shop/a.py", "old_string": "", "new_string": "cat"},
            "cat",
            "",
            EditKind.UPDATE,
        ),
        ("Write", {"filepath": "a.py", "content": "cat"}, "cat", "", EditKind.OVERWRITE),
        ("create_new_file", {"filepath": "a.py", "contents": "cat"}, "cat", "", EditKind.CREATE),
        (
            "edit_existing_file",
            {"filepath": "a.py", "changes": "// ... existing code ...\ncat"},
            "",
            "",
            EditKind.UPDATE,
        ),
    ],
)
def test_what_an_editor_changed(name: str, args: dict[str, Any], added: str, removed: str, kind: EditKind) -> None:
    """Only what is done counts; of a sketched change only the file is known."""
    (edit,) = read(session(did(name, **args))).edits.values()

    assert (edit.path, edit.kind) == ("/home/robin/shop/a.py", kind)
    assert (edit.added, edit.removed) == (prints(added), prints(removed))
    assert read(session(did(name, status="canceled", **args))).edits == {}


def test_a_commit_is_said() -> None:
    """Commands may commit."""
    merged = read(session(did("run_terminal_command", "[main 1a2b3c4] x\n", command="git commit -m x")))

    assert [said.commit_prefix for said in merged.commits.values()] == ["1a2b3c4"]


def test_when_a_session_was(tmp_path: Path) -> None:
    """The list says when it was made; without it there is the time it was written."""
    place = tmp_path / f"{ID}.json"
    place.write_bytes(DATA)
    os.utime(place, (1_777_633_200, 1_777_633_200))
    written = {"written": "2026-05-01T11:00:00+00:00"}

    assert SOURCE.beside(place) == written
    for made in ("1777629600000", 1_777_629_600_000, "2026-05-01T10:00:00Z"):
        (tmp_path / "sessions.json").write_text(json.dumps([3, {"sessionId": ID, "dateCreated": made}]))
        assert SOURCE.beside(place) == BESIDE
    for odd_list in ("[1", '[{"sessionId": 3}]', f'[{{"sessionId": "{ID}", "dateCreated": "{"9" * 5000}"}}]'):
        (tmp_path / "sessions.json").write_text(odd_list)
        assert SOURCE.beside(place) == written
    assert SOURCE.beside(tmp_path / "none.json") == {}


def test_what_cannot_be_is_a_problem() -> None:
    """A foreign document, a missing time and impossible counts are reported; the latter are not recorded then."""
    assert [kind for kind, _offset in read({"sessionId": "s"}).problems] == ["not_a_session"]
    assert [kind for kind, _offset in read([1]).problems] == ["not_a_session"]
    assert [kind for kind, _offset in read_log(SOURCE, DATA, LOG).problems] == ["bad_time"]
    bad = read(session(did("Read"), usage={"promptTokens": -1}))
    assert [kind for kind, _offset in bad.problems] == ["bad_counts"]
    assert [call.usage.quality for call in bad.calls.values()] == [Quality.NOT_RECORDED]


@given(damaged(DATA))
@settings(max_examples=60, deadline=None)
def test_damage_never_stops_the_reading(data: bytes) -> None:
    """Whatever happened to a real session, reading it ends with a reading."""
    assert min(numbers(read_log(SOURCE, data, LOG, (), BESIDE))) >= 0


@given(odd(FIELDS), odd(FIELDS))
@settings(max_examples=150, deadline=None)
def test_never_raises_for_odd_shapes(first: Any, second: Any) -> None:
    """Fields of any shape anywhere do no harm."""
    state = {"toolCallId": "t1", "status": "done", "toolCall": {"function": {"name": "Edit", "arguments": first}}}
    item = {"message": first, "toolCallStates": [{**state, "parsedArgs": second, "output": first}, first]}
    read({**session(item, first, second, usage=first), "workspaceDirectory": second, "chatModelTitle": first})
    read(
        session(
            {"message": {"role": "user", "content": first}, "toolCallStates": second},
            usage={"promptTokensDetails": first},
        )
    )


def test_where_the_tool_writes() -> None:
    """One root, which the environment can move; the list of sessions is no log."""
    assert SOURCE.roots(Path("/home/me"), {}) == [Path("/home/me/.continue/sessions")]
    assert SOURCE.roots(Path("/home/me"), {"CONTINUE_GLOBAL_DIR": "/x"}) == [Path("/x/sessions")]
    assert SOURCE.is_log(PurePosixPath(f"{ID}.json"))
    for name in ("sessions.json", f"old/{ID}.json", f"{ID}.json.tmp"):
        assert not SOURCE.is_log(PurePosixPath(name))
