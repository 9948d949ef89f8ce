"""A person says which tools and folders are read, and has what was read forgotten."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.flow.computer import Computer, session_log, snapshot
from tests.flow.moments import NOON
from tests.flow.sample_logs import CLAUDE, CODEX, PAIRS, lay
from tokenmirror.answers.ask import Asker
from tokenmirror.domain.choosing import Act, Choosing


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


def both_tools(computer: Computer) -> None:
    """Two sessions of Claude Code in two projects, and one of Codex, all read."""
    session_log(computer.claude_log(computer.home / "notes"), replies=3)
    session_log(computer.claude_log(computer.home / "shop", NOON + timedelta(hours=1)), replies=5)
    session_log(computer.codex_log(computer.home / "notes"), replies=2)
    computer.collect()


def sessions(computer: Computer, tool: str) -> list[dict[str, Any]]:
    found = computer.run("sessions", "--json").json["sessions"]
    return [session for session in found if session["source"] == tool]


def project(computer: Computer, name: str) -> Path:
    (folder,) = [path for path in computer.claude.iterdir() if path.name.endswith(name)]
    return folder


def about(computer: Computer, tool: str) -> dict[str, Any]:
    (found,) = [s for s in computer.run("sources", "--json").json["sources"] if s["source"] == tool]
    return dict(found)


def test_a_tool_that_is_off_is_not_read_and_keeps_what_was(computer: Computer) -> None:
    """New lines wait until it is on again, and nothing of it is called deleted."""
    both_tools(computer)
    before = computer.tokens()
    log = computer.claude_log(computer.home / "more")
    session_log(log, replies=4)
    assert computer.run("sources", "off", "Claude Code").code == 0
    computer.collect()
    assert computer.tokens() == before
    assert not about(computer, "claude_code")["read"]
    assert about(computer, "claude_code")["logs_gone"] == 0

    assert computer.run("sources", "on", "claude_code").code == 0
    computer.collect()
    assert computer.tokens() == before + log.tokens.total_tokens


def test_a_folder_that_is_off_is_not_read(computer: Computer) -> None:
    """One project below a tool's folder can be left out by itself."""
    both_tools(computer)
    before = computer.tokens()
    folder = project(computer, "shop")
    computer.run("sources", "off", "claude_code", str(folder))
    more = computer.claude_log(computer.home / "notes", NOON + timedelta(hours=3))
    session_log(more, replies=2)
    session_log(computer.claude_log(computer.home / "shop", NOON + timedelta(hours=4)), replies=2)
    computer.collect()

    assert computer.tokens() == before + more.tokens.total_tokens
    assert about(computer, "claude_code")["left_out"] == [str(folder)]
    assert about(computer, "claude_code")["logs_gone"] == 0


def test_a_forgotten_tool_leaves_nothing(computer: Computer, tmp_path: Path) -> None:
    """The database is as if the tool had never been read; turned on, it is as it was."""
    both_tools(computer)
    before = snapshot(computer.database, files=False)
    other = Computer(tmp_path / "other")
    other.folder.mkdir()
    session_log(other.codex_log(computer.home / "notes"), replies=2)
    other.collect()

    assert "2 sessions are forgotten" in computer.run("sources", "forget", "claude_code").out
    computer.collect()
    assert sessions(computer, "claude_code") == []
    assert computer.tokens() == other.tokens()
    with sqlite3.connect(computer.database) as db:
        assert db.execute("SELECT count(*) FROM log WHERE source = 'claude_code'").fetchone() == (0,)
        assert db.execute("SELECT path FROM place WHERE path LIKE '%shop'").fetchall() == []
    db.close()

    computer.run("sources", "on", "claude_code")
    computer.collect()
    again = snapshot(computer.database, files=False)
    assert {name: rows for name, rows in again.items() if name not in {"root", "place", "word"}} == {
        name: rows for name, rows in before.items() if name not in {"root", "place", "word"}
    }


def test_a_forgotten_folder_takes_only_its_sessions(computer: Computer) -> None:
    """Sessions that other folders tell of stay."""
    both_tools(computer)
    folder = project(computer, "shop")
    whole = computer.tokens()
    (gone,) = [s for s in sessions(computer, "claude_code") if s["api_calls"] == 5]

    assert "1 session is forgotten" in computer.run("sources", "forget", "claude_code", str(folder)).out
    computer.collect()
    assert [s["api_calls"] for s in sessions(computer, "claude_code")] == [3]
    assert computer.tokens() < whole
    assert gone["session"] not in {s["session"] for s in sessions(computer, "claude_code")}


