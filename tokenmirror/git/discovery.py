"""Which repository a folder belongs to, also when the folder or its worktree is gone."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from tokenmirror.domain.git_problems import GitProblem, GitProblemKind
from tokenmirror.git.problems import GitError, understood
from tokenmirror.git.waiting import holder, kept_waiting
from tokenmirror.plain_files import beginning_of

if TYPE_CHECKING:
    from tokenmirror.git.runner import Git

_MOST_SIBLINGS = 500
_MOST_WORKTREES = 2000
"""Records of one repository that are read; it is asked for each folder that is gone."""
_LONGEST_PATH = 8192
FIRST_SECONDS = 20.0
"""For the first question to a repository, which asks for nothing but what it is."""
_FACTS = (
    "--is-bare-repository", "--is-inside-work-tree", "--is-shallow-repository", "--show-object-format",
    "--path-format=absolute", "--git-common-dir",
)  # fmt: skip
"""What a repository is; the only value that may hold a newline comes last."""
_FACTS_WITH_TOP = 6
_WORKTREE_FOLDERS = re.compile(
    r"(?:\.(?:claude|codex|cursor|gemini|kiro)/worktrees|\.worktrees|\.trees|\.conductor)/[^/]+(?=/|$)"
)
"""Where, below the top, tools and people keep linked worktrees; removed ones leave no record in git."""


class RepositoryFound(msgspec.Struct, frozen=True):
    """A repository, known by its common dir however many worktrees it has."""

    common_dir: Path
    """Its identity: the real path of `git rev-parse --git-common-dir`."""
    toplevel: Path | None
    """Top of a worktree in which git can be asked; none in a bare repository."""
    prefix: str
    """The folder below `root`, `""` or ending with `/`."""
    bare: bool = False
    shallow: bool = False
    partial: bool = False
    """Objects may be missing on purpose; they are never fetched."""
    object_format: str = "sha1"
    gone: bool = False
    """The folder asked for is no longer there; this is where it belonged."""
    vanished: Path | None = None
    """Top of the linked worktree that the folder was in, where git has that worktree no longer."""

    @property
    def root(self) -> Path | None:
        """Return the folder below which paths are paths in history."""
        return self.vanished or self.toplevel

    @property
    def git(self) -> Git:
        """Return the git to ask about this repository."""
        return _git_at(self.toplevel or self.common_dir)


class Missing(msgspec.Struct, frozen=True):
    """The folder is gone and nothing tells where it belonged."""

    folder: Path


class NotGit(msgspec.Struct, frozen=True):
    """The folder is there and in no repository."""

    folder: Path


Discovery = RepositoryFound | Missing | NotGit | GitProblem
Beside = dict[Path, list[tuple[Path, Path]]]


def _git_at(folder: Path) -> Git:
    """Return git at a folder; what starts processes is loaded once there is something to ask."""
    from tokenmirror.git.runner import Git  # noqa: PLC0415

    return Git(folder)


def find_repository(folder: Path, known: Iterable[Path] = (), beside: Beside | None = None) -> Discovery:
    """Find the repository of a folder; `known` are common dirs to ask about worktrees that are gone.

    `beside` remembers, from call to call, the worktrees that repositories near a folder remember.
    """
    existing = _nearest_existing(folder)
    gone = existing != folder
    if gone:
        owner = _owner_of_vanished(folder, existing, known, {} if beside is None else beside)
        if owner is not None:
            return _of_vanished(folder, *owner, gone=True)
    if not _looks_like_git(existing):
        return Missing(folder) if gone else NotGit(folder)
    return _ask(folder, existing, gone=gone)


def _ask(folder: Path, start: Path, *, gone: bool) -> Discovery:
    """Ask git about a folder that exists; a problem is a result, not an exception."""
    try:
        return _found(folder, start, gone=gone)
    except GitError as error:
        if error.problem.kind is not GitProblemKind.NOT_A_REPOSITORY:
            return error.problem
    owner = _pruned_worktree_owner(start)
    if owner is not None:
        return _of_vanished(folder, *owner, gone=gone)
    sentence = f"There is a .git at or above {start}, but git cannot use it."
    return GitProblem(GitProblemKind.CORRUPT, sentence)


def _of_vanished(folder: Path, common_dir: Path, top: Path, *, gone: bool) -> Discovery:
    """Ask about a repository whose worktree at `top` is gone, from its main worktree if it has one."""
    main = common_dir.parent if common_dir.name == ".git" else common_dir
    try:
        found = _found(main, main, gone=gone)
    except GitError as error:
        return error.problem
    return msgspec.structs.replace(found, vanished=top, prefix=_prefix(folder, top))


def _found(folder: Path, start: Path, *, gone: bool) -> RepositoryFound:
    """Ask git for what it knows."""
    waiting = kept_waiting(start)
    if waiting is not None:
        raise GitError(waiting)
    bare, inside, shallow, object_format, common, top = _facts(start)
    common_dir = Path(os.path.realpath(common))
    toplevel = _toplevel(start, top) if inside == "true" else None
    vanished = _removed_worktree(folder, toplevel) if gone and toplevel else None
    return RepositoryFound(
        common_dir=common_dir,
        toplevel=toplevel,
        prefix=_prefix(folder, vanished or toplevel),
        bare=bare == "true",
        shallow=shallow == "true",
        partial=_is_partial(common_dir),
        object_format=object_format,
        gone=gone,
        vanished=vanished,
    )


def _facts(start: Path) -> tuple[str, str, str, str, str, str | None]:
    """Ask for all that is wanted at once; for the top of the worktree only where that can be told apart."""
    try:
        said = _git_at(start).output("rev-parse", *_FACTS, "--show-toplevel", limit=FIRST_SECONDS)
    except GitError as error:
        if error.problem.kind is not GitProblemKind.NOT_A_REPOSITORY:
            raise
        said = b""  # perhaps it only has no worktree
    parts = os.fsdecode(said).split("\n")
    if len(parts) == _FACTS_WITH_TOP + 1:
        bare, inside, shallow, object_format, common, top, _end = parts
        return bare, inside, shallow, object_format, common, top
    said = _git_at(start).output("rev-parse", *_FACTS, limit=FIRST_SECONDS)
    with understood(start):
        bare, inside, shallow, object_format, common = os.fsdecode(said).split("\n", 4)
    return bare, inside, shallow, object_format, common.removesuffix("\n"), None


def _removed_worktree(folder: Path, toplevel: Path) -> Path | None:
    """Return the top of a worktree that was removed, where its place tells that it was one."""
    found = _WORKTREE_FOLDERS.match(_prefix(folder, toplevel))
    return toplevel / found[0] if found else None


def _toplevel(start: Path, said: str | None) -> Path:
    """Return the top of the worktree, which must be where git was found: a setting can name any folder."""
    if said is None:
        asked = _git_at(start).output("rev-parse", "--show-toplevel", limit=FIRST_SECONDS)
        said = os.fsdecode(asked).removesuffix("\n")
    top, here = Path(said), holder(start)
    if here is None or not _is_same(top, here):
        detail = f"The repository at {here or start} says that its files are in {top}; it is not read."
        raise GitError(GitProblem(GitProblemKind.FAILED, detail))
    return top


def _is_same(one: Path, other: Path) -> bool:
    """Tell whether two paths lead to one folder, however they are written."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def _prefix(folder: Path, toplevel: Path | None) -> str:
    """Return where a folder, perhaps gone, lies below the top of its worktree."""
    if toplevel is None:
        return ""
    real, top = Path(os.path.realpath(folder)), Path(os.path.realpath(toplevel))
    if not real.is_relative_to(top) or real == top:
        return ""
    return real.relative_to(top).as_posix() + "/"


