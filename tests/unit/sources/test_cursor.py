"""Cursor's database and transcripts: what they tell, each by itself and both of one conversation."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.looked import look, open_tool
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
from tokenmirror.domain.events import CallKind, Edit, EditKind, Reading
from tokenmirror.domain.usage import Quality
from tokenmirror.sources.cursor import SOURCE
from tokenmirror.sources.source import Chunk

SAMPLE = SAMPLES / "cursor" / "agent-transcript.jsonl"
OWN = "0a1b2c3d-0000-4000-8000-00000000beef"
LOG = f"/home/robin/.cursor/projects/home-robin-shop/agent-transcripts/{OWN}/{OWN}.jsonl"
BESIDE = {"at": "2026-05-01T10:00:00+00:00"}
AT = "2026-05-01T10:00:00.000Z"
SHOP = "/home/robin/shop"
FIELDS = ("role", "message", "content", "type", "tool_use", "name", "Write", "input", "path", "contents")


def transcript(data: bytes, cuts: list[int] | None = None, path: str = LOG) -> Merged:
    return read_log(SOURCE, data, path, cuts or (), beside=BESIDE)


def said(role: str, *blocks: dict[str, Any]) -> dict[str, Any]:
    return {"role": role, "message": {"content": list(blocks)}}


def tool(name: str, given: Any) -> dict[str, Any]:
    return {"type": "tool_use", "name": name, "input": given}


@pytest.fixture
def state(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """The global database of an editor that runs; made after descriptions of it, not real."""
    with open_tool(tmp_path / "User" / "globalStorage" / "state.vscdb") as connection:
        connection.execute("CREATE TABLE cursorDiskKV (key TEXT UNIQUE ON CONFLICT REPLACE, value BLOB)")
        yield connection


def put(state: sqlite3.Connection, key: str, value: Any) -> None:
    given = value if isinstance(value, str | bytes | None) else json.dumps(value)
    state.execute("INSERT INTO cursorDiskKV VALUES (?, ?)", (key, given))


def prompt(state: sqlite3.Connection, bubble: str, **fields: Any) -> None:
    put(state, f"bubbleId:{OWN}:{bubble}", {"type": 1, "createdAt": AT, "text": "secret words", **fields})


def answer(state: sqlite3.Connection, bubble: str, **fields: Any) -> None:
    put(state, f"bubbleId:{OWN}:{bubble}", {"type": 2, "createdAt": AT, **fields})


def used(name: str, given: dict[str, Any], result: Any = None, **fields: Any) -> dict[str, Any]:
    """Return a message with a tool as the editor keeps it: JSON inside JSON."""
    former = {"name": name, "status": "completed", "params": json.dumps(given), "result": json.dumps(result or {})}
    return {"toolFormerData": {**former, **fields}}


def composer(state: sqlite3.Connection, *prompts: str, **fields: Any) -> None:
    headers = [{"bubbleId": each, "type": 1} for each in prompts]
    given = {"createdAt": 1_777_629_600_000, "modelConfig": {"modelName": "claude-4.5-sonnet"}}
    put(state, f"composerData:{OWN}", {**given, "fullConversationHeadersOnly": headers, **fields})


def path_of(state: sqlite3.Connection) -> Path:
    return Path(state.execute("PRAGMA database_list").fetchone()[2])


def seen(state: sqlite3.Connection, before: dict[str, object] | None = None) -> list[Reading]:
    return look(SOURCE, path_of(state), before or SOURCE.beside(path_of(state)))


def edit_of(state: sqlite3.Connection) -> Edit:
    (edit,) = merge(seen(state)).edits.values()
    return edit


def test_the_real_transcript_meets_what_is_expected() -> None:
    """Edits are those computed elsewhere; tokens and times are not recorded."""
    known = json.loads(SAMPLE.with_suffix(".expected.json").read_bytes())
    merged = transcript(SAMPLE.read_bytes())
    (edit,) = merged.edits.values()

    assert len(merged.edits) == known["edit_tool_calls"]["Write"]
    assert edit.path.endswith("/hbo-shows-1990s.txt")
    assert len(edit.added) > 50
    assert merged.usage().total_tokens == 0
    assert {call.usage.quality for call in merged.calls.values()} == {Quality.NOT_RECORDED}
    assert (len(merged.turns), list(merged.sessions), merged.problems) == (1, [OWN], [])


@pytest.mark.parametrize("cuts", [[], line_ends(SAMPLE.read_bytes())])
def test_a_transcript_that_grows_tells_the_same(cuts: list[int]) -> None:
    """However the lines arrive, and read twice, the merged events are those of one reading."""
    data = SAMPLE.read_bytes()
    twice = merge([*readings(SOURCE, data, LOG, cuts, BESIDE), *readings(SOURCE, data, LOG, (), BESIDE)])

    assert transcript(data, cuts) == transcript(data)
    assert (twice.calls, twice.edits) == (transcript(data).calls, transcript(data).edits)


def test_a_subagents_transcript_belongs_to_its_parent() -> None:
    """Nobody prompted it; its calls are a subagent's."""
    path = LOG.replace(f"{OWN}.jsonl", "subagents/11111111-2222-4333-8444-555555555555.jsonl")
    merged = transcript(as_lines(said("user")), path=path)

    assert [session.parent for session in merged.sessions.values()] == [OWN]
    assert [call.kind for call in merged.calls.values()] == [CallKind.SUBAGENT]
    assert merged.turns == {}


