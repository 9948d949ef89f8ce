"""Amp: the threads it keeps below ~/.local/share/amp/threads, one document each.

Where   `T-<id>.json`, written anew at every change; `AMP_DATA_DIR` or `XDG_DATA_HOME` move it. Newer versions
        keep threads mainly on the server: the file here can lag behind, or be missing.
Calls   an assistant message with `usage` is one call. Older files have a ledger: what is in both counts once.
        What subagents used on the server is not in the file.
Counts  input leaves cache reads and writes out, and gets them here; a ledger entry whose message is gone has none:
        a lower bound. Reasoning is not told apart.
Charges the credits that the ledger of older files names; they are not dollars, and never become tokens.
Edits   `edit_file`, `create_file` and `undo_edit` that are done; the diff of the result counts before the request.
Folder  the first tree of the thread's environment.
Checked with two threads of February 2026; the ledger of older files only after descriptions.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

_THREAD = r"T-.+\.json"


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folder of threads."""
    named, data = env.get("AMP_DATA_DIR", "").strip(), env.get("XDG_DATA_HOME", "").strip()
    base = Path(named) if named else (Path(data) if data else home / ".local" / "share") / "amp"
    return [base / "threads"]


def is_log(path: PurePath) -> bool:
    """Tell threads from everything else; temporary files end otherwise."""
    return len(path.parts) == 1 and re.fullmatch(_THREAD, path.name) is not None


def parse(chunk: Chunk) -> Reading:
    """Read a whole thread."""
    # Loaded with the first thread, so that who has none does not wait for it.
    from tokenmirror.sources._amp_thread import read  # noqa: PLC0415

    return read(chunk)


SOURCE = Source(name="amp", title="Amp", roots=roots, is_log=is_log, parse=parse, version=2)
