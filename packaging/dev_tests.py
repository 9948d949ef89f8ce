"""Runs the parts of the tests, offscreen and on a desktop, and adds up what they say."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from xml.etree import ElementTree as ET

from dev_output import CHECKOUT, say

DESKTOP = Path("tests/desktop")
_LAB = ("tests/flow/lab", "tests/flow/gaming", "tests/flow/test_explain.py", "tests/flow/test_made_up_logs_are_read.py")
"""Most of these look at the same scenarios, which are built once in a process."""
PIECES = (
    ("tests/flow", *(f"--ignore={each}" for each in _LAB)),
    _LAB,
    ("tests/quality", "tests/unit/answers", "tests/unit/app"),
    ("tests/unit/ui",),
)
"""The longest first, so that both cores have something to do to the end; all others are a piece too."""
_FOLDERS = [word for piece in PIECES for word in piece if not word.startswith("-")]
MEMORY, ENOUGH = Path("/dev/shm"), 4_000_000_000  # noqa: S108 (a folder of our own is made below it)
NO_TESTS = 5
YIELDING = () if sys.platform == "win32" else ("nice", "-n", "10")


def _nothing() -> None:
    pass


@dataclass(frozen=True, slots=True)
class Result:
    """How many tests of a run passed, failed and were skipped."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: "Result") -> "Result":
        """Add up two runs."""
        return Result(self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped)

    def __str__(self) -> str:
        """Write the counts in the words that test runners use."""
        return f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"


def run_all(
    python: Path, args: Sequence[str], why_no_desktop: str | None, beside: Callable[[], None] = _nothing
) -> int:
    """Run what the arguments select of both halves, or all and something `beside`, and close with one line."""
    # Each of the many processes that tests start would compile the whole program anew.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    options, offscreen, desktop = _split(args)
    results: list[Result] = []
    pytest = [str(python), "-m", "pytest"]
    with _in_memory():
        if offscreen:
            results.append(_run("unit", [*pytest, *offscreen, *options]))
        session = [str(CHECKOUT / DESKTOP / "desk-session"), str(python), "-m", "pytest"]
        if not offscreen and not desktop:
            results += _run_all(pytest, session if why_no_desktop is None else [], options, beside)
        elif desktop and why_no_desktop is None:
            results.append(_run("desktop", [*session, *desktop, *options]))
        if not (offscreen and not desktop) and why_no_desktop is not None:
            print(f"Desktop tests were skipped: {why_no_desktop}")
    return _close(sum(results, Result()))


def _split(args: Sequence[str]) -> tuple[list[str], list[str], list[str]]:
    """Tell options from paths, and paths of desktop tests from the others."""
    options: list[str] = []
    offscreen: list[str] = []
    desktop: list[str] = []
    for arg in args:
        path = Path(arg.partition("::")[0])
        if arg.startswith("-") or not path.exists():
            options.append(arg)
        elif path.resolve().is_relative_to(CHECKOUT / DESKTOP):
            desktop.append(str(arg))
        else:
            offscreen.append(str(arg))
    return options, offscreen, desktop


def _run_all(
    pytest: Sequence[str], session: Sequence[str], options: Sequence[str], beside: Callable[[], None] = _nothing
) -> list[Result]:
    """Run the desktop at the same time as the pieces: it waits most of the time, and comes first when it does not."""
    if not session:
        return _run_pieces(pytest, options, beside)
    with ThreadPoolExecutor(1) as one:
        shown = one.submit(_run_aside, [*session, str(DESKTOP), *options], "desktop")
        return [*_run_pieces([*YIELDING, *pytest], options, beside), shown.result()]


def _run_pieces(pytest: Sequence[str], options: Sequence[str], beside: Callable[[], None] = _nothing) -> list[Result]:
    """Run two pieces at a time, for most computers have two cores; each one's words are printed together."""
    others = ("tests", *(f"--ignore={each}" for each in (DESKTOP, *_FOLDERS)))
    first, *rest = PIECES
    with ThreadPoolExecutor(2) as two:
        runs = [two.submit(_run_aside, [*pytest, *piece, *options]) for piece in (first, others, *rest)]
        last = two.submit(beside)
        results = [run.result() for run in runs]
        last.result()
        return results


def _run_aside(command: Sequence[str], name: str = "unit") -> Result:
    with _printed_at_once() as printed:
        return _run(name, command, printed)


def passes_aside(name: str, command: Sequence[str]) -> bool:
    """Run a check that yields to whatever else runs, and tell whether it passed."""
    with _printed_at_once() as printed:
        printed.write(f"check: {name}\n".encode())
        printed.flush()
        words = [*YIELDING, *command]
        return (
            subprocess.run(words, cwd=CHECKOUT, check=False, stdout=printed, stderr=subprocess.STDOUT).returncode == 0
        )


@contextmanager
def _printed_at_once() -> Iterator[IO[bytes]]:
    """Give a file, and print in the end what was written there: words of several programs do not mix."""
    with tempfile.TemporaryFile() as printed:
        yield printed
        printed.seek(0)
        print(printed.read().decode(errors="replace"), flush=True)


@contextmanager
def _in_memory() -> Iterator[None]:
    """Let tests write to memory where there is plenty: thousands of repositories need not reach a disk."""
    before = os.environ.get("TMPDIR")
    if before is not None or not _has_room(MEMORY):
        yield
        return
    with tempfile.TemporaryDirectory(prefix="tm-", dir=MEMORY) as folder:
        Path(folder).chmod(0o755)  # tests that are somebody else go through it, as through /tmp
        os.environ["TMPDIR"] = folder
        try:
            yield
        finally:
            del os.environ["TMPDIR"]


def _has_room(folder: Path) -> bool:
    """Tell whether files may be written and programs started there."""
    try:
        programs_start = not os.statvfs(folder).f_flag & os.ST_NOEXEC
        return programs_start and os.access(folder, os.W_OK) and shutil.disk_usage(folder).free >= ENOUGH
    except (OSError, AttributeError):  # neither macOS nor Windows has such a folder
        return False


def _run(name: str, command: Sequence[str], into: IO[bytes] | None = None) -> Result:
    """Run one part; a run that dies without a report is a failure, whatever it printed."""
    say(f"{name} tests")
    with tempfile.TemporaryDirectory(prefix="tokenmirror-tests-") as folder:
        report = Path(folder) / "report.xml"
        ran = subprocess.run(
            [*command, f"--junitxml={report}"],
            cwd=CHECKOUT,
            check=False,
            stdout=into,
            stderr=into and subprocess.STDOUT,
        )
        code, result = ran.returncode, _read(report)
    if code not in (0, NO_TESTS) and not result.failed:
        print(f"The {name} tests ended with exit code {code}")
        return result + Result(failed=1)
    return result


def _read(report: Path) -> Result:
    try:
        suites = list(ET.parse(report).iter("testsuite"))  # noqa: S314 (pytest just wrote it)
    except (OSError, ET.ParseError):
        return Result()
    return sum((_counts(suite) for suite in suites), Result())


def _counts(suite: ET.Element) -> Result:
    total, failures, errors, skipped = (
        int(suite.get(name, "0")) for name in ("tests", "failures", "errors", "skipped")
    )
    return Result(max(total - failures - errors - skipped, 0), failures + errors, skipped)


def _close(total: Result) -> int:
    print(f"Tests: {total}", flush=True)
    if total.failed:
        return 1
    return 0 if total.passed or total.skipped else NO_TESTS
