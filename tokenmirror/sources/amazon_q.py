"""Amazon Q Developer CLI: the last conversation of each folder, in its database; it counts no tokens.

Where   `data.sqlite3` in the data folder `amazon-q`, of which only the table of conversations is read.
Calls   each answer of a model is one call. A new conversation takes the place of the one before in the same folder,
        and long ones lose their beginning: what was read before stays.
Counts  tokens are not recorded, nor is any charge.
Edits   `fs_write` requests whose result says success; commands that were run, and the commits they name.
Folder  the key of the conversation.
Not checked with real logs: after the tool's published source of April 2026.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the tool's data folder, on each system."""
    folders = [Path(env.get("XDG_DATA_HOME") or home / ".local" / "share"), home / "Library" / "Application Support"]
    folders += [Path(env["LOCALAPPDATA"])] if env.get("LOCALAPPDATA") else []
    return [folder / "amazon-q" for folder in folders]


def is_log(path: PurePath) -> bool:
    """Tell the database from everything else."""
    return path.name == "data.sqlite3"


def parse(chunk: Chunk) -> Reading:
    """Read the conversations that changed."""
    from tokenmirror.sources._q_conversations import read_conversations  # noqa: PLC0415 - loaded with the first log

    return read_conversations(chunk)


SOURCE = Source(
    name="amazon_q", title="Amazon Q Developer CLI", roots=roots, is_log=is_log, parse=parse, version=2, deep=False
)
