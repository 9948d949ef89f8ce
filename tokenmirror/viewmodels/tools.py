"""Tools and their folders as the page of sources shows them, and what is said before one is forgotten."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo

import msgspec

from tokenmirror.domain.choosing import Choosing
from tokenmirror.domain.usage import Quality
from tokenmirror.language import Words, count, listed, locale, tr
from tokenmirror.viewmodels import numbers, recorded
from tokenmirror.viewmodels.recorded import Charge
from tokenmirror.viewmodels.shapes import Confirmation, FolderRow, ToolRow

MOST_PROBLEMS = 20


class FolderFacts(msgspec.Struct, frozen=True):
    """One folder in which a tool's logs are looked for."""

    path: str
    status: str
    """`present`, `absent`, `offline` or `unknown`."""
    logs: int
    read: bool = True
    added: bool = False
    """By the person."""
    host: str | None = None


class ProblemFacts(msgspec.Struct, frozen=True):
    """A record, a log or a folder that could not be read."""

    path: str
    offset: int | None
    line: int | None
    kind: str
    detail: str


class CleanUp(msgspec.Struct, frozen=True):
    """After how many days a tool deletes its logs, when it next does, and how many were never read."""

    days: int | None = None
    following: datetime | None = None
    not_read: int = 0


class ToolFacts(msgspec.Struct, frozen=True):
    """One tool as it was found."""

    name: str
    title: str
    folders: tuple[FolderFacts, ...]
    read: bool = True
    logs: int = 0
    gone: int = 0
    offline: int = 0
    bytes: int = 0
    records: int = 0
    sessions: int = 0
    repeats: int = 0
    replays: int = 0
    calls: Mapping[Quality, int] = msgspec.field(default_factory=dict)
    charges: tuple[Charge, ...] = ()
    last_event: datetime | None = None
    problems: tuple[ProblemFacts, ...] = ()
    clean_up: CleanUp = CleanUp()
    in_repositories: bool = False
    """It writes into repositories, which are there without it."""

    @property
    def found(self) -> bool:
        """Return whether one of its folders is on this computer."""
        own = (folder for folder in self.folders if folder.logs or folder.added or not self.in_repositories)
        return any(folder.status == "present" for folder in own)

    @property
    def is_told(self) -> bool:
        """Return whether there is something to say: most people use three or four of all that are known."""
        chosen = not self.read or any(folder.added or not folder.read for folder in self.folders)
        return bool(self.found or self.logs or self.sessions or self.problems or chosen)


def tool_row(tool: ToolFacts, now: datetime, zone: tzinfo) -> ToolRow:
    """Return one tool as it is shown."""
    more = len(tool.problems) - MOST_PROBLEMS
    problems = tuple(problem_text(problem) for problem in tool.problems[:MOST_PROBLEMS])
    problems += (tr("and {n} more", n=numbers.exact(more)),) if more > 0 else ()
    state = _state(tool)
    folders = tuple(_folder(folder) for folder in tool.folders if not tool.found or _is_shown(folder))
    facts = tuple(_facts(tool, now, zone))
    look, rows = bool(problems) and tool.read, bool(tool.logs or tool.sessions)
    return ToolRow(tool.name, tool.title, state, look, tool.read, folders, facts, problems, rows)


def _is_shown(folder: FolderFacts) -> bool:
    """Tell a folder by itself from those that tools of another kind or system would write to."""
    return folder.status != "absent" or folder.logs > 0 or folder.added or not folder.read


def _state(tool: ToolFacts) -> str:
    if not tool.read:
        return tr("Left out by you")
    if tool.problems:
        return tr("Needs a look")
    if tool.found:
        return tr("Watched")
    return tr("Offline") if any(folder.status == "offline" for folder in tool.folders) else tr("Not found")


_STATUS = Words({"absent": "not there", "offline": "offline; what was read stays", "unknown": "not looked into yet"})


def _folder(folder: FolderFacts) -> FolderRow:
    about = _STATUS.get(folder.status, "")
    about = about or (count(folder.logs, "{n} log", "{n} logs") if folder.logs else tr("no logs"))
    if not folder.read:
        about = tr("left out by you")
    if folder.host:
        about = tr("{about}, copied from {computer}", about=about, computer=folder.host)
    elif folder.added:
        about = tr("{about}, added by you", about=about)
    return FolderRow(folder.path, about, folder.read, folder.added, folder.logs > 0)


def problem_text(problem: ProblemFacts) -> str:
    """Return what could not be read, with its file and place."""
    where = problem.path
    if problem.line is not None:
        where = tr("{file}, line {line}", file=problem.path, line=numbers.exact(problem.line))
    elif problem.offset is not None:
        where = tr("{file}, byte {offset}", file=problem.path, offset=numbers.exact(problem.offset))
    return f"{where}: {problem.detail}"


