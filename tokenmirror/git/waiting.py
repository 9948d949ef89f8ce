"""What would keep git waiting: pipes and devices where it expects files, and repositories that it took too long in."""

from __future__ import annotations

import os
import re
import stat
import sys
import time
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from tokenmirror.domain.git_problems import GitProblem, GitProblemKind
from tokenmirror.plain_files import beginning_of, folders_at

LEFT_ALONE_SECONDS = 1800.0
"""How long a repository in which time ran out is not asked again."""

_OF_ONE_WORKTREE = ("HEAD", "commondir", "gitdir", "config.worktree", "index", "info/sparse-checkout")
_OF_ALL = (
    "HEAD", "config", "packed-refs", "shallow", "info/attributes", "info/grafts", "info/exclude",
    "objects/info/alternates", "objects/info/commit-graph", "objects/info/commit-graphs/commit-graph-chain",
)  # fmt: skip
_OF_THE_FILES = (".gitattributes", ".mailmap")
_LISTED = ("objects/pack", "objects/info/commit-graphs", "reftable")
_MOST_LISTED = 20_000
_LONGEST_CONFIG = 1 << 20
_LONGEST_LINK = 4096
_MOST_CONFIGS = 20
HAS_SHARES = sys.platform == "win32"
"""Whether a path can be one of another computer, which is asked for it by whoever looks."""
_NAMING = re.compile(
    rb'^[ \t]*(?:\[[^\]\n]*\][ \t]*)?(?:path|attributesfile|file)[ \t]*=[ \t]*("[^"\n]*"|[^#;\n]*)',
    re.MULTILINE | re.IGNORECASE,
)
"""Settings of files that git opens: included settings, attributes, the map of names."""
_WAITED_FOR = (stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK)

_left: dict[Path, tuple[float, GitProblem]] = {}
"""Until when, by this process's clock, a repository is left alone, and why."""
_sound: dict[Path, float] = {}
"""Until when the folders of single objects, thousands of files, are taken to hold nothing else."""


def leave_alone(folder: Path, problem: GitProblem) -> None:
    """Do not ask about the repository that a folder is in for a while: it cost much time and gave no answer."""
    top = holder(folder)
    if top is not None:
        _left[top] = (time.monotonic() + LEFT_ALONE_SECONDS, problem)


def kept_waiting(folder: Path) -> GitProblem | None:
    """Return why git is not to be asked about an existing folder, if it is not; a handful of looks, and no process."""
    top = holder(folder)
    if top is None:
        return None
    until, problem = _left.get(top, (0.0, None))
    if time.monotonic() < until:
        return problem
    share = next(filter(_is_share, _names_in(top)), None) if HAS_SHARES and not _is_share(str(top)) else None
    if share is not None:
        detail = f"The repository {top} names {share}, on another computer, which git would ask; it is not read."
        return GitProblem(GitProblemKind.FAILED, detail)
    files = _files_of(top) if time.monotonic() < _sound.get(top, 0.0) else chain(_files_of(top), _objects_of(top))
    trap = next((path for path in files if _is_trap(path)), None)
    if trap is not None:
        detail = f"In the repository {top}, {trap} is no file but a pipe or device; git would wait for it."
        return GitProblem(GitProblemKind.CORRUPT, detail)
    astray = _folder_among_names(top)
    if astray is not None:
        detail = f"In the repository {top}, {astray} leads to a folder; git would take all in it for branches."
        return GitProblem(GitProblemKind.CORRUPT, detail)
    if time.monotonic() >= _sound.get(top, 0.0):
        _sound[top] = time.monotonic() + LEFT_ALONE_SECONDS
    return None


def holder(folder: Path) -> Path | None:
    """Return the nearest folder, at or above one, in which git would find a repository."""
    real = Path(os.path.realpath(folder))
    return next((step for step in (real, *real.parents) if _holds_git(step)), None)


def _holds_git(folder: Path) -> bool:
    return os.path.lexists(folder / ".git") or (os.path.lexists(folder / "HEAD") and (folder / "objects").is_dir())


def _folders_of(top: Path) -> tuple[Path, Path] | None:
    """Return git's folder for this worktree and that for all; none if it leads nowhere."""
    entry = top / ".git" if os.path.lexists(top / ".git") else top
    own = entry if entry.is_dir() else _led_to(entry, b"gitdir:")
    return None if own is None else (own, _led_to(own / "commondir", b"") or own)


def _folder_among_names(top: Path) -> Path | None:
    """Return a link to a folder where names of branches are: git follows it, to the whole disk if need be."""
    found = _folders_of(top)
    odd = _odd_below(found[1] / "refs") if found else ()
    return next((path for path in odd if os.path.isdir(path)), None)  # noqa: PTH112 - says no where nobody may look


