"""What stands near the five questions in words: lines alive, reverts, chores, what was spent, ceilings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tokenmirror.domain.ceilings import CeilingUnit
from tokenmirror.domain.lookbacks import Look
from tokenmirror.insights.five_questions import Alive, Chores, Reverts, Spent, UnderCeiling
from tokenmirror.insights.ranges import FEWEST
from tokenmirror.language import count, tr
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.budget_words import limit_text, written
from tokenmirror.viewmodels.ledgers import name_of
from tokenmirror.viewmodels.measure_words import past_name


def alive_title() -> str:
    """Return what the lines of a time are called."""
    return tr("Lines of this time that are still alive")


def alive(found: Alive) -> str:
    """Say how many lines are alive."""
    if not found.lines:
        return tr("No change that put in lines landed in this time.")
    return count(
        found.changes,
        "{share} of the lines of {n} change that landed: {alive} of {lines}.",
        "{share} of the lines of {n} changes that landed: {alive} of {lines}.",
        share=numbers.percent_of(found.alive / found.lines),
        alive=numbers.exact(found.alive),
        lines=numbers.exact(found.lines),
    )


def reverts_title() -> str:
    """Return what reverts are called."""
    return tr("Changes that were reverted")


def reverts(found: Reverts, look: Look) -> tuple[str, str]:
    """Say how many changes were reverted, and how many before."""
    if not found.of:
        return tr("No change landed in this time."), _reverts_before(found, look)
    said = count(
        found.of,
        "{reverted} of {n} change that landed was reverted.",
        "{reverted} of {n} changes that landed were reverted.",
        reverted=numbers.exact(found.reverted),
    )
    return said, _reverts_before(found, look)


def _reverts_before(found: Reverts, look: Look) -> str:
    time, cases = past_name(look), count(found.of_before, "{n} change", "{n} changes")
    if found.of_before < FEWEST:
        return tr("{time}: too few to say ({cases}).", time=time, cases=cases)
    return tr("{time}: {reached} of {cases}.", time=time, reached=numbers.exact(found.reverted_before), cases=cases)


def chores_title() -> str:
    """Return what chores are called."""
    return tr("What you called a chore")


def chores(found: Chores) -> str:
    """Say what the person called a chore."""
    if not (found.sessions or found.changes or found.whole_time):
        return tr("You called nothing of this time a chore. Sessions, changes and whole times can be called so.")
    sessions = count(found.sessions, "{n} session", "{n} sessions")
    changes = count(found.changes, "{n} change", "{n} changes")
    if found.whole_time:
        return tr(
            "You called this whole time a chore; of its sessions and changes: {sessions}, {changes}.",
            sessions=sessions,
            changes=changes,
        )
    return tr("You called these a chore: {sessions}, {changes}.", sessions=sessions, changes=changes)


def spent_title() -> str:
    """Return what the sum of a time is called."""
    return tr("List price of this time")


def spent(found: Spent, currency: str) -> tuple[str, str, str]:
    """Say what a time took at list price, and what is not in it."""
    if not found.calls:
        return tr("No calls in this time."), "", ""
    amount = numbers.money(found.price, currency)
    if found.floors:
        amount = tr("at least {amount}", amount=amount)
    said = count(
        found.calls,
        "{n} call at list price: {amount}.",
        "{n} calls at list price: {amount}.",
        amount=amount,
    )
    without = count(
        found.unpriced, "{n} call without a price is not in it.", "{n} calls without a price are not in it."
    )
    return said, "", without if found.unpriced else ""


def ceilings_title() -> str:
    """Return what ceilings are called here."""
    return tr("Your own ceilings")


def ceilings(found: Sequence[UnderCeiling], currency: str, today: date) -> tuple[str, ...]:
    """Say of each ceiling what was used of it."""
    if not found:
        return (tr("You have set no ceiling."),)
    return tuple(_ceiling(one, currency, today) for one in found)


def _ceiling(one: UnderCeiling, currency: str, today: date) -> str:
    ceiling, spent_ = one.ceiling, one.spent
    tokens = ceiling.unit is CeilingUnit.TOKENS
    amount = written(spent_.tokens if tokens else spent_.price, ceiling.unit, currency)
    if spent_.floors:
        amount = tr("at least {amount}", amount=amount)
    values = {
        "name": ceiling.name or name_of(ceiling.project) or tr("Everything"),
        "amount": amount,
        "ceiling": limit_text(ceiling, currency),
        "first": numbers.day_in_words(one.first, today),
        "last": numbers.day_in_words(one.last, today),
    }
    if ceiling.unit is CeilingUnit.PLAN:
        return tr("{name}: {amount} at list price, {first} to {last}, beside a flat fee of {ceiling}.", **values)
    if tokens:
        return tr("{name}: {amount} tokens, {first} to {last}, of a ceiling of {ceiling}.", **values)
    return tr("{name}: {amount} at list price, {first} to {last}, of a ceiling of {ceiling}.", **values)
