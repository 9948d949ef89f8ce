"""Guesses for commits of which evidence says nothing: who had just edited their files, or worked beside them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from tokenmirror.attribution.spoken import CLOCK_SLACK_MS
from tokenmirror.attribution.works import CommitWork, EditWork, Evidence, Link

NEAR_MS = 15 * 60_000
"""How long before a commit a session may have edited one of its files."""
AMENDED_MS = 3_600_000
"""A commit that was written anew within this time was made then; later, it was only moved."""


class RunWork(NamedTuple):
    """A shell command that a session ran in a checkout of the repository."""

    session: int
    at: int
    checkout: str


class ShellAt:
    """Which sessions ran shell commands in the checkouts in which commits were made."""

    def __init__(self, made_in: Mapping[int, str], runs: Iterable[RunWork]) -> None:
        """Take the checkout of each commit of which it is known, and the runs, oldest first."""
        self._made_in = made_in
        self._runs: dict[str, list[RunWork]] = defaultdict(list)
        if made_in:
            for run in runs:
                self._runs[run.checkout].append(run)

    def before(self, commit: CommitWork, moment: int) -> list[RunWork]:
        """Return what ran in the checkout of a commit shortly before it was made."""
        runs = self._runs.get(self._made_in.get(commit.key, ""), [])
        start = bisect_left(runs, moment - NEAR_MS, key=lambda run: run.at)
        return runs[start : bisect_right(runs, moment + CLOCK_SLACK_MS, key=lambda run: run.at)]


NO_SHELL = ShellAt({}, ())
"""Nothing is known of shells."""


def guesses(
    commits: Sequence[CommitWork],
    edits: Sequence[EditWork],
    links: Sequence[Link],
    same_work: Mapping[int, int],
    shell: ShellAt = NO_SHELL,
) -> list[Link]:
    """Return a guess for each of the person's commits that no link tells of, where there is one to make.

    It is the session that last edited one of its files, within a quarter of an hour; or the one that ran
    commands in the same checkout within that time and edited nothing, for what a command writes is not seen.
    A session whose commits are all under other addresses is left out: logs of several people can lie in one
    home. A guess moves no tokens.
    """
    told = {link.commit for link in links}
    told |= {same_work[key] for key in told & same_work.keys()}
    desk = _Desk(commits, edits, links)
    found: dict[int, Link] = {}
    for commit in commits:
        root = same_work.get(commit.key, commit.key)
        if commit.mine and not commit.is_merge and commit.key not in told and root not in told:
            near = desk.last_edit(commit) or desk.last_run(commit, shell)
            if near is not None:
                guess = Link(commit.key, near.session, 1.0, 0, near.at, (Evidence.NEAR,))
                found[commit.key] = guess
                found.setdefault(root, replace(guess, commit=root))
    return [found[key] for key in sorted(found)]


class _Desk:
    """Which files lay before which sessions, and when."""

    def __init__(self, commits: Iterable[CommitWork], edits: Iterable[EditWork], links: Iterable[Link]) -> None:
        self._edits: dict[str, list[EditWork]] = defaultdict(list)
        self._edited: dict[int, list[int]] = defaultdict(list)
        for edit in sorted(edits, key=lambda edit: (edit.at, edit.session)):
            self._edits[edit.path].append(edit)
            self._edited[edit.session].append(edit.at)
        author = {commit.key: commit.author for commit in commits}
        self._authors: dict[int, set[str]] = defaultdict(set)
        for link in links:
            self._authors[link.session].add(author[link.commit])

    def last_edit(self, commit: CommitWork) -> EditWork | None:
        """Return the last edit of one of a commit's files shortly before it was made."""
        near = [edit for file in commit.counted_files() for edit in self._near(file.path, _made_at(commit))]
        fitting = (edit for edit in near if self._fits(commit, edit.session))
        return max(fitting, key=lambda edit: (edit.at, edit.session), default=None)

    def last_run(self, commit: CommitWork, shell: ShellAt) -> RunWork | None:
        """Return the last command that ran beside a commit, of a session that edited nothing at that time."""
        moment = _made_at(commit)
        near = shell.before(commit, moment) if commit.lines_added or commit.lines_removed else []
        fitting = (run for run in near if self._fits(commit, run.session) and not self._busy(run.session, moment))
        return max(fitting, key=lambda run: (run.at, run.session), default=None)

    def _fits(self, commit: CommitWork, session: int) -> bool:
        return commit.author in self._authors.get(session, {commit.author})

    def _busy(self, session: int, moment: int) -> bool:
        times = self._edited.get(session, [])
        return bisect_left(times, moment - NEAR_MS) < bisect_right(times, moment + CLOCK_SLACK_MS)

    def _near(self, path: str, moment: int) -> list[EditWork]:
        edits = self._edits.get(path, [])
        start = bisect_left(edits, moment - NEAR_MS, key=lambda edit: edit.at)
        return edits[start : bisect_right(edits, moment + CLOCK_SLACK_MS, key=lambda edit: edit.at)]


def _made_at(commit: CommitWork) -> int:
    """Return when a commit got its present form, unless it was only moved since."""
    again = commit.committer_time - commit.author_time
    return commit.committer_time if 0 < again <= AMENDED_MS else commit.author_time
