"""The first page: what will be read and never will, what was found, and what a person wants left out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, datetime, tzinfo

import msgspec

from tokenmirror.language import count, listed, locale, tr
from tokenmirror.messages import Looked, RepositoryFound, ToolFound
from tokenmirror.viewmodels import numbers

_SHORT = 34
"""Letters of an address that is shown as it is."""
_BYTES_A_SECOND, _SECONDS_A_REPOSITORY = 40_000_000, 8
"""Read on a small laptop; a guess that is rather too long."""


class FirstRunFacts(msgspec.Struct, frozen=True):
    """What the look found until now, and what was turned off."""

    tools: Sequence[ToolFound]
    repositories: Sequence[RepositoryFound]
    looked: Looked | None
    """None while it still looks."""
    off: Collection[str]
    """Names of tools and folders of repositories."""
    home: str


class FoundRow(msgspec.Struct, frozen=True):
    """A tool or a repository with its switch."""

    key: str
    title: str
    about: str
    """`1,204 files, 24 October to today`, or a folder."""
    is_path: bool
    amount: str
    """`1.9 GB`, `184 sessions`."""
    on: bool
    spoken: str
    """What the switch does, in words."""


class FirstRunView(msgspec.Struct, frozen=True):
    """The first page."""

    tools: tuple[FoundRow, ...]
    tools_note: str
    no_tools: str
    """What is said in the place of tools where there are none."""
    repositories: tuple[FoundRow, ...]
    repositories_note: str
    addresses: str
    """`yours by git: me@example.org`, or how many there are; empty while nothing is known."""
    address_list: str
    warning: str
    """What is deleted soon; empty when nothing is."""
    duration: str
    looking: bool


def first_run_view(facts: FirstRunFacts, now: datetime, zone: tzinfo) -> FirstRunView:
    """Return the first page as far as the look came."""
    looking = facts.looked is None
    return FirstRunView(
        tuple(_tool(found, facts.off, now, zone) for found in facts.tools),
        _tools_note(facts),
        _no_tools(facts),
        tuple(_repository(found, facts.off, facts.home) for found in facts.repositories),
        _repositories_note(facts),
        _addresses(facts.looked),
        listed(facts.looked.addresses) if facts.looked else "",
        _warning([found for found in facts.tools if found.source not in facts.off]),
        "" if looking else _duration(facts),
        looking,
    )


def _tool(found: ToolFound, off: Collection[str], now: datetime, zone: tzinfo) -> FoundRow:
    about = _about(found, _day(found.oldest, now, zone), _day(found.newest, now, zone))
    spoken = tr("Read {tool}", tool=found.title)
    return FoundRow(found.source, found.title, about, False, size(found.bytes), found.source not in off, spoken)


def _about(found: ToolFound, first: str, last: str) -> str:
    files = numbers.exact(found.files)
    if first == last:
        return count(found.files, "{n} file, {day}", "{n} files, {day}", n=files, day=last)
    return count(
        found.files, "{n} file, {first} to {last}", "{n} files, {first} to {last}", n=files, first=first, last=last
    )


def _day(milliseconds: int, now: datetime, zone: tzinfo) -> str:
    day, today = datetime.fromtimestamp(milliseconds / 1000, UTC).astimezone(zone).date(), now.astimezone(zone).date()
    return tr("today") if day == today else numbers.short_day(day, today)


def size(count_of_bytes: int) -> str:
    """Return a size as file managers print it: `1.9 GB`, `410 MB`."""
    for unit, sign in ((1_000_000_000, "GB"), (1_000_000, "MB")):
        if count_of_bytes >= unit:
            whole = count_of_bytes / unit
            return f"{locale().number(whole, 1 if whole < 10 else 0)}\u202f{sign}"  # noqa: PLR2004 - two figures
    return f"{max(round(count_of_bytes / 1000), 1)}\u202fkB"


def _repository(found: RepositoryFound, off: Collection[str], home: str) -> FoundRow:
    name = found.top.replace("\\", "/").rstrip("/").rpartition("/")[2] or found.top
    where = f"~{found.top.removeprefix(home)}" if home and found.top.startswith(f"{home}/") else found.top
    number = numbers.exact(found.sessions)
    amount = count(found.sessions, "{n} session", "{n} sessions", n=f"≥ {number}" if found.at_least else number)
    on = found.top not in off
    about = where if on else tr("{folder}, left out for now", folder=where)
    return FoundRow(found.top, name, about, True, amount, on, tr("Read commits of {repository}", repository=name))


def _tools_note(facts: FirstRunFacts) -> str:
    if facts.looked is None:
        return tr("looking at file names…")
    if not facts.tools:
        return count(facts.looked.folders, "{n} place was looked at", "{n} places were looked at")
    return tr("only file names and first lines were looked at; nothing is stored yet")


def _no_tools(facts: FirstRunFacts) -> str:
    if facts.looked is None or facts.tools:
        return ""
    return tr(
        "No tool has left logs here yet. {n} tools can be read; a folder of logs from elsewhere can be added in the"
        " settings.",
        n=facts.looked.tools,
    )


def _repositories_note(facts: FirstRunFacts) -> str:
    if facts.looked is None:
        return tr("Looking at first lines…")
    if facts.repositories:
        return ""
    if facts.tools:
        return tr("No repository is named in the first lines. Those that sessions worked in are found while reading.")
    return tr("Once a tool leaves logs, the repositories it works in are found by themselves.")


def _addresses(looked: Looked | None) -> str:
    if looked is None:
        return ""
    known = len(looked.addresses)
    if not known:
        return tr("git knows no address of yours")
    (first, *others) = looked.addresses
    if not others and len(first) <= _SHORT:
        return tr("yours by git: {address}", address=first)
    return count(known, "{n} address is yours by git", "{n} addresses are yours by git")


def _warning(tools: Sequence[ToolFound]) -> str:
    """Return which tool deletes logs soon, the one that deletes most."""
    going = max(tools, key=lambda found: found.going, default=None)
    if going is None or not going.going or going.deletes_after is None:
        return ""
    return count(
        going.going,
        "{tool} deletes its logs after {days} days. {n} file will be gone within a week; starting now keeps its"
        " counts.",
        "{tool} deletes its logs after {days} days. {n} files will be gone within a week; starting now keeps their"
        " counts.",
        tool=going.title,
        days=going.deletes_after,
        n=numbers.exact(going.going),
    )


def _duration(facts: FirstRunFacts) -> str:
    if not facts.tools:
        return tr("Logs are read as soon as a tool writes some.")
    seconds = sum(found.bytes for found in facts.tools if found.source not in facts.off) / _BYTES_A_SECOND
    seconds += _SECONDS_A_REPOSITORY * sum(found.top not in facts.off for found in facts.repositories)
    minutes = round(seconds / 60)
    if minutes < 1:
        return tr("Less than a minute; you can stop it at any time.")
    return count(
        minutes,
        "About a minute; you can stop it at any time.",
        "About {n} minutes; you can stop it at any time.",
    )
