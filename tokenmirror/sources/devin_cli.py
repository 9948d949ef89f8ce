"""Devin CLI: the transcripts of its sessions below ~/.local/share/devin/cli/transcripts.

Where   `<session>.json`, a document in the Agent Trajectory Interchange Format (ATIF), written anew as the session
        goes on, now and then late. `XDG_DATA_HOME` moves it; on Windows it lies in the folder
        `Devin` of `%APPDATA%`. Its database `sessions.db` holds no usage and is not read.
Calls   a step of the agent that has metrics is one call, named by session and number.
Counts  the format's own: prompt holds cached tokens and cache writes. Some versions write counts of their own
        instead, of which it is not known whether input holds the cache: then input is a lower bound.
Charges what a step says of ACUs is not read: whether it is its own cost or the account's is not known.
Edits   are not read, nor are commands: no description of its tools is sure.
Folder  where the transcript names one; most do not.
Not checked with real logs: after the format and descriptions.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folder of transcripts, on either system."""
    data, roaming = env.get("XDG_DATA_HOME", "").strip(), env.get("APPDATA", "").strip()
    bases = [(Path(data) if data else home / ".local" / "share") / "devin"]
    if roaming:
        bases.append(Path(roaming) / "Devin")
    return [base / "cli" / "transcripts" for base in bases]


def is_log(path: PurePath) -> bool:
    """Tell transcripts from everything else."""
    return len(path.parts) == 1 and path.suffix == ".json"


def parse(chunk: Chunk) -> Reading:
    """Read a whole transcript."""
    # Loaded with the first transcript, so that who has none does not wait for it.
    from tokenmirror.sources._devin_transcript import read  # noqa: PLC0415

    return read(chunk)


SOURCE = Source(name="devin_cli", title="Devin CLI", roots=roots, is_log=is_log, parse=parse, version=1)
