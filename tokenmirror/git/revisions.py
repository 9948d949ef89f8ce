"""Names of commits as git takes them on standard input, checked to be names and nothing else."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable

from tokenmirror.domain.commits import CommitId

_WHOLE = re.compile(rb"[0-9a-f]{40}|[0-9a-f]{64}")
_NAME = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}|HEAD|refs/[^\s\x00-\x1f~^:?*\[\\]+")


def as_stdin(revisions: Iterable[str], exclude: Iterable[str] = ()) -> bytes:
    """Return revisions one a line, excluded ones marked; empty when there is nothing to start from.

    With nothing on standard input git would take HEAD, so callers do not ask then. Give
    `--ignore-missing` before `--stdin`, or one commit that was collected as garbage ends it all.
    """
    wanted = [checked(name) for name in revisions]
    unwanted = [f"^{checked(name)}" for name in exclude]
    return os.fsencode("".join(f"{name}\n" for name in (*wanted, *unwanted))) if wanted else b""


def whole_id(printed: bytes) -> CommitId:
    """Return an object's name as git prints it; raise ValueError for anything else."""
    if not _WHOLE.fullmatch(printed):
        raise ValueError("git printed something else than the whole name of an object")
    return CommitId(printed.decode("ascii"))


def checked(name: str) -> str:
    """Return a name that git cannot take for an option or an expression."""
    if not _NAME.fullmatch(name) or ".." in name or "@{" in name:
        raise ValueError(f"not a whole commit id, HEAD or the whole name of a ref: {name!r}")
    return name
