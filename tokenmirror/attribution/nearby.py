"""Guesses for commits of which evidence says nothing: who had just edited one of their files."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from tokenmirror.attribution.links import CLOCK_SLACK_MS
from tokenmirror.attribution.works import CommitWork, EditWork, Evidence, Link

NEAR_MS = 15 * 60_000
"""How long before a commit a session may have edited one of its files."""
AMENDED_MS = 3_600_000
"""A commit that was written anew within this time was made then; later, it was only moved."""


def guesses(
    commits: Sequence[CommitWork], edits: Iterable[EditWork], links: Sequence[Link], same_work: Mapping[int, int]
) -> list[Link]:
    """Return a guess for each of the person's commits that no link tells of, where there is one to make.

    It is the session that last edited one of its files, within a quarter of an hour, unless that session's
    commits are all under other addresses: logs of several people can lie in one home. A guess moves no tokens.
    """
    told = {link.commit for link in links}
    told |= {same_work[key] for key in told & same_work.keys()}
    desk = _Desk(commits, edits, links)
    found: dict[int, Link] = {}
    for commit in commits:
        root = same_work.get(commit.key, commit.key)
        if commit.mine and not commit.is_merge and commit.key not in told and root not in told:
            edit = desk.last_edit(commit)
            if edit is not None:
                guess = Link(commit.key, edit.session, 1.0, 0, edit.at, (Evidence.NEAR,))
                found[commit.key] = guess
                found.setdefault(root, replace(guess, commit=root))
    return [found[key] for key in sorted(found)]


class _Desk:
    """Which files lay before which sessions, and when."""

    def __init__(self, commits: Iterable[CommitWork], edits: Iterable[EditWork], links: Iterable[Link]) -> None:
        self._edits: dict[str, list[EditWork]] = defaultdict(list)
        for edit in sorted(edits, key=lambda edit: (edit.at, edit.session)):
            self._edits[edit.path].append(edit)
        author = {commit.key: commit.author for commit in commits}
        self._authors: dict[int, set[str]] = defaultdict(set)
        for link in links:
            self._authors[link.session].add(author[link.commit])

    def last_edit(self, commit: CommitWork) -> EditWork | None:
        """Return the last edit of one of a commit's files shortly before it was made."""
        near = [edit for file in commit.counted_files() for edit in self._near(file.path, _made_at(commit))]
        fitting = (edit for edit in near if commit.author in self._authors.get(edit.session, {commit.author}))
        return max(fitting, key=lambda edit: (edit.at, edit.session), default=None)

    def _near(self, path: str, moment: int) -> list[EditWork]:
        edits = self._edits.get(path, [])
        start = bisect_left(edits, moment - NEAR_MS, key=lambda edit: edit.at)
        return edits[start : bisect_right(edits, moment + CLOCK_SLACK_MS, key=lambda edit: edit.at)]


def _made_at(commit: CommitWork) -> int:
    """Return when a commit got its present form, unless it was only moved since."""
    again = commit.committer_time - commit.author_time
    return commit.committer_time if 0 < again <= AMENDED_MS else commit.author_time
