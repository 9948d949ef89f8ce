"""What we started ends with us, also when nobody lets us finish."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.unit.git.git_made import Made
from tokenmirror.git.tied import Tie

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells of a pipe's end by a signal")
ASKER = """
import sys
from pathlib import Path
from tokenmirror.git.runner import Git
with Git(Path(sys.argv[1])).stream("log") as lines:
    print(int(lines.readline()), flush=True)
    lines.read()
"""


def runs(process: int) -> bool:
    """Tell whether a process is there and no corpse."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


def ended(process: int, seconds: float = 10) -> bool:
    end = time.monotonic() + seconds
    while runs(process) and time.monotonic() < end:
        time.sleep(0.01)
    return not runs(process)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_git_ends_when_we_are_killed(how: signal.Signals, made: Made, tmp_path: Path) -> None:
    """A git that works on something long and prints nothing meanwhile is ended by the kernel."""
    stand_in = tmp_path / "bin" / "git"
    stand_in.parent.mkdir()
    stand_in.write_text("#!/bin/sh\n[ $1 = version ] && echo git version 2.45.1 && exit\necho $$; exec sleep 60\n")
    stand_in.chmod(0o755)
    path = f"{stand_in.parent}{os.pathsep}{os.environ['PATH']}"
    command = [sys.executable, "-c", ASKER, str(made.path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=os.environ | {"PATH": path}) as asker:
        assert asker.stdout is not None
        git = int(asker.stdout.readline())
        try:
            assert runs(git)
            asker.send_signal(how)
            asker.wait()
            assert ended(git)
        finally:
            if runs(git):
                os.kill(git, signal.SIGKILL)


def test_what_is_tied_lives_as_long_as_it_is_held() -> None:
    """Until the tie is let go nothing happens to it, and no other process is held by the same pipe."""
    tie, other = Tie(), Tie()
    processes = []
    for one in (tie, other):
        process = subprocess.Popen(["sleep", "60"], pass_fds=one.inherited)
        one.bind(process.pid)
        processes.append(process)
    tied, free = processes
    assert not ended(tied.pid, 0.1)
    tie.close()
    assert tied.wait(10) == -signal.SIGKILL
    assert runs(free.pid)
    other.close()
    assert free.wait(10) == -signal.SIGKILL


def test_a_process_that_ended_is_left_in_peace() -> None:
    """Its number may be another's by then."""
    tie = Tie()
    with subprocess.Popen(["true"], pass_fds=tie.inherited) as process:
        process.wait()
    tie.bind(process.pid)
    tie.close()
    tie.close()
