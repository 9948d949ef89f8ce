"""What the first screen is made of, gathered from the database."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta, tzinfo
from functools import partial
from pathlib import Path

import msgspec
from msgspec.structs import replace

from tokenmirror.answers import status
from tokenmirror.answers.facts import lot_of, watched
from tokenmirror.answers.ledger_lines import charge
from tokenmirror.answers.ledger_pages import Pages
from tokenmirror.answers.lives import drawn_lives
from tokenmirror.answers.open_work import open_work
from tokenmirror.answers.ranges import ranges_of
from tokenmirror.domain.days import day_start
from tokenmirror.domain.periods import Bucket, Filter, Period, PeriodChoice, chosen_period
from tokenmirror.language import tr
from tokenmirror.paths import DataPaths
from tokenmirror.prices import PriceTable
from tokenmirror.store import counted_queries, queries
from tokenmirror.store.rows import from_ms, to_ms
from tokenmirror.store.status_queries import has_unread_logs
from tokenmirror.viewmodels import numbers, words
from tokenmirror.viewmodels.mirror import mirror_view
from tokenmirror.viewmodels.mirror_facts import MirrorFacts, Unrecorded
from tokenmirror.viewmodels.outcome_bars import bar_starts
from tokenmirror.viewmodels.shapes import EmptyState, MirrorView, OutcomeChart


class Surroundings(msgspec.Struct, frozen=True):
    """Where and when something is asked."""

    paths: DataPaths
    home: Path
    now: datetime
    zone: tzinfo


def first_screen(
    db: sqlite3.Connection,
    pages: Pages,
    prices: PriceTable,
    narrow: Filter,
    bucket: Bucket | None,
    around: Surroundings,
    price_notice: str,
) -> MirrorView:
    """Return the first screen."""
    facts = pages.grouping.now()
    kept = partial(pages.unchanged.get, facts)
    repository_of = {row.id: row.repository for row in facts.commits}
    ever = replace(narrow, period=Period())
    seen = counted_queries.receipt(db, narrow)
    folders = counted_queries.calls_in_folders(db, partial(pages.unchanged_sums.get, None))
    ends = queries.first_and_last_call(db)
    first_call = from_ms(ends[0]) if ends else None
    _step, days = bar_starts(narrow.period, first_call, bucket, around.now, around.zone)
    bars = [to_ms(day_start(day, around.zone)) for day in days]
    return mirror_view(
        MirrorFacts(
            lots=[lot_of(row) for row in pages.lots(narrow, bars)],
            sessions=seen.sessions,
            unrecorded=[Unrecorded(*row) for row in counted_queries.unrecorded(db, narrow)] if seen.unrecorded else [],
            changes=facts.changes_in(narrow, repository_of),
            period=narrow.period,
            period_text=_period_text(narrow.period, around),
            bucket=bucket,
            first_call=first_call,
            currency=prices.currency,
            prices_as_of=prices.as_of,
            receipt={
                "records_read": seen.records_read,
                "repeats_left_out": seen.repeats_left_out,
                "replays_left_out": seen.replays_left_out,
                "problems": seen.problems,
            },
            in_progress=open_work(db, facts, narrow),
            projects=_named(counted_queries.projects(db, folders)),
            sources=status.source_choices(db),
            notices=[
                *([price_notice] if price_notice else []),
                *status.mendings(around.paths, around.now, around.zone),
                *status.notices(db, folders),
            ],
            repositories=status.repositories(db),
            roots_looked_at=status.roots_looked_at(around.home) if first_call is None else 0,
            unread=first_call is None and has_unread_logs(db),
            commit_ids={row.id: row.oid for row in facts.commits},
            narrowed=bool(narrow.project or narrow.source),
            watched=watched(db, narrow.source),
            charges=[charge(row) for row in queries.charges(db, narrow)],
            ranges=ranges_of(db, facts, narrow, around.now, around.zone, kept),
            lives=kept(("lives", ever), lambda: drawn_lives(db, facts, facts.changes_in(ever, repository_of))),
        ),
        around.now,
        around.zone,
    )


def without_database(problem: str, state: EmptyState) -> MirrorView:
    """Return the first screen while there is no database that can be read."""
    sentence = tr("What is stored cannot be shown.") if problem else tr("No tokens yet.")
    chart = OutcomeChart(tr("Tokens by outcome"), (), "", tr("There is nothing to draw yet."))
    return MirrorView(sentence, "", (), (), chart, (), (), state, (), (), ())


def _period_text(period: Period, around: Surroundings) -> str:
    now = around.now
    for choice in PeriodChoice:
        if chosen_period(choice, now, around.zone) == period:
            return words.PERIODS[choice]
    today = now.astimezone(around.zone).date()
    first = tr("the beginning")
    if period.start:
        first = numbers.day_in_words(period.start.astimezone(around.zone).date(), today)
    if period.end is None:
        return tr("since {day}", day=first)
    last = (period.end - timedelta(seconds=1)).astimezone(around.zone).date()
    return tr("from {first} to {last}", first=first, last=numbers.day_in_words(last, today))


def _named(projects: Sequence[str]) -> list[tuple[str, str]]:
    """Return projects with their names; those that share a name show the folder above too."""
    short = [_short(path) for path in projects]
    return [
        (path, name if short.count(name) == 1 else "/".join(path.rstrip("/").split("/")[-2:]))
        for path, name in zip(projects, short, strict=True)
        if path
    ]


def _short(path: str) -> str:
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2] or path
