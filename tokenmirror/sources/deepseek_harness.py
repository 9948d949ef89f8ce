"""DeepSeek Harness: the sessions it appends to, compressed or not.

Where   `~/.dsh/sessions/<project>/<session>/session.jsonl` or `session.v4.jsonl`, mostly with `.zstd` at the end;
        `DSH_HOME` replaces `~/.dsh`.
Calls   each `assistant/message` event with `usage` is one call, known by the id of its message. A session that began
        as a copy of another says how many events it copied: these are passed over.
Counts  input leaves cache reads out where the total, or more of them than input, says so, and gets them added; where
        nothing says whether it holds them it is a lower bound. A message without counts is not recorded.
Edits   not told in a form that was checked.
Folder  from the first line.
Not checked with real logs: after what several others read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

_NAME = r"session(?:\.v\d{1,3})?\.jsonl"


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folder that holds one folder for each project."""
    own = Path(env["DSH_HOME"]) if env.get("DSH_HOME") else home / ".dsh"
    return [own / "sessions"]


def is_log(path: PurePath) -> bool:
    """Tell sessions from everything else."""
    return re.fullmatch(_NAME, path.name) is not None


def parse(chunk: Chunk) -> Reading:
    """Read the events that were appended."""
    from tokenmirror.sources._deepseek_events import read_events  # noqa: PLC0415 - loaded with the first log

    return read_events(chunk)


SOURCE = Source(name="deepseek_harness", title="DeepSeek Harness", roots=roots, is_log=is_log, parse=parse, version=1)
