"""What went wrong in git, as one of a few kinds and a sentence a person can act on."""

from __future__ import annotations

import errno
import re
import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tokenmirror.domain.git_problems import GitProblem, GitProblemKind

OLDEST = (2, 39)
"""The oldest git that is asked."""


class GitError(Exception):
    """git could not answer; `problem` says why."""

    def __init__(self, problem: GitProblem) -> None:
        """Carry the problem."""
        super().__init__(problem.sentence)
        self.problem = problem


_SIGNS = (
    (GitProblemKind.DUBIOUS_OWNERSHIP, r"dubious ownership|is owned by:"),
    (GitProblemKind.TOO_OLD, r"unknown repository extension|expected git repo version|unknown option|usage: git"),
    (GitProblemKind.NOT_A_REPOSITORY, r"not a git repository|must be run in a work tree|not a working tree"),
    (
        GitProblemKind.CORRUPT,
        (
            r"corrupt|inflate|is empty|hash mismatch|unable to unpack|bad config|invalid gitfile|invalid object"
            r"|not a valid|garbage|packfile .* cannot be|bogus|unable to parse|malformed|bad (?:tree|signature)"
        ),
    ),
    (
        GitProblemKind.MISSING_OBJECTS,
        (
            r"promisor|lazy fetch|unable to read|bad object|missing (?:blob|tree|object|commit)|could not read"
            r"|failed to traverse|unable to find|could not parse|bad revision|cannot read|no such path"
        ),
    ),
)
"""What git prints for each kind, the surest first."""

_NO_MEMORY = r"out of memory|malloc failed|mmap failed: cannot allocate"
_TOO_LITTLE = {
    errno.EMFILE: "too many files are open in this process",
    errno.ENFILE: "too many files are open on this computer",
    errno.ENOMEM: "there is too little memory",
    errno.EAGAIN: "too many processes are running",
}

_SENTENCES = {
    GitProblemKind.TOO_OLD: "This git is too old for the repository {folder}.",
    GitProblemKind.NOT_A_REPOSITORY: "git finds no usable repository at {folder}.",
    GitProblemKind.CORRUPT: "The repository {folder} is damaged; `git fsck` there says where.",
    GitProblemKind.MISSING_OBJECTS: "Objects are missing in {folder} (a partial clone, or lost); nothing was fetched.",
    GitProblemKind.FAILED: "git could not answer in {folder}.",
}


def problem_from(folder: Path, stderr: str) -> GitProblem:
    """Sort what git printed in the C locale into a problem; its own text is not repeated."""
    if re.search(_NO_MEMORY, stderr, re.IGNORECASE):
        sentence = f"git needed more memory in {folder} than it may use; what needs it is left out."
        return GitProblem(GitProblemKind.FAILED, sentence)
    for kind, signs in _SIGNS:
        if re.search(signs, stderr, re.IGNORECASE):
            if kind is GitProblemKind.DUBIOUS_OWNERSHIP:
                return _dubious(folder, stderr)
            return GitProblem(kind, _SENTENCES[kind].format(folder=folder))
    return GitProblem(GitProblemKind.FAILED, _SENTENCES[GitProblemKind.FAILED].format(folder=folder))


@contextmanager
def understood(folder: Path) -> Iterator[None]:
    """Make what git printed and no reader can make sense of a problem: a form of another version, or cut short."""
    try:
        yield
    except (ValueError, LookupError) as error:
        raise GitError(
            GitProblem(GitProblemKind.FAILED, _SENTENCES[GitProblemKind.FAILED].format(folder=folder))
        ) from error


def timed_out(folder: Path, seconds: float) -> GitProblem:
    """Say that git took too long."""
    return GitProblem(GitProblemKind.TIMEOUT, f"git took longer than {seconds:g} s in {folder}.")


def said_too_much(folder: Path) -> GitProblem:
    """Say that an answer was too long to be held."""
    return GitProblem(GitProblemKind.FAILED, f"git answered more than can be read in {folder}; it is left out.")


def no_thread() -> GitProblem:
    """Say that the computer lets no more threads begin."""
    return not_started(OSError(errno.EAGAIN, "")) or git_not_found()


def not_started(error: BaseException) -> GitProblem | None:
    """Say that the computer gave too little to begin a program; None if it was not that."""
    if not isinstance(error, OSError) or error.errno not in _TOO_LITTLE:
        return None
    what = _TOO_LITTLE[error.errno]
    return GitProblem(GitProblemKind.BUSY, f"git could not be started: {what}; it is tried again at the next look.")


def git_not_found() -> GitProblem:
    """Say that there is no git."""
    return GitProblem(GitProblemKind.NOT_FOUND, "git is not installed, or not in PATH.")


def git_too_old(version: str) -> GitProblem:
    """Say that this git is older than the oldest we ask."""
    needed = ".".join(map(str, OLDEST))
    return GitProblem(GitProblemKind.TOO_OLD, f"git {version} is installed; {needed} or newer is needed.")


def folder_gone(folder: Path) -> GitProblem:
    """Say that a repository's folder is no longer there."""
    return GitProblem(GitProblemKind.NOT_A_REPOSITORY, f"The folder {folder} is gone.")


def _dubious(folder: Path, stderr: str) -> GitProblem:
    """Name the command with which the person can trust a repository of another user; never trust it for them."""
    found = re.search(r"dubious ownership in repository at '(.*?)'\n", stderr, re.DOTALL)
    trusted = found[1] if found else str(folder)
    command = f"git config --global --add safe.directory {shlex.quote(trusted)}"
    return GitProblem(
        GitProblemKind.DUBIOUS_OWNERSHIP,
        f"The repository {trusted} belongs to another user, so git does not read it. To trust it: {command}",
    )
