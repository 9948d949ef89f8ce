"""The facts a commit's header and message state: times, parents, reverts, picks, sessions; never prose."""

from __future__ import annotations

import re
from typing import IO

from tokenmirror.domain.commits import CommitId, CommitRead
from tokenmirror.git.instants import instant

HEADER = "--format=%x00%H%x00%P%x00%aE%x00%at%x00%ct%x00%s%x00%b%x00"
"""How git is asked to write headers; a commit's text cannot hold the NULs between the fields."""

_NULS = 8
_MOST_BODY = 65_536
_HEX = r"[0-9a-f]{64}|[0-9a-f]{40}"
_REVERTS = re.compile(rf"\bThis reverts commit ({_HEX}|[0-9a-f]{{7,39}})\b")
_REVERTS_PULL = re.compile(
    r"^(?:Reverts (?:[\w.-]+/[\w.-]+)?#|This reverts merge request (?:[\w./-]+)?!)(\d{1,9})\b", re.MULTILINE
)
_PICKED = re.compile(rf"^\(cherry picked from commit ({_HEX})\)$", re.MULTILINE)
_SESSION = re.compile(r"^((?:[A-Za-z][A-Za-z-]{0,40}-)?Session(?:-Id)?): (\S{4,200})$", re.MULTILINE | re.IGNORECASE)


def read_header(first: bytes, lines: IO[bytes]) -> bytes:
    """Return the rest of a header whose first line was read; a body may hold many lines."""
    parts = [first]
    found = first.count(b"\0")
    while found < _NULS:
        line = lines.readline()
        if not line:
            break
        parts.append(line)
        found += line.count(b"\0")
    return b"".join(parts)


def commit_from(header: bytes) -> CommitRead:
    """Turn a header into a commit without files."""
    fields = header.split(b"\0")
    name, parents, author, authored, committed, subject, body = fields[1:_NULS]
    text = body[:_MOST_BODY].decode("utf-8", "replace").replace("\r\n", "\n")
    pull = _REVERTS_PULL.search(text)
    return CommitRead(
        id=CommitId(name.decode("ascii")),
        parents=tuple(CommitId(parent) for parent in parents.decode("ascii").split()),
        author=author.decode("utf-8", "replace").strip().casefold(),
        author_time=instant(authored),
        committer_time=instant(committed),
        subject=subject.decode("utf-8", "replace"),
        reverts=_commits(_REVERTS, text),
        reverts_pull=int(pull[1]) if pull else None,
        picked_from=_commits(_PICKED, text),
        sessions=tuple((key, value) for key, value in _SESSION.findall(text)),
    )


def _commits(pattern: re.Pattern[str], text: str) -> tuple[CommitId, ...]:
    """Return the commits that a pattern finds, each once."""
    return tuple(dict.fromkeys(CommitId(name) for name in pattern.findall(text)))
