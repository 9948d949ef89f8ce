"""The copies of the database in words: when they were taken, what they hold, and what restoring one would change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

import msgspec

from tokenmirror.language import count, listed, tr
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.data_page import how_big


class CopyRow(msgspec.Struct, frozen=True):
    """One copy."""

    name: str
    title: str
    hint: str
    question: str
    """The title of the card that tells what restoring it would change."""
    changes: tuple[str, ...]
    can_be_restored: bool


class CopiesPart(msgspec.Struct, frozen=True):
    """The section of the settings."""

    check_title: str
    check_hint: str
    working: bool
    """A copy is about to take the place of the database."""
    rows: tuple[CopyRow, ...]


class Holding(msgspec.Struct, frozen=True):
    """How much a database holds."""

    sessions: int
    calls: int
    last_at: datetime | None
    own_words: int


class CopyFacts(msgspec.Struct, frozen=True):
    """What was found of one copy."""

    name: str
    taken_at: datetime
    size: int
    why: str
    holding: Holding | None
    """Nothing where it cannot be read."""
    only_now: int
    """Sessions that it lacks and that no log tells again."""
    forgotten_since: bool = False
    """Something was forgotten, or left out, since it was taken."""
    all_forgotten: bool = False
    """Everything was."""


class CheckFacts(msgspec.Struct, frozen=True):
    """When the database was looked through, and what was found."""

    at: datetime
    well: bool


def copies_part(
    copies: Sequence[CopyFacts],
    now_held: Holding | None,
    check: CheckFacts | None,
    now: datetime,
    zone: tzinfo,
    *,
    working: bool,
) -> CopiesPart:
    """Return the section."""
    title, hint = _checked(check, now, zone)
    return CopiesPart(title, hint, working, tuple(_row(one, now_held, now, zone) for one in copies))


def _checked(check: CheckFacts | None, now: datetime, zone: tzinfo) -> tuple[str, str]:
    how = tr("Each copy is looked through when it is taken, and all tables once a week while nothing else is to do.")
    if check is None:
        return tr("Not looked through for damage yet"), how
    when = _moment(check.at, now, zone)
    if check.well:
        return tr("Looked through on {when}: no damage", when=when), how
    return tr("Damage was found on {when}", when=when), tr("The next start sets the file aside and mends it.")


def _row(copy: CopyFacts, now_held: Holding | None, now: datetime, zone: tzinfo) -> CopyRow:
    when = _moment(copy.taken_at, now, zone)
    told = [_why(copy.why), how_big(copy.size), _holds(copy.holding)]
    question = tr("Restore the copy of {when}?", when=when)
    changes = _changes(copy, now_held, now, zone)
    hint = " · ".join(filter(None, told))
    return CopyRow(copy.name, when, hint, question, changes, can_be_restored=copy.holding is not None)


def _moment(at: datetime, now: datetime, zone: tzinfo) -> str:
    day = numbers.day_in_words(at.astimezone(zone).date(), now.astimezone(zone).date())
    return tr("{day}, {time}", day=day, time=numbers.hour(at, zone))


def _why(why: str) -> str:
    if why.startswith("before"):
        return tr("What was before you restored a copy")
    return tr("From before an upgrade") if why else ""


def _holds(held: Holding | None) -> str:
    if held is None:
        return tr("Cannot be read")
    return listed([_sessions(held.sessions), _calls(held.calls)])


def _sessions(number: int) -> str:
    return count(number, "{n} session", "{n} sessions", n=numbers.exact(number))


def _calls(number: int) -> str:
    return count(number, "{n} call", "{n} calls", n=numbers.exact(number))


def _changes(copy: CopyFacts, now_held: Holding | None, now: datetime, zone: tzinfo) -> tuple[str, ...]:
    held = copy.holding
    if held is None:
        return (tr("It cannot be read, and so cannot be restored."),)
    lines = [tr("It holds {held}.", held=_in_full(held, now, zone))]
    if now_held is not None:
        lines.append(tr("Now there are {held}.", held=_in_full(now_held, now, zone)))
    lines.append(tr("What came since is read again from the logs that are still there."))
    if copy.all_forgotten:
        lines.append(tr("You had everything forgotten since: nothing of what this copy holds would be there."))
    elif copy.forgotten_since:
        lines.append(tr("What you had forgotten or left out since then stays so, and is taken out of this copy too."))
    if copy.only_now:
        lines.append(_lost(copy.only_now))
    if now_held is not None and (held.own_words or now_held.own_words):
        lines.append(_own_words(held.own_words, now_held.own_words))
    lines.append(tr("What there is now is kept as a copy of its own; restored, it brings everything back."))
    return tuple(lines)


def _lost(number: int) -> str:
    return count(
        number,
        "{n} session is neither in it nor in a log any more: it stays in what is kept of now.",
        "{n} sessions are neither in it nor in a log any more: they stay in what is kept of now.",
        n=numbers.exact(number),
    )


def _own_words(then: int, now: int) -> str:
    if then == now:
        return tr("Notes, corrections and other words of yours are those of then.")
    return tr(
        "Notes, corrections and other words of yours are those of then: {then} instead of {now}.",
        then=numbers.exact(then),
        now=numbers.exact(now),
    )


def _in_full(held: Holding, now: datetime, zone: tzinfo) -> str:
    much = listed([_sessions(held.sessions), _calls(held.calls)])
    if held.last_at is None:
        return much
    return tr("{much}, the last on {day}", much=much, day=_moment(held.last_at, now, zone))