def _files_of(top: Path) -> Iterator[Path]:
    """Yield the files that git would open before it says anything."""
    yield top / ".git"
    found = _folders_of(top)
    if found is None:
        return
    own, common = found
    yield from (own / name for name in _OF_ONE_WORKTREE)
    yield from (common / name for name in _OF_ALL)
    yield from (top / name for name in _OF_THE_FILES)
    for name in _LISTED:
        yield from _odd_entries(common / name)
    for name in ("refs", "worktrees"):
        yield from _odd_below(common / name)
    yield from _named_in(common / "config", top)


def _objects_of(top: Path) -> Iterator[Path]:
    """Yield what is no file among the objects, each of which git opens when history needs it."""
    found = _folders_of(top)
    return iter(()) if found is None else _odd_below(found[1] / "objects")


def _led_to(link: Path, key: bytes) -> Path | None:
    """Return the folder that a file of git's leads to."""
    try:
        said = beginning_of(link, _LONGEST_LINK)
    except OSError:
        return None
    named = said.removeprefix(key).strip()
    return link.parent / os.fsdecode(named) if said.startswith(key) and named and b"\0" not in named else None


def _odd_entries(folder: Path) -> Iterator[Path]:
    """Yield what is neither file, folder nor link in a folder; the kernel tells without a look at each."""
    try:
        with os.scandir(folder) as entries:
            for _count, entry in zip(range(_MOST_LISTED), entries, strict=False):
                if _is_odd(entry):
                    yield Path(entry.path)
    except OSError:
        return


def _is_odd(entry: os.DirEntry[str]) -> bool:
    return not (entry.is_file(follow_symlinks=False) or entry.is_dir(follow_symlinks=False))


def _odd_below(top: Path) -> Iterator[Path]:
    """Yield what is neither file nor folder anywhere below one."""
    seen = 0
    for _folder, entries in folders_at(top):
        yield from (Path(entry.path) for entry in entries if _is_odd(entry))
        seen += len(entries) + 1
        if seen > _MOST_LISTED:
            return


def _named_in(config: Path, top: Path) -> Iterator[Path]:
    """Yield the files that settings name, and that the settings name which they include."""
    return (place / named for named, place in _settings(config, top))


def _settings(config: Path, top: Path) -> Iterator[tuple[str, Path]]:
    """Yield the names of files in settings, and in those that they include, with where each can be meant from."""
    waiting, seen = [config], set[Path]()
    while waiting and len(seen) < _MOST_CONFIGS:
        config = waiting.pop()
        if config in seen:
            continue
        seen.add(config)
        for named in _values(config):
            for place in (config.parent, top):
                yield named, place
                waiting.append(place / named)


def _values(config: Path) -> Iterable[str]:
    """Return the paths in a file of settings."""
    try:
        said = beginning_of(config, _LONGEST_CONFIG)
    except OSError:
        return []
    found = (os.fsdecode(value.strip(b'" \t\r')) for value in _NAMING.findall(said))
    return [os.path.expanduser(value) for value in found if "\0" not in value]  # noqa: PTH111


def _names_in(top: Path) -> Iterator[str]:
    """Yield what git's own files name; nothing of it is looked at before it was yielded."""
    link = top / ".git"
    if link.is_file():
        yield from _lines(link)
    found = _folders_of(top)
    if found is None:
        return
    own, common = found
    for file in (own / "commondir", common / "objects" / "info" / "alternates"):
        yield from _lines(file)
    for config in (common / "config", own / "config.worktree"):
        yield from (named for named, _place in _settings(config, top))


def _lines(file: Path) -> list[str]:
    try:
        said = beginning_of(file, _LONGEST_CONFIG)
    except OSError:
        return []
    return [os.fsdecode(line.removeprefix(b"gitdir:").strip()) for line in said.split(b"\n")]


def _is_share(name: str) -> bool:
    return name.replace("\\", "/").startswith("//")


def _is_trap(path: Path) -> bool:
    """Tell what is there and can be waited for, or read for ever."""
    try:
        status = os.stat(path)  # noqa: PTH116 - asked for dozens of paths
    except (OSError, ValueError):
        return False
    return stat.S_IFMT(status.st_mode) in _WAITED_FOR and not _is_nothing(status)


def _is_nothing(status: os.stat_result) -> bool:
    """Tell the device that is always empty, with which people switch settings off."""
    return stat.S_ISCHR(status.st_mode) and status.st_rdev == os.stat(os.devnull).st_rdev  # noqa: PTH116
