"""The commands of packaging/dev.py, as far as they work without installing anything."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import dev_system
import dev_tests
import pytest
from dev_tests import Result

CHECKOUT = Path(__file__).resolve().parents[2]
DEV = CHECKOUT / "packaging" / "dev.py"


def dev(*words: str) -> subprocess.CompletedProcess[str]:
    """Run dev.py as a person would."""
    return subprocess.run([sys.executable, str(DEV), *words], capture_output=True, text=True, check=False)


def pytest_like(folder: Path, body: str) -> Path:
    """Write a program that takes pytest's place."""
    file = folder / "runner"
    file.write_text(f"#!{sys.executable}\nimport sys\n{body}\n")
    file.chmod(0o755)
    return file


def test_older_pythons_can_read_the_entry() -> None:
    """dev.py itself is syntax of Python 3.6, so that an old one can say what it needs."""
    ast.parse(DEV.read_text(encoding="utf-8"), feature_version=(3, 6))


@pytest.mark.parametrize(("words", "code"), [((), 2), (("unknown",), 2), (("--help",), 0)])
def test_usage_names_every_command(words: tuple[str, ...], code: int) -> None:
    """Without a command there is a list of them."""
    done = dev(*words)

    assert done.returncode == code
    assert all(f"  {name} " in done.stdout for name in ("run", "test", "check", "ci", "lock", "demo"))


def test_missing_parts_are_named_with_their_command() -> None:
    """A library that no computer has is missing, and the advice names it and how to get it."""
    part = dev_system.Part("libno-such-thing.so.99", "libno-such-thing99", "no-such-thing")

    assert not part.is_present()
    assert "libno-such-thing.so.99" in dev_system.advice([part])
    assert part.capability == "libno-such-thing.so.99()(64bit)"


def test_present_parts_are_found() -> None:
    """A program, a file and Python's own installer are found where they are."""
    assert dev_system.GIT.is_present()
    assert dev_system.Part(sys.executable, "python3", "python").is_present()
    assert not dev_system.Part("/no/such/file", "none", "none").is_present()


def test_arguments_choose_the_half() -> None:
    """Paths of desktop tests go to the desktop, others offscreen, options to both."""
    desktop = str(CHECKOUT / "tests" / "desktop")
    unit = str(CHECKOUT / "tests" / "quality")

    split = dev_tests._split(["-k", "tray", f"{unit}/test_dev.py::test_x", desktop])

    assert split == (["-k", "tray"], [f"{unit}/test_dev.py::test_x"], [desktop])


REPORT = '<testsuites><testsuite tests="9" failures="1" errors="2" skipped="3"/></testsuites>'


def test_counts_come_from_the_report(tmp_path: Path) -> None:
    """Errors count as failures, and what is neither failed nor skipped has passed."""
    body = f"open(sys.argv[-1].partition('=')[2], 'w').write('''{REPORT}'''); sys.exit(1)"
    runner = pytest_like(tmp_path, body)

    assert dev_tests._run("unit", [str(runner)]) == Result(passed=3, failed=3, skipped=3)


@pytest.mark.parametrize(("code", "failed"), [(0, 0), (5, 0), (2, 1), (134, 1)])
def test_a_run_that_dies_has_failed(tmp_path: Path, code: int, failed: int) -> None:
    """A run that ends badly and leaves no report counts as a failure; one without tests does not."""
    runner = pytest_like(tmp_path, f"sys.exit({code})")

    assert dev_tests._run("unit", [str(runner)]) == Result(failed=failed)


def test_a_crash_after_the_report_has_failed(tmp_path: Path) -> None:
    """Tests that passed do not hide that the process died at its end."""
    report = '<testsuites><testsuite tests="2" failures="0" errors="0" skipped="0"/></testsuites>'
    body = f"open(sys.argv[-1].partition('=')[2], 'w').write('''{report}'''); sys.exit(134)"

    assert dev_tests._run("unit", [str(pytest_like(tmp_path, body))]) == Result(passed=2, failed=1)


