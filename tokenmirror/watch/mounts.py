"""Which file systems and kernel limits keep a folder from being watched."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from tokenmirror.plain_files import is_folder
from tokenmirror.watch.cursor import numbers

MOUNTINFO = Path("/proc/self/mountinfo")

_REMOTE = re.compile(r"nfs|cifs|smb|fuse|9p|virtiofs|ceph|afs|vboxsf|prl_fs|vmhgfs|drvfs")
_ESCAPED = re.compile(r"\\([0-7]{3})")
_OPEN_FILES = Path("/proc/self/fdinfo")


def remote_type(folder: str, mountinfo: Path = MOUNTINFO) -> str | None:
    """Return the type of the file system of a folder if others can write to it unseen.

    Where the system has no mountinfo nothing is known, and the folder counts as local.
    """
    try:
        text = mountinfo.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return None
    best, kind = -1, ""
    for point, name in _mounts(text):
        if len(point) >= best and _is_below(folder, point):
            best, kind = len(point), name
    return kind if _REMOTE.match(kind) else None


def folders_below(roots: Iterable[str]) -> set[tuple[int, int]]:
    """Return device and inode of the roots and all folders below them, not following links."""
    seen = set()
    for root in roots:
        for folder, _entries in _folders_at(root):
            try:
                seen.add(numbers(os.stat(folder)))  # noqa: PTH116 -- there may be thousands
            except OSError:
                continue
    return seen


def is_too_much(root: str, folders: int, entries: int) -> bool:
    """Tell whether there are more folders at and below one, or more entries in one of them, than some."""
    return any(found > folders or held > entries for found, (_folder, held) in enumerate(_folders_at(root), 1))


def _folders_at(root: str) -> Iterator[tuple[str, int]]:
    """Yield a folder and all below it, each with how many entries it has: names of files are not held, of millions."""
    waiting = [root]
    while waiting:
        folder, held = waiting.pop(), 0
        try:
            with os.scandir(folder) as listing:
                for entry in listing:
                    held += 1
                    if is_folder(entry, through_links=False):
                        waiting.append(entry.path)
        except OSError:
            continue
        yield folder, held


def count_kernel_watches() -> int | None:
    """Count the folders the kernel watches for this process; nothing where it does not say."""
    try:
        names = list(_OPEN_FILES.iterdir())
    except OSError:
        return None
    return sum(_watches_in(name) for name in names)


def _watches_in(name: Path) -> int:
    try:
        return name.read_bytes().count(b"inotify wd:")
    except OSError:
        return 0  # closed in between


def _mounts(text: str) -> Iterable[tuple[str, str]]:
    """Yield mount points and types; a later line covers an earlier one."""
    for line in text.splitlines():
        before, dash, after = line.partition(" - ")
        fields = before.split()
        if dash and len(fields) > 4:  # noqa: PLR2004 -- the fifth is the mount point, see proc(5)
            yield _ESCAPED.sub(lambda found: chr(int(found[1], 8)), fields[4]), after.split()[0]


def _is_below(folder: str, point: str) -> bool:
    return folder == point or folder.startswith(point.rstrip("/") + "/")
