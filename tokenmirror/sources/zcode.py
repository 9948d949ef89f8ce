"""ZCode: each request to a model, from the database that its editor and its command line share.

Where   `~/.zcode/cli/db/db.sqlite`; `ZCODE_SESSION_DB_PATH` names another. Only the tables of usage and of sessions
        are read. Other logs of the tool hold the same requests with their counts taken out.
Calls   each row of `model_usage` is one request, known by its id.
Counts  whether input holds the cache, and output what was thought, shows in the total that the tool computed. Where
        it does not show, input holds the cache unless that is larger, and the counts are a lower bound. A request
        that ended without counts is not recorded; one that runs is no call yet.
Edits   not read.
Folder  that of the session.
Not checked with real logs: after what several others found in theirs.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folder of the database."""
    named = env.get("ZCODE_SESSION_DB_PATH") or env.get("ZCODE_SESSION_DB")
    own = home / ".zcode" / "cli" / "db"
    return [Path(named).parent, own] if named and Path(named).is_absolute() else [own]


def is_log(path: PurePath) -> bool:
    """Tell the database from everything else."""
    return path.name == "db.sqlite"


def parse(chunk: Chunk) -> Reading:
    """Read the requests that are new or changed."""
    from tokenmirror.sources._zcode_usage import read_usage  # noqa: PLC0415 - loaded with the first log

    return read_usage(chunk)


SOURCE = Source(name="zcode", title="ZCode", roots=roots, is_log=is_log, parse=parse, version=1, deep=False)
