"""Who wrote the lines that are alive, and what files are called by now."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import MappingProxyType

from msgspec.structs import replace

from tokenmirror.domain.commits import BlameOfFile, CommitId
from tokenmirror.git.patches import DIFF_OPTIONS, LineFingerprint
from tokenmirror.git.problems import GitError, understood
from tokenmirror.git.revisions import checked
from tokenmirror.git.runner import QUICK, Git
from tokenmirror.git.trees import blobs
from tokenmirror.git.written_once import Once, contents
from tokenmirror.plain_files import beginning_of

Wider = Mapping[str, tuple[str, ...]]
"""By file: the options with which to look further."""
Ends = frozenset[CommitId]
"""The commits at which a shallow clone ends; none where it is whole."""
NOWHERE: Wider = MappingProxyType({})
NEVER: Mapping[str, Once] = MappingProxyType({})
INTO_OTHER_FILES = "-C"

_AT_ONCE = 2
_MOST_BORDERS = 4 << 20
"""Bytes of the list of commits at which a shallow clone ends."""
_BINARY_LOOK = 8000
"""Bytes in which git, too, looks for a NUL."""
_LINE_OF = re.compile(rb"([0-9a-f]{64}|[0-9a-f]{40}) \d+ \d+")


def blame(git: Git, head: CommitId, path: str, fingerprint: LineFingerprint) -> list[tuple[CommitId, int]]:
    """Return the commit and fingerprint of each line of a file; nothing for one that is gone or binary."""
    found = blame_counts(git, head, [path], fingerprint)[path]
    if found.problem is not None:
        raise GitError(found.problem)
    return list(found.lines)


def blame_counts(
    git: Git,
    head: CommitId,
    paths: Iterable[str],
    fingerprint: LineFingerprint,
    wider: Wider = NOWHERE,
    once: Mapping[str, Once] = NEVER,
    there: Mapping[str, str] | None = None,
    ends: Ends | None = None,
) -> dict[str, BlameOfFile]:
    """Blame files, two at a time, ignoring white space and following moves within a file.

    `git` must stand at the top of the worktree, for that is what paths are relative to. Every path gets
    an answer; one that could not be blamed carries its problem. `fingerprint` is called from two threads.
    The files of `wider` are blamed once more with more options, and lines that another commit has then are
    told for both: who moved a line here or formatted it, and who wrote it. Of the files of `once`, if they are
    still what they were, the contents are asked for together. `there` are the versions of the files that
    are regular ones of the commit, and `ends` the commits at which a shallow clone ends, where they are known.
    """
    wanted = list(dict.fromkeys(paths))
    if there is None:
        there = blobs(git, head, frozenset(wanted)) if wanted else {}
    alive = [path for path in wanted if path in there]
    whole = {
        path: once[path] for path in alive if path in once and once[path].blob == there[path] and path not in wider
    }
    found = _of_one_commit(git, whole, fingerprint, ends)
    rest = [path for path in alive if path not in found]
    return dict.fromkeys(wanted, BlameOfFile(())) | found | blame_files(git, head, rest, fingerprint, wider, ends)


def _of_one_commit(
    git: Git, once: Mapping[str, Once], fingerprint: LineFingerprint, ends: Ends | None
) -> dict[str, BlameOfFile]:
    """Return the lines of files that are one commit's as a whole; before a shallow clone's border that is not known."""
    if not once or (_shallow_commits(git) if ends is None else ends):
        return {}
    known = contents(git, {each.blob for each in once.values()})
    return {path: _all_of(commit, known[blob], fingerprint) for path, (commit, blob) in once.items() if blob in known}


def _all_of(commit: CommitId, data: bytes, fingerprint: LineFingerprint) -> BlameOfFile:
    lines = data.removesuffix(b"\n").split(b"\n") if data else []
    if b"\0" in data and b"\0" in b"\n".join(b"\t" + line for line in lines)[:_BINARY_LOOK]:
        return BlameOfFile(())
    return BlameOfFile(tuple((commit, fingerprint(line)) for line in lines))


def blame_files(
    git: Git,
    head: CommitId,
    paths: Sequence[str],
    fingerprint: LineFingerprint,
    wider: Wider = NOWHERE,
    ends: Ends | None = None,
) -> dict[str, BlameOfFile]:
    """Blame like `blame_counts`, for paths that are known to be regular files of the commit."""
    if not paths:
        return {}
    shallow = _shallow_commits(git) if ends is None else ends

    def found(path: str) -> BlameOfFile:
        return _found(git, head, path, shallow, fingerprint, wider.get(path, ()))

    try:
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            # Read in the same thread, so that no more than two outputs are held at a time.
            return dict(zip(paths, pool.map(found, paths), strict=True))
    except RuntimeError:  # no thread can be started
        return {path: found(path) for path in paths}


def ignoring(commits: Iterable[CommitId]) -> tuple[str, ...]:
    """Return the options that look past commits, which must exist."""
    return tuple(word for commit in sorted(commits) for word in ("--ignore-rev", checked(commit)))


def renames(git: Git, since: CommitId, head: CommitId) -> dict[str, str]:
    """Return what files of `since` that were renamed on the way to `head` are called there."""
    return chained(rename_steps(git, since, head))


def rename_steps(git: Git, since: CommitId, head: CommitId) -> list[tuple[str, str]]:
    """Return the renamings on the way from `since` to `head`, oldest first.

    Along the default branch: a renaming within a merged branch counts where it was merged.
    """
    said = git.output(
        "log",
        "--first-parent",
        "--diff-merges=first-parent",
        "--reverse",
        "--diff-filter=R",
        "--name-status",
        "-z",
        "-M",
        "-l400",
        "--format=",
        *DIFF_OPTIONS,
        f"{checked(since)}..{checked(head)}",
        "--",
        limit=10 * QUICK,
    )
    fields = [field for field in os.fsdecode(said).split("\0") if field.strip("\n")]
    with understood(git.folder):
        return list(zip(fields[1::3], fields[2::3], strict=True))


def chained(steps: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Follow renames, oldest first; a name that was taken again later still means the first file."""
    origin: dict[str, str | None] = {}
    current: dict[str, str] = {}
    for old, new in steps:
        first = origin.pop(old, None if old in current else old)
        origin[new] = first
        if first is not None:
            current[first] = new
    return {first: now for first, now in current.items() if first != now}


