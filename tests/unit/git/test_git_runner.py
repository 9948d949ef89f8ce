"""The runner: what may run, what it inherits, how it ends."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.unit.git.git_made import Made, make
from tokenmirror.domain.git_problems import GitProblemKind
from tokenmirror.git.allowed import ForbiddenGitCommandError, check_allowed
from tokenmirror.git.environment import find_git, scrubbed_environment
from tokenmirror.git.problems import GitError
from tokenmirror.git.runner import Git, git_version, usable_git


@pytest.mark.parametrize(
    "command",
    [
        ["commit", "-m", "x"],
        ["fetch"],
        ["status"],
        ["gc"],
        ["diff", "HEAD"],
        ["config", "user.email", "x"],
        ["config", "--unset", "user.email"],
        ["reflog", "expire", "--all"],
        ["worktree", "prune"],
        ["worktree"],
        ["log", "--output=/tmp/x"],
        ["log", "--outp=/tmp/x"],
        ["diff-tree", "--ext-diff", "HEAD"],
        ["cat-file", "--textconv", "HEAD:x"],
        ["cat-file", "--filters", "HEAD:x"],
        ["-c", "alias.log=!touch x", "log"],
    ],
)
def test_commands_that_could_write_or_run_programs_are_refused(command: list[str]) -> None:
    """Nothing but known reading commands gets as far as a process."""
    with pytest.raises(ForbiddenGitCommandError):
        check_allowed(command)


def test_an_option_after_the_dashes_is_a_path() -> None:
    """A file may have any name."""
    check_allowed(["log", "HEAD", "--", "--output=x"])


def test_variables_that_point_git_elsewhere_do_not_count(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Git asks about the folder it is given, whatever shell or hook started us."""
    here = made.commit(a="1\n")
    other = make(tmp_path / "other")
    other.commit(b="2\n")
    monkeypatch.setenv("GIT_DIR", str(other.path / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(other.path))
    monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
    monkeypatch.setenv("GIT_CONFIG_KEY_0", "diff.external")
    monkeypatch.setenv("GIT_CONFIG_VALUE_0", "false")

    assert made.asked.output("rev-parse", "HEAD").decode().strip() == here
    assert "GIT_CONFIG_COUNT" not in scrubbed_environment()


def test_only_absolute_folders_of_path_are_searched(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program called git in the folder we stand in is not run."""
    trap = made.write("git", "#!/bin/sh\ntouch trapped\n")
    trap.chmod(trap.stat().st_mode | stat.S_IXUSR)
    monkeypatch.chdir(made.path)
    monkeypatch.setenv("PATH", os.pathsep.join([".", "", os.environ["PATH"]]))

    assert find_git() not in (None, trap)


def test_without_git_the_problem_says_so(made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer without git is no reason to fall over."""
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))

    with pytest.raises(GitError) as caught:
        made.asked.output("rev-parse", "HEAD")
    assert caught.value.problem.kind is GitProblemKind.NOT_FOUND


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_an_old_git_is_named_with_its_version(made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sentence names both versions."""
    folder = tmp_path / "old"
    folder.mkdir()
    (folder / "git").write_text("#!/bin/sh\necho git version 2.38.5\n")
    (folder / "git").chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))

    with pytest.raises(GitError) as caught:
        made.asked.output("rev-parse", "HEAD")
    assert caught.value.problem.kind is GitProblemKind.TOO_OLD
    assert "2.38" in caught.value.problem.sentence
    assert "2.39" in caught.value.problem.sentence


def test_the_installed_git_is_new_enough() -> None:
    """The tests below mean what they say."""
    assert git_version(usable_git()) >= (2, 39)


def test_a_folder_that_is_gone_is_not_a_missing_git(tmp_path: Path) -> None:
    """Both raise the same error in Python, and mean different things to a person."""
    with pytest.raises(GitError) as caught:
        Git(tmp_path / "gone").output("rev-parse", "HEAD")
    assert caught.value.problem.kind is GitProblemKind.NOT_A_REPOSITORY


def test_a_failing_command_is_an_error(made: Made) -> None:
    """Exit codes are checked, and only expected ones pass."""
    with pytest.raises(GitError):
        made.asked.output("rev-parse", "--verify", "refs/heads/none")
    assert made.asked.ask("config", "--get", "not.there", codes=(0, 1)).code == 1


def test_time_is_limited(made: Made) -> None:
    """A git that waits for more input is ended, and the reason is told."""
    made.commit(a="1\n")
    read_end, write_end = os.pipe()
    started = time.monotonic()
    with os.fdopen(read_end, "rb"), os.fdopen(write_end, "wb"), pytest.raises(GitError) as caught:
        _wait_in(made, read_end)

    assert caught.value.problem.kind is GitProblemKind.TIMEOUT
    assert time.monotonic() - started < 20


def _wait_in(made: Made, stdin: int) -> None:
    """Let git read from a pipe that nobody writes to."""
    from contextlib import ExitStack  # noqa: PLC0415

    from tokenmirror.git.runner import _start  # noqa: PLC0415

    with ExitStack() as held:
        running = _start(
            made.path, ("cat-file", "--batch"), held, stdin=os.fdopen(stdin, "rb", closefd=False), limit=0.3
        )
        running.stdout.read()
        running.finish((0,))


def test_a_reader_that_stops_early_ends_git(made: Made) -> None:
    """No process outlives its question."""
    made.commit(a="line\n" * 50_000)

    with pytest.raises(ZeroDivisionError), made.asked.stream("log", "-p") as lines:  # noqa: PT012
        lines.readline()
        _ = 1 / 0
    # The zombie would be ours: there is none left to wait for.
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_much_input_and_much_output_do_not_block_each_other(made: Made) -> None:
    """Both are larger than any pipe."""
    commit = made.commit(a="x" * 1000)
    asked = f"{commit}\n".encode() * 20_000

    assert made.asked.output("cat-file", "--batch-check", stdin=asked).count(b"\n") == 20_000


def test_the_second_of_two_commands_failing_is_noticed(made: Made) -> None:
    """Both exit codes of a pipe count."""
    commit = made.commit(a="1\n")
    asked = f"{commit}\n".encode()
    good, bad = ("diff-tree", "--stdin", "-p", "--root"), ("patch-id", "--no-such-option")

    with pytest.raises(GitError):
        made.asked.piped(good, bad, stdin=asked)
    with pytest.raises(GitError):
        made.asked.piped(bad, ("patch-id", "--stable"), stdin=asked)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root can give a folder away")
def test_a_repository_of_another_user_is_reported_with_the_command(made: Made) -> None:
    """The person decides whether to trust it; git's own protection stays on."""
    made.commit(a="1\n")
    subprocess.run(["chown", "-R", "12345", str(made.path)], check=True)

    with pytest.raises(GitError) as caught:
        made.asked.output("rev-parse", "HEAD")
    assert caught.value.problem.kind is GitProblemKind.DUBIOUS_OWNERSHIP
    assert f"git config --global --add safe.directory {made.path}" in caught.value.problem.sentence
