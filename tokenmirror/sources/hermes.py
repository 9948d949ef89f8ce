"""Hermes Agent: the sessions of its database, each with one running total.

Where   `state.db` in `~/.hermes`, and in each of its `profiles`; `HERMES_HOME` names another folder. Sessions that
        came in by messages of others are among them.
Calls   the tool keeps totals of a session, which it overwrites: one call each, dated by the session's start, so that
        the day of its tokens is the session's first.
Counts  input leaves cache reads and writes out, and gets them added; what was thought is a part of the output. Every
        model of a session is in one total, under the name of the one it has. A session with messages and without
        counts is not recorded. Sessions that go through another agent on this computer are counted there as well.
Charges what a session cost as the provider told it; the tool's own estimate is not read.
Edits   not read.
Folder  that of the session, where a version notes it.
Not checked with real logs: after the tool's published source as others quote it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

_NAME = "state.db"


def profiles(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the tool's folder, and those of its profiles: nothing else in them is looked at."""
    own = Path(env["HERMES_HOME"]) if env.get("HERMES_HOME") else home / ".hermes"
    return [own, *sorted(path.parent for path in own.glob(f"profiles/*/{_NAME}"))]


def is_log(path: PurePath) -> bool:
    """Tell the database from everything else."""
    return path.name == _NAME


def parse(chunk: Chunk) -> Reading:
    """Read the sessions."""
    from tokenmirror.sources._hermes_sessions import read_sessions  # noqa: PLC0415 - loaded with the first log

    return read_sessions(chunk)


SOURCE = Source(name="hermes", title="Hermes Agent", roots=profiles, is_log=is_log, parse=parse, version=1, deep=False)
