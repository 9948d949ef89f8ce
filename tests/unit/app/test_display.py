"""Without a screen there is one clear sentence instead of an abort."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tokenmirror.app.display import screen_problem

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux starts without a screen")
RUN = "import sys; from pathlib import Path; from tokenmirror.app.main import run; sys.exit(run(Path(sys.argv[1])))"


def _run(folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    env = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, "-c", RUN, str(folder)]
    return subprocess.run(command, env=env | variables, capture_output=True, text=True, timeout=60, check=False)


@linux
@pytest.mark.parametrize("display", ["", ":7654"])
def test_no_screen_is_said_in_one_sentence(tmp_path: Path, display: str) -> None:
    """No display, or one that does not answer: exit code 2 and the commands that work."""
    done = _run(tmp_path, **({"DISPLAY": display} if display else {}))

    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    for command in ("tokenmirror report", "commits", "sessions", "sources", "doctor"):
        assert command in done.stderr


@linux
def test_offscreen_needs_no_screen() -> None:
    """Platforms that draw nowhere are let through."""
    assert screen_problem({"QT_QPA_PLATFORM": "offscreen"}) == ""
    assert screen_problem({"QT_QPA_PLATFORM": "minimal:x=1"}) == ""


@linux
def test_a_dead_wayland_name_is_no_screen(tmp_path: Path) -> None:
    """A variable that names no socket does not count."""
    assert "no screen" in screen_problem({"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": str(tmp_path)})


@linux
@pytest.mark.parametrize("display", ["localhost:10.0", "192.0.2.7:0", "[::1]:0", "tcp/localhost:0"])
def test_a_screen_over_the_network_is_said_to_be_out_of_reach(display: str) -> None:
    """A screen forwarded by ssh needs a network connection, which nothing of ours opens."""
    assert "over the network" in screen_problem({"DISPLAY": display})


@linux
@pytest.mark.parametrize("display", [":7654", "unix:7654", "unix/here:7654"])
def test_a_screen_of_this_computer_is_asked(display: str) -> None:
    """A display of this computer that is not there does not answer, which is another sentence."""
    assert "does not answer" in screen_problem({"DISPLAY": display})


@linux
def test_missing_libraries_are_named_with_the_command() -> None:
    """What is missing is said as the apt command that brings it."""
    script = (
        "import tokenmirror.app.display as display; display._FOR_X = {'libnothing-of-ours.so.9': 'libnothing9'};"
        "print(display.screen_problem({'DISPLAY': ':0'}))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=30, check=True)

    assert "sudo apt install libnothing9;" in done.stdout
