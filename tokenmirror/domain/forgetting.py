"""What a person wants forgotten, and how forgotten things are known again without saying what they were."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from tokenmirror.domain.blake import blake2b

_PERSON = b"forgotten"


class Scope(StrEnum):
    """How much is forgotten at once."""

    SESSION = "session"
    """One session, and those that were started in it."""
    REPOSITORY = "repository"
    """A repository, or a folder without one: all work in it; it is no longer read."""
    TOOL = "tool"
    """All that was read from a tool, or from one folder of it; it is no longer read."""
    PERIOD = "period"
    EVERYTHING = "everything"
    """All that is stored up to now, own words too."""
    AGE = "age"
    """What is older than the person wants to keep."""


class Forgetting(msgspec.Struct, frozen=True):
    """What is to be forgotten."""

    scope: Scope
    subject: str = ""
    """A session as `tool:id`, a repository's folder, or a tool's short name."""
    folder: str | None = None
    """Of a tool: one folder alone."""
    since: int | None = None
    """Of a period: milliseconds since 1970 in UTC; None for the beginning."""
    until: int | None = None
    """Of a period: the first instant after it; None for now."""


class Namer:
    """Names by which forgotten things are met again: keyed digests, which say nothing without the key."""

    def __init__(self, key: bytes) -> None:
        """Take the key of the line fingerprints; what is named here is never one of those."""
        self._key = key

    def session(self, source: str, native: str) -> int:
        """Return the name of a session."""
        return self._name("session", source, native)

    def folder(self, path: str) -> int:
        """Return the name of a folder."""
        return self._name("folder", path.rstrip("/\\"))

    def log(self, source: str, path: str) -> int:
        """Return the name of a log."""
        return self._name("log", source, path)

    def _name(self, *parts: str) -> int:
        data = "\x1f".join(parts).encode("utf-8", "surrogatepass")
        digest = blake2b(data, key=self._key, digest_size=8, person=_PERSON).digest()
        return int.from_bytes(digest, "big") >> 1
