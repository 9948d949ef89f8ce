"""A computer that gives little, and files without measure: slower, with a sentence, and nothing lost."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.bounds import (
    MIB,
    Limits,
    Outcome,
    log_path,
    measured,
    within_namespace,
    write_endless_reflog,
    write_large,
    write_long_compressed,
    write_long_document,
    write_long_line,
    write_many,
)
from tests.flow.computer import Computer, session_log
from tests.flow.somebody import IS_ROOT, somebodys_computer
from tests.flow.test_bad_repositories import worked_on

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="limits are the kernel's, and measured as Linux does")
pytestmark = LINUX
_MOST = 100_000_000


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


def read(computer: Computer, limits: Limits = ()) -> Outcome:
    """Collect once as a process; whatever happens, it ends without a traceback and within its memory."""
    found = measured(computer, "collect", "--once", "--json", limits=limits)
    assert "Traceback" not in found.err
    assert found.peak < _MOST
    return found


def test_a_large_log_takes_little_memory(computer: Computer) -> None:
    """A log of many blocks takes no more memory than one of few; every call counts."""
    calls = write_large(computer, 24 * MIB)

    assert read(computer).code == 0
    assert computer.tokens() == 12 * calls


def test_files_without_end_take_little_memory(computer: Computer) -> None:
    """A line, a document and a compressed log of great length are named and passed over; what is around them counts."""
    write_long_line(computer, 500 * MIB)
    write_long_document(computer, 5 << 30)
    write_long_compressed(computer, 40 * MIB)

    found = read(computer)
    assert found.code == 1
    assert len([problem for problem in found.said() if "was passed over" in problem]) == 3
    assert computer.tokens() == 2 * 12


def test_a_reflog_without_end_takes_little_memory(computer: Computer) -> None:
    """Of a record of moves the newest is read."""
    write_endless_reflog(computer, 1 << 40)

    assert read(computer).code == 0
    assert len(computer.run("commits", "--json").json["commits"]) == 3


def test_many_small_logs_take_little_memory(computer: Computer) -> None:
    """Each of them counts."""
    write_many(computer, 500)

    assert read(computer).code == 0
    assert computer.tokens() == 500 * 12


def test_few_open_files(computer: Computer) -> None:
    """With twenty all is read; with a dozen what could not be is told, and read as soon as there are more."""
    import resource  # noqa: PLC0415 - there is none on Windows

    worked_on(computer, "shop")
    few = read(computer, limits=((resource.RLIMIT_NOFILE, 11),))
    assert few.code == 1
    assert any("too many files are open" in sentence for sentence in few.said())
    assert read(computer, limits=((resource.RLIMIT_NOFILE, 24),)).code == 0
    assert len(computer.run("commits", "--json").json["commits"]) == 3


def test_little_memory(computer: Computer) -> None:
    """Too little to read on is told in a sentence; with more, all is there."""
    import resource  # noqa: PLC0415 - there is none on Windows

    session_log(computer.claude_log(computer.home / "notes"))
    assert read(computer).code == 0
    before, calls = computer.tokens(), write_large(computer, 16 * MIB)
    few = read(computer, limits=((resource.RLIMIT_DATA, 26 * MIB),))
    assert few.code == 1
    assert "There was too little memory" in few.said()[0]
    assert computer.tokens() == before
    assert read(computer).code == 0
    assert computer.tokens() == before + 12 * calls


@pytest.mark.skipif(not IS_ROOT, reason="only root can become somebody whose processes are counted")
def test_no_more_processes() -> None:
    """Where git cannot be started, that is told, and nothing is called missing."""
    import resource  # noqa: PLC0415 - there is none on Windows

    with somebodys_computer() as computer:
        worked_on(computer, "shop")
        subprocess.run(["chown", "-R", "65534", str(computer.folder)], check=True)
        computer.folder.chmod(0o755)
        limits = ((resource.RLIMIT_NPROC, 1),)
        few = measured(computer, "collect", "--once", "--json", limits=limits, program=_as_somebody())
        assert "Traceback" not in few.err
        assert any("too many processes are running" in sentence for sentence in few.said())


def _as_somebody() -> list[str]:
    from tests.flow.somebody import _GIVE_UP  # noqa: PLC0415 - one use

    return [sys.executable, "-c", _GIVE_UP]


def test_too_few_watches_are_told(computer: Computer) -> None:
    """Where the system lets too few folders be watched, the collector says so and what follows, and so does doctor."""
    if shutil.which("unshare") is None:
        pytest.skip("unshare is missing")
    for number in range(20):
        log_path(computer).parent.joinpath(str(number)).mkdir()
    write_many(computer, 3)
    program = within_namespace(watches=5, instances=50)
    with computer.spawn("collect", "--pipe", program=program) as running:
        assert running.stdout is not None
        said = []
        for line in running.stdout:
            said.append(json.loads(line))
            if said[-1]["type"] == "idle":
                break
        assert running.stdin is not None
        running.stdin.close()
        rest, err = running.stdout.read(), running.stderr.read() if running.stderr else ""
        running.wait(20)
    if not said and "unshare" in err:
        pytest.skip("no user namespaces here")
    assert rest is not None
    (told,) = [message for message in said if message["type"] == "trouble"]
    assert told["kind"] == "watching"
    assert "raise fs.inotify.max_user_watches" in told["sentence"]
    assert computer.tokens() == 3 * 12
    doctor = computer.process("doctor", "--json", program=program)
    (watching,) = [check for check in doctor.json["checks"] if check["check"] == "Watching"]
    assert not watching["ok"]
    assert "max_user_watches" in watching["what"]


def test_a_collector_loads_nothing_that_it_has_no_use_for(tmp_path: Path) -> None:
    """The library that makes the schema would load another for its types, which costs twenty megabytes."""
    computer = Computer(tmp_path)
    session_log(computer.claude_log(computer.home / "notes"))

    ran = computer.process("collect", "--once", program=[sys.executable, "-X", "importtime", "-m", "tokenmirror"])

    assert ran.code == 0
    assert "sqlite_utils" in ran.err
    assert "numpy" not in ran.err
