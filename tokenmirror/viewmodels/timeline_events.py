"""The timeline of a session as a table: what its lanes show, one row a mark, in the order of time."""

from __future__ import annotations

from tokenmirror.language import listed, tr
from tokenmirror.viewmodels import numbers, words
from tokenmirror.viewmodels.chart_table import ChartCell, ChartColumn, ChartTable
from tokenmirror.viewmodels.timeline_shapes import Lane, LaneKind, Mark, Timeline

_LEFT_OUT = frozenset({LaneKind.FILE, LaneKind.CONTEXT, LaneKind.INTO})
"""Files are told by all of their lanes, the context with its calls, stretches by the table of the page."""


def events(timeline: Timeline) -> ChartTable:
    """Return what the lanes show."""
    files = timeline.more_files or tuple(lane for lane in timeline.lanes if lane.kind is LaneKind.FILE)
    others = (lane for lane in timeline.lanes if lane.kind not in _LEFT_OUT)
    told = [(mark, lane) for lane in (*others, *files) for mark in lane.marks]
    told.sort(key=lambda pair: pair[0].at)
    columns = (
        ChartColumn(tr("Time"), figures=False, width=150),
        ChartColumn(tr("What"), figures=False, width=90),
        ChartColumn(tr("Which"), figures=False, width=420),
        ChartColumn(tr("Went into"), figures=False, width=130),
        ChartColumn(tr("Tokens"), tr("tokens"), sometimes=True),
        ChartColumn(tr("Context"), tr("tokens"), sometimes=True),
    )
    return ChartTable(columns, tuple(_row(mark, lane) for mark, lane in told))


def _row(mark: Mark, lane: Lane) -> tuple[ChartCell, ...]:
    what = {
        LaneKind.CALLS: tr("call"), LaneKind.FILE: tr("edit"), LaneKind.PROMPTS: tr("prompt"),
        LaneKind.SUBAGENTS: tr("subagent"), LaneKind.COMMITS: tr("commit"),
    }  # fmt: skip
    commit = lane.kind is LaneKind.COMMITS
    return (
        ChartCell(mark.title), ChartCell(what.get(lane.kind, "")), ChartCell(_which(mark, lane.kind)),
        ChartCell(_went(mark)), ChartCell("") if commit else ChartCell(mark.value_text, mark.tokens or None),
        ChartCell(numbers.tokens(mark.held), mark.held) if mark.held >= 0 else ChartCell(""),
    )  # fmt: skip


def _which(mark: Mark, kind: LaneKind) -> str:
    if kind is LaneKind.PROMPTS:
        return ""
    if kind is LaneKind.COMMITS:
        return " · ".join((mark.value_text, mark.notes[0]))
    return " · ".join(filter(None, mark.notes if kind is LaneKind.FILE else mark.notes[:2]))


def _went(mark: Mark) -> str:
    if mark.state is not None:
        return words.FATES[mark.state]
    if mark.outcome is not None:
        return words.OUTCOMES[mark.outcome]
    return listed(dict.fromkeys(words.OUTCOMES[part.outcome] for part in mark.segments))
