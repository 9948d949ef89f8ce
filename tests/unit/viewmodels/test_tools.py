"""What the page of sources says of a tool: found or not, what was read, what was left out, what would be lost."""

from __future__ import annotations

from datetime import UTC, date, timedelta

import pytest
from msgspec.structs import replace

from tests.unit.viewmodels.made_facts import NOW
from tokenmirror.domain.choosing import Act, Choosing
from tokenmirror.domain.usage import Quality
from tokenmirror.viewmodels.recorded import Charge
from tokenmirror.viewmodels.shapes import SourcesView, ToolRow
from tokenmirror.viewmodels.status import StoredFacts, sources_view
from tokenmirror.viewmodels.tools import (
    MOST_PROBLEMS,
    CleanUp,
    FolderFacts,
    ProblemFacts,
    ToolFacts,
    confirmation,
    tool_row,
)

HERE, ABSENT = FolderFacts("/home/robin/.codex", "present", 3), FolderFacts("/etc/codex", "absent", 0)
BROKEN = ProblemFacts("/a/log.jsonl", 5780, 12, "broken_json", "A line is not JSON.")
TOOL = ToolFacts(
    "codex", "Codex CLI", (HERE,), logs=3, bytes=7_200_000, records=998, sessions=14, repeats=599, replays=1,
    calls={Quality.EXACT: 159, Quality.NOT_RECORDED: 1}, last_event=NOW - timedelta(hours=1),
)  # fmt: skip
STORED = StoredFacts("/data/tokenmirror.db", 1, {}, date(2026, 11, 1), "a list", None, ())


def row(tool: ToolFacts) -> ToolRow:
    return tool_row(tool, NOW, UTC)


def facts(tool: ToolFacts) -> dict[str, str]:
    return dict(row(tool).facts)


def view(*tools: ToolFacts) -> SourcesView:
    return sources_view(tools, [], [], STORED, NOW, UTC)


@pytest.mark.parametrize(
    ("tool", "state", "look"),
    [
        (TOOL, "Watched", False),
        (replace(TOOL, folders=(ABSENT,)), "Not found", False),
        (replace(TOOL, in_repositories=True), "Watched", False),
        (replace(TOOL, folders=(replace(HERE, logs=0),), in_repositories=True), "Not found", False),
        (replace(TOOL, folders=(replace(HERE, status="offline"), ABSENT)), "Offline", False),
        (replace(TOOL, problems=(BROKEN,)), "Needs a look", True),
        (replace(TOOL, problems=(BROKEN,), read=False), "Left out by you", False),
    ],
)
def test_the_state_of_a_tool(tool: ToolFacts, state: str, look: bool) -> None:  # noqa: FBT001 - a case
    """One word for it; what the person left out needs no look."""
    assert (row(tool).state_text, row(tool).needs_look) == (state, look)


def test_what_was_read() -> None:
    """Sessions, newest record, logs, rows, what was left out and why, and how tokens are known."""
    assert facts(replace(TOOL, gone=2, offline=1)) == {
        "Sessions": "14, the newest record 22 Nov 14:00",
        "Logs": "3, 2 of them deleted since; what was read stays, 1 of them offline",
        "Rows read": "998 with usage, in 7.2 MB of logs",
        "Left out": "599 repeats and 1 replay, so that each call counts once",
        "Tokens": "measured in 159 calls; not recorded in 1 call",
        "Clean-up": "deletes no logs by itself, as far as is known",
    }


def test_credits() -> None:
    """What the tool charged stands beside, in its own unit."""
    assert facts(replace(TOOL, charges=(Charge(NOW, 1, "Kiro", "credits", 4.5),)))["Cost it recorded"] == "4.5 credits"


@pytest.mark.parametrize(
    ("clean_up", "text"),
    [
        (CleanUp(30), "deletes its logs after 30 days"),
        (CleanUp(30, NOW + timedelta(days=1)), "after 30 days, the next one from 23 Nov on; what was read stays here"),
        (CleanUp(1, NOW, 2), "after 1 day, the next one from 22 Nov on; 2 logs that could not be read would be lost"),
    ],
)
def test_the_clean_up_of_a_tool(clean_up: CleanUp, text: str) -> None:
    """When it deletes, and what that would take along."""
    assert facts(replace(TOOL, clean_up=clean_up))["Clean-up"].endswith(text)


def test_folders() -> None:
    """Each with what is in it; those that are not there are named together, unless the person has to do with them."""
    added = FolderFacts("/copy", "absent", 0, added=True, host="laptop")
    off = replace(ABSENT, path="/off", read=False)
    made = row(replace(TOOL, folders=(HERE, ABSENT, added, off)))

    assert [(folder.path, folder.about, folder.read) for folder in made.folders] == [
        (HERE.path, "3 logs", True),
        ("/copy", "not there, copied from laptop", True),
        ("/off", "left out by you", False),
    ]
    assert dict(made.facts)["Also looked in"] == ABSENT.path
    assert [folder.path for folder in row(replace(TOOL, folders=(ABSENT,), logs=0)).folders] == [ABSENT.path]


def test_problems() -> None:
    """Each with its file and place; a broken disk does not fill the screen."""
    packed, folder = replace(BROKEN, line=None), replace(BROKEN, line=None, offset=None)
    made = row(replace(TOOL, problems=(BROKEN, packed, *[folder] * (MOST_PROBLEMS + 3))))

    assert made.problems[:3] == (
        "/a/log.jsonl, line 12: A line is not JSON.",
        "/a/log.jsonl, byte 5,780: A line is not JSON.",
        "/a/log.jsonl: A line is not JSON.",
    )
    assert (len(made.problems), made.problems[-1]) == (MOST_PROBLEMS + 1, "and 5 more")


def test_found_tools_come_first() -> None:
    """Those with sessions before those without; what is not here, and is not the person's choice, stands apart."""
    missing = replace(TOOL, title="Missing", folders=(ABSENT,), logs=0, sessions=0)
    empty = replace(TOOL, title="Empty", logs=0, sessions=0)
    made = view(missing, empty, TOOL, replace(missing, title="Off", read=False))

    assert [one.title for one in made.tools] == ["Codex CLI", "Empty", "Off"]
    assert [one.title for one in made.others] == ["Missing"]
    assert made.no_tools == ""
    assert view(missing).no_tools == "None of the tools that can be read left logs on this computer."
    assert view(replace(missing, folders=(replace(ABSENT, status="unknown"),))).no_tools.startswith(
        "Nothing was looked into yet"
    )


def test_what_is_said_before_forgetting() -> None:
    """What goes, what stays, and that it is not read again by itself."""
    choosing = Choosing(Act.FORGET, "codex")
    made = confirmation(choosing, "Codex CLI", 1, 20, 0)

    assert made.title == "Forget everything from Codex CLI?"
    assert made.lines[0] == "1 session with 20 calls and 0 edits go."
    assert made.choosing is choosing
