"""Amp's threads: two real ones, ledgers of older files made after descriptions."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import given, settings

from tests.unit.sources.merged import Merged, merge
from tests.unit.sources.plain_logs import SAMPLES, damaged, numbers, odd, prints, read_log, readings
from tokenmirror.domain.events import Charge, EditKind
from tokenmirror.domain.usage import Quality
from tokenmirror.sources.amp import SOURCE

THREADS = sorted(path for path in (SAMPLES / "amp").glob("T-*.json") if not path.name.endswith(".expected.json"))
LOG = "/home/robin/.local/share/amp/threads/T-a.json"
FIELDS = (
    *("id", "created", "messages", "role", "assistant", "messageId", "usage", "inputTokens", "outputTokens", "content"),
    *(
        "type",
        "tool_use",
        "toolUseID",
        "run",
        "status",
        "done",
        "result",
        "diff",
        "input",
        "path",
        "usageLedger",
        "events",
    ),
    *("tokens", "credits", "toMessageId", "env", "initial", "trees", "uri", "timestamp", "name", "edit_file"),
)


def thread(*messages: dict[str, Any], **more: Any) -> dict[str, Any]:
    environment = {"initial": {"trees": [{"uri": "file:///home/robin/shop"}], "platform": {"clientVersion": "0.1"}}}
    return {"v": 3, "id": "T-a", "created": 1_777_629_600_000, "messages": list(messages), "env": environment, **more}


def answer(number: int, *blocks: dict[str, Any], **usage: Any) -> dict[str, Any]:
    return {"role": "assistant", "messageId": number, "content": list(blocks), "usage": usage}


def asked(name: str, **given_: Any) -> dict[str, Any]:
    return {"type": "tool_use", "id": "t1", "name": name, "input": given_}


def done(result: Any, status: str = "done") -> dict[str, Any]:
    block = {"type": "tool_result", "toolUseID": "t1", "run": {"status": status, "result": result}}
    return {"role": "user", "messageId": 9, "content": [block]}


def read(document: Any) -> Merged:
    return read_log(SOURCE, json.dumps(document).encode(), LOG)


@pytest.mark.parametrize("sample", THREADS, ids=lambda sample: sample.stem)
def test_meets_the_expected_totals(sample: Path) -> None:
    """Calls, tokens and edits of a real thread are exactly those computed elsewhere."""
    merged = read_log(SOURCE, sample.read_bytes(), str(sample))
    known = json.loads(sample.with_suffix(".expected.json").read_bytes())
    ((model, each),) = known["models"].items()

    names = ("calls", "input", "cache_read", "cache_write", "output")
    assert numbers(merged) == (*(each[name] for name in names), 0)
    assert set(merged.by_model()) == {model}
    assert list(merged.sessions) == [known["thread_id"]]
    assert len(merged.edits) == known["edit_tool_calls"]
    assert len(merged.turns) == 1
    assert merged.problems == []


def test_a_real_thread_tells_where_it_worked() -> None:
    """Folder, version and repository are known, and the edit is what its diff says."""
    merged = read_log(SOURCE, THREADS[1].read_bytes(), str(THREADS[1]))
    ((seen,), (edit,)) = (merged.sessions.values(), merged.edits.values())

    assert (seen.cwd, seen.tool_version) == ("/Users/svarlamov/projects/testing-git-amp", "0.0.1772237000-g924883")
    assert seen.repository_url == "https://github.com/svarlamov/testing-git"
    joke = "14,Why do programmers hate nature?,It has too many bugs and no documentation."
    assert (edit.path, edit.added, edit.removed) == (f"{seen.cwd}/jokes.csv", prints(joke), ())
    assert {call.cwd for call in merged.calls.values()} == {seen.cwd}


def test_reading_a_grown_thread_again_adds_only_what_is_new() -> None:
    """A thread is written whole at every change; what it told before keeps its ids."""
    whole = json.loads(THREADS[1].read_bytes())
    early = {**whole, "messages": whole["messages"][:4]}
    both = merge(
        [reading for each in (early, whole, whole) for reading in readings(SOURCE, json.dumps(each).encode(), LOG)]
    )

    assert numbers(both) == numbers(read(whole))
    assert set(both.edits) == set(read(whole).edits)


def test_a_ledger_and_its_messages_count_once() -> None:
    """Cache counts stand only on the message; without it the rest is a lower bound; credits are charges."""
    entry = {
        "timestamp": "2026-01-02T00:00:00Z",
        "model": "claude-x",
        "tokens": {"input": 10, "output": 5},
        "credits": 1.25,
    }
    entries = [{**entry, "id": f"e{number}", "toMessageId": number} for number in (1, 3, 8)]
    messages = (
        answer(
            1,
            inputTokens=10,
            outputTokens=5,
            cacheReadInputTokens=7,
            model="claude-x",
            timestamp="2026-01-02T00:00:00Z",
        ),
        answer(3, cacheReadInputTokens=40, cacheCreationInputTokens=30),
    )
    document = thread(*messages, usageLedger={"events": entries})
    merged = read(document)

    assert numbers(merged) == (3, 30, 47, 30, 15, 0)
    assert [call.usage.quality for call in merged.calls.values()] == [Quality.EXACT, Quality.EXACT, Quality.LOWER_BOUND]
    events = [event for reading in readings(SOURCE, json.dumps(document).encode(), LOG) for event in reading.events]
    charges = [event for event in events if isinstance(event, Charge)]
    assert [(each.id, each.amount, each.unit) for each in charges] == [
        (f"T-a:e{n}", 1.25, "credits") for n in (1, 3, 8)
    ]


def test_what_tools_did() -> None:
    """Only what is done counts; commands may commit; what was undone only a diff tells."""
    made = read(thread(answer(1, asked("create_file", path="/home/robin/shop/a.py", content="one\n")), done("ok")))
    assert [(edit.kind, edit.added) for edit in made.edits.values()] == [(EditKind.CREATE, prints("one"))]
    failed = thread(answer(1, asked("edit_file", path="/a", old_str="a", new_str="b")), done("no", "error"))
    assert read(failed).edits == {}
    undone = thread(answer(1, asked("undo_edit", path="/a")), done({"diff": "@@ -1 +0,0 @@\n-bee"}))
    assert [edit.removed for edit in read(undone).edits.values()] == [prints("bee")]
    assert read(thread(answer(1, asked("undo_edit", path="/a")), done("ok"))).edits == {}
    ran = thread(answer(1, asked("Bash", cmd="git commit -m x")), done({"output": "[main 1a2b3c4] x\n", "exitCode": 0}))
    assert [said.commit_prefix for said in read(ran).commits.values()] == ["1a2b3c4"]


def test_what_cannot_be_is_a_problem() -> None:
    """A foreign document and impossible counts are reported."""
    assert [kind for kind, _offset in read({"id": "x"}).problems] == ["not_a_thread"]
    assert [kind for kind, _offset in read([1]).problems] == ["not_a_thread"]
    bad = read(thread(answer(1, inputTokens=-1, outputTokens=2), answer(3, inputTokens=1, outputTokens=2)))
    assert [kind for kind, _offset in bad.problems] == ["bad_counts"]
    assert len(bad.calls) == 1
    timeless = read(thread(answer(1, inputTokens=1, outputTokens=2), created="soon"))
    assert [kind for kind, _offset in timeless.problems] == ["bad_time"]


@given(damaged(THREADS[1].read_bytes()))
@settings(max_examples=60, deadline=None)
def test_damage_never_stops_the_reading(data: bytes) -> None:
    """Whatever happened to a real thread, reading it ends with a reading."""
    assert min(numbers(read_log(SOURCE, data, LOG))) >= 0


@given(odd(FIELDS), odd(FIELDS))
@settings(max_examples=150, deadline=None)
def test_never_raises_for_odd_shapes(first: Any, second: Any) -> None:
    """Fields of any shape anywhere do no harm."""
    request = {"type": "tool_use", "id": "t1", "name": "edit_file", "input": first}
    read({**thread(answer(1, request, first), done(second)), "env": first, "created": second})
    read(thread(first, second, usageLedger={"events": [first, {"id": second, "tokens": first, "credits": second}]}))
    read(thread({"role": "assistant", "messageId": second, "usage": first, "content": second}))


def test_where_the_tool_writes() -> None:
    """The environment can move the data of this tool, or of all."""
    home = Path("/home/me")

    assert SOURCE.roots(home, {}) == [home / ".local/share/amp/threads"]
    assert SOURCE.roots(home, {"XDG_DATA_HOME": "/x"}) == [Path("/x/amp/threads")]
    assert SOURCE.roots(home, {"XDG_DATA_HOME": "/x", "AMP_DATA_DIR": "/y"}) == [Path("/y/threads")]


def test_knows_its_files_by_name() -> None:
    """Threads are logs; nothing else is."""
    assert SOURCE.is_log(PurePosixPath("T-019ca1ce-3ae2-7686-a41e-ccc078837f8a.json"))
    for name in ("T-a.json.tmp", "a.json", "old/T-a.json"):
        assert not SOURCE.is_log(PurePosixPath(name))
