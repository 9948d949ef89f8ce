"""What a source reads out of a log: sessions, calls, edits, said commits, problems.

No type here has a field that could hold a prompt, a response, code or command output. They are structs,
for a first reading makes them by the ten thousand.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec

from tokenmirror.domain.usage import TokenUsage


class EditKind(StrEnum):
    """What an applied edit did to its file."""

    CREATE = "create"
    UPDATE = "update"
    OVERWRITE = "overwrite"
    DELETE = "delete"
    RENAME = "rename"


class CallKind(StrEnum):
    """Why a call was made."""

    MAIN = "main"
    SUBAGENT = "subagent"
    COMPACTION = "compaction"
    SIDE_QUESTION = "side_question"
    INTERNAL = "internal"


class SessionSeen(msgspec.Struct, frozen=True, gc=False):
    """Facts about a session; of several, the store keeps the first known value of each."""

    session: str
    """The tool's own id, without the source's name."""
    parent: str | None = None
    """The session this one was forked from or continues, where the log says so."""
    cwd: str | None = None
    tool_version: str | None = None
    entrypoint: str | None = None
    repository_url: str | None = None
    """Without credentials."""


class TurnStarted(msgspec.Struct, frozen=True, gc=False):
    """One prompt by the person."""

    id: str
    session: str
    at: datetime


class ApiCall(msgspec.Struct, frozen=True, gc=False):
    """One billed model response.

    Upserted by `id`: of several records of one call the one with the largest output stays, the
    earliest time counts.
    """

    id: str
    """Identity within the source, the same in every file that repeats this call."""
    session: str
    at: datetime
    model: str
    usage: TokenUsage
    cwd: str | None = None
    branch: str | None = None
    agent: str | None = None
    """Id of the subagent, when one made the call."""
    kind: CallKind = CallKind.MAIN
    own_key: str | None = None
    """Key under which copies of this call in other files can find their original."""
    replay_key: str | None = None
    """The call is a replay, and is not counted, if another call has this value as `own_key`; where no
    original is known, one of the calls with the same `replay_key` is counted."""
    records: int = 1
    """How many records of the chunk told of it, none when they are another call's; for the receipt."""
    service_tier: str | None = None
    """`batch`, `priority`, `fast` ... where the log names one that changes the price."""
    until: datetime | None = None
    """Time of its last record, where it has several: the session was alive until then."""


class Edit(msgspec.Struct, frozen=True, gc=False):
    """One applied change to a file by a tool, as keyed fingerprints of its lines.

    `added` and `removed` keep order and repeats. For `OVERWRITE` of a file whose old content the log
    does not show, `removed` is empty.
    """

    id: str
    """The tool call's id (plus the file's position, when one call changes several files)."""
    session: str
    at: datetime
    path: str
    """As logged, absolute where the log allows it."""
    kind: EditKind
    added: tuple[int, ...]
    removed: tuple[int, ...]
    cwd: str | None = None
    moved_to: str | None = None
    user_modified: bool = False
    """The person changed the text before accepting it."""


class ShellRan(msgspec.Struct, frozen=True, gc=False):
    """A shell command ran in a session: that it ran, where and when, never its text."""

    id: str
    session: str
    at: datetime
    cwd: str | None = None
    command: int | None = None
    """Keyed fingerprint of its text: enough to meet the same command again."""
    failed: bool | None = None
    """Whether it ended with an error; None where the log does not tell, or it ran on."""


class CommitSaid(msgspec.Struct, frozen=True, gc=False):
    """A session ran `git commit` (or a kin) and its output named the commit that came of it."""

    id: str
    session: str
    at: datetime
    commit_prefix: str
    """Seven to forty hex digits, lower case, as printed. Empty when the command ran without an error
    but its output did not name the commit (redirected, quiet)."""
    cwd: str | None = None
    branch: str | None = None


class Charge(msgspec.Struct, frozen=True, gc=False):
    """What something cost as a tool recorded it, in a unit of its own; never turned into tokens.

    Not what was paid: tools compute money from list prices, also for those who pay by the month.
    Upserted by `id`: of several records of one charge the largest amount stays, the earliest time counts.
    """

    id: str
    session: str
    at: datetime
    amount: float
    unit: str
    """As the vendor calls it, in the plural: `credits`, `premium requests`, `USD` for money the tool recorded."""
    model: str | None = None


Event = SessionSeen | TurnStarted | ApiCall | Edit | ShellRan | CommitSaid | Charge


class Problem(msgspec.Struct, frozen=True, gc=False):
    """A record that could not be read: where and why, never its text."""

    kind: str
    """A short stable word: `broken_json`, `bad_counts`, `too_long`, `binary`, `bad_time` ..."""
    offset: int
    """Byte offset of the record in its log."""
    detail: str
    """One plain sentence without any text of the record."""


class Reading(msgspec.Struct):
    """What one chunk of a log yielded."""

    events: list[Event] = []
    problems: list[Problem] = []
    state: dict[str, object] = {}
    """What the next chunk needs; survives JSON."""
    records: int = 0
    """Records looked at that report usage, repeats and replays included."""
    more: bool = False
    """Of a database: there is more to read, for one look should hold no more than memory bears."""