def test_a_transcript_without_any_time_is_left_out() -> None:
    """No time is made up."""
    merged = read_log(SOURCE, as_lines(said("user")), LOG)

    assert (merged.calls, [kind for kind, _at in merged.problems]) == ({}, ["bad_time"])


@pytest.mark.parametrize(
    ("name", "given", "kind", "added", "removed"),
    [
        ("StrReplace", {"path": "/r/a", "old_string": "a\nb\n", "new_string": "a\nc\n"}, EditKind.UPDATE, "c\n", "b\n"),
        ("Write", {"path": "/r/a", "contents": "one\n"}, EditKind.OVERWRITE, "one\n", ""),
        ("Delete", {"path": "/r/a"}, EditKind.DELETE, "", ""),
        ("ApplyPatch", "*** Begin Patch\n*** Add File: /r/a\n+x\n*** End Patch", EditKind.CREATE, "x\n", ""),
    ],
)
def test_edits_that_a_transcript_asks_for(name: str, given: Any, kind: EditKind, added: str, removed: str) -> None:
    """Each tool's lines are those it names."""
    (edit,) = transcript(as_lines(said("assistant", tool(name, given)))).edits.values()

    assert (edit.path, edit.kind, edit.added, edit.removed) == ("/r/a", kind, prints(added), prints(removed))


def test_prompts_are_calls_of_which_nothing_is_recorded(state: sqlite3.Connection) -> None:
    """A conversation's model is its calls'; messages that count zero are no counts."""
    composer(state, "u1")
    prompt(state, "u1")
    answer(state, "a1", tokenCount={"inputTokens": 0, "outputTokens": 0}, text="words")
    (call,) = merge(seen(state)).calls.values()

    assert (call.session, call.model, call.at.isoformat()) == (OWN, "claude-4.5-sonnet", "2026-05-01T10:00:00+00:00")
    assert call.usage.quality is Quality.NOT_RECORDED


def test_the_few_counts_there_are_replace_the_prompt(state: sqlite3.Connection) -> None:
    """They are a lower bound, and name their model themselves."""
    composer(state, "u1", modelConfig={"modelName": "default"})
    prompt(state, "u1", requestId="r1")
    prompt(state, "u2")
    counts = {"inputTokens": 900, "outputTokens": 40}
    answer(state, "a1", requestId="r1", tokenCount=counts, modelInfo={"modelName": "gpt-5"})
    merged = merge(seen(state))

    assert numbers(merged) == (2, 900, 0, 0, 40, 0)
    assert {call.model: call.usage.quality for call in merged.calls.values()} == {
        "gpt-5": Quality.LOWER_BOUND,
        "auto": Quality.NOT_RECORDED,
    }


