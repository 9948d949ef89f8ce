"""The window on a real screen: second starts, a killed collector, screen readers, keys."""

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.desk import Program, Seen, accessible_things, start, stop, until


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    made = start(tmp_path / "home")
    yield made
    stop(made)


def _is_sentence(seen: Seen) -> bool:
    return seen.role == "label" and "token" in seen.name and seen.name.endswith(".")


def test_a_second_start_raises_the_first(program: Program) -> None:
    """Another start on the same data ends at once and brings the closed window back, on the screen that was wished."""
    until(program.windows)
    until(program.collectors)
    program.close_window()
    until(lambda: not program.windows())
    second = start(program.folder, "--screen", "sessions")

    assert second.ends() == 0
    assert until(program.windows)
    assert program.process.poll() is None
    assert until(lambda: [seen for seen in accessible_things(program) if seen.name == "Search project, tool, id"])


def test_a_killed_collector_is_replaced(program: Program) -> None:
    """A kill -9 of the collector leaves the window standing and brings a new collector."""
    first = until(program.collectors)[0]
    os.kill(first, signal.SIGKILL)
    second = until(lambda: [one for one in program.collectors() if one != first])

    assert second
    assert program.process.poll() is None
    assert program.windows()


def test_a_killed_program_leaves_no_collector(program: Program) -> None:
    """When the window's process is killed, the collector hears its pipe close and ends."""
    collector = until(program.collectors)[0]
    program.process.kill()
    program.process.wait(10)

    until(lambda: not Path(f"/proc/{collector}").exists())


def test_a_screen_reader_finds_the_sentence(program: Program) -> None:
    """The sentence, the screens and the filters are in the accessibility tree by name."""
    until(program.windows)
    names = {"Mirror", "Changes", "Sessions", "Settings", "Period", "Project", "Tool", "Back", "Forward"}
    until(lambda: names <= {text for seen in accessible_things(program) for text in (seen.name, seen.description)})

    assert any(_is_sentence(seen) for seen in accessible_things(program))


def test_keys_change_the_screen(program: Program) -> None:
    """Ctrl+7 opens the settings, as the title for a screen reader says."""
    window = until(program.windows)[0]
    subprocess.run(["xdotool", "windowactivate", "--sync", window], check=True)
    subprocess.run(["xdotool", "key", "--window", window, "ctrl+7"], check=True)

    until(lambda: any(seen.name == "Pages of the settings" for seen in accessible_things(program)))


def test_terminating_ends_in_order(program: Program) -> None:
    """SIGTERM ends the program with code 0 and takes the collector along."""
    collector = until(program.collectors)[0]
    program.process.terminate()

    assert program.ends() == 0
    until(lambda: not Path(f"/proc/{collector}").exists())
    assert "Traceback" not in program.said
