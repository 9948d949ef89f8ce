"""Which commits sessions said they made."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from tokenmirror.attribution.works import CommitWork, SaidWork

CLOCK_SLACK_MS = 5_000
"""A commit's time has whole seconds, and an edit's time is when its result was written down."""
UNNAMED_COMMIT_MS = 20_000
"""How long before the end of a silent `git commit` the commit can have been made."""


class Said(NamedTuple):
    """When a session first and last said that it made a commit."""

    first: int
    last: int


Words = dict[int, dict[int, Said]]
"""By commit: the sessions that said they made it, and when."""


def spoken(commits: Sequence[CommitWork], said: Sequence[SaidWork]) -> Words:
    """Return for each commit the sessions that said they made it, and when."""
    by_prefix = {commit.oid[:7]: commit for commit in commits}
    unnamed = _Unnamed(commits)
    result: Words = defaultdict(dict)
    for word in said:
        commit = by_prefix.get(word.prefix[:7]) if word.prefix else unnamed.made(word)
        if commit is not None and (commit.mine or commit.namesake) and commit.oid.startswith(word.prefix):
            words = result[commit.key]
            known = words.get(word.session, Said(word.at, word.at))
            words[word.session] = Said(min(word.at, known.first), max(word.at, known.last))
    return result


class _Unnamed:
    """The person's commits by the time they were made."""

    def __init__(self, commits: Sequence[CommitWork]) -> None:
        self._mine = sorted((commit for commit in commits if commit.mine), key=lambda commit: commit.committer_time)
        self._times = [commit.committer_time for commit in self._mine]

    def made(self, word: SaidWork) -> CommitWork | None:
        """Return the only commit that was made while a silent `git commit` ran."""
        first = bisect_left(self._times, word.at - UNNAMED_COMMIT_MS)
        last = bisect_right(self._times, word.at + CLOCK_SLACK_MS)
        return self._mine[first] if last - first == 1 else None
