"""Where a repository stands: heads, reflogs, default branch, addresses; what did not move is not asked again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tokenmirror.domain.blake import blake2b
from tokenmirror.domain.commits import CommitId, DefaultBranch, ReflogEntry
from tokenmirror.domain.git_problems import GitProblem
from tokenmirror.domain.graph import Graph
from tokenmirror.domain.releases import Tag, release_name
from tokenmirror.git.blame import Ends
from tokenmirror.git.branches import NoDefaultBranch, default_branch, is_ancestor
from tokenmirror.git.discovery import Missing, NotGit, RepositoryFound, find_repository
from tokenmirror.git.graph import read_graph
from tokenmirror.git.identity import own_addresses
from tokenmirror.git.problems import GitError
from tokenmirror.git.references import checked_out, references
from tokenmirror.git.reflogs import Reflogs, reflog_entries
from tokenmirror.git.runner import Git
from tokenmirror.git.settings import is_mapped, settings
from tokenmirror.plain_files import beginning_of
from tokenmirror.store.repository_rows import RepositoryRow

_MOST_BORDERS = 4 << 20


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a repository stands now."""

    found: RepositoryFound
    heads: dict[str, CommitId]
    reflog: tuple[ReflogEntry, ...]
    default: DefaultBranch | None
    why_none: str
    addresses: frozenset[str]
    notes: CommitId | None = None
    """The commit that holds what other programs noted on commits."""
    tags: tuple[Tag, ...] = ()
    mapped: bool = True
    """Names and addresses may be mapped to others."""
    decided_by: object = None
    """What the default branch was found by."""
    reflogs: Reflogs = field(default_factory=dict, repr=False, compare=False)
    """What was read of reflogs."""
    seen: Graph | None = field(default=None, repr=False, compare=False)
    """What all tips descend from, where that had to be known already."""

    @property
    def git(self) -> Git:
        """Return the git to ask, standing at the top of a worktree or in the bare repository."""
        return self.found.git

    @property
    def blaming(self) -> Git:
        """Return the git to blame with, standing where paths are relative to."""
        return Git(self.found.toplevel or self.found.common_dir)

    def digest(self) -> str:
        """Return what changes when a head, a reflog, the default branch, an address, a release or a note does."""
        moved = [f"{name} {commit}" for name, commit in sorted(self.heads.items())]
        moved += sorted(f"release {tag.ref} {tag.at.timestamp()}" for tag in self.tags if release_name(tag.ref))
        moved += [f"{entry.ref} {entry.new} {entry.at.timestamp()}" for entry in self.reflog]
        moved += [*sorted(self.addresses), *([f"notes {self.notes}"] if self.notes else [])]
        moved.append(f"{self.default.ref} {self.default.commit}" if self.default else self.why_none)
        moved.append(self.border())
        return blake2b("\n".join(moved).encode("utf-8", "replace"), digest_size=16).hexdigest()

    def border(self) -> str:
        """Return a mark of where a shallow clone ends."""
        return _border(self.found)

    def ends(self) -> Ends | None:
        """Return the commits at which history ends; None where git is to be asked."""
        return None if self.found.shallow else frozenset()

    def mains(self) -> list[CommitId]:
        """Return the heads in which work counts as landed: of the default branch, and of its twin if they differ."""
        return [head for head in (self.default.commit, self.default.also) if head] if self.default else []

    def tips(self) -> list[str]:
        """Return all commits from which history is read: heads, and what reflogs still name."""
        return _tips(self.heads, self.reflog)

    def graph(self) -> Graph:
        """Return what all tips descend from."""
        return read_graph(self.git, self.tips()) if self.seen is None else self.seen


def _tips(heads: Mapping[str, CommitId], reflog: Iterable[ReflogEntry]) -> list[str]:
    entries = list(reflog)
    logged = [entry.new for entry in entries if entry.new]
    replaced = [entry.old for entry in entries if entry.old]
    return list(dict.fromkeys([*heads.values(), *logged, *replaced]))


def stand(
    row: RepositoryRow, more_addresses: Iterable[str], before: Standing | None = None
) -> Standing | GitProblem | None:
    """Look where a repository stands; None when its folder is gone, a problem when git cannot say.

    `before` is where it stood when it was judged last by this process.
    """
    try:
        found = find_repository(Path(row.top))
        if isinstance(found, Missing | NotGit):
            return None
        if isinstance(found, GitProblem):
            return found
        return _standing(found, row.chosen_ref, more_addresses, before)
    except GitError as error:
        return error.problem


def _standing(
    found: RepositoryFound, chosen: str | None, more_addresses: Iterable[str], before: Standing | None
) -> Standing:
    git = found.git
    there, said = references(git), settings(git)
    heads = {**there.branches, **{tag.ref: tag.commit for tag in there.tags}}
    for tree in checked_out(git, found, there):
        if tree.head is not None:
            heads[f"worktree {tree.path}"] = tree.head
    known = {} if before is None else before.reflogs
    reflog = tuple(reflog_entries(git, found.common_dir, known))
    branches = _Branches(git, _tips(heads, reflog), before is not None)
    decided_by = (there.branches, there.symbolic, chosen, said.default_branch, _border(found))
    if before is not None and before.decided_by == decided_by:
        default, why_none = before.default, before.why_none
    else:
        decided = default_branch(git, chosen, there, said.default_branch, branches.holds)
        default = decided if isinstance(decided, DefaultBranch) else None
        why_none = decided.reason if isinstance(decided, NoDefaultBranch) else ""
    mapped = is_mapped(said, found.toplevel)
    addresses = own_addresses(git, more_addresses, said, mapped=mapped)
    return Standing(
        found, heads, reflog, default, why_none, addresses, there.notes, there.tags, mapped, decided_by, known,
        branches.graph,
    )  # fmt: skip


class _Branches:
    """Tells which commit holds another one."""

    def __init__(self, git: Git, tips: list[str], is_known: bool) -> None:  # noqa: FBT001 - where it stood before
        self._git, self._tips, self._is_known = git, tips, is_known
        self.graph: Graph | None = None

    def holds(self, whole: CommitId, part: CommitId) -> bool:
        """Ask git, or see for ourselves where something moved: then all of the graph is wanted anyway."""
        if not self._is_known:
            return is_ancestor(self._git, whole, part)
        if self.graph is None:
            self.graph = read_graph(self._git, self._tips)
        if not {whole, part} <= self.graph.nodes.keys():
            return is_ancestor(self._git, whole, part)
        return part in self.graph.ancestors(whole)


def _border(found: RepositoryFound) -> str:
    """Return a mark of where a shallow clone ends: deepened, it shows more without a head moving."""
    if not found.shallow:
        return ""
    try:
        ends = beginning_of(found.common_dir / "shallow", _MOST_BORDERS)
    except OSError:
        return "^"
    return "^" + blake2b(ends, digest_size=8).hexdigest()
