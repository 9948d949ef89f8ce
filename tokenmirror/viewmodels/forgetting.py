"""What a person is told before something is forgotten, after it, and of all that was."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import msgspec

from tokenmirror.domain.forgetting import Forgetting, Scope
from tokenmirror.domain.tasks import KeepFor
from tokenmirror.language import count, sentences, tr
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.shapes import Confirmation


class Amount(msgspec.Struct, frozen=True):
    """How much goes, or went."""

    sessions: int
    calls: int
    words: int = 0
    """Of the person's own."""


class ForgottenRow(msgspec.Struct, frozen=True):
    """One act of forgetting, as it is listed."""

    act: int
    text: str
    hint: str


class ForgettingPart(msgspec.Struct, frozen=True):
    """What was forgotten, and for how long things are kept."""

    years: int | None
    keep_text: str
    forgotten: tuple[ForgottenRow, ...]


def amount_text(amount: Amount) -> str:
    """Return an amount in words: sessions with their calls, and own words where there are any."""
    sessions = count(amount.sessions, "{n} session", "{n} sessions", n=numbers.exact(amount.sessions))
    calls = count(amount.calls, "{n} call", "{n} calls", n=numbers.exact(amount.calls))
    if not amount.words:
        return tr("{sessions} with {calls}", sessions=sessions, calls=calls)
    own = count(amount.words, "{n} word of yours", "{n} words of yours", n=numbers.exact(amount.words))
    return tr("{sessions} with {calls}, and {own}", sessions=sessions, calls=calls, own=own)


def confirmation(task: Forgetting | KeepFor, title: str, amount: Amount) -> Confirmation:
    """Return what a person is told before something is forgotten."""
    goes = tr("{amount} go, and everything counts as if it had never been read.", amount=amount_text(amount))
    logs = tr("The logs of your tools stay as they are. What is forgotten is not read from them again.")
    copies = tr("Copies of the database that hold it are replaced by one of what is left.")
    back = tr("While the logs are there it can be read again; notes and corrections of yours do not come back.")
    return Confirmation(title, (goes, logs, copies, back), _button(task), task)


def _button(task: Forgetting | KeepFor) -> str:
    return tr("Keep no longer") if isinstance(task, KeepFor) else tr("Forget")


def title_of(task: Forgetting | KeepFor, name: str) -> str:
    """Return the question; the name is what a person calls the thing, or a time in words."""
    if isinstance(task, KeepFor):
        return tr("Forget what is older than {day}, and each day what becomes as old?", day=name)
    if task.scope is Scope.EVERYTHING:
        return tr("Forget everything up to now?")
    if task.scope is Scope.SESSION:
        return tr("Forget the session {name}?", name=name)
    if task.scope is Scope.REPOSITORY:
        return tr("Forget all work in {name}?", name=name)
    return tr("Forget what happened {time}?", time=name)


def time_text(first: date | None, last: date | None) -> str:
    """Return a time in words; the last day is included."""
    if first is None and last is None:
        return tr("at any time")
    if first is None:
        return tr("up to {day}", day=numbers.full_day(last)) if last else ""
    if last is None:
        return tr("from {day} on", day=numbers.full_day(first))
    return tr("from {first} to {last}", first=numbers.full_day(first), last=numbers.full_day(last))


def forgot_text(amount: Amount, *, overwritten: bool) -> str:
    """Return what is said once something is forgotten."""
    said = tr("Forgotten: {amount}.", amount=amount_text(amount))
    later = tr("Freed places in the file are overwritten as soon as nothing else holds it.")
    return said if overwritten else sentences(said, later)


def keep_text(years: int | None) -> str:
    """Return for how long things are kept."""
    if years is None:
        return tr("For ever")
    return count(years, "For {n} year", "For {n} years")


def forgotten_row(act: int, scope: str, time: str, amount: Amount, day: date) -> ForgottenRow:
    """Return an act of forgetting as it is listed: how much and when, never what."""
    text = {
        Scope.SESSION: tr("A session"),
        Scope.REPOSITORY: tr("A repository"),
        Scope.PERIOD: tr("What happened {time}", time=time),
        Scope.AGE: tr("What was too old, {time}", time=time),
        Scope.EVERYTHING: tr("Everything {time}", time=time),
    }[Scope(scope)]
    hint = tr("{amount}; forgotten on {day}", amount=amount_text(amount), day=numbers.full_day(day))
    return ForgottenRow(act, text, hint)


def forgetting_part(years: int | None, rows: Iterable[ForgottenRow]) -> ForgettingPart:
    """Return the part of the page of data."""
    return ForgettingPart(years, keep_text(years), tuple(rows))


def day_text(day: date | None) -> str:
    """Return a day in words."""
    return "" if day is None else numbers.full_day(day)
