"""Forge: the conversations in its database, with the tokens of each answer.

Where   `~/.forge/.forge.db`, or `.forge.writes.db` beside it; `~/forge` in early versions, and where `FORGE_CONFIG`
        says. Of a conversation only who spoke, which model and the counts are read, never what was said.
Calls   each message with `usage` is one call, known by its counts within the conversation, for it has no id; what the
        tool drops when it shortens a conversation stays.
Counts  input holds what was read from a cache; writes and reasoning are not told apart. Counts that the tool only
        approximated are estimates.
Times   messages have none: all of a conversation is dated by its beginning.
Edits   not read.
Folder  that of the conversation's workspace, where it is told.
Not checked with real logs: after what several others read, which agree.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

_NAMES = frozenset({".forge.db", ".forge.writes.db"})


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folders the database can be in."""
    named = [Path(env["FORGE_CONFIG"])] if env.get("FORGE_CONFIG") else []
    early = home / "forge"
    return [*named, home / ".forge", *([early] if (early / ".forge.db").exists() else [])]


def is_log(path: PurePath) -> bool:
    """Tell databases from everything else."""
    return path.name in _NAMES


def parse(chunk: Chunk) -> Reading:
    """Read the conversations that changed."""
    from tokenmirror.sources._forge_conversations import read_conversations  # noqa: PLC0415 - loaded with the first log

    return read_conversations(chunk)


SOURCE = Source(name="forge", title="Forge", roots=roots, is_log=is_log, parse=parse, version=1, deep=False)
