"""Claude Code's tools, one rule at a time: edits, shells and the commits they say they made."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.unit.sources.claude_lines import AGENT, MAIN, asks, call, copied, line, record, result
from tests.unit.sources.merged import KEY, Merged, merge, read
from tokenmirror.domain.events import CommitSaid, Edit, EditKind
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.sources.claude_code import SOURCE
from tokenmirror.sources.source import Chunk

PRINTS = Fingerprinter(KEY).lines


def merged_of(data: bytes, path: str = MAIN) -> Merged:
    """Read one log in one piece, and see that reading it line by line gives the same."""
    whole = merge(read(SOURCE, data, path))
    assert merge(read(SOURCE, data, path, [at + 1 for at, byte in enumerate(data) if byte == 0x0A])) == whole
    return whole


def only_edit(data: bytes) -> Edit:
    (edit,) = merged_of(data).edits.values()
    return edit


def only_commit(data: bytes) -> CommitSaid:
    (commit,) = merged_of(data).commits.values()
    return commit


def patch(*lines: str) -> list[dict[str, Any]]:
    return [{"oldStart": 1, "oldLines": 1, "newStart": 1, "newLines": 1, "lines": list(lines)}]


def test_an_edit_is_the_lines_its_patch_adds_and_removes() -> None:
    """Whole lines of the result count, not the fragment that was asked for."""
    asked = asks("t1", "Edit", file_path="/w/a.py", old_string="one(", new_string="two(")
    outcome = {"structuredPatch": patch(" keep", "-one()", "+two()", "+", "\\ No newline"), "userModified": True}

    edit = only_edit(asked + result("t1", outcome=outcome, second=30))

    assert (edit.path, edit.kind, edit.cwd, edit.user_modified) == ("/w/a.py", EditKind.UPDATE, "/w", True)
    assert (edit.added, edit.removed) == (PRINTS("two()\n\n"), PRINTS("one()\n"))
    assert edit.at.second == 30


# Quotes and keys as in what is stepped over, escaped as in any text of a log.
LARGE = 'x = {"a": 1},"structuredPatch":[],"userModified":true}\n' * 300


@pytest.mark.parametrize(
    "order",
    [
        ("filePath", "originalFile", "structuredPatch", "userModified", "replaceAll"),
        ("filePath", "originalFile", "userModified", "structuredPatch"),
        ("originalFile", "structuredPatch", "filePath", "userModified"),
        ("structuredPatch", "userModified", "originalFile"),
        ("filePath", "originalFile", "structuredPatch"),
    ],
)
def test_what_a_large_file_held_before_is_stepped_over(order: tuple[str, ...]) -> None:
    """Whatever it holds, and wherever it stands, the patch beside it counts."""
    facts = {
        "filePath": "/w/a",
        "originalFile": LARGE,
        "structuredPatch": patch("+two()", "-one()"),
        "userModified": "userModified" in order,
        "replaceAll": False,
    }
    asked = asks("t1", "Edit", file_path="/w/a", old_string="one(", new_string="two(")
    told = result("t1", outcome={key: facts[key] for key in order})

    edit = only_edit(asked + told)

    assert (edit.added, edit.removed, edit.user_modified) == (PRINTS("two()"), PRINTS("one()"), facts["userModified"])


def test_two_large_results_on_one_line_are_two_edits() -> None:
    """What is stepped over in the one does not reach into the other."""
    asked = [asks(f"t{number}", "Edit", number, file_path=f"/w/{number}", old_string="a") for number in (1, 2)]
    told = [
        result(
            f"t{n}",
            outcome={"a": 0, "originalFile": LARGE, "structuredPatch": patch(f"+new{n}"), "userModified": n > 1},
        )
        for n in (1, 2)
    ]

    edits = merged_of(b"".join(asked) + told[0].rstrip() + told[1]).edits.values()

    assert {edit.path: (edit.added, edit.user_modified) for edit in edits} == {
        "/w/1": (PRINTS("new1"), False),
        "/w/2": (PRINTS("new2"), True),
    }


def test_without_a_patch_only_lines_that_differ_count() -> None:
    """The lines around a change tell where it belongs; they are not the change."""
    asked = asks("t1", "Edit", file_path="/w/a", old_string="same\nold line\nend", new_string="same\nnew line\nx\nend")

    edit = only_edit(asked + result("t1"))

    assert (edit.added, edit.removed) == (PRINTS("new line\nx"), PRINTS("old line"))


def test_a_new_file_is_all_its_lines() -> None:
    """What the result holds counts before what was asked for."""
    asked = asks("t1", "Write", file_path="/w/a", content="first\nsecond\n")

    plain = only_edit(asked + result("t1", outcome={"type": "create", "structuredPatch": []}))
    changed = only_edit(asked + result("t1", outcome={"type": "create", "content": "other\n", "userModified": True}))

    assert (plain.kind, plain.added, plain.removed) == (EditKind.CREATE, PRINTS("first\nsecond"), ())
    assert (changed.added, changed.user_modified) == (PRINTS("other"), True)


def test_an_overwritten_file_is_what_changed_or_else_all_of_it() -> None:
    """A patch tells what was there before; without one all lines are new."""
    asked = asks("t1", "Write", file_path="/w/a", content="first\nsecond\n")
    patched = only_edit(asked + result("t1", outcome={"type": "update", "structuredPatch": patch(" first", "+second")}))
    blind = only_edit(asked + result("t1"))

    assert (patched.kind, patched.added, patched.removed) == (EditKind.UPDATE, PRINTS("second"), ())
    assert (blind.kind, blind.added) == (EditKind.OVERWRITE, PRINTS("first\nsecond"))


def test_several_edits_at_once_are_one_edit() -> None:
    """MultiEdit changes one file in several places."""
    edits = [{"old_string": "aaa", "new_string": "bbb"}, {"old_string": "ccc", "new_string": ""}]

    edit = only_edit(asks("t1", "MultiEdit", file_path="/w/a", edits=edits) + result("t1"))

    assert (edit.added, edit.removed) == (PRINTS("bbb"), PRINTS("aaa\nccc"))


def test_a_notebook_cell_is_fingerprinted_as_its_file_holds_it() -> None:
    """A notebook is JSON: its lines stand there quoted, with a comma between."""
    asked = asks("t1", "NotebookEdit", notebook_path="/w/a.ipynb", new_source="x = 'ä'\nprint(x)")

    edit = only_edit(asked + result("t1"))

    assert edit.path == "/w/a.ipynb"
    assert edit.added == PRINTS('"x = \'ä\'\\n",\n"print(x)"')


def test_deleting_a_cell_adds_nothing() -> None:
    """The source given with a deletion is not written."""
    asked = asks("t1", "NotebookEdit", notebook_path="/w/a.ipynb", new_source="x", edit_mode="delete")

    assert only_edit(asked + result("t1")).added == ()


@pytest.mark.parametrize(
    "answer",
    [
        result("t1", failed=True),
        result("t1", outcome="Error: String to replace not found"),
        result("t2"),
        b"",
    ],
)
def test_an_edit_without_success_is_none(answer: bytes) -> None:
    """Failed, refused, answered for another call, or never answered."""
    assert merged_of(asks("t1", "Edit", file_path="/w/a", old_string="a", new_string="b") + answer).edits == {}


def test_windows_paths_stay_as_logged() -> None:
    """Backslashes and drive letters are the path."""
    asked = asks("t1", "Edit", file_path="C:\\git\\a.py", old_string="aaaa", new_string="bbbb")

    assert only_edit(asked + result("t1")).path == "C:\\git\\a.py"


def test_edits_in_copies_of_a_subagent_are_the_subagents_edits() -> None:
    """The copy in the main log and the agent's own file give one edit."""
    given: dict[str, Any] = {"file_path": "/w/a", "old_string": "aaaa", "new_string": "bbbb"}
    block = {"type": "tool_use", "id": "t1", "name": "Edit", "input": given}
    answer = {"tool_use_id": "t1", "type": "tool_result", "content": "ok"}
    inner = {"type": "user", "message": {"role": "user", "content": [answer]}, "timestamp": "2026-08-01T10:00:05Z"}
    data = {"type": "agent_progress", "agentId": "a1", "message": inner}
    main = copied("msg_t1", "req_t1", content=[block]) + line(record("progress", 7, data=data))
    own = asks("t1", "Edit", **given) + result("t1", second=5)

    copy, original = merged_of(main), merged_of(own, AGENT)
    both = merge([*read(SOURCE, own, AGENT), *read(SOURCE, main, MAIN)])

    assert copy.edits == original.edits == both.edits
    assert len(both.edits) == len(both.calls) == 1


