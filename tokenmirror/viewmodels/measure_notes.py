"""What of the cases of a measure is not in its figure, and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta, tzinfo

from tokenmirror.insights.measures import Measure
from tokenmirror.insights.observing import Observed
from tokenmirror.language import count, tr
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.measure_words import whole

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def notes(one: Observed, now: datetime, zone: tzinfo) -> tuple[str, ...]:
    """Return what of the cases is not in the figure, and why."""
    told = _NOTES.get(Measure(one.rule))
    return () if told is None else tuple(filter(None, told(one, now, zone)))


def _task_notes(one: Observed, _now: datetime, _zone: tzinfo) -> Sequence[str]:
    reverted, undone, without = (whole(one, name) for name in ("reverted", "not_landed", "without_prompts"))
    return (
        count(reverted, "{n} landed and was reverted.", "{n} landed and were reverted.") if reverted else "",
        count(
            undone,
            "Of {n} session with edits nothing has landed so far.",
            "Of {n} sessions with edits nothing has landed so far.",
        )
        if undone
        else "",
        _without_prompt(without),
    )


def _time_notes(one: Observed, _now: datetime, _zone: tzinfo) -> Sequence[str]:
    return (_without_prompt(one.of - len(one.cases)),)


def _without_prompt(without: int) -> str:
    if not without:
        return ""
    return count(
        without,
        "Of {n} more no prompt before its first commit is known.",
        "Of {n} more no prompt before their first commit is known.",
    )


def _price_notes(one: Observed, _now: datetime, _zone: tzinfo) -> Sequence[str]:
    models, part = str(one.details.get("unpriced_models", "")), whole(one, "in_part")
    without, nothing = whole(one, "without_price"), whole(one, "not_recorded")
    return (
        tr("Models without a price are not in it: {models}.", models=models) if models else "",
        count(part, "{n} of them has such calls too.", "{n} of them have such calls too.") if part else "",
        count(without, "{n} more has no price at all.", "{n} more have no price at all.") if without else "",
        count(nothing, "{n} more has no recorded tokens.", "{n} more have no recorded tokens.") if nothing else "",
    )


def _rework_notes(one: Observed, now: datetime, zone: tzinfo) -> Sequence[str]:
    young = whole(one, "too_young")
    if not young:
        return ()
    known = _EPOCH + timedelta(milliseconds=whole(one, "known_from"))
    day = numbers.day_in_words(known.astimezone(zone).date(), now.astimezone(zone).date())
    return (
        count(
            young,
            "{n} change is too young to judge; it is known from {day} on.",
            "{n} changes are too young to judge; the first is known from {day} on.",
            day=day,
        ),
    )


def _fix_notes(one: Observed, _now: datetime, _zone: tzinfo) -> Sequence[str]:
    silent, floors = one.of - len(one.cases), whole(one, "at_least")
    return (
        count(
            silent,
            "{n} more fix took out no line that had landed before.",
            "{n} more fixes took out no line that had landed before.",
        )
        if silent
        else "",
        count(
            floors,
            "Of {n} of them the lines are older than what is known of the repository.",
            "Of {n} of them the lines are older than what is known of their repositories.",
        )
        if floors
        else "",
    )


def _test_notes(one: Observed, _now: datetime, _zone: tzinfo) -> Sequence[str]:
    unknown = whole(one, "files_not_known")
    if not unknown:
        return ()
    return (count(unknown, "The files of {n} more are not known.", "The files of {n} more are not known."),)


def _use_notes(one: Observed, _now: datetime, _zone: tzinfo) -> Sequence[str]:
    weeks, releases = whole(one, "only_released"), str(one.details.get("releases", ""))
    if not weeks:
        return ()
    return (
        count(
            weeks,
            "{n} more week has a release ({releases}) of work that is in no default branch; it is not counted.",
            "{n} more weeks have a release ({releases}) of work that is in no default branch; they are not counted.",
            releases=releases,
        ),
    )


_NOTES: Mapping[Measure, Callable[[Observed, datetime, tzinfo], Sequence[str]]] = {
    Measure.FINISHED_TASKS: _task_notes,
    Measure.REGULAR_USE: _use_notes,
    Measure.PRICE_PER_KEPT: _price_notes,
    Measure.TIME_TO_COMMIT: _time_notes,
    Measure.TIME_TO_LANDING: _time_notes,
    Measure.REWORK_BY_YOU: _rework_notes,
    Measure.REWORK_BY_OTHERS: _rework_notes,
    Measure.FIXED_LINE_AGE: _fix_notes,
    Measure.TESTS_IN_KEPT: _test_notes,
}
