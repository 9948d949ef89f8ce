"""What stays the same when a commit is rebased, picked, squashed or reverted: patch ids, in batches."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor

from tokenmirror.domain.commits import CommitId, PatchId
from tokenmirror.git.missing import readable
from tokenmirror.git.patches import DIFF_OPTIONS
from tokenmirror.git.problems import GitError, understood
from tokenmirror.git.revisions import checked
from tokenmirror.git.runner import Git

_DIFF = ("diff-tree", "--stdin", "-p", "-U3", "-r", "--root", "--no-renames", "--full-index", *DIFF_OPTIONS)
_FORWARD = (*_DIFF, "--src-prefix=a/", "--dst-prefix=b/")
# git swaps the prefixes of a reversed diff; swapped once more they are those of a real revert.
_REVERSED = (*_DIFF, "-R", "--src-prefix=b/", "--dst-prefix=a/")
_PATCH_ID = ("patch-id", "--stable")

_MANY = 40
"""Commits that two gits share, which is most of the time that judging from nothing waits."""

Pair = tuple[CommitId, CommitId]
"""A base and a tip."""


def patch_ids(git: Git, commits: Iterable[CommitId]) -> dict[CommitId, PatchId]:
    """Return the patch ids of commits; merges, empty commits and unreadable ones have none."""
    return _of_commits(git, _FORWARD, commits)


def reverse_patch_ids(git: Git, commits: Iterable[CommitId]) -> dict[CommitId, PatchId]:
    """Return the patch ids that exact reverts of commits have."""
    return _of_commits(git, _REVERSED, commits)


def range_patch_id(git: Git, base: CommitId, tip: CommitId) -> PatchId | None:
    """Return the patch id of everything between two commits, as a squash of it has."""
    return range_patch_ids(git, [(base, tip)]).get((base, tip))


def range_patch_ids(git: Git, pairs: Iterable[Pair]) -> dict[Pair, PatchId]:
    """Return the patch ids of ranges; ranges without a difference have none."""
    found: dict[Pair, PatchId] = {}
    for batch in _batches_of_unlike_tips(pairs):
        # A commit with others after it on its line is compared with those, as if they were its parents.
        asked = [f"{checked(tip)} {checked(base)}" for base, tip in batch]
        base_of = {tip: base for base, tip in batch}
        answered = _ask(git, _FORWARD, asked)
        with understood(git.folder):
            found.update({(base_of[tip], tip): patch for tip, patch in answered.items()})
    return found


def _of_commits(git: Git, diff: tuple[str, ...], commits: Iterable[CommitId]) -> dict[CommitId, PatchId]:
    """Ask about commits as they were made, each against its first parent."""
    return _ask(git, diff, [checked(commit) for commit in dict.fromkeys(commits)])


def _ask(git: Git, diff: tuple[str, ...], asked: Sequence[str]) -> dict[CommitId, PatchId]:
    """Ask in one go, of many in two at once."""
    if len(asked) < _MANY:
        return _in_one_go(git, diff, asked)
    half = len(asked) // 2
    try:
        with ThreadPoolExecutor(1) as pool:
            first = pool.submit(_in_one_go, git, diff, asked[:half])
            second = _in_one_go(git, diff, asked[half:])
            return first.result() | second
    except RuntimeError:  # no thread can be started
        return _in_one_go(git, diff, asked)


def _in_one_go(git: Git, diff: tuple[str, ...], asked: Sequence[str]) -> dict[CommitId, PatchId]:
    """Ask, and only if that fails leave out first what needs files that are not here."""
    try:
        return _piped(git, diff, asked)
    except GitError:
        return _by_halves(git, diff, readable(git, asked))


def _by_halves(git: Git, diff: tuple[str, ...], asked: Sequence[str]) -> dict[CommitId, PatchId]:
    """Ask in ever smaller parts, so that only what is broken is left out.

    Nothing of a failed go is used: the id of the commit within which git died would be wrong.
    """
    try:
        return _piped(git, diff, asked)
    except GitError:
        if len(asked) == 1:
            return {}
        half = len(asked) // 2
        return _by_halves(git, diff, asked[:half]) | _by_halves(git, diff, asked[half:])


def _piped(git: Git, diff: tuple[str, ...], asked: Sequence[str]) -> dict[CommitId, PatchId]:
    """Let one git make the diffs and another one the ids."""
    if not asked:
        return {}
    lines = "".join(f"{line}\n" for line in asked).encode("ascii")
    said = git.piped(diff, _PATCH_ID, stdin=lines)
    with understood(git.folder):
        ids = (line.split() for line in said.decode("ascii").splitlines())
        return {CommitId(commit): PatchId(patch) for patch, commit in ids}


def _batches_of_unlike_tips(pairs: Iterable[Pair]) -> list[list[Pair]]:
    """Spread pairs so that no batch has a tip twice: answers only name the tip."""
    batches: list[list[Pair]] = []
    used: dict[CommitId, int] = {}
    for pair in dict.fromkeys(pairs):
        place = used.get(pair[1], 0)
        used[pair[1]] = place + 1
        if place == len(batches):
            batches.append([])
        batches[place].append(pair)
    return batches
