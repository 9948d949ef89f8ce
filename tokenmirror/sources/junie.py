"""Junie: the sessions of its command line, one folder a session, with the tokens of each answer.

Where   `~/.junie/sessions/<id>/events.jsonl`, which grows by lines. What the plug-in of an editor keeps is not known.
Calls   each entry of `modelUsage` in an event about a model's response is one call.
Counts  input leaves cache reads and writes out, and gets them added. The tool writes zero for what it was not told:
        zeros only are not recorded, no output or no input is a lower bound. Reasoning is not told apart. Costs have
        no unit, and are not read.
Edits   not told in a form that can be relied on.
Folder  from the event that says which one the session works in.
Not checked with real logs: after lines that several others quote, which agree.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source


def roots(home: Path, _env: Mapping[str, str]) -> list[Path]:
    """Return the folder that holds one folder for each session."""
    return [home / ".junie" / "sessions"]


def is_log(path: PurePath) -> bool:
    """Tell the events of a session from everything else."""
    return path.name == "events.jsonl"


def parse(chunk: Chunk) -> Reading:
    """Read the lines that were appended."""
    from tokenmirror.sources._junie_events import read_events  # noqa: PLC0415 - loaded with the first log

    return read_events(chunk)


SOURCE = Source(name="junie", title="Junie", roots=roots, is_log=is_log, parse=parse, version=1)
