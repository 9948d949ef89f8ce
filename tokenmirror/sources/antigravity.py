"""Antigravity: what its agent did in the editor, the app or the command line, without any count of tokens.

Where   `brain/<conversation>/.system_generated/logs/transcript.jsonl` below `~/.gemini/antigravity`,
        `antigravity-ide` and `antigravity-cli`. Conversations themselves are encrypted, or in a form that was not
        checked, and are not read; nor is any running program asked.
Calls   each answer of the model that a transcript tells of is one call.
Counts  tokens are not recorded there.
Edits   not told in a form that can be relied on; commands that ran are.
Folder  not told. The model is the one that the person chose, as the transcript notes it.
Not checked with real logs: after lines that others quote.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

_TRANSCRIPT = (".system_generated", "logs", "transcript.jsonl")
_KINDS = ("antigravity", "antigravity-ide", "antigravity-cli")


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folders of what the agent worked on."""
    named = env.get("GEMINI_CLI_HOME", "").strip()
    base = (Path(named) if named else home) / ".gemini"
    return [base / kind / "brain" for kind in _KINDS]


def is_log(path: PurePath) -> bool:
    """Tell transcripts from everything else; a fuller form beside them tells the same."""
    return path.parts[-3:] == _TRANSCRIPT and len(path.parts) > len(_TRANSCRIPT)


def parse(chunk: Chunk) -> Reading:
    """Read the lines that were appended."""
    from tokenmirror.sources._antigravity_steps import read_steps  # noqa: PLC0415 - loaded with the first log

    return read_steps(chunk)


SOURCE = Source(name="antigravity", title="Antigravity", roots=roots, is_log=is_log, parse=parse, version=1)