def test_no_text_waits_in_the_state() -> None:
    """Between chunks an edit is fingerprints, and a command only its verb."""
    asked = asks("t1", "Write", file_path="/w/a", content="secret words\n")
    asked += asks("t2", "Bash", command="git commit -m 'secret words'", description="secret words")

    (reading,) = read(SOURCE, asked, MAIN)

    assert "secret" not in json.dumps(reading.state)
    assert PRINTS("secret words")[0] in json.loads(json.dumps(reading.state))["pending"]["t1"][5]


def test_only_so_many_calls_are_waited_for() -> None:
    """Calls whose result never comes do not pile up."""
    log = b"".join(asks(f"t{number}", "Bash", command="ls") for number in range(250))

    (reading,) = read(SOURCE, log, MAIN)
    pending = reading.state["pending"]

    assert isinstance(pending, dict)
    assert len(pending) == 200
    assert set(merged_of(log + result("t49") + result("t50")).shells) == {"t50"}


@pytest.mark.parametrize(
    "state", [{"pending": [1]}, {"pending": {"t1": [1]}}, {"pending": {"t1": None}}, {"started": 4}]
)
def test_a_state_that_makes_no_sense_is_forgotten(state: dict[str, object]) -> None:
    """Nothing breaks when an older program left another shape."""
    reading = SOURCE.parse(Chunk(MAIN, call() + result("t1"), 7, PRINTS, state))

    assert reading.records == 1


