"""Runs git, reading only: argument lists, pinned settings, a time limit, and an exit code that is always checked."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryFile
from threading import Event
from typing import IO

import msgspec

from tokenmirror.git.allowed import check_allowed
from tokenmirror.git.bounds import MOST_OUTPUT, MOST_SILENCE, Clock, Heard, bound
from tokenmirror.git.environment import environment_for, find_git, global_options, scrubbed_environment
from tokenmirror.git.problems import (
    OLDEST,
    GitError,
    folder_gone,
    git_not_found,
    git_too_old,
    no_thread,
    not_started,
    problem_from,
    said_too_much,
    timed_out,
    understood,
)
from tokenmirror.git.tied import Tie
from tokenmirror.git.waiting import leave_alone

QUICK = 60.0
"""Seconds for a question about heads or one file."""
LONG = 1800.0
"""Seconds for a whole history, including what its reader does meanwhile."""

_NO_WINDOW = 0x08000000 if sys.platform == "win32" else 0
_STDERR_KEPT = 4096
_AT_ONCE = 1 << 16


class Answer(msgspec.Struct, frozen=True):
    """What git printed and how it ended."""

    output: bytes
    code: int


class Git(msgspec.Struct, frozen=True):
    """Asks git in one folder: the top of a worktree, or the common dir of a repository without one."""

    folder: Path

    def output(self, *arguments: str, stdin: bytes = b"", limit: float = QUICK) -> bytes:
        """Return what a command prints; raise `GitError` unless it succeeds."""
        return self.ask(*arguments, stdin=stdin, limit=limit).output

    def ask(self, *arguments: str, stdin: bytes = b"", codes: tuple[int, ...] = (0,), limit: float = QUICK) -> Answer:
        """Return what a command prints and its exit code, which must be one of `codes`."""
        with ExitStack() as held:
            running = _start(self.folder, arguments, held, stdin=stdin, limit=limit)
            output = running.whole()
            return Answer(output, running.finish(codes))

    @contextmanager
    def stream(self, *arguments: str, stdin: bytes = b"", limit: float = LONG) -> Iterator[IO[bytes]]:
        """Give what a command prints while it runs.

        The reader must read to the end; only after the block is it known that nothing is missing, for
        git can die midway: then the block ends with `GitError`.
        """
        with ExitStack() as held:
            running = _start(self.folder, arguments, held, stdin=stdin, limit=limit, silence=MOST_SILENCE)
            try:
                yield running.stdout
            except (ValueError, LookupError):  # the end of a line is missing: why, is known once git has ended
                running.stdout.close()
                running.finish((0,))
                with understood(self.folder):
                    raise
            running.finish((0,))

    def piped(self, first: tuple[str, ...], second: tuple[str, ...], *, stdin: bytes, limit: float = LONG) -> bytes:
        """Return what a second command makes of a first one's output; both must succeed."""
        with ExitStack() as held:
            source = _start(self.folder, first, held, stdin=stdin, limit=limit)
            sink = _start(self.folder, second, held, stdin=source.stdout, limit=limit)
            source.stdout.close()  # so that the first one notices when the second one ends
            output = sink.whole()
            source.finish((0,))
            sink.finish((0,))
            return output


class _Running(msgspec.Struct, frozen=True):
    """A git process that is stopped when its block ends, whatever happens."""

    folder: Path
    process: subprocess.Popen[bytes]
    stdout: IO[bytes]
    stderr: IO[bytes]
    overdue: Event
    limit: float

    def whole(self) -> bytes:
        """Return all that is printed, unless it is more than anybody's repository makes git say."""
        parts, held = list[bytes](), 0
        while piece := self.stdout.read(_AT_ONCE):
            parts.append(piece)
            held += len(piece)
            if held > MOST_OUTPUT:
                raise GitError(said_too_much(self.folder))
        return b"".join(parts)

    def finish(self, codes: tuple[int, ...]) -> int:
        """Wait for the end and raise if it was not one of the expected ones."""
        code = self.process.wait()
        if self.overdue.is_set():
            problem = timed_out(self.folder, self.limit)
            leave_alone(self.folder, problem)
            raise GitError(problem)
        if code not in codes:
            self.stderr.seek(0)
            said = self.stderr.read(_STDERR_KEPT).decode("utf-8", "surrogateescape")
            raise GitError(problem_from(self.folder, said))
        return code

    def stop(self) -> None:
        """End the process if it still runs, and its output with it."""
        self.stdout.close()
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def expire(self) -> None:
        """End the process because its time is up."""
        self.overdue.set()
        self.process.kill()