@pytest.mark.parametrize("first", ["database", "transcript"])
def test_one_conversation_in_both_stores_counts_once(state: sqlite3.Connection, first: str) -> None:
    """The database's prompts replace the transcript's; an edit is one edit."""
    composer(state, "u1", "u2")
    prompt(state, "u1")
    prompt(state, "u2")
    answer(state, "a1", **used("search_replace", {"file_path": "/r/a.py", "old_string": "a\n", "new_string": "b\n"}))
    replaced = tool("StrReplace", {"path": "/r/a.py", "old_string": "a\n", "new_string": "b\n"})
    told = list(readings(SOURCE, as_lines(said("user"), said("assistant", replaced), said("user")), LOG, (), BESIDE))
    kept = seen(state)
    merged = merge([*kept, *told] if first == "database" else [*told, *kept])

    assert sorted(merged.calls) == [f"{OWN}|prompt|u1", f"{OWN}|prompt|u2"]
    assert (len(merged.turns), len(merged.edits), list(merged.sessions)) == (2, 1, [OWN])


def test_the_contents_before_and_after_are_the_edit(state: sqlite3.Connection) -> None:
    """Where the database keeps both, what differs was changed; without one before, the file is new."""
    put(state, "composer.content.aa", "one\ntwo\nthree\nfour\n")
    put(state, "composer.content.bb", "zero\none\ntwo\nthree\n4\n")
    ids = {"beforeContentId": "composer.content.aa", "afterContentId": "composer.content.bb"}
    answer(state, "a1", **used("edit_file_v2", {"relativeWorkspacePath": "/r/a.py"}, ids))
    edit = edit_of(state)

    assert (edit.kind, edit.added, edit.removed) == (EditKind.UPDATE, prints("zero\n4\n"), prints("four\n"))
    answer(
        state,
        "a1",
        **used("edit_file_v2", {"relativeWorkspacePath": "/r/a.py"}, {"afterContentId": "composer.content.aa"}),
    )
    assert edit_of(state).kind is EditKind.CREATE


def test_the_diff_of_a_result_is_the_edit(state: sqlite3.Connection) -> None:
    """Its signs tell added from removed lines."""
    diff = {"diff": {"chunks": [{"diffString": "- old\n+ new\n  same"}]}}
    answer(state, "a1", **used("edit_file", {"target_file": "/r/a.py"}, diff))
    edit = edit_of(state)

    assert (edit.kind, edit.added, edit.removed) == (EditKind.UPDATE, prints("new\n"), prints("old\n"))


@pytest.mark.parametrize("fields", [{"status": "error"}, {"userDecision": "rejected"}, {"status": "loading"}])
def test_what_was_not_done_is_no_edit(state: sqlite3.Connection, fields: dict[str, str]) -> None:
    """Failed, rejected and unfinished edits changed nothing."""
    answer(state, "a1", **used("write", {"file_path": "/r/a.py", "contents": "x\n"}, **fields))

    assert merge(seen(state)).edits == {}


def test_a_message_that_is_written_into_later_is_seen(state: sqlite3.Connection) -> None:
    """Tools end after their message appeared, whether the row is replaced or changed in its place."""
    prompt(state, "u1")
    answer(state, "a1", **used("write", {"file_path": "/r/a.py", "contents": "x\n"}, status="loading"))
    before = seen(state)
    done = {"type": 2, "createdAt": AT, **used("write", {"file_path": "/r/a.py", "contents": "x\n"})}
    state.execute("UPDATE cursorDiskKV SET value = ? WHERE key = ?", (json.dumps(done), f"bubbleId:{OWN}:a1"))
    changed = seen(state, before[-1].state)
    answer(state, "a2", **used("write", {"file_path": "/r/b.py", "contents": "y\n"}))
    after = seen(state, changed[-1].state)

    assert [len(merge(each).edits) for each in (before, changed, after)] == [0, 1, 2]


def test_a_commit_in_the_terminal_is_said(state: sqlite3.Connection) -> None:
    """A command's output names its commit."""
    result = {"output": "[main 0a1b2c3] Done\n", "exitCode": 0}
    answer(state, "a1", **used("run_terminal_cmd", {"command": "git commit -m Done"}, result))
    merged = merge(seen(state))

    assert [commit.commit_prefix for commit in merged.commits.values()] == ["0a1b2c3"]


@pytest.mark.parametrize("code", [[], {}, "0", [0], 1e308])
def test_an_exit_code_of_any_shape_is_survived(state: sqlite3.Connection, code: object) -> None:
    """A command whose end is told in no known way failed, but its output may name a commit."""
    result = {"output": "[main 0a1b2c3] Done\n", "exitCode": code}
    answer(state, "a1", **used("run_terminal_cmd", {"command": "git commit -m Done"}, result))

    assert [commit.commit_prefix for commit in merge(seen(state)).commits.values()] == ["0a1b2c3"]