def test_a_commit_is_what_git_said() -> None:
    """The line that git prints names branch and commit; the time is the result's."""
    asked = asks("t1", "Bash", command='git add -A && git commit -m "fix: git commit"')

    commit = only_commit(asked + result("t1", "[fix/a-b 0a1b2c3] fix\n 1 file changed", second=9))

    assert (commit.commit_prefix, commit.branch, commit.cwd) == ("0a1b2c3", "fix/a-b", "/w")
    assert commit.at.second == 9


def test_a_first_commit_and_blocks_of_output_are_understood() -> None:
    """The root commit says so; output may stand in blocks."""
    output = [{"type": "text", "text": "hook ran"}, {"type": "text", "text": "[main (root-commit) 0a1b2c3d] x"}]

    commit = only_commit(asks("t1", "PowerShell", command="git commit -m x") + result("t1", output))

    assert (commit.commit_prefix, commit.branch) == ("0a1b2c3d", "main")


def test_one_command_may_make_several_commits() -> None:
    """Each has an id of its own."""
    asked = asks("t1", "Bash", command="git commit -m a; git commit --allow-empty -m b")

    merged = merged_of(asked + result("t1", "[main 1111111] a\n[main 2222222] b"))

    assert [commit.commit_prefix for commit in merged.commits.values()] == ["1111111", "2222222"]


@pytest.mark.parametrize("command", ["git -C /r/sub commit -qm x", "cd /r/sub && git commit -qm x"])
def test_a_silent_commit_is_one_without_a_name(command: str) -> None:
    """That it ran, and where, is known all the same."""
    commit = only_commit(asks("t1", "Bash", command=command) + result("t1", ""))

    assert (commit.commit_prefix, commit.cwd) == ("", "/r/sub")


@pytest.mark.parametrize(
    ("command", "output"),
    [
        ("echo git commit", "[main 1111111] a"),
        ("git commit -m x || true", "nothing to commit, working tree clean"),
        ("ls", ""),
    ],
)
def test_a_command_that_made_no_commit_just_ran(command: str, output: str) -> None:
    """Speaking of a commit is not making one."""
    merged = merged_of(asks("t1", "Bash", command=command) + result("t1", output))

    assert (merged.commits, set(merged.shells)) == ({}, {"t1"})


def test_a_commit_sent_to_the_background_has_not_been_made_yet() -> None:
    """Its result only says that it started."""
    merged = merged_of(asks("t1", "Bash", command="git commit -m x", run_in_background=True) + result("t1", "started"))

    assert (merged.commits, set(merged.shells)) == ({}, {"t1"})


def test_a_command_that_failed_leaves_nothing() -> None:
    """Neither a commit nor a shell run."""
    merged = merged_of(asks("t1", "Bash", command="git commit -m x") + result("t1", "[main 1111111] a", failed=True))

    assert (merged.commits, merged.shells) == ({}, {})


def test_several_results_in_one_record_are_all_taken() -> None:
    """Parallel calls may be answered together."""
    asked = asks("t1", "Bash", command="ls") + asks("t2", "Bash", command="ls")
    answers = [{"tool_use_id": name, "type": "tool_result", "content": ""} for name in ("t0", "t1", "t2")]
    together = line(record("user", 3, message={"role": "user", "content": answers}))

    assert set(merged_of(asked + together).shells) == {"t1", "t2"}