def _facts(tool: ToolFacts, now: datetime, zone: tzinfo) -> list[tuple[str, str]]:
    looked = [folder.path for folder in tool.folders if not _is_shown(folder)] if tool.found else []
    also = [(tr("Also looked in"), listed(looked))] if looked else []
    return [*(_read(tool, now, zone) if tool.logs or tool.sessions else []), *also]


def _read(tool: ToolFacts, now: datetime, zone: tzinfo) -> list[tuple[str, str]]:
    """Return what was read of a tool that left logs."""
    sessions, logs = numbers.exact(tool.sessions), numbers.exact(tool.logs)
    if tool.last_event:
        newest = _day(tool.last_event, now, zone)
        sessions = tr("{sessions}, the newest record {day}", sessions=sessions, day=newest)
    if tool.gone:
        gone = numbers.exact(tool.gone)
        logs = tr("{logs}, {gone} of them deleted since; what was read stays", logs=logs, gone=gone)
    if tool.offline:
        logs = tr("{logs}, {offline} of them offline", logs=logs, offline=numbers.exact(tool.offline))
    facts = [
        (tr("Sessions"), sessions),
        (tr("Logs"), logs),
        (tr("Rows read"), _rows_read(tool)),
    ]
    if tool.repeats or tool.replays:
        repeats = count(tool.repeats, "{n} repeat", "{n} repeats")
        replays = count(tool.replays, "{n} replay", "{n} replays")
        left_out = tr("{repeats} and {replays}, so that each call counts once", repeats=repeats, replays=replays)
        facts.append((tr("Left out"), left_out))
    facts.append((tr("Tokens"), _known(tool.calls)))
    if tool.charges:
        facts.append((tr("Cost it recorded"), recorded.charges_text(tool.charges, tools=False)))
    facts.append((tr("Clean-up"), _clean_up(tool.clean_up, now, zone)))
    return facts


def _rows_read(tool: ToolFacts) -> str:
    records = numbers.exact(tool.records)
    if tool.bytes:
        return tr("{records} with usage, in {size} of logs", records=records, size=_size(tool.bytes))
    return tr("{records} with usage", records=records)


def _size(size: int) -> str:
    if size >= 1e5:  # noqa: PLR2004 - a tenth of one
        return f"{locale().number(size / 1e6, 1)} MB"
    return f"{locale().number(size / 1e3, 1)} kB"


def _day(moment: datetime, now: datetime, zone: tzinfo) -> str:
    return numbers.clock(moment, zone, now.astimezone(zone).date())


_KNOWN = Words(
    {
        Quality.EXACT: "measured in {calls}",
        Quality.LOWER_BOUND: "at least, in {calls}",
        Quality.ESTIMATED: "rounded or estimated by the tool in {calls}",
        Quality.NOT_RECORDED: "not recorded in {calls}",
    }
)


def _known(calls: Mapping[Quality, int]) -> str:
    """Return what the tool records, as its calls show it."""
    told = [
        text.format(calls=count(calls[quality], "{n} call", "{n} calls"))
        for quality, text in _KNOWN.items()
        if calls.get(quality)
    ]
    return "; ".join(told) or tr("no call is known")


def _clean_up(clean_up: CleanUp, now: datetime, zone: tzinfo) -> str:
    if clean_up.days is None:
        return tr("deletes no logs by itself, as far as is known")
    text = count(clean_up.days, "deletes its logs after {n} day", "deletes its logs after {n} days")
    if clean_up.following is None:
        return text
    values = {"text": text, "day": _date(clean_up.following, now, zone)}
    if not clean_up.not_read:
        return tr("{text}, the next one from {day} on; what was read stays here", **values)
    return count(
        clean_up.not_read,
        "{text}, the next one from {day} on; {n} log that could not be read would be lost",
        "{text}, the next one from {day} on; {n} logs that could not be read would be lost",
        **values,
    )


def _date(moment: datetime, now: datetime, zone: tzinfo) -> str:
    return numbers.short_day(moment.astimezone(zone).date(), now.astimezone(zone).date())


def confirmation(choosing: Choosing, what: str, sessions: int, calls: int, edits: int) -> Confirmation:
    """Return what a person is told before all that was read of something is forgotten."""
    goes = tr(
        "{sessions} with {calls} and {edits} go.",
        sessions=count(sessions, "{n} session", "{n} sessions"),
        calls=count(calls, "{n} call", "{n} calls"),
        edits=count(edits, "{n} edit", "{n} edits"),
    )
    return Confirmation(
        tr("Forget everything from {what}?", what=what),
        (
            goes,
            tr("Tokens, commits and figures count as if it had never been read. This cannot be taken back."),
            tr("The tool's own logs stay where they are. They are read no more until you turn this on again."),
        ),
        tr("Forget"),
        choosing,
    )
