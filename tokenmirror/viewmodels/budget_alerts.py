"""What is said of ceilings outside their room: one line in the tray's card, one quiet warning a span, never praise."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tokenmirror.domain.ceilings import CeilingUnit
from tokenmirror.language import tr
from tokenmirror.viewmodels.alerts import CEILING, Alert
from tokenmirror.viewmodels.budget_facts import CeilingFacts
from tokenmirror.viewmodels.budget_words import ceiling_name, limit_text, outlook, this_span, used_text, written


def ceiling_alerts(ceilings: Sequence[CeilingFacts], currency: str, name_of: Callable[[str], str]) -> tuple[Alert, ...]:
    """Return a warning for each ceiling of which nine tenths are used, or that half of all futures reach."""
    return tuple(_alert(one, currency, name_of) for one in ceilings if one.is_near)


def _alert(one: CeilingFacts, currency: str, name_of: Callable[[str], str]) -> Alert:
    used, ceiling = used_text(one, currency), limit_text(one.ceiling, currency)
    span, name = this_span(one.ceiling.period), _name(one, name_of)
    if name:
        title = tr("{name}: {used} of {ceiling} {span}", name=name, used=used, ceiling=ceiling, span=span)
    else:
        title = tr("{used} of {ceiling} used {span}", used=used[:1].upper() + used[1:], ceiling=ceiling, span=span)
    cause = f"{CEILING} {one.ceiling.id} {one.ceiling.amount} {one.first.isoformat()}"
    return Alert(CEILING, cause, title, outlook(one, currency), "budget", str(one.ceiling.id), lasts=True)


def _name(one: CeilingFacts, name_of: Callable[[str], str]) -> str:
    """Return what tells a ceiling from others; nothing where it holds for everything and has no word of its own."""
    project = name_of(one.ceiling.project) if one.ceiling.project else ""
    return ceiling_name(one.ceiling, project) if one.ceiling.name or project else ""


def left_line(ceilings: Sequence[CeilingFacts], currency: str, name_of: Callable[[str], str]) -> str:
    """Return what is left of the ceiling that least is left of; empty where none is set."""
    limits = [one for one in ceilings if one.ceiling.unit is not CeilingUnit.PLAN]
    if not limits:
        return ""
    one = max(limits, key=lambda limit: limit.share)
    left = one.ceiling.amount - one.used
    values = {
        "left": written(abs(left), one.ceiling.unit, currency),
        "ceiling": limit_text(one.ceiling, currency),
        "span": this_span(one.ceiling.period),
    }
    if left < 0:
        line = tr("{left} over a ceiling of {ceiling} {span}", **values)
    elif one.is_floor:
        line = tr("At most {left} of {ceiling} left {span}", **values)
    else:
        line = tr("{left} of {ceiling} left {span}", **values)
    name = _name(one, name_of)
    return tr("{name}: {line}", name=name, line=line) if name else line
