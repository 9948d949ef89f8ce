"""Which branch counts as the default one, where work lands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tokenmirror.domain.commits import CommitId, DefaultBranch
from tokenmirror.git.references import branch_heads, symbolic_target
from tokenmirror.git.runner import Git

_USUAL_NAMES = ("main", "master", "trunk", "develop")


@dataclass(frozen=True, slots=True)
class NoDefaultBranch:
    """There is none; `reason` is `no_commits` or `not_decided`."""

    reason: str


def default_branch(git: Git, chosen: str | None = None) -> DefaultBranch | NoDefaultBranch:
    """Find the default branch; what the person chose comes first, if it is there."""
    known = branch_heads(git)
    if not known:
        return NoDefaultBranch("no_commits")
    remote = _main_remote(known)
    for why, name in _candidates(git, known, remote, chosen):
        refs = [ref for ref in _refs_of(name, remote) if ref in known]
        if refs:
            return _newer_of(git, known, refs, why)
    return NoDefaultBranch("not_decided")


def _candidates(git: Git, known: Mapping[str, CommitId], remote: str, chosen: str | None) -> Iterator[tuple[str, str]]:
    """Return names to try, each with the reason, best first; git is asked only as far as needed."""
    if chosen:
        yield "chosen", chosen
    target = symbolic_target(git, f"refs/remotes/{remote}/HEAD")
    if target:
        yield "remote_head", _renamed(git, known, target).removeprefix(f"refs/remotes/{remote}/")
    configured = git.ask("config", "--get", "init.defaultBranch", codes=(0, 1)).output
    if configured.strip():
        yield "config", configured.decode("utf-8", "surrogateescape").strip()
    for name in _USUAL_NAMES:
        yield "name", name
    if len(known) == 1:
        yield "only", next(iter(known))
    head = git.ask("rev-parse", "--symbolic-full-name", "HEAD", codes=(0, 128)).output
    yield "head", head.decode("utf-8", "surrogateescape").strip()


def _renamed(git: Git, known: Mapping[str, CommitId], target: str) -> str:
    """Return `main` for a `master` that it holds: nothing moves a clone's `origin/HEAD` after such a renaming."""
    folder, _, name = target.rpartition("/")
    main = f"{folder}/main"
    if name == "master" and main in known and (target not in known or _holds(git, known[main], known[target])):
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


def _newer_of(git: Git, known: Mapping[str, CommitId], refs: list[str], why: str) -> DefaultBranch:
    """Take of a branch and its remote twin the one that holds the other; if neither does, name both."""
    theirs, *twins = refs
    if not twins or known[twins[0]] == known[theirs] or _holds(git, known[theirs], known[twins[0]]):
        return DefaultBranch(theirs, known[theirs], why)
    if _holds(git, known[twins[0]], known[theirs]):
        return DefaultBranch(twins[0], known[twins[0]], why)
    return DefaultBranch(theirs, known[theirs], why, also=known[twins[0]])


def _holds(git: Git, whole: CommitId, part: CommitId) -> bool:
    """Tell whether one commit is an ancestor of another."""
    return git.ask("merge-base", "--is-ancestor", part, whole, codes=(0, 1)).code == 0
