"""Under which other names a folder is known: what it links to, and the repository whose worktree it is in."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from tokenmirror.plain_files import beginning_of

_LONGEST = 8192
_POINTER = b"gitdir:"
_WORKTREES = f"{os.sep}worktrees{os.sep}"


def other_names(folder: str) -> Iterator[str]:
    """Yield the name itself, then others, as things stand on disk; git is not asked."""
    yield folder
    if "\0" in folder or len(folder) > _LONGEST or not Path(folder).is_absolute():
        return
    real = os.path.realpath(folder)
    if real != folder:
        yield real
    for step in (Path(real), *Path(real).parents):
        try:
            pointer = beginning_of(step / ".git", _LONGEST)
        except FileNotFoundError:
            continue
        except OSError:
            return  # a repository of its own
        main = _main_of(step, pointer)
        if main is not None:
            yield main
        return


def _main_of(worktree: Path, pointer: bytes) -> str | None:
    """Return the folder of the repository that the `.git` file of a worktree points into."""
    if not pointer.startswith(_POINTER):
        return None
    named = os.fsdecode(pointer.removeprefix(_POINTER).strip())
    if "\0" in named:
        return None
    common, found, _name = os.path.realpath(worktree / named).rpartition(_WORKTREES)
    if not found:
        return None
    return common.removesuffix(f"{os.sep}.git")