def _shallow_commits(git: Git) -> frozenset[CommitId]:
    """Return the commits at which a shallow clone ends."""
    said = git.output("rev-parse", "--path-format=absolute", "--git-path", "shallow")
    try:
        names = beginning_of(Path(os.fsdecode(said).removesuffix("\n")), _MOST_BORDERS).decode("ascii")
    except (OSError, UnicodeDecodeError):
        return frozenset()
    return frozenset(CommitId(name) for name in names.split())


def _found(
    git: Git, head: CommitId, path: str, shallow: frozenset[CommitId], fingerprint: LineFingerprint, more: Sequence[str]
) -> BlameOfFile:
    near = _blamed(git, head, path, shallow, fingerprint)
    if not more or near.problem is not None:
        return near
    # Only such files: looking into other files takes some three times as long.
    wide = _blamed(git, head, path, shallow, fingerprint, *more)
    others = tuple(there for here, there in zip(near.lines, wide.lines, strict=False) if here != there)
    return BlameOfFile(near.lines + others, near.boundary | wide.boundary, wide.problem)


def _blamed(
    git: Git, head: CommitId, path: str, shallow: frozenset[CommitId], fingerprint: LineFingerprint, *how: str
) -> BlameOfFile:
    """Run one blame; a problem is an answer too."""
    arguments = ("blame", "--no-textconv", "--root", "-w", "-M", *how, "--porcelain", checked(head), "--", path)
    try:
        output = git.output(*arguments)
    except GitError as error:
        return BlameOfFile((), problem=error.problem)
    return _read(output, shallow, fingerprint)


def _read(output: bytes, shallow: frozenset[CommitId], fingerprint: LineFingerprint) -> BlameOfFile:
    """Read git's porcelain: before each line, which begins with a tab, stands its commit."""
    if b"\0" in output[: _BINARY_LOOK * 4] and _is_binary(output):
        return BlameOfFile(())
    lines: list[tuple[CommitId, int]] = []
    commit = CommitId("")
    names: dict[bytes, CommitId] = {}
    for line in output.split(b"\n"):
        if line[:1] == b"\t":
            lines.append((commit, fingerprint(line[1:])))
        else:
            found = _LINE_OF.match(line)
            if found is not None:
                commit = names.setdefault(found[1], CommitId(found[1].decode("ascii")))
    blamed = BlameOfFile(tuple(lines))
    return replace(blamed, boundary=shallow.intersection(names.values())) if shallow else blamed


def _is_binary(output: bytes) -> bool:
    """Tell whether the beginning of the file, as its lines show it, holds a NUL."""
    text = b"\n".join(line for line in output.split(b"\n") if line[:1] == b"\t")
    return b"\0" in text[:_BINARY_LOOK]