def test_a_copy_counts_once_its_original_is_forgotten(computer: Computer) -> None:
    """A fork repeats its parent's calls; without the parent they are the fork's own."""
    places = lay(computer, *sorted(PAIRS[0].glob("*.jsonl")))
    child_alone = Computer(computer.folder / "alone")
    child_alone.folder.mkdir()
    (child,) = [place for place in places if "child" in place.name or place == places[0]]
    parent = next(place for place in places if place != child)
    apart = computer.codex / "apart"
    apart.mkdir(parents=True)
    shutil.move(parent, apart / parent.name)
    lay(child_alone, *[sample for sample in sorted(PAIRS[0].glob("*.jsonl")) if "child" in sample.name])
    computer.collect()
    child_alone.collect()

    computer.run("sources", "forget", "codex", str(apart))
    computer.collect()
    assert computer.tokens() == child_alone.tokens()


def test_logs_of_another_computer_carry_its_name(computer: Computer, tmp_path: Path) -> None:
    """A folder that was copied here is read, and its sessions say where they ran."""
    lay(computer, CLAUDE[0])
    copied = Computer(tmp_path / "laptop")
    copied.folder.mkdir()
    lay(copied, CODEX[1])
    ran = computer.run("sources", "add", "codex", str(copied.codex), "--host", "old laptop")
    assert ran.code == 0
    computer.collect()

    assert {s["host"] for s in sessions(computer, "codex")} == {"old laptop"}
    assert {s["host"] for s in sessions(computer, "claude_code")} == {None}
    assert about(computer, "codex")["added"] == [{"path": str(copied.codex.resolve()), "host": "old laptop"}]
    # The same log on this computer too: it ran here.
    lay(computer, CODEX[1])
    computer.collect()
    assert {s["host"] for s in sessions(computer, "codex")} == {None}
    assert len(sessions(computer, "codex")) == 1


def test_what_makes_no_sense_is_refused(computer: Computer) -> None:
    """An unknown tool, a folder that is none, a folder that was not added or left out."""
    both_tools(computer)
    for argv in (
        ("off", "notepad"),
        ("add", "codex", str(computer.home / "nowhere")),
        ("remove", "codex", str(computer.home)),
        ("on", "codex"),
    ):
        ran = computer.run("sources", *argv)
        assert ran.code == 1
        assert ran.out.count("\n") == 1


def test_the_window_tells_what_goes_and_does_the_same(computer: Computer) -> None:
    """What is told before forgetting is what is gone after it; a tool that is off can be turned on again."""
    both_tools(computer)
    asker = Asker(computer.data, home=computer.home)
    forget, off, on = (Choosing(act, "claude_code") for act in (Act.FORGET, Act.OFF, Act.ON))
    folder = Choosing(Act.FORGET, "claude_code", str(project(computer, "shop")))
    assert asker.what_goes(folder).lines[0].startswith("1 session with 5 calls")
    assert asker.what_goes(forget).lines[0].startswith("2 sessions with 8 calls")

    assert asker.choose(off) == ""
    assert next(row for row in asker.sources().tools if row.name == "claude_code").state_text == "Left out by you"
    assert asker.choose(on) == ""
    assert asker.choose(on) == "Claude Code was not left out."
    assert asker.choose(forget) == ""
    assert asker.what_goes(forget).lines[0].startswith("0 sessions with 0 calls and 0 edits")
    asker.close()
    assert sessions(computer, "claude_code") == []
    assert len(sessions(computer, "codex")) == 1


def test_the_page_of_sources_tells_what_the_command_tells(computer: Computer) -> None:
    """Sessions, rows, repeats and problems are the same in the window, as text and as JSON."""
    both_tools(computer)
    lay(computer, CLAUDE[0])
    computer.collect()
    asker = Asker(computer.data, home=computer.home)
    shown = {row.name: dict(row.facts) for row in asker.sources().tools}
    asker.close()
    told = about(computer, "claude_code")

    assert shown["claude_code"]["Sessions"].startswith(f"{told['sessions']},")
    assert shown["claude_code"]["Rows read"].startswith(f"{told['records']} with usage")
    assert shown["claude_code"]["Left out"].startswith(f"{told['repeats_left_out']} repeat")
    assert told["records"] - told["repeats_left_out"] - told["replays_left_out"] == sum(told["api_calls"].values())
    assert told["sessions"] == len(sessions(computer, "claude_code"))
