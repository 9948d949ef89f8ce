"""The facts a commit's header and message state: times, parents, reverts, picks, sessions; never prose."""

from __future__ import annotations

import re

from tokenmirror.domain.commits import CommitId, CommitRead
from tokenmirror.git.headers import NULS
from tokenmirror.git.instants import instant
from tokenmirror.git.revisions import whole_id

HEADER = "--format=%x00%H%x00%P%x00%aE%x00%aN%x00%at%x00%ct%x00%s%x00%b%x00"
"""How git is asked to write headers; a commit's text cannot hold the NULs between the fields."""

_MOST_BODY = 65_536
_MOST_SUBJECT = 4096
_MOST_NAME = 1024
_HEX = r"[0-9a-f]{64}|[0-9a-f]{40}"
_REVERTS = re.compile(rf"\bThis reverts commit ({_HEX}|[0-9a-f]{{7,39}})\b")
_REVERTS_PULL = re.compile(
    r"^(?:Reverts (?:[\w.-]+/[\w.-]+)?#|This reverts merge request (?:[\w./-]+)?!)(\d{1,9})\b", re.MULTILINE
)
_REFERENCE = rf"(?:(?:[\w.-]+/[\w.-]+)?#\d{{1,9}}|https?://\S{{1,400}}|[A-Z][A-Z0-9]{{1,9}}-\d{{1,9}}|(?:{_HEX}|[0-9a-f]{{7,39}})\b)"
_MENDS = re.compile(
    rf"^(?i:fix(?:es|ed)?|bug):?[ \t]+{_REFERENCE}(?:,[ \t]*{_REFERENCE})*"
    r"(?:[ \t]+\(\"[^\n]{0,400}\"\))?\.?[ \t]*$",
    re.MULTILINE,
)
"""A line of its own, as issues are closed and as Linux names the commit that brought a bug."""
_PICKED = re.compile(rf"^\(cherry picked from commit ({_HEX})\)$", re.MULTILINE)
_TRAILER = re.compile(r"^[A-Za-z0-9][A-Za-z0-9-]{0,60}:[ \t]+(\S[^\n]{0,400})$", re.MULTILINE)
ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{14,126}[A-Za-z0-9]")
"""What can be the id of a session; none is shorter, and shorter words could be met by chance."""
_ID_AT_END = re.compile(rf"{ID.pattern}$")
_UUID_AT_END = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$", re.IGNORECASE)
_AROUND = " \t/.,;)]}>'\""
_MOST_IDS = 32


def commit_from(header: bytes) -> CommitRead:
    """Turn a header into a commit without files."""
    fields = header.split(b"\0")
    name, parents, author, called, authored, committed, subject, body = fields[1:NULS]
    text = body[:_MOST_BODY].decode("utf-8", "replace").replace("\r\n", "\n")
    pull = _REVERTS_PULL.search(text)
    return CommitRead(
        id=whole_id(name),
        parents=tuple([whole_id(parent) for parent in parents.split()]),
        author=author[:_MOST_NAME].decode("utf-8", "replace").strip().casefold(),
        author_name=called[:_MOST_NAME].decode("utf-8", "replace"),
        author_time=instant(authored),
        committer_time=instant(committed),
        subject=subject[:_MOST_SUBJECT].decode("utf-8", "replace"),
        reverts=_commits(_REVERTS, text),
        reverts_pull=int(pull[1]) if pull else None,
        mends=_MENDS.search(text) is not None,
        picked_from=_commits(_PICKED, text),
        # The message of a merge speaks of what is merged, which others made.
        sessions=() if b" " in parents else ids_in_trailers(body[-_MOST_BODY:].decode("utf-8", "replace")),
    )


def ids_in_trailers(text: str) -> tuple[str, ...]:
    """Return what trailers end in that can be the id of a session, whatever they are called.

    Anywhere in the message: a squash joins the messages of many commits.
    """
    found = [name for value in _TRAILER.findall(text.replace("\r\n", "\n")) for name in _ids_at_end(value)]
    return tuple(dict.fromkeys(found))[:_MOST_IDS]


def _ids_at_end(value: str) -> list[str]:
    """Return the ids that a value can be meant to end in: a bare one, or a link or path with one as its last part."""
    bare = value.rstrip(_AROUND).removesuffix(".zst").removesuffix(".jsonl")
    found = [match[0] for match in (_ID_AT_END.search(bare), _UUID_AT_END.search(bare)) if match]
    return [name for name in found if any(sign.isdigit() for sign in name)]


def _commits(pattern: re.Pattern[str], text: str) -> tuple[CommitId, ...]:
    """Return the commits that a pattern finds, each once."""
    return tuple(dict.fromkeys(CommitId(name) for name in pattern.findall(text)))
