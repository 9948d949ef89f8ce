"""Tools and their folders as the page of sources shows them, and what is said before one is forgotten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from tokenmirror.domain.choosing import Choosing
from tokenmirror.domain.usage import Quality
from tokenmirror.viewmodels import numbers, recorded
from tokenmirror.viewmodels.recorded import Charge
from tokenmirror.viewmodels.shapes import Confirmation, FolderRow, ToolRow

MOST_PROBLEMS = 20


@dataclass(frozen=True, slots=True)
class FolderFacts:
    """One folder in which a tool's logs are looked for."""

    path: str
    status: str
    """`present`, `absent`, `offline` or `unknown`."""
    logs: int
    read: bool = True
    added: bool = False
    """By the person."""
    host: str | None = None


@dataclass(frozen=True, slots=True)
class ProblemFacts:
    """A record, a log or a folder that could not be read."""

    path: str
    offset: int | None
    line: int | None
    kind: str
    detail: str


@dataclass(frozen=True, slots=True)
class CleanUp:
    """After how many days a tool deletes its logs, when it next does, and how many were never read."""

    days: int | None = None
    following: datetime | None = None
    not_read: int = 0


@dataclass(frozen=True, slots=True)
class ToolFacts:
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
    calls: Mapping[Quality, int] = field(default_factory=dict)
    charges: tuple[Charge, ...] = ()
    last_event: datetime | None = None
    problems: tuple[ProblemFacts, ...] = ()
    clean_up: CleanUp = CleanUp()

    @property
    def found(self) -> bool:
        """Return whether one of its folders is on this computer."""
        return any(folder.status == "present" for folder in self.folders)

    @property
    def is_told(self) -> bool:
        """Return whether there is something to say: most people use three or four of all that are known."""
        chosen = not self.read or any(folder.added or not folder.read for folder in self.folders)
        return bool(self.found or self.logs or self.sessions or self.problems or chosen)


def tool_row(tool: ToolFacts, now: datetime, zone: tzinfo) -> ToolRow:
    """Return one tool as it is shown."""
    more = len(tool.problems) - MOST_PROBLEMS
    problems = tuple(problem_text(problem) for problem in tool.problems[:MOST_PROBLEMS])
    problems += (f"and {more:,} more",) if more > 0 else ()
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
        return "Left out by you"
    if tool.problems:
        return "Needs a look"
    if tool.found:
        return "Watched"
    return "Offline" if any(folder.status == "offline" for folder in tool.folders) else "Not found"


_STATUS = {"absent": "not there", "offline": "offline; what was read stays", "unknown": "not looked into yet"}


def _folder(folder: FolderFacts) -> FolderRow:
    about = _STATUS.get(folder.status, "")
    about = about or (numbers.counted(folder.logs, "log", "logs") if folder.logs else "no logs")
    if not folder.read:
        about = "left out by you"
    if folder.host:
        about += f", copied from {folder.host}"
    elif folder.added:
        about += ", added by you"
    return FolderRow(folder.path, about, folder.read, folder.added, folder.logs > 0)


def problem_text(problem: ProblemFacts) -> str:
    """Return what could not be read, with its file and place."""
    where = "" if problem.offset is None else f", byte {problem.offset:,}"
    where = where if problem.line is None else f", line {problem.line:,}"
    return f"{problem.path}{where}: {problem.detail}"


def _facts(tool: ToolFacts, now: datetime, zone: tzinfo) -> list[tuple[str, str]]:
    looked = [folder.path for folder in tool.folders if not _is_shown(folder)] if tool.found else []
    also = [("Also looked in", ", ".join(looked))] if looked else []
    return [*(_read(tool, now, zone) if tool.logs or tool.sessions else []), *also]


def _read(tool: ToolFacts, now: datetime, zone: tzinfo) -> list[tuple[str, str]]:
    """Return what was read of a tool that left logs."""
    newest = f", the newest record {_day(tool.last_event, now, zone)}" if tool.last_event else ""
    gone = f", {tool.gone:,} of them deleted since; what was read stays" if tool.gone else ""
    away = f", {tool.offline:,} of them offline" if tool.offline else ""
    facts = [
        ("Sessions", f"{tool.sessions:,}{newest}"),
        ("Logs", f"{tool.logs:,}{gone}{away}"),
        ("Rows read", f"{tool.records:,} with usage{f', in {_size(tool.bytes)} of logs' if tool.bytes else ''}"),
    ]
    if tool.repeats or tool.replays:
        repeats = numbers.counted(tool.repeats, "repeat", "repeats")
        replays = numbers.counted(tool.replays, "replay", "replays")
        facts.append(("Left out", f"{repeats} and {replays}, so that each call counts once"))
    facts.append(("Tokens", _known(tool.calls)))
    if tool.charges:
        facts.append(("Cost it recorded", recorded.charges_text(tool.charges, tools=False)))
    facts.append(("Clean-up", _clean_up(tool.clean_up, now, zone)))
    return facts


def _size(count: int) -> str:
    return f"{count / 1e6:,.1f} MB" if count >= 1e5 else f"{count / 1e3:,.1f} kB"  # noqa: PLR2004 - a tenth of one


def _day(moment: datetime, now: datetime, zone: tzinfo) -> str:
    return numbers.clock(moment, zone, now.astimezone(zone).date())


_KNOWN = {
    Quality.EXACT: "measured in {calls}",
    Quality.LOWER_BOUND: "at least, in {calls}",
    Quality.ESTIMATED: "rounded or estimated by the tool in {calls}",
    Quality.NOT_RECORDED: "not recorded in {calls}",
}


def _known(calls: Mapping[Quality, int]) -> str:
    """Return what the tool records, as its calls show it."""
    told = [
        text.format(calls=numbers.counted(calls[quality], "call", "calls"))
        for quality, text in _KNOWN.items()
        if calls.get(quality)
    ]
    return "; ".join(told) or "no call is known"


def _clean_up(clean_up: CleanUp, now: datetime, zone: tzinfo) -> str:
    if clean_up.days is None:
        return "deletes no logs by itself, as far as is known"
    text = f"deletes its logs after {numbers.counted(clean_up.days, 'day', 'days')}"
    if clean_up.following is None:
        return text
    text += f", the next one from {_date(clean_up.following, now, zone)} on; "
    lost = numbers.counted(clean_up.not_read, "log", "logs")
    return text + (f"{lost} that could not be read would be lost" if clean_up.not_read else "what was read stays here")


def _date(moment: datetime, now: datetime, zone: tzinfo) -> str:
    return numbers.short_day(moment.astimezone(zone).date(), now.astimezone(zone).date())


def confirmation(choosing: Choosing, what: str, sessions: int, calls: int, edits: int) -> Confirmation:
    """Return what a person is told before all that was read of something is forgotten."""
    goes = (
        f"{numbers.counted(sessions, 'session', 'sessions')} with {numbers.counted(calls, 'call', 'calls')} and"
        f" {numbers.counted(edits, 'edit', 'edits')} go."
    )
    return Confirmation(
        f"Forget everything from {what}?",
        (
            goes,
            "Tokens, commits and figures count as if it had never been read. This cannot be taken back.",
            "The tool's own logs stay where they are. They are read no more until you turn this on again.",
        ),
        "Forget",
        choosing,
    )
