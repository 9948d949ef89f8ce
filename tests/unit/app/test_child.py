"""The collector is a real process: heard, told, started again, and never left behind."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tokenmirror.app.child import Child, collector_command, wait_after
from tokenmirror.messages import Changed, Idle, Progress, Unlock

STAND_IN = "tests.unit.app.made_collector"
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    return tmp_path / "notes"


@pytest.fixture
def make_child(notes: Path) -> Iterator[Callable[[str], Child]]:
    made: list[Child] = []

    def make(mode: str) -> Child:
        made.append(Child([sys.executable, "-m", STAND_IN, mode, str(notes)]))
        return made[-1]

    yield make
    for child in made:
        child.stop()


def _said(child: Child) -> list[object]:
    said: list[object] = []
    child.said.connect(said.append)
    return said


def test_the_command_is_the_collector() -> None:
    """The same program is started with a pipe, in the same Python."""
    assert collector_command(Path("/data"))[1:] == ["-m", "tokenmirror", "collect", "--pipe", "--data-dir", "/data"]


def test_messages_are_heard(make_child: Callable[[str], Child], qtbot: QtBot) -> None:
    """Every line that is a message arrives in order; noise is left out."""
    child = make_child("talks")
    said = _said(child)
    child.start()
    qtbot.waitUntil(lambda: len(said) == 3, timeout=10_000)

    assert said == [Progress("logs", 1, 2), Changed("calls", 5), Idle()]


def test_commands_reach_it(make_child: Callable[[str], Child], notes: Path, qtbot: QtBot) -> None:
    """A command is a line on its input, and stopping closes that input."""
    child = make_child("talks")
    said = _said(child)
    child.start()
    qtbot.waitUntil(lambda: len(said) == 3, timeout=10_000)
    child.ask("rescan")
    child.stop()
    lines = notes.read_text().splitlines()

    assert '"do": "rescan"' in lines[1]
    assert lines[-1] == "input closed"


def test_it_is_started_anew_with_other_first_words(
    make_child: Callable[[str], Child], notes: Path, qtbot: QtBot
) -> None:
    """A key is its first line, over the pipe; it is ended in order, and that counts as no death."""
    child = make_child("talks")
    said, died = _said(child), list[int]()
    child.died.connect(died.append)
    child.first_words = lambda: Unlock(("aa",))
    child.start()
    qtbot.waitUntil(lambda: len(said) == 3, timeout=10_000)
    child.first_words = lambda: Unlock(("bb",))

    child.restart()

    qtbot.waitUntil(lambda: len(said) == 6, timeout=10_000)
    child.stop()
    lines = [line for line in notes.read_text().splitlines() if "do" not in line]
    assert [line.partition('"keys": ')[2] or line for line in lines] == [
        "started", '["aa"]}', "input closed", "started", '["bb"]}', "input closed",
    ]  # fmt: skip
    assert died == []


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is not sent there")
def test_it_is_started_again_after_a_kill(make_child: Callable[[str], Child], notes: Path, qtbot: QtBot) -> None:
    """A killed collector is replaced within seconds, and a pause holds."""
    child = make_child("talks")
    said = _said(child)
    child.start()
    qtbot.waitUntil(lambda: len(said) == 3, timeout=10_000)
    child.ask("pause")
    first = child.process_id
    with qtbot.waitSignal(child.died, timeout=10_000):
        os.kill(first, signal.SIGKILL)
    qtbot.waitUntil(lambda: len(said) == 6, timeout=10_000)
    qtbot.waitUntil(lambda: notes.read_text().count("pause") >= 1, timeout=5000)

    assert child.process_id not in (0, first)


def test_deaths_are_counted(make_child: Callable[[str], Child], qtbot: QtBot) -> None:
    """A collector that cannot run is tried again, later each time."""
    child = make_child("dies")
    deaths: list[int] = []
    child.died.connect(deaths.append)
    child.start()
    qtbot.waitUntil(lambda: deaths == [1, 2], timeout=15_000)

    assert [wait_after(times) for times in (1, 2, 3, 7, 50)] == [1, 2, 4, 60, 60]


def test_a_program_that_is_not_there_counts_as_a_death(qtbot: QtBot) -> None:
    """A missing program is no reason to fall over."""
    child = Child(["/nonexistent/python"])
    with qtbot.waitSignal(child.died, timeout=5000, check_params_cb=lambda times: times == 1):
        child.start()
    child.stop()


@pytest.mark.skipif(sys.platform == "win32", reason="processes are asked for by signal 0")
def test_a_stubborn_one_is_killed(make_child: Callable[[str], Child], qtbot: QtBot) -> None:
    """A collector that does not end in three seconds is ended."""
    child = make_child("stubborn")
    said = _said(child)
    child.start()
    qtbot.waitUntil(lambda: len(said) == 3, timeout=10_000)
    process = child.process_id
    child.stop()

    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