def test_a_key_of_absurd_length_is_no_message(state: sqlite3.Connection) -> None:
    """Those around it are read, and it is not kept among the newest conversations."""
    prompt(state, "u1")
    put(state, f"bubbleId:{'x' * 5000}:u2", {"type": 1, "createdAt": AT})
    prompt(state, "u3")
    readings = seen(state)

    assert set(merge(readings).sessions) == {OWN}
    assert len(json.dumps(readings[-1].state)) < 500


def test_many_messages_are_read_in_slices(state: sqlite3.Connection) -> None:
    """At first by their keys, later by what is new; no look holds more than a slice."""
    for number in range(501):
        prompt(state, f"u{number:04}")
    first = seen(state)
    prompt(state, "v1")
    second = seen(state, first[-1].state)

    assert len(first) == 2
    assert len(merge(first).calls) == 501
    assert f"{OWN}|prompt|v1" in merge(second).calls
    assert len([each for each in second if each.more]) == 0


def test_the_folder_of_a_conversation(state: sqlite3.Connection) -> None:
    """Its window's, by the editor's index of conversations, or by the window's own state."""
    storage = path_of(state).parent.parent / "workspaceStorage" / "0a1b"
    storage.mkdir(parents=True)
    (storage / "workspace.json").write_text(json.dumps({"folder": f"file://{SHOP}"}))
    state.execute("CREATE TABLE composerHeaders (composerId TEXT, workspaceId TEXT)")
    state.execute("INSERT INTO composerHeaders VALUES (?, '0a1b')", (OWN,))
    prompt(state, "u1")
    answer(state, "a1", **used("write", {"relativeWorkspacePath": "src/a.py", "contents": "x\n"}))
    merged = merge(seen(state))

    assert {call.cwd for call in merged.calls.values()} == {SHOP}
    assert [edit.path for edit in merged.edits.values()] == [f"{SHOP}/src/a.py"]
    with open_tool(storage / "state.vscdb") as window:
        window.execute("CREATE TABLE ItemTable (key TEXT UNIQUE, value BLOB)")
        value = json.dumps({"allComposers": [{"composerId": OWN, "conversation": [{"text": "secret"}]}, 7, "x"]})
        window.execute("INSERT INTO ItemTable VALUES ('composer.composerData', ?)", (value,))
        known = SOURCE.beside(storage / "state.vscdb")
        told = look(SOURCE, storage / "state.vscdb", known)
        assert [session.cwd for session in merge(told).sessions.values()] == [SHOP]
        assert look(SOURCE, storage / "state.vscdb", told[-1].state)[0].events == []
        window.execute("UPDATE ItemTable SET value = '{broken'")
        assert merge(look(SOURCE, storage / "state.vscdb", known)) == Merged()


