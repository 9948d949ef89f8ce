"""Reads commits with what they added and removed, from one `git log` while it runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from msgspec.structs import replace

from tokenmirror.domain.commits import CommitId, CommitRead
from tokenmirror.domain.git_problems import GitProblem, GitProblemKind
from tokenmirror.git.messages import HEADER
from tokenmirror.git.missing import readable
from tokenmirror.git.patches import PATCH_OPTIONS, LineFingerprint, read_patches
from tokenmirror.git.problems import GitError, understood
from tokenmirror.git.revisions import as_stdin, whole_id
from tokenmirror.git.runner import Git

_WHOLE_ID = (40, 64)
_OF_ONE_COMMIT = (GitProblemKind.MISSING_OBJECTS, GitProblemKind.CORRUPT, GitProblemKind.FAILED)


def read_commits(
    git: Git,
    revisions: Iterable[str],
    exclude: Iterable[CommitId] = (),
    since: datetime | None = None,
    *,
    fingerprint: LineFingerprint,
) -> Iterator[CommitRead]:
    """Read the commits reachable from revisions and not from `exclude`, newest first, merges without files.

    A commit whose objects are missing or damaged is returned with its `problem`; the others are read.
    `since` compares committer times. Revisions are whole ids, `HEAD` or whole names of refs.
    """
    window = [] if since is None else [f"--since-as-filter={int(since.timestamp())}"]
    yield from _read(git, window, as_stdin(revisions, exclude), fingerprint)


def read_exactly(git: Git, commits: Iterable[CommitId], *, fingerprint: LineFingerprint) -> Iterator[CommitRead]:
    """Read exactly these commits, in this order, as `read_commits` does; those that are gone are passed over."""
    yield from _read(git, ["--no-walk=unsorted"], as_stdin(commits), fingerprint)


def _read(git: Git, which: Sequence[str], wanted: bytes, fingerprint: LineFingerprint) -> Iterator[CommitRead]:
    if not wanted:
        return
    done: set[CommitId] = set()
    try:
        for commit in _log(git, [*which, *PATCH_OPTIONS, "--diff-merges=off"], wanted, fingerprint):
            read = _whole_reverts(git, commit)
            done.add(commit.id)
            yield read
    except GitError as error:
        _raise_unless_of_one_commit(error)
        headers = [head for head in _headers(git, which, wanted) if head.id not in done]
        yield from _one_by_one(git, headers, error.problem, fingerprint)


def read_messages(git: Git, commits: Iterable[CommitId]) -> Iterator[CommitRead]:
    """Read exactly these commits without their files, those that are still here."""
    wanted = as_stdin(commits)
    try:
        yield from _log(git, ["--no-walk=unsorted", "-s"], wanted, _nothing) if wanted else ()
    except GitError as error:
        _raise_unless_of_one_commit(error)


def _log(git: Git, options: Sequence[str], wanted: bytes, fingerprint: LineFingerprint) -> Iterator[CommitRead]:
    """Run one `git log`; a commit is only given on once the next has begun, for git can die within it."""
    before: CommitRead | None = None
    with git.stream("log", HEADER, *options, "--ignore-missing", "--stdin", stdin=wanted) as lines:
        for commit in read_patches(lines, fingerprint):
            if before is not None:
                yield before
            before = commit
    if before is not None:
        yield before


def _headers(git: Git, which: Sequence[str], wanted: bytes) -> list[CommitRead]:
    """Read commits without their files, which needs no more than the commits themselves."""
    return list(_log(git, [*which, "-s"], wanted, _nothing))


def _one_by_one(
    git: Git, headers: list[CommitRead], problem: GitProblem, fingerprint: LineFingerprint
) -> Iterator[CommitRead]:
    """Read what can be read of commits among which some cannot."""
    whole = set(readable(git, [head.id for head in headers]))
    for head in headers:
        if head.id not in whole:
            yield _whole_reverts(git, replace(head, problem=problem))
    rest = [head for head in headers if head.id in whole]
    while rest:
        read = 0
        try:
            for commit in _without_walking(git, rest, fingerprint):
                yield _whole_reverts(git, commit)
                read += 1
        except GitError as error:
            _raise_unless_of_one_commit(error)
            if read < len(rest):
                yield _alone(git, rest[read], fingerprint)
                read += 1
        else:
            return  # what is not told, git has thrown away meanwhile
        rest = rest[read:]


def _alone(git: Git, head: CommitRead, fingerprint: LineFingerprint) -> CommitRead:
    """Read the commit at which git died: it, or the one after it, is what cannot be read."""
    try:
        read = [*_without_walking(git, [head], fingerprint), head][0]
    except GitError as error:
        _raise_unless_of_one_commit(error)
        read = replace(head, problem=error.problem)
    return _whole_reverts(git, read)


def _raise_unless_of_one_commit(error: GitError) -> None:
    """Raise again what asking commit by commit would not mend: no git, no trust, no time."""
    if error.problem.kind not in _OF_ONE_COMMIT:
        raise error


def _without_walking(git: Git, heads: list[CommitRead], fingerprint: LineFingerprint) -> Iterator[CommitRead]:
    """Read exactly these commits, in this order."""
    options = ["--no-walk=unsorted", *PATCH_OPTIONS, "--diff-merges=off"]
    return _log(git, options, as_stdin(head.id for head in heads), fingerprint)


def _whole_reverts(git: Git, commit: CommitRead) -> CommitRead:
    """Complete reverted ids that were written short (`revert.reference`); leave out those not known here."""
    if all(len(name) in _WHOLE_ID for name in commit.reverts):
        return commit
    names = [name if len(name) in _WHOLE_ID else _completed(git, name) for name in commit.reverts]
    return replace(commit, reverts=tuple(name for name in names if name is not None))


def _completed(git: Git, short: str) -> CommitId | None:
    """Return the one commit whose id begins with these hex digits."""
    answer = git.ask("rev-parse", "--verify", "--quiet", f"{short}^{{commit}}", codes=(0, 1, 128))
    with understood(git.folder):
        return whole_id(answer.output.strip()) if answer.code == 0 else None


def _nothing(_line: bytes) -> int:
    """Stand in where no line is read."""
    return 0