def _start(
    folder: Path,
    arguments: tuple[str, ...],
    held: ExitStack,
    *,
    stdin: bytes | IO[bytes],
    limit: float,
    silence: float = LONG,
) -> _Running:
    """Start git; `held` stops it and closes its files."""
    check_allowed(arguments)
    command = [str(usable_git()), *global_options(), *arguments]
    stderr = _passing_file(folder, held)
    fed = _fed(folder, stdin, held) if isinstance(stdin, bytes) else stdin
    environment = environment_for(arguments[0], folder)
    tie = Tie()
    held.callback(tie.close)
    process, heard = _open(command, folder, environment, fed, stderr, tie.inherited)
    tie.bind(process.pid)
    bound(process.pid)
    running = _Running(folder, process, io.BufferedReader(heard, _AT_ONCE), stderr, Event(), limit)
    held.callback(running.stop)
    clock = Clock(heard, limit, silence, running.expire)
    try:
        clock.start()
    except RuntimeError as error:  # no more threads: without a clock nothing is asked
        raise GitError(no_thread()) from error
    held.callback(clock.stop)
    return running


def _passing_file(folder: Path, held: ExitStack) -> IO[bytes]:
    """Return a file without a name, which is gone once the question is answered."""
    try:
        return held.enter_context(TemporaryFile())
    except OSError as error:
        raise GitError(not_started(error) or problem_from(folder, "")) from error


def _fed(folder: Path, data: bytes, held: ExitStack) -> IO[bytes] | int:
    """Return something git can read `data` from; a file, so that no pipe can fill up on both sides."""
    if not data:
        return subprocess.DEVNULL
    file = _passing_file(folder, held)
    try:
        file.write(data)
        file.seek(0)
    except OSError as error:  # the disk is full
        raise GitError(problem_from(folder, "")) from error
    return file


def _open(
    command: list[str],
    folder: Path,
    environment: dict[str, str],
    stdin: IO[bytes] | int,
    stderr: IO[bytes],
    inherited: tuple[int, ...],
) -> tuple[subprocess.Popen[bytes], Heard]:
    """Start a process; a folder that is gone is told apart from a git that is gone."""
    try:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=environment,
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=stderr,
            pass_fds=inherited,
            creationflags=_NO_WINDOW,
            bufsize=0,
        )
    except (FileNotFoundError, NotADirectoryError) as error:
        raise GitError(git_not_found() if folder.is_dir() else folder_gone(folder)) from error
    except OSError as error:
        raise GitError(not_started(error) or problem_from(folder, "")) from error
    assert process.stdout is not None  # noqa: S101 - a pipe was asked for
    return process, Heard(process.stdout)


def usable_git() -> Path:
    """Return the git to run; raise `GitError` when there is none or it is too old."""
    git = find_git()
    if git is None:
        raise GitError(git_not_found())
    version = git_version(git)
    if version < OLDEST:
        raise GitError(git_too_old(".".join(map(str, version))))
    return git


@cache
def git_version(git: Path) -> tuple[int, ...]:
    """Return the version of a git, remembered for the life of the process."""
    try:
        said = subprocess.run(
            [git, "version"],
            capture_output=True,
            check=True,
            env=scrubbed_environment(),
            stdin=subprocess.DEVNULL,
            timeout=QUICK,
            creationflags=_NO_WINDOW,
        ).stdout
    except (OSError, subprocess.SubprocessError) as error:
        raise GitError(not_started(error) or git_not_found()) from error
    found = re.search(rb"(\d+)\.(\d+)", said)
    return (int(found[1]), int(found[2])) if found else (0, 0)
