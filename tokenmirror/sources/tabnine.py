"""Tabnine: the chats of its agent below ~/.tabnine/agent/tmp, where there are any.

Where   its agent for the command line is made from Gemini CLI: chats are looked for where that would keep them,
        `<project>/chats/session-*.json` or `.jsonl`, and read in the same way.
Calls   a `gemini` message with `tokens` is one call. Completions in an editor, and all that its plug-ins for
        editors do, leave nothing on the disk that tells of usage: they are not recorded.
Counts  as Gemini CLI: input holds cached tokens, output leaves thoughts out and gets them here.
Edits   `replace` and `write_file` that ended well; the applied diff counts before the request.
Folder  as Gemini CLI: noted in a file beside the chats, or proven by a hash.
Not checked with real logs: whether it keeps chats at all is not known.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

_CHAT = r"session-.+\.jsonl?"


def roots(home: Path, _env: Mapping[str, str]) -> list[Path]:
    """Return the folder that would hold one folder for each project."""
    return [home / ".tabnine" / "agent" / "tmp"]


def is_log(path: PurePath) -> bool:
    """Tell chats from everything else."""
    return path.parts[1:-1] == ("chats",) and re.fullmatch(_CHAT, path.name) is not None


def beside(path: Path) -> dict[str, object]:
    """Return the folder a chat's project lies in, where the tool has noted it."""
    # Loaded with the first chat, so that who has none does not wait for it.
    from tokenmirror.sources._gemini_project import noted_root  # noqa: PLC0415

    root = noted_root(path)
    return {} if root is None else {"root": root}


def parse(chunk: Chunk) -> Reading:
    """Read a whole document, or the lines that were appended."""
    from tokenmirror.sources._gemini_chat import read  # noqa: PLC0415 - as above

    return read(chunk)


SOURCE = Source(name="tabnine", title="Tabnine", roots=roots, is_log=is_log, parse=parse, version=2, beside=beside)
