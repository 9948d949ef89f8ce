"""Gemini CLI: the chats it records below ~/.gemini/tmp, one session a file.

Where   `<project>/chats/session-*.json`, a document that is written anew at every change; later versions append
        to `session-*.jsonl`. Subagents: `chats/<session>/<own id>.jsonl`. `GEMINI_CLI_HOME` replaces the home.
Calls   a `gemini` message with `tokens` is one call; the line form repeats a message when its tools end.
        A resumed document stays beside the lines that repeat it: messages have ids of their own in both.
Counts  input holds cached tokens, and leaves out those of tool use; output leaves thoughts out, billed all the
        same. A call stopped before anything was counted says zero: a lower bound.
Edits   `replace` and `write_file` that ended well; the applied diff counts before the request.
Folder  no file says where it worked. `.project_root` in the project's folder, or `projects.json`, does; else
        the one folder above a path in the chat that gives the chat's `projectHash`, a SHA-256.
Checked with logs of January to April 2026; appended lines and subagents only after descriptions of the format.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

_CHAT = r"session-.+\.jsonl?"
_CHATS = "chats"


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folder that holds one folder for each project."""
    return [_folder(home, env) / "tmp"]


def _folder(home: Path, env: Mapping[str, str]) -> Path:
    named = env.get("GEMINI_CLI_HOME", "").strip()
    return (Path(named) if named else home) / ".gemini"


def deletes_after(home: Path, env: Mapping[str, str]) -> int | None:
    """Return how long chats are kept: at its start the tool deletes those that are older."""
    from tokenmirror.sources.clean_up import gemini_days  # noqa: PLC0415 - not while chats are read

    return gemini_days(_folder(home, env) / "settings.json")


def is_log(path: PurePath) -> bool:
    """Tell chats, of sessions and of their subagents, from everything else; temporary files end otherwise."""
    folders = path.parts[:-1]
    if folders[1:] == (_CHATS,):
        return re.fullmatch(_CHAT, path.name) is not None
    return folders[1:2] == (_CHATS,) and len(folders) == 3 and path.suffix == ".jsonl"  # noqa: PLR2004 - project, chats, session


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


SOURCE = Source(
    name="gemini_cli",
    title="Gemini CLI",
    roots=roots,
    is_log=is_log,
    parse=parse,
    version=2,
    beside=beside,
    deletes_after=deletes_after,
)
