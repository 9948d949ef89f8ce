"""Chats that are written anew at every change: unfinished, grown, resumed as lines, renamed, deleted."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.flow.computer import Computer, snapshot
from tests.flow.sample_logs import GEMINI, expected, lay, place_of
from tests.flow.test_any_order import a_computer, differences
from tests.unit.sources.gemini_chats import as_lines

SAMPLE = GEMINI[1]


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


def grown(sample: Path) -> list[bytes]:
    """Return all that stood in a chat's file, message by message and tool by tool."""
    chat = json.loads(sample.read_bytes())
    messages, states = chat["messages"], []
    for number, message in enumerate(messages, 1):
        tools = message.get("toolCalls", [])
        for used in range(len(tools) + 1):
            last = {**message, "toolCalls": tools[:used]} if tools else message
            states.append(json.dumps({**chat, "messages": [*messages[: number - 1], last]}, indent=2).encode())
    return states


def total(sample: Path) -> int:
    return int(expected(sample)["totals"]["total"])


def sources(computer: Computer) -> dict[str, Any]:
    (source,) = [s for s in computer.run("sources", "--json").json["sources"] if s["logs"]]
    return dict(source)


def test_an_unfinished_document_waits(computer: Computer) -> None:
    """Half a document takes nothing away and adds nothing; the whole one counts once, the receipt too."""
    (place,) = lay(computer, SAMPLE)
    computer.collect()
    before = computer.report()
    data = place.read_bytes()
    for end in (0, 1, len(data) // 3, len(data) - 1):
        place.write_bytes(data[:end])
        assert computer.collect().code == 0
        assert computer.report() == before

    place.write_bytes(data)
    assert computer.collect().code == 0
    assert computer.report() == before


def test_a_damaged_document_is_named(computer: Computer) -> None:
    """One that nobody finished is said to be unreadable, once, and keeps its calls and its receipt."""
    (place,) = lay(computer, SAMPLE)
    computer.collect()
    before = computer.report()
    data = place.read_bytes()
    place.write_bytes(data[:-9])
    os.utime(place, (1_700_000_000, 1_700_000_000))

    for _ in range(2):
        ran = computer.collect()
        assert (ran.code, ran.json["bytes_read"]) == (1, 0)
        assert place.name in ran.json["problems"][0]
    assert computer.report()["totals"] == before["totals"]
    place.write_bytes(data)
    assert computer.collect().code == 0
    assert computer.report() == before


def test_a_growing_document_ends_as_one_read_at_once() -> None:
    """Each state is read as it comes; rows, folders and receipts are those of a single reading at the end."""
    with a_computer() as computer:
        lay(computer, SAMPLE)
        computer.collect()
        wanted, receipt = snapshot(computer.database), computer.report()["receipt"]
    with a_computer() as computer:
        place = place_of(SAMPLE, computer)
        place.parent.mkdir(parents=True)
        for state in [*grown(SAMPLE), SAMPLE.read_bytes()]:
            place.write_bytes(state)
            assert computer.collect().code == 0

        found = snapshot(computer.database)
        assert differences({**found, "log": []}, {**wanted, "log": []}) == {}
        assert computer.report()["receipt"] == receipt


def test_a_resumed_chat_goes_on_in_lines(computer: Computer) -> None:
    """The document stays, the lines repeat it and go on: only what is new is added, and the repeats are told."""
    (place,) = lay(computer, SAMPLE)
    computer.collect()
    lines = as_lines(SAMPLE.read_bytes())
    call = next(line for line in map(json.loads, reversed(lines.splitlines())) if line.get("tokens"))
    used = {**dict.fromkeys(call["tokens"], 0), "input": 70, "output": 7}
    more = json.dumps({**call, "id": "another", "tokens": used, "toolCalls": []}).encode() + b"\n"
    place.with_suffix(".jsonl").write_bytes(lines + more)

    assert computer.collect().code == 0
    assert computer.tokens() == total(SAMPLE) + 77
    assert computer.report()["receipt"]["repeats_left_out"] > 0
    assert len(computer.run("sessions", "--json").json["sessions"]) == 1


def test_a_renamed_project_is_not_read_again(computer: Computer) -> None:
    """The tool renames the folder of a project; its chats are the same logs."""
    lay(computer, SAMPLE)
    computer.collect()
    computer.gemini.parent.rename(computer.gemini.parents[1] / "renamed")

    assert computer.collect().json["bytes_read"] == 0
    assert (sources(computer)["logs"], sources(computer)["logs_gone"]) == (1, 0)


def test_a_deleted_chat_stays_counted(computer: Computer) -> None:
    """Rows outlive the chats that the tool deletes after a month, also when new ones take their place on disk."""
    (place,) = lay(computer, SAMPLE)
    computer.collect()
    place.unlink()
    lay(computer, GEMINI[2])

    assert computer.collect().code == 0
    assert computer.tokens() == total(SAMPLE) + total(GEMINI[2])
    assert sources(computer)["logs_gone"] == 1


def test_the_folder_that_the_tool_noted(computer: Computer) -> None:
    """A project that moved is where the marker says, and its commits and tokens are looked for there."""
    repository = computer.repository()
    computer.gemini.mkdir(parents=True)
    (computer.gemini.parent / ".project_root").write_text(str(repository.path))
    lines = as_lines(SAMPLE.read_bytes())
    (computer.gemini / SAMPLE.with_suffix(".jsonl").name).write_bytes(lines)

    assert computer.collect().code == 0
    (session,) = computer.run("sessions", "--json").json["sessions"]
    assert session["cwd"] == session["project"] == str(repository.path)
