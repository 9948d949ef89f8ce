"""Warp: the conversations with its agent, from its own database; a total for each model, never split.

Where   `warp.sqlite` in the terminal's state folder; `WARP_DB_PATH` names another. Only the tables of conversations
        and of questions asked are read, nothing of what a terminal showed.
Calls   the tool keeps one number of tokens for each model of a conversation, which it overwrites: one call each,
        dated by the first question, lasting until the last change.
Counts  that number is neither input nor output, so tokens are not recorded. A version that splits them would be.
Charges the credits that a conversation has cost so far, dated by the first question as well.
Edits   not told in a form that can be relied on.
Folder  where the first question was asked.
Not checked with real logs: after what other programs read.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

_NAME = "warp.sqlite"
_STABLE = "dev.warp.Warp-Stable"
_GROUP = "2BBY89MBSN.dev.warp"


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folder of the database, on each system."""
    library = home / "Library"
    state = Path(env.get("XDG_STATE_HOME") or home / ".local" / "state")
    folders = [
        state / "warp-terminal",
        library / "Group Containers" / _GROUP / "Library" / "Application Support" / _STABLE,
        library / "Application Support" / _STABLE,
    ]
    if env.get("LOCALAPPDATA"):
        folders.append(Path(env["LOCALAPPDATA"]) / "warp" / "Warp" / "data")
    if env.get("WARP_DB_PATH"):
        folders.append(Path(env["WARP_DB_PATH"]).parent)
    return folders


def is_log(path: PurePath) -> bool:
    """Tell the database from everything else."""
    return path.name == _NAME


def parse(chunk: Chunk) -> Reading:
    """Read the conversations that changed."""
    from tokenmirror.sources._warp_tables import read_tables  # noqa: PLC0415 - loaded with the first log

    return read_tables(chunk)


SOURCE = Source(name="warp", title="Warp", roots=roots, is_log=is_log, parse=parse, version=1, deep=False)
