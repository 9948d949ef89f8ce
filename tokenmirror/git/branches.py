"""Which branch counts as the default one, where work lands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

import msgspec

from tokenmirror.domain.commits import CommitId, DefaultBranch
from tokenmirror.git.references import References, references
from tokenmirror.git.runner import Git
from tokenmirror.git.settings import settings

_USUAL_NAMES = ("main", "master", "trunk", "develop")


class NoDefaultBranch(msgspec.Struct, frozen=True):
    """There is none; `reason` is `no_commits` or `not_decided`."""

    reason: str


Holds = Callable[[CommitId, CommitId], bool]
"""Tells whether the second commit is an ancestor of the first."""


def default_branch(
    git: Git,
    chosen: str | None = None,
    there: References | None = None,
    configured: str | None = None,
    holds: Holds | None = None,
) -> DefaultBranch | NoDefaultBranch:
    """Find the default branch; what the person chose comes first, if it is there.

    What is known already need not be asked: which references are there, what new repositories call their first
    branch, and which commits hold others.
    """
    there = references(git) if there is None else there
    holds = partial(is_ancestor, git) if holds is None else holds
    known = there.branches
    if not known:
        return NoDefaultBranch("no_commits")
    remote = _main_remote(known)
    for why, name in _candidates(git, there, remote, chosen, configured, holds):
        refs = [ref for ref in _refs_of(name, remote) if ref in known]
        if refs:
            return _newer_of(known, refs, why, holds)
    return NoDefaultBranch("not_decided")


def _candidates(
    git: Git, there: References, remote: str, chosen: str | None, configured: str | None, holds: Holds
) -> Iterator[tuple[str, str]]:
    """Return names to try, each with the reason, best first; git is asked only as far as needed."""
    known = there.branches
    if chosen:
        yield "chosen", chosen
    target = there.symbolic.get(f"refs/remotes/{remote}/HEAD")
    if target:
        yield "remote_head", _renamed(known, target, holds).removeprefix(f"refs/remotes/{remote}/")
    configured = settings(git).default_branch if configured is None else configured
    if configured:
        yield "config", configured
    for name in _USUAL_NAMES:
        yield "name", name
    if len(known) == 1:
        yield "only", next(iter(known))
    head = git.ask("rev-parse", "--symbolic-full-name", "HEAD", codes=(0, 128)).output
    yield "head", head.decode("utf-8", "surrogateescape").strip()


def _renamed(known: Mapping[str, CommitId], target: str, holds: Holds) -> str:
    """Return `main` for a `master` that it holds: nothing moves a clone's `origin/HEAD` after such a renaming."""
    folder, _, name = target.rpartition("/")
    main = f"{folder}/main"
    if name == "master" and main in known and (target not in known or holds(known[main], known[target])):
        return main
    return target


def _main_remote(known: Mapping[str, CommitId]) -> str:
    """Return `origin`, or the only remote if it has another name."""
    remotes = {ref.split("/")[2] for ref in known if ref.startswith("refs/remotes/")}
    return remotes.pop() if len(remotes) == 1 else "origin"


def _refs_of(name: str, remote: str) -> list[str]:
    """Return the refs a name can mean, the remote's first, for others see that one too."""
    short = name.removeprefix("refs/heads/").removeprefix(f"refs/remotes/{remote}/").removeprefix(f"{remote}/")
    return list(dict.fromkeys((f"refs/remotes/{remote}/{short}", f"refs/heads/{short}", name, f"refs/heads/{name}")))


def _newer_of(known: Mapping[str, CommitId], refs: list[str], why: str, holds: Holds) -> DefaultBranch:
    """Take of a branch and its remote twin the one that holds the other; if neither does, name both."""
    theirs, *twins = refs
    if not twins or known[twins[0]] == known[theirs] or holds(known[theirs], known[twins[0]]):
        return DefaultBranch(theirs, known[theirs], why)
    if holds(known[twins[0]], known[theirs]):
        return DefaultBranch(twins[0], known[twins[0]], why)
    return DefaultBranch(theirs, known[theirs], why, also=known[twins[0]])


def is_ancestor(git: Git, whole: CommitId, part: CommitId) -> bool:
    """Tell whether the second commit is an ancestor of the first."""
    return git.ask("merge-base", "--is-ancestor", part, whole, codes=(0, 1)).code == 0