@pytest.mark.parametrize(
    ("total", "code"), [(Result(1, 0, 0), 0), (Result(0, 0, 2), 0), (Result(5, 1, 0), 1), (Result(), 5)]
)
def test_closing_line_and_exit_code(total: Result, code: int, capsys: pytest.CaptureFixture[str]) -> None:
    """The last line holds the counts; a failure, or no test at all, is not success."""
    assert dev_tests._close(total) == code
    assert capsys.readouterr().out == f"Tests: {total}\n"


def test_every_test_is_in_one_piece(tmp_path: Path) -> None:
    """What one piece takes, the piece of all others leaves out; counts of all are given."""
    seen = tmp_path / "seen"
    body = f"open({str(seen)!r}, 'a').write(' '.join(sys.argv[1:-1]) + chr(10))\n"
    body += f"open(sys.argv[-1].partition('=')[2], 'w').write({REPORT!r})"

    results = dev_tests._run_pieces([str(pytest_like(tmp_path, body))], ["-x"])

    runs = [line.split() for line in seen.read_text().splitlines()]
    (others,) = (run for run in runs if run[0] == "tests")
    words = [word for run in runs if run is not others for word in run[:-1]]
    taken = [word for word in words if not word.startswith("-")]
    left_to_others = {word.removeprefix("--ignore=") for word in words if word.startswith("-")}
    assert all(run[-1] == "-x" for run in runs)
    assert sorted(others[1:-1]) == sorted(f"--ignore={folder}" for folder in ["tests/desktop", *taken])
    assert left_to_others <= set(taken)
    assert all((CHECKOUT / place).exists() for place in taken)
    assert sum(results, Result()) == Result(3 * len(runs), 3 * len(runs), 3 * len(runs))


def test_what_runs_beside_the_tests_ends_before_their_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """A check says in one go what it has to say, whether it passes or not; the counts of tests are the last line."""
    monkeypatch.setattr(dev_tests, "PIECES", (("tests/flow",),))
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    body = "import os; print('bytecode', os.environ.get('PYTHONDONTWRITEBYTECODE'))\n"
    body += f"open(sys.argv[-1].partition('=')[2], 'w').write({REPORT!r})"
    passed: list[bool] = []

    def beside() -> None:
        for code in (0, 1):
            command = [sys.executable, "-c", f"import time; time.sleep(0.3); print('looked'); raise SystemExit({code})"]
            passed.append(dev_tests.passes_aside(f"the {code}", command))

    ended = dev_tests.run_all(pytest_like(tmp_path, body), (), "there is none", beside)

    said = capfd.readouterr().out.split("\n")
    assert ended == 1
    assert passed == [True, False]
    assert [said[said.index(f"check: the {code}") + 1] for code in (0, 1)] == ["looked"] * 2
    assert said.count("bytecode None") == 2
    assert said[-2:] == ["Tests: 6 passed, 6 failed, 6 skipped", ""]


def test_tests_write_to_memory_where_there_is_plenty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder is there for the tests, for other users too, and gone after them."""
    monkeypatch.delenv("TMPDIR", raising=False)
    monkeypatch.setattr(dev_tests, "MEMORY", tmp_path)
    monkeypatch.setattr(dev_tests, "ENOUGH", 1)

    with dev_tests._in_memory():
        folder = Path(os.environ["TMPDIR"])
        assert folder.parent == tmp_path
        assert folder.stat().st_mode & 0o777 == 0o755
    assert not folder.exists()
    assert "TMPDIR" not in os.environ


@pytest.mark.parametrize(("below", "enough"), [(".", 1 << 62), ("none", 1)])
def test_without_room_in_memory_the_disk_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, below: str, enough: int
) -> None:
    """Too little room, or no such folder."""
    monkeypatch.delenv("TMPDIR", raising=False)
    monkeypatch.setattr(dev_tests, "MEMORY", tmp_path / below)
    monkeypatch.setattr(dev_tests, "ENOUGH", enough)

    with dev_tests._in_memory():
        assert "TMPDIR" not in os.environ


def test_a_folder_that_was_chosen_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who names a folder for temporary files gets them there."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(dev_tests, "ENOUGH", 1)

    with dev_tests._in_memory():
        assert os.environ["TMPDIR"] == str(tmp_path)
