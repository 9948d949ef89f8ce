"""Continue: the sessions of its editors and its command line below ~/.continue/sessions, one document each.

Where   `<session>.json`, written anew at every change, and `sessions.json`, which lists them. `CONTINUE_GLOBAL_DIR`
        replaces `~/.continue`.
Calls   single calls are not recorded. The command line keeps one running total for a session: it is one call
        here, which grows with the total. Sessions of the editors have none: one call of which no tokens are known.
Times   no message has one. All of a session stands at the time the list says it was made, else when its
        document was written.
Counts  whether input holds the cache depends on the provider and is not said. It leaves it out where there are
        cache writes, or fewer tokens than were read from the cache; else the input is a lower bound. The model
        is mostly not named. The cost is computed from list prices and not read.
Edits   those that are done; a diff in the result counts before the request. Of `edit_existing_file` only the
        file is known: its text is a sketch of the change.
Folder  the session's `workspaceDirectory`.
Checked with one session of the command line; those of the editors only after descriptions. What old versions
wrote to `dev_data` is not read.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

_LIST = "sessions.json"


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the folder of sessions."""
    named = env.get("CONTINUE_GLOBAL_DIR", "").strip()
    return [(Path(named) if named else home / ".continue") / "sessions"]


def is_log(path: PurePath) -> bool:
    """Tell sessions from the list of them and from everything else."""
    return len(path.parts) == 1 and path.suffix == ".json" and path.name != _LIST


def beside(path: Path) -> dict[str, object]:
    """Return when a session was made, as the list beside it says, and when it was written."""
    # Loaded with the first session, so that who has none does not wait for it.
    from tokenmirror.sources._continue_session import times_of  # noqa: PLC0415

    return times_of(path, path.with_name(_LIST))


def parse(chunk: Chunk) -> Reading:
    """Read a whole session."""
    from tokenmirror.sources._continue_session import read  # noqa: PLC0415 - as above

    return read(chunk)


SOURCE = Source(
    name="continue_dev", title="Continue", roots=roots, is_log=is_log, parse=parse, version=1, beside=beside
)