class Watched:
    """A window's database that notes what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, tuple[Any, ...]]] = []

    def columns(self, _table: str) -> frozenset[str]:
        """Have what is looked for."""
        return frozenset({"key", "value"})

    def rows(self, _table: str, _columns: Any, where: str = "", values: Any = (), _order: str = "") -> Iterator[Any]:
        """Note the question and know nothing."""
        self.asked.append((where, tuple(values)))
        return iter(())


def test_nothing_secret_is_even_asked_for() -> None:
    """The table that also holds log-ins is asked for one key, by its whole name."""
    watched = Watched()
    SOURCE.parse(Chunk("/h/User/workspaceStorage/x/state.vscdb", b"", 0, prints, {"cwd": SHOP}, watched))

    assert watched.asked == [("ItemTable.key = ?", ("composer.composerData",))]


def test_subordinate_conversations_know_their_parent(state: sqlite3.Connection) -> None:
    """A conversation names those that it started."""
    composer(state, "u1", subComposerIds=["sub", OWN, 7])
    prompt(state, "u1")

    assert merge(seen(state)).sessions["sub"].parent == OWN


def test_values_that_make_no_sense(state: sqlite3.Connection) -> None:
    """Broken values, impossible counts and missing times are problems; deleted ones are none; the next counts."""
    put(state, f"bubbleId:{OWN}:a", "{broken")
    put(state, f"bubbleId:{OWN}:b", None)
    put(state, f"bubbleId:{OWN}:c", {"type": 1, "createdAt": "soon"})
    answer(state, "d", tokenCount={"inputTokens": -1, "outputTokens": "many"})
    put(state, f"bubbleId:{OWN}:e", b"\xff\x00")
    put(state, "composerData:" + OWN, "[broken")
    prompt(state, "f")
    merged = merge(seen(state))

    assert sorted(kind for kind, _row in merged.problems) == ["bad_counts", "bad_time", "broken_json", "broken_json"]
    assert list(merged.calls) == [f"{OWN}|prompt|f"]


def test_a_database_of_another_shape(tmp_path: Path) -> None:
    """What cannot be read is said plainly; an editor without messages has none."""
    with open_tool(tmp_path / "globalStorage" / "state.vscdb") as other:
        assert merge(look(SOURCE, path_of(other))) == Merged()
        other.execute("CREATE TABLE cursorDiskKV (name TEXT)")
        assert merge(look(SOURCE, path_of(other))).problems == [("other_shape", 0)]


@given(odd(("type", "createdAt", "toolFormerData", "name", "params", "result", "status", "tokenCount", "inputTokens")))
@settings(max_examples=80, deadline=None)
def test_never_raises_for_odd_messages(tmp_path_factory: pytest.TempPathFactory, shape: Any) -> None:
    """Fields of any shape anywhere do no harm."""
    folder = tmp_path_factory.mktemp("odd") / "globalStorage"
    with open_tool(folder / "state.vscdb") as state:
        state.execute("CREATE TABLE cursorDiskKV (key TEXT UNIQUE, value BLOB)")
        put(state, f"composerData:{OWN}", json.dumps(shape))
        put(state, f"bubbleId:{OWN}:a", json.dumps(shape))
        answer(state, "b", tokenCount=shape, **used("edit_file_v2", {"path": shape, "edits": shape}, shape))
        prompt(state, "c", modelInfo=shape, requestId=shape)
        look(SOURCE, folder / "state.vscdb")


@given(st.just(SAMPLE.read_bytes()).flatmap(damaged))
@settings(max_examples=60, deadline=None)
def test_damage_never_stops_the_reading(data: bytes) -> None:
    """Whatever stands in a transcript, reading it ends with a reading."""
    transcript(data)


@given(st.lists(odd(FIELDS), max_size=5))
@settings(max_examples=100, deadline=None)
def test_never_raises_for_odd_lines(shapes: list[Any]) -> None:
    """Fields of any shape anywhere do no harm."""
    known = [
        said("assistant", tool("Write", each), tool("StrReplace", {"path": "/a", "edits": each})) for each in shapes
    ]
    transcript(as_lines(*shapes, *known))


def test_where_the_tool_writes(tmp_path: Path) -> None:
    """Two storages on each system, and the agents' projects; only states and transcripts are logs."""
    found = {path.as_posix() for path in SOURCE.roots(Path("/home/me"), {"APPDATA": "/home/me/AppData"})}

    assert "/home/me/.config/Cursor/User/globalStorage" in found
    assert "/home/me/Library/Application Support/Cursor/User/workspaceStorage" in found
    assert {"/home/me/AppData/Cursor/User/globalStorage", "/home/me/.cursor/projects"} <= found
    for name in ("state.vscdb", "0a1b/state.vscdb", f"shop/agent-transcripts/{OWN}/{OWN}.jsonl"):
        assert SOURCE.is_log(PurePosixPath(name))
    assert SOURCE.is_log(PureWindowsPath(f"shop\\agent-transcripts\\{OWN}\\subagents\\x.jsonl"))
    for name in (
        "state.vscdb.backup",
        "a/b/state.vscdb",
        "shop/terminals/1.txt",
        "shop/x.jsonl",
        "0a1b/workspace.json",
    ):
        assert not SOURCE.is_log(PurePosixPath(name))
    log = tmp_path / f"{OWN}.jsonl"
    log.write_text("")
    os.utime(log, (1_777_629_600, 1_777_629_600))
    assert SOURCE.beside(log) == BESIDE
    assert SOURCE.beside(tmp_path / "gone.jsonl") == {}