def _is_partial(common_dir: Path) -> bool:
    """Tell whether packs of this clone promise objects that a server still holds."""
    return any((common_dir / "objects" / "pack").glob("*.promisor"))


def _nearest_existing(folder: Path) -> Path:
    """Return a folder, or the nearest folder above it that is there."""
    return next((step for step in (folder, *folder.parents) if step.is_dir()), Path(folder.anchor))


def _looks_like_git(folder: Path) -> bool:
    """Tell, without starting a process, whether git could find anything at or above a folder."""
    real = Path(os.path.realpath(folder))
    return any(os.path.lexists(step / ".git") or _is_git_dir(step) for step in (real, *real.parents))


def _is_git_dir(folder: Path) -> bool:
    """Tell whether a folder is a bare repository or the inside of one."""
    return (folder / "HEAD").is_file() and (folder / "objects").is_dir()


def _owner_of_vanished(folder: Path, existing: Path, known: Iterable[Path], beside: Beside) -> tuple[Path, Path] | None:
    """Return the repository that remembers a worktree at or above a folder that is gone, and its top."""
    first, *below = folder.relative_to(existing).parts
    vanished: set[Path] = set()
    # Only the first of what is gone can be a link; to follow all of a deep path takes minutes.
    for step in {existing / first, Path(os.path.realpath(existing / first))}:
        vanished |= {step.joinpath(*below[:depth]) for depth in range(len(below) + 1)}
    if existing not in beside:
        beside[existing] = list(_worktrees(_git_dirs_beside(existing)))
    return next((pair for pair in (*_worktrees(known), *beside[existing]) if pair[1] in vanished), None)


def _worktrees(common_dirs: Iterable[Path]) -> Iterator[tuple[Path, Path]]:
    """Return repositories with each of the worktrees that they remember."""
    for common_dir in common_dirs:
        for top in _worktrees_of(common_dir):
            yield common_dir, top


def _git_dirs_beside(existing: Path) -> Iterator[Path]:
    """Return the git dirs at, above and directly below a folder."""
    for step in (existing, *existing.parents):
        yield step / ".git"
    try:
        below = sorted(entry.path for entry in os.scandir(existing) if entry.is_dir())[:_MOST_SIBLINGS]
    except OSError:
        return
    for path in below:
        yield Path(path) / ".git"
        yield Path(path)  # a bare repository with worktrees beside it


def _worktrees_of(common_dir: Path) -> Iterator[Path]:
    """Return the folders of the linked worktrees that a repository remembers."""
    try:
        with os.scandir(f"{common_dir}{os.sep}worktrees") as entries:
            linked = sorted(entry.path for entry in islice(entries, _MOST_WORKTREES))
    except OSError:
        return  # for nearly every folder that is asked about; a glob would take ten times as long to say so
    for record in (Path(own_dir, "gitdir") for own_dir in linked):
        try:
            named = Path(os.fsdecode(beginning_of(record, _LONGEST_PATH)).removesuffix("\n"))
        except OSError:
            continue
        # Relative since git 2.48 with `worktree.useRelativePaths`.
        yield Path(os.path.normpath(record.parent / named)).parent


def _pruned_worktree_owner(start: Path) -> tuple[Path, Path] | None:
    """Return the repository named by a worktree that it has forgotten, and that worktree's top."""
    for step in (start, *start.parents):
        link = step / ".git"
        if link.is_file():
            named = os.fsdecode(beginning_of(link, _LONGEST_PATH)).partition("gitdir: ")[2].removesuffix("\n")
            own_dir = Path(os.path.normpath(step / named))
            owner = own_dir.parent.parent
            remembered = own_dir.parent.name == "worktrees" and _is_git_dir(owner)
            return (owner, step) if remembered else None
        if link.exists():
            return None
    return None
