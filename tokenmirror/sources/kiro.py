"""Kiro: the sessions of its command line and of its editor, which count credits and no tokens.

Where   `~/.kiro/sessions/cli/<id>.jsonl` with `<id>.json` beside it, before that `data.sqlite3` in the data folder
        `kiro-cli`; of the editor `~/.kiro/sessions/<workspace>/sess_<id>/messages.jsonl`, before that documents in
        its `globalStorage/kiro.kiroagent`. `KIRO_HOME` replaces `~/.kiro`.
Calls   each answer of a model is one call, where answers are told apart; of older documents each execution. What is
        in the database and in a file bears the same ids, and counts once.
Counts  tokens are not recorded: fields for them hold zeros. How full the context is, is no count.
Charges the credits of each turn, as the tool notes them.
Edits   those whose result says success; older documents of the editor tell of none that can be relied on.
Times   lines of the command line have the time of the prompt before them.
Folder  from the file beside a session, the key in the database, or the document itself.
Not checked with real logs: after what other programs read, and lines that they quote.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.editor_folders import application_folders
from tokenmirror.sources.source import Chunk, Source

_DATABASE = "data.sqlite3"
_HASH = r"[0-9a-f]{16,64}"
_EXECUTION = 3


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folders of sessions, of the database and of the editor's documents, on each system."""
    own = Path(env["KIRO_HOME"]) if env.get("KIRO_HOME") else home / ".kiro"
    apps = application_folders(home, env)
    data = [Path(env.get("XDG_DATA_HOME") or home / ".local" / "share"), *apps[1:2]]
    data += [Path(env["LOCALAPPDATA"])] if env.get("LOCALAPPDATA") else []
    users = [*(app / "Kiro" / "User" for app in apps), home / ".kiro-server" / "data" / "User"]
    agents = [user / "globalStorage" / "kiro.kiroagent" for user in users]
    return [own / "sessions", *(folder / "kiro-cli" for folder in data), *agents]


def is_log(path: PurePath) -> bool:
    """Tell sessions of any generation from everything else."""
    name, folders = path.name, path.parts[:-1]
    if name == _DATABASE or name.endswith(".chat"):
        return True
    if folders[-1:] == ("cli",):
        return name.endswith((".jsonl", ".json"))
    if name == "messages.jsonl":
        return bool(folders) and folders[-1].startswith("sess_")
    if folders[:1] == ("workspace-sessions",):
        return name.endswith(".json") and name != "sessions.json"
    return len(path.parts) == _EXECUTION and all(re.fullmatch(_HASH, part) for part in path.parts)


def beside(path: Path) -> dict[str, object]:
    """Return what the description beside a session says of it."""
    if not path.name.endswith(".jsonl"):
        return {}
    from tokenmirror.sources._kiro_lines import described  # noqa: PLC0415 - loaded with the first session

    return described(path)


def parse(chunk: Chunk) -> Reading:
    """Read appended lines, a whole document, or what changed in the database."""
    # Loaded with the first log, so that who has none does not wait for it.
    if chunk.tables is not None:
        from tokenmirror.sources._q_conversations import read_conversations  # noqa: PLC0415

        return read_conversations(chunk)
    if chunk.path.endswith(".jsonl"):
        from tokenmirror.sources._kiro_lines import read_lines  # noqa: PLC0415

        return read_lines(chunk)
    from tokenmirror.sources._kiro_documents import read_document  # noqa: PLC0415

    return read_document(chunk)


SOURCE = Source(name="kiro", title="Kiro", roots=roots, is_log=is_log, parse=parse, version=2, beside=beside)
