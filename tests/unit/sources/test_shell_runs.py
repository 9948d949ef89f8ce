"""Shell commands by what a log tells of them: the same one again, and whether it ended with an error."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.sources import claude_lines, gemini_chats
from tests.unit.sources.claude_lines import MAIN, asks
from tests.unit.sources.codex_lines import Log
from tests.unit.sources.merged import KEY, merge, read
from tests.unit.sources.test_copilot_cli import log as copilot_log
from tests.unit.sources.test_copilot_cli import ran as copilot_ran
from tests.unit.sources.test_copilot_cli import start as copilot_start
from tests.unit.sources.test_pi import asked, head
from tests.unit.sources.test_pi import log as pi_log
from tests.unit.sources.test_pi import result as pi_result
from tokenmirror.domain.events import ShellRan
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.sources.claude_code import SOURCE as CLAUDE
from tokenmirror.sources.shell_runs import command_print

PRINTS = Fingerprinter(KEY).lines
TEST = command_print("make test", PRINTS)


def ended(run: ShellRan) -> tuple[int | None, bool | None]:
    return run.command, run.failed


def claude_run(answer: bytes, **more: Any) -> list[ShellRan]:
    data = asks("t1", "Bash", command="make  test", **more) + answer
    pieces = [at + 1 for at, byte in enumerate(data) if byte == 0x0A]
    assert merge(read(CLAUDE, data, MAIN, pieces)) == merge(read(CLAUDE, data, MAIN))
    return list(merge(read(CLAUDE, data, MAIN)).shells.values())


@given(st.text(alphabet="ab -|&\n", min_size=1), st.sampled_from([" ", "\t", "  "]))
def test_white_space_does_not_make_another_command(command: str, blank: str) -> None:
    """Indented or wide, it is the same one; nothing at all is none."""
    known = command_print(command, PRINTS)

    assert known == command_print(f"{blank}{command.replace(' ', blank)}\n", PRINTS)
    assert (known is None) == (not command.strip())


@given(st.text(min_size=1).filter(lambda text: text.strip() and "\n" not in text))
def test_no_line_of_a_file_is_a_command(line: str) -> None:
    """A script that holds a command as a line does not meet it."""
    assert command_print(line, PRINTS) not in PRINTS(line)


def test_two_lines_are_not_one() -> None:
    """Lines of a script stay apart."""
    assert command_print("a\nb", PRINTS) not in {command_print("ab", PRINTS), command_print("a b", PRINTS)}


def test_claude_code_tells_that_a_command_failed() -> None:
    """A result that names an exit code ran; one that was refused or broken off never did."""
    assert [ended(run) for run in claude_run(claude_lines.result("t1"))] == [(TEST, False)]
    for told in ("Exit code 2\nno rule", [{"type": "text", "text": "Exit code 2\nno rule"}]):
        failed = claude_lines.result("t1", told, "Error: Exit code 2\nno rule", failed=True)
        assert [ended(run) for run in claude_run(failed)] == [(TEST, True)]
    refused = claude_lines.result("t1", "The user doesn't want to proceed", "Error: The user", failed=True)
    assert claude_run(refused) == []


def test_a_command_in_the_background_has_not_ended() -> None:
    """How it ends is not told by the result that says it began."""
    begun = claude_lines.result("t1", "Command running in background with ID: b1")

    assert [ended(run) for run in claude_run(begun, run_in_background=True)] == [(TEST, None)]


@pytest.mark.parametrize(
    ("output", "failed"),
    [
        ("Exit code: 0\nWall time: 1 seconds\nOutput:\nok", False),
        ("Exit code: 2\nWall time: 1 seconds\nOutput:\nno", True),
        ("Chunk ID: 1\nProcess exited with code 1\nOutput:\nno", True),
        (json.dumps({"output": "no", "metadata": {"exit_code": 1, "duration_seconds": 0.1}}), True),
        ("Process running with session ID 7\nOutput:\n", None),
        ("no", None),
    ],
)
def test_codex_tells_how_a_command_ended(output: str, failed: bool | None) -> None:  # noqa: FBT001 - one of three
    """By its exit code, in whichever of the forms; without one it is not known."""
    (run,) = Log().turn(cwd="/w").shell("c1", "make test", output).merged().shells.values()

    assert ended(run) == (TEST, failed)


@pytest.mark.parametrize(("output", "failed"), [("Output: ok", False), ("Output: no\nExit Code: 2", True)])
def test_gemini_tells_how_a_command_ended(output: str, failed: bool) -> None:  # noqa: FBT001 - one of two
    """An exit code is told where it is not zero."""
    run = gemini_chats.tool("run_shell_command", {"command": "make test"}, output)

    (found,) = gemini_chats.Chat().gemini(tools=[run]).merged().shells.values()

    assert ended(found) == (TEST, failed)


@pytest.mark.parametrize(
    ("output", "failed"),
    [("ok\n<exited with exit code 0>", False), ("no\n<exited with exit code 2>", True), ("still going", None)],
)
def test_copilot_tells_how_a_command_ended(output: str, failed: bool | None) -> None:  # noqa: FBT001 - one of three
    """In the last line of its output."""
    (run,) = copilot_log(copilot_start(), *copilot_ran("bash", {"command": "make test"}, output)).shells.values()

    assert ended(run) == (TEST, failed)


def test_a_request_remembers_its_command() -> None:
    """Of the tools whose results come later: pi's result says whether it is an error."""
    request = asked(1, "bash", command="make test")
    runs = [pi_log(head(), request, pi_result(2, "x", isError=failed)).shells for failed in (False, True)]

    assert [ended(run) for found in runs for run in found.values()] == [(TEST, False), (TEST, True)]
