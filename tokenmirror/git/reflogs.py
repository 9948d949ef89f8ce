"""What the reflogs still know: every place a head was, also of commits that no branch holds any more."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from tokenmirror.domain.blake import blake2b
from tokenmirror.domain.commits import CommitId, ReflogEntry
from tokenmirror.git.instants import instant
from tokenmirror.git.problems import GitError, understood
from tokenmirror.git.references import branch_heads
from tokenmirror.git.runner import Git
from tokenmirror.plain_files import beginning_of, end_of, folders_at, is_folder, marks

_LINE = re.compile(rb"([0-9a-f]{40}|[0-9a-f]{64}) ([0-9a-f]{40}|[0-9a-f]{64}) .*?> (-?\d+) [-+]\d{4}(?:\t(.*))?")
_ACTION = re.compile(r"[a-z][a-z-]*(?: --?[a-z-]+)?(?: \([a-z -]+\))?")
_LONGEST_PATH = 8192
_MOST_OF_ONE = 16 << 20
"""Bytes of one reflog, from its end: some hundred thousand moves."""
_MOST_OF_ALL = 64 << 20
_BY_LOG = re.compile(r"(.*)@\{(-?\d+) [-+]\d{4}\}", re.DOTALL)


class Reflog(NamedTuple):
    """One reflog as it was read."""

    marks: tuple[int, ...]
    """How its file looked, its size first."""
    size: int
    digest: bytes
    """Of what was read, which later lines are put behind."""
    entries: tuple[ReflogEntry, ...]


Reflogs = dict[str, Reflog]
"""Reflogs that were read as a whole, by their paths."""


def reflog_entries(git: Git, common_dir: Path, known: Reflogs | None = None) -> list[ReflogEntry]:
    """Return the movements of HEAD, of every worktree's HEAD and of all branches, oldest first per ref.

    What is `known` is not read again while its file is the same, and is brought up to date.
    """
    if (common_dir / "reftable").is_dir():
        return _entries_by_log(git)
    left, found, read = _MOST_OF_ALL, list[ReflogEntry](), Reflogs()
    before = {} if known is None else known
    for ref, path in _logs(common_dir):
        log, now = before.get(path), marks(path)
        if log is None or log.marks != now or log.size > left:
            log = _read(ref, now, _newest(path, min(left, _MOST_OF_ONE)), log)
        if log.marks[:1] == (log.size,):  # else it grew meanwhile, or is too long to be held as a whole
            read[path] = log
        left -= log.size
        found += log.entries
    before.clear()
    before.update(read)
    return found


def _read(ref: str, looks: tuple[int, ...], data: bytes, before: Reflog | None) -> Reflog:
    """Read a reflog; of one that only grew what is new."""
    size = before.size if before is not None else 0
    if before is None or data[size - 1 : size] != b"\n" or _digest(data[:size]) != before.digest:
        return Reflog(looks, len(data), _digest(data), tuple(_entries(ref, data)))
    return Reflog(looks, len(data), _digest(data), (*before.entries, *_entries(ref, data[size:])))


def _digest(data: bytes) -> bytes:
    return blake2b(data, digest_size=16).digest()


def head_refs(common_dir: Path, top: Path | None) -> dict[str, str]:
    """Return the top folder of each worktree, as git knows it, with the name that its HEAD has in the reflogs."""
    found: dict[str, str] = {}
    for link in sorted(common_dir.glob("worktrees/*/gitdir")):
        try:
            target = os.fsdecode(beginning_of(link, _LONGEST_PATH)).rstrip("\n")
        except OSError:
            continue
        folder = os.path.normpath(link.parent / target)  # it may be relative to where it stands
        found[str(Path(folder).parent)] = f"worktrees/{link.parent.name}/HEAD"
    main = common_dir.parent if common_dir.name == ".git" else top
    return found if main is None else {str(main): "HEAD"} | found


def _logs(common_dir: Path) -> Iterator[tuple[str, str]]:
    """Return the reflog files and the refs they are of."""
    yield "HEAD", str(common_dir / "logs" / "HEAD")
    for head in sorted(common_dir.glob("worktrees/*/logs/HEAD")):
        yield f"worktrees/{head.parent.parent.name}/HEAD", str(head)
    top = common_dir / "logs"
    above = len(str(top)) + 1
    for kind in ("refs/heads", "refs/remotes"):
        below = [
            (folder, entry.name)
            for folder, entries in folders_at(top / kind)
            for entry in entries
            if not is_folder(entry, through_links=True)
        ]
        for folder, name in sorted(below):
            log = os.path.join(folder, name)  # noqa: PTH118 - of hundreds of files
            yield log[above:].replace(os.sep, "/"), log


def _newest(log: str, most: int) -> bytes:
    """Return the end of a reflog."""
    try:
        return end_of(Path(log), most)
    except OSError:
        return b""


def _entries(ref: str, data: bytes) -> Iterator[ReflogEntry]:
    """Read one reflog; lines that make no sense (half written, damaged) are passed over."""
    for line in data.split(b"\n"):
        found = _LINE.fullmatch(line)
        if found is not None:
            old, new, at, message = found.groups()
            yield ReflogEntry(ref, _commit(old), _commit(new), instant(at), _action(message or b""))


def _commit(name: bytes) -> CommitId | None:
    """Return an object name; all zeros mean that there was none."""
    return CommitId(name.decode("ascii")) if name.strip(b"0") else None


def _action(message: bytes) -> str:
    """Keep of a message only the command, which git writes before the colon."""
    found = _ACTION.match(message.partition(b":")[0].decode("utf-8", "replace"))
    return found[0] if found else ""


def _entries_by_log(git: Git) -> list[ReflogEntry]:
    """Ask git itself, where reflogs are not files; each old place is the new one of the entry before."""
    entries: list[ReflogEntry] = []
    for ref in ("HEAD", *branch_heads(git)):
        try:
            said = git.output("log", "-g", "--date=raw", "--format=%gD%x00%H%x00%gs%x00", ref, "--")
        except GitError:
            continue  # HEAD before the first commit, or a reflog whose commits are gone
        with understood(git.folder):
            entries += _chained(ref, said)
    return entries


def _chained(ref: str, said: bytes) -> list[ReflogEntry]:
    """Turn git's newest-first list into entries, oldest first."""
    fields = [field.removeprefix(b"\n") for field in said.split(b"\0")[:-1]]
    entries: list[ReflogEntry] = []
    before: CommitId | None = None
    for selector, name, message in reversed(list(zip(*[iter(fields)] * 3, strict=True))):
        found = _BY_LOG.fullmatch(os.fsdecode(selector))
        at = instant(found[2]) if found else datetime.fromtimestamp(0, UTC)
        entries.append(ReflogEntry(ref, before, _commit(name), at, _action(message)))
        before = _commit(name)
    return entries
