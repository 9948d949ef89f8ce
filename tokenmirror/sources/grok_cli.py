"""Grok CLI (xAI's Grok Build): the updates of its sessions below ~/.grok/sessions.

Where   `<folder, URL-encoded>/<session>/updates.jsonl`, appended line by line; `GROK_HOME` replaces `~/.grok`.
        Tools of others that go by the name of Grok CLI keep other files, and are not read.
Calls   single calls are not recorded. The end of a turn tells what the turn used, for each model where it names
        them: that is one call here. A turn that ended without saying so is a call of which no tokens are known.
Counts  input holds cache reads and writes. Whether output holds reasoning is told by the total; without one the
        output is a lower bound. The size of the context, which other records tell, is not usage.
Model   where a turn names none, the one that the session has now.
Edits   are not read, nor are commands: no description of these records is sure.
Folder  `summary.json` beside the updates, else the folder's name.
Not checked with real logs: after descriptions.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

_UPDATES = "updates.jsonl"


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folder that holds one folder for each place it worked in."""
    named = env.get("GROK_HOME", "").strip()
    return [(Path(named) if named else home / ".grok") / "sessions"]


def is_log(path: PurePath) -> bool:
    """Tell the updates of sessions from everything else."""
    return path.name == _UPDATES


def beside(path: Path) -> dict[str, object]:
    """Return where a session works, and its model."""
    # Loaded with the first log, so that who has none does not wait for it.
    from tokenmirror.sources._grok_updates import summary_of  # noqa: PLC0415

    return summary_of(path.with_name("summary.json"))


def parse(chunk: Chunk) -> Reading:
    """Read the lines that were appended."""
    from tokenmirror.sources._grok_updates import read  # noqa: PLC0415 - as above

    return read(chunk)


SOURCE = Source(name="grok_cli", title="Grok CLI", roots=roots, is_log=is_log, parse=parse, version=1, beside=beside)
