"""Cursor: the database of its editor, and the transcripts of its agents.

Where   `Cursor/User/globalStorage/state.vscdb` below the folder of programs' data (Linux, macOS, Windows), messages of
        all conversations; `workspaceStorage/<hash>/state.vscdb`, which conversations belong to which folder;
        `~/.cursor/projects/<project>/agent-transcripts`, the same conversations as lines.
Calls   a prompt is one call, however many it took; a message with counts is one and replaces its prompt's. Where the
        database knows a conversation, its prompts replace those of the transcript, whichever is read first.
Counts  Cursor keeps none that could be relied on: tokens are not recorded. The few messages with counts other than
        zero are a lower bound. Sizes of contexts and the sums of `usageData` are not usage, and the commits that
        Cursor attributes itself (`ai-code-tracking.db`) are not read. What was really used is in the account only.
Edits   of the database, those that were completed and not rejected, by the contents before and after where they are
        kept; of a transcript, which has no results, those asked for. Shell commands and the commits they name.
Folder  of the window a conversation was held in. Transcripts tell no times either: they have that of their file when
        it was seen first.
Checked with one transcript; the database only after descriptions of the format, older ones that hold whole
        conversations in one value are not read, nor the chats of the command line.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.editor_folders import application_folders
from tokenmirror.sources.source import Chunk, Source

_STATE = "state.vscdb"
_TRANSCRIPTS = "agent-transcripts"
_DEPTH = 2


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the editor's two storages on each system, and the agents' projects."""
    users = [folder / "Cursor" / "User" for folder in application_folders(home, env)]
    storages = [user / name for user in users for name in ("globalStorage", "workspaceStorage")]
    return [*storages, home / ".cursor" / "projects"]


def is_log(path: PurePath) -> bool:
    """Tell the editor's states and agents' transcripts from everything else that it stores."""
    if path.name == _STATE:
        return len(path.parts) <= _DEPTH
    return path.suffix == ".jsonl" and path.parts[1:2] == (_TRANSCRIPTS,)


def beside(path: Path) -> dict[str, object]:
    """Return the folders of the editor's windows, the folder of one, or when a transcript was written."""
    # Loaded with the first log, so that who has none does not wait for it.
    from tokenmirror.sources._cursor_beside import known_of  # noqa: PLC0415

    return known_of(path)


def parse(chunk: Chunk) -> Reading:
    """Read new messages, the conversations of a window, or what was appended to a transcript."""
    if chunk.tables is None:
        from tokenmirror.sources._cursor_transcripts import read_transcript  # noqa: PLC0415 - as above

        return read_transcript(chunk)
    if PurePath(chunk.path.replace("\\", "/")).parent.name == "globalStorage":
        from tokenmirror.sources._cursor_messages import read_messages  # noqa: PLC0415 - as above

        return read_messages(chunk, chunk.tables)
    from tokenmirror.sources._cursor_windows import read_window  # noqa: PLC0415 - as above

    return read_window(chunk, chunk.tables)


SOURCE = Source(name="cursor", title="Cursor", roots=roots, is_log=is_log, parse=parse, version=2, beside=beside)
