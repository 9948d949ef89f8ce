"""Codebuff, formerly Manicode: which chats there were, and nothing more.

Where   `~/.config/manicode/projects/<project>/chats/<time>/chat-messages.json`, one folder for each chat; also
        `manicode-dev` and `manicode-staging`.
Calls   not told in a form that is known: the tool counts credits, and only some versions note a provider's usage.
Counts  tokens are not recorded.
Edits   not told in a form that is known, nor are folders.
Not checked with real logs.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath, PureWindowsPath

from tokenmirror.domain.events import Reading, SessionSeen
from tokenmirror.sources.source import Chunk, Source

_MESSAGES = "chat-messages.json"
_CHATS = "chats"


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folders of the released program and of those for its makers."""
    config = Path(env.get("XDG_CONFIG_HOME") or home / ".config")
    return [config / f"manicode{kind}" / "projects" for kind in ("", "-dev", "-staging")]


def is_log(path: PurePath) -> bool:
    """Tell chats from everything else."""
    return path.name == _MESSAGES and path.parts[-3:-2] == (_CHATS,)


def parse(chunk: Chunk) -> Reading:
    """Read that there was a chat, and nothing of it."""
    parts = PureWindowsPath(chunk.path).parts
    return Reading(events=[SessionSeen("/".join(parts[-4:-1:2]))] if parts[-3:-2] == (_CHATS,) else [])


SOURCE = Source(name="codebuff", title="Codebuff", roots=roots, is_log=is_log, parse=parse)
