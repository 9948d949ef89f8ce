"""What a person may be told while the window is closed: never more than once for one cause, and never praise."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta, tzinfo

import msgspec

from tokenmirror.language import count, tr
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.tools import ToolFacts

CLEAN_UP, UNREADABLE, CEILING = "clean_up", "unreadable", "ceiling"
"""The kinds; each has a switch of its own."""
_SOON = timedelta(days=7)
_STOPPED = frozenset({"unreadable_folder", "unreadable"})


class Alert(msgspec.Struct, frozen=True):
    """One thing that a person may want to know now."""

    kind: str
    cause: str
    """The same for the same thing: it is told once."""
    title: str
    body: str
    screen: str
    what: str
    lasts: bool = False
    """Once told it is told for good; else it may be told again after it was over."""


def alerts(tools: Sequence[ToolFacts], now: datetime, zone: tzinfo) -> tuple[Alert, ...]:
    """Return what can be told as things stand."""
    read = [tool for tool in tools if tool.read and tool.found]
    return tuple(alert for tool in read for alert in (_clean_up(tool, now, zone), _unreadable(tool)) if alert)


def _clean_up(tool: ToolFacts, now: datetime, zone: tzinfo) -> Alert | None:
    """Tell of logs that go soon: where some were not read each month, else once."""
    clean_up = tool.clean_up
    if clean_up.days is None or clean_up.following is None or clean_up.following > now + _SOON:
        return None
    day = numbers.day_in_words(max(clean_up.following, now).astimezone(zone).date(), now.astimezone(zone).date())
    title = tr("{tool} deletes logs from {day} on", tool=tool.title, day=day)
    if clean_up.not_read:
        month = now.astimezone(zone).strftime("%Y-%m")
        body = count(
            clean_up.not_read,
            "{n} log that could not be read would be lost. What was read stays.",
            "{n} logs that could not be read would be lost. What was read stays.",
        )
        return Alert(CLEAN_UP, f"clean_up {tool.name} unread {month}", title, body, "settings", "tools", lasts=True)
    body = tr("It keeps them for {days} days. What was read of them stays here.", days=clean_up.days)
    return Alert(CLEAN_UP, f"clean_up {tool.name}", title, body, "settings", "tools", lasts=True)


def _unreadable(tool: ToolFacts) -> Alert | None:
    """Tell of a tool whose folders or logs can be read no more."""
    stopped = sum(problem.kind in _STOPPED for problem in tool.problems)
    if not stopped:
        return None
    return Alert(
        UNREADABLE,
        f"unreadable {tool.name}",
        tr("{tool} can be read no more", tool=tool.title),
        count(
            stopped,
            "{n} log or folder of it cannot be opened. What was read before stays.",
            "{n} logs or folders of it cannot be opened. What was read before stays.",
        ),
        "settings",
        "tools",
    )
