"""Tokens against lines alive: one dot a change that landed, with those of one's own past behind them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, tzinfo

import msgspec

from tokenmirror.domain.courtesy import step_back
from tokenmirror.domain.outcomes import FateState
from tokenmirror.language import count, tr
from tokenmirror.viewmodels import numbers, recorded, words
from tokenmirror.viewmodels.chart_table import ChartCell, ChartColumn, ChartTable
from tokenmirror.viewmodels.ranges import Cost

"""The states that something which landed can be in, in the order in which they are told."""


class ScatteredChange(msgspec.Struct, frozen=True):
    """One change that landed, as the chart needs it."""

    commit: str
    subject: str
    repository: str
    state: FateState
    landed_at: datetime
    commits: int
    spent: Cost
    lines_added: int
    lines_alive: int
    lines_removed: int
    guessed: bool
    inside: bool
    """It landed in the period that is looked at, and not before."""


class Dot(msgspec.Struct, frozen=True):
    """One change, where it lies and what is said of it."""

    commit: str
    state: FateState
    tokens: int
    lines: int
    """Lines alive today; of a change that only took lines out, these lines."""
    deletion: bool
    """It added no line and took some out."""
    guessed: bool
    at_least: bool
    estimated: bool
    inside: bool
    title: str
    change: ScatteredChange
    today: date
    zone: tzinfo

    @property
    def facts(self) -> tuple[str, ...]:
        """Return state and lines, tokens, when and where: a line each, made when somebody wants to read them."""
        return _facts(self.change, self.today, self.zone, deletion=self.deletion)


class ScatterView(msgspec.Struct, frozen=True):
    """The chart: dots of the period, and those of before as a grey past."""

    title: str
    hint: str
    dots: tuple[Dot, ...]
    past: tuple[Dot, ...]
    left_out: str
    """How many changes have no tokens that could be drawn, or empty."""
    table: ChartTable
    """The figures of the period's changes."""
    text_alternative: str


def scatter_view(changes: Sequence[ScatteredChange], now: datetime, zone: tzinfo) -> ScatterView:
    """Return the chart of the changes; those of which no tokens are known are counted and not drawn."""
    today = now.astimezone(zone).date()
    known = [change for change in changes if change.spent.tokens > 0]
    inside = [change for change in known if change.inside]
    unknown = sum(change.inside for change in changes) - len(inside)
    return ScatterView(
        title=tr("Tokens against lines alive"),
        hint=tr("both log"),
        dots=tuple(_dot(change, today, zone) for change in inside),
        past=tuple(_dot(change, today, zone) for change in known if not change.inside),
        left_out=count(unknown, "{n} change without tokens is not drawn.", "{n} changes without tokens are not drawn.")
        if unknown
        else "",
        table=ChartTable(_columns(), tuple(_row(change, now, zone) for change in inside)),
        text_alternative=_alternative(inside),
    )  # fmt: skip


def _dot(change: ScatteredChange, today: date, zone: tzinfo) -> Dot:
    step_back()
    deletion = not change.lines_added and change.lines_removed > 0
    undone = change.state is FateState.REVERTED
    lines = (0 if undone else change.lines_removed) if deletion else change.lines_alive
    return Dot(
        commit=change.commit,
        state=change.state,
        tokens=change.spent.tokens,
        lines=lines,
        deletion=deletion,
        guessed=change.guessed,
        at_least=recorded.is_floor(change.spent.qualities),
        estimated=recorded.is_about(change.spent.qualities),
        inside=change.inside,
        title=change.subject,
        change=change,
        today=today,
        zone=zone,
    )


def _facts(change: ScatteredChange, today: date, zone: tzinfo, *, deletion: bool) -> tuple[str, ...]:
    state = words.FATES[change.state]
    if deletion:
        lines = count(change.lines_removed, "{n} line taken out", "{n} lines taken out")
    else:
        lines = count(
            change.lines_added, "{alive} of {n} line alive", "{alive} of {n} lines alive", alive=change.lines_alive
        )
    local = change.landed_at.astimezone(zone)
    day = numbers.long_day(local.date(), today)
    return (
        tr("{state}, a guess: {lines}", state=state, lines=lines)
        if change.guessed
        else tr("{state}: {lines}", state=state, lines=lines),
        tr("{tokens} tokens", tokens=recorded.qualified(change.spent.qualities, numbers.tokens(change.spent.tokens))),
        tr("landed {day}, {repository}", day=day, repository=change.repository),
        count(change.commits, "{n} commit", "{n} commits"),
    )


def _columns() -> tuple[ChartColumn, ...]:
    return (
        ChartColumn(tr("Landed"), figures=False, width=84),
        ChartColumn(tr("Change"), figures=False, width=200),
        ChartColumn(tr("Repository"), figures=False, width=110),
        ChartColumn(tr("Fate"), figures=False, width=90),
        ChartColumn(tr("Lines alive"), unit=tr("lines")),
        ChartColumn(tr("Lines added"), unit=tr("lines")),
        ChartColumn(tr("Lines taken out"), unit=tr("lines"), width=110),
        ChartColumn(tr("Tokens"), unit=tr("tokens"), width=96),
        ChartColumn(tr("Commits")),
    )


def _row(change: ScatteredChange, now: datetime, zone: tzinfo) -> tuple[ChartCell, ...]:
    day = change.landed_at.astimezone(zone).date()
    return (
        ChartCell(numbers.short_day(day, now.astimezone(zone).date()), day.isoformat()),
        ChartCell(change.subject),
        ChartCell(change.repository),
        ChartCell(words.FATES[change.state]),
        ChartCell(numbers.exact(change.lines_alive), change.lines_alive),
        ChartCell(numbers.exact(change.lines_added), change.lines_added),
        ChartCell(numbers.exact(change.lines_removed), change.lines_removed),
        ChartCell(_marked(change.spent), change.spent.tokens),
        ChartCell(numbers.exact(change.commits), change.commits),
    )


def _marked(spent: Cost) -> str:
    return f"{recorded.marks(spent.qualities)}{numbers.tokens_in_ledger(spent.tokens)}"


def _alternative(changes: Sequence[ScatteredChange]) -> str:
    if not changes:
        return tr("No change with tokens landed in this period.")
    tokens = [change.spent.tokens for change in changes]
    alive = [change.lines_alive for change in changes]
    return count(
        len(changes),
        "{n} change: {least} tokens, {few} lines alive.",
        "{n} changes: {least} to {most} tokens each, {few} to {many} lines alive.",
        least=numbers.tokens(min(tokens)),
        most=numbers.tokens(max(tokens)),
        few=numbers.exact(min(alive)),
        many=numbers.exact(max(alive)),
    )
