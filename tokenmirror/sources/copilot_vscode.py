"""GitHub Copilot Chat in VS Code and editors made of it: three stores of the same conversations.

Where   below each editor's `User` folder (Code, Code - Insiders, VSCodium and others, and their remote servers):
        `globalStorage/github.copilot-chat/agent-traces.db`, where tracing is on; `workspaceStorage/<hash>/chatSessions`
        and `globalStorage/emptyWindowChatSessions`, one document or one journal of changes for each chat;
        `workspaceStorage/<hash>/GitHub.copilot-chat/transcripts`.
Calls   a `chat` span of the traces is one call (an `invoke_agent` span repeats the sum of its calls). A chat knows
        requests only, however many calls one took, and a transcript prompts: each is one call. Where a chat has
        traces, they replace its requests, the first call the first request and so on, and requests replace prompts,
        whichever is read first.
Counts  traces: input with cached tokens in it, output with reasoning. Chats: newer builds tell tokens of a request's
        last call, a lower bound; before, and in transcripts, tokens are not recorded. Titles and other helpers' calls
        are told only by traces. Traces are deleted by the editor after a while; what was read stays.
Edits   tools whose result says that they succeeded, by the request; groups of text edits where no tool tells of them.
        Whether an edit was kept is not recorded. Shell commands and the commits they name.
Folder  in `workspace.json` beside chats and transcripts; traces know none but that of their chat.
Checked with traces of May 2026 and a chat of October 2025; journals, transcripts and tokens in chats only after
        descriptions of the format.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.editor_folders import user_folders
from tokenmirror.sources.source import Chunk, Source

_TRACES = "agent-traces.db"
_CHAT = r"[0-9a-fA-F-]{32,36}\.jsonl?"
_CHATS = "chatSessions"
_TRANSCRIPTS = "transcripts"
_EXTENSION = "github.copilot-chat"


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return where each editor keeps chats: of folders, of windows without one, and traces of all."""
    below = ("workspaceStorage", "globalStorage/emptyWindowChatSessions", f"globalStorage/{_EXTENSION}")
    return [folder / name for folder in user_folders(home, env) for name in below]


def is_log(path: PurePath) -> bool:
    """Tell chats, transcripts and traces from everything else that extensions store."""
    folders = path.parts[:-1]
    if not folders:
        return path.name == _TRACES or re.fullmatch(_CHAT, path.name) is not None
    if folders[1:] == (_CHATS,):
        return path.suffix in {".json", ".jsonl"}
    below = len(folders) == 3 and folders[1].lower() == _EXTENSION and folders[2] == _TRANSCRIPTS  # noqa: PLR2004 - and the workspace
    return below and path.suffix == ".jsonl"


def beside(path: Path) -> dict[str, object]:
    """Return the folder that a chat's window has open."""
    # Loaded with the first chat, so that who has none does not wait for it.
    from tokenmirror.sources.editor_workspaces import folder_of  # noqa: PLC0415

    folder = folder_of(path)
    return {} if folder is None else {"cwd": folder}


def parse(chunk: Chunk) -> Reading:
    """Read a chat, what was appended to a journal or a transcript, or new spans."""
    if chunk.tables is not None:
        from tokenmirror.sources._copilot_traces import read_traces  # noqa: PLC0415 - as above

        return read_traces(chunk, chunk.tables)
    if PurePath(chunk.path.replace("\\", "/")).parent.name == _TRANSCRIPTS:
        from tokenmirror.sources._copilot_transcripts import read_transcript  # noqa: PLC0415 - as above

        return read_transcript(chunk)
    from tokenmirror.sources._copilot_chats import read_chat  # noqa: PLC0415 - as above

    return read_chat(chunk)


SOURCE = Source(
    name="copilot_vscode",
    title="GitHub Copilot Chat",
    roots=roots,
    is_log=is_log,
    parse=parse,
    version=2,
    beside=beside,
)
