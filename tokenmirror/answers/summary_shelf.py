"""Drafts of summaries and what was given away: stored, listed, set side by side."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime, tzinfo
from secrets import token_hex

import msgspec

from tokenmirror.answers.corrections import Unclear, transaction
from tokenmirror.domain.summaries import (
    Chosen,
    DropDraft,
    ForgetGiven,
    Format,
    Given,
    KeepDraft,
    Summarising,
    decoded,
    encoded,
)
from tokenmirror.domain.summary_edits import with_key
from tokenmirror.language import tr
from tokenmirror.store import summary_rows
from tokenmirror.store.rows import from_ms
from tokenmirror.store.summary_rows import DraftRow, GivenRow
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.summary_compared import compared
from tokenmirror.viewmodels.summary_shapes import Compared, Document, DraftLine, GivenLine, Shelf

_MOST_NAME = 200


def shelf(db: sqlite3.Connection, now: datetime, zone: tzinfo) -> Shelf:
    """Return drafts and what was given away, newest first; what cannot be read any more is left out."""
    drafts = [_draft(row, now, zone) for row in summary_rows.drafts(db)]
    given = [_given(row, now, zone) for row in summary_rows.given(db)]
    return Shelf(tuple(one for one in drafts if one), tuple(one for one in given if one))


def _draft(row: DraftRow, now: datetime, zone: tzinfo) -> DraftLine | None:
    chosen = chosen_of(row)
    return None if chosen is None else DraftLine(row.name, when_given(row.saved_at, now, zone), chosen)


def _given(row: GivenRow, now: datetime, zone: tzinfo) -> GivenLine | None:
    chosen, held = chosen_of(row), held_by(row)
    if chosen is None or held is None:
        return None
    return GivenLine(
        row.id, row.draft, Format(row.format), title_of(held), when_given(row.given_at, now, zone), held.disclosed,
        row.digest, chosen,
    )  # fmt: skip


def chosen_of(row: DraftRow | GivenRow) -> Chosen | None:
    """Return what was chosen; None where another version wrote it."""
    try:
        return decoded(row.chosen)
    except ValueError:
        return None


def held_by(row: GivenRow) -> Document | None:
    """Return the document as it was given away; None where another version wrote it."""
    try:
        return msgspec.json.decode(row.held, type=Document)
    except msgspec.DecodeError:
        return None


def title_of(held: Document) -> str:
    """Return the title of a document with its time."""
    return f"{held.title} · {held.subtitle}"


def when_given(at: int, now: datetime, zone: tzinfo) -> str:
    """Return a moment as lists tell it."""
    return numbers.clock(from_ms(at), zone, now.astimezone(zone).date())


def keep(db: sqlite3.Connection, wanted: Summarising, now: int) -> None:
    """Store or drop a draft, or a memory of what was given away; raise Unclear."""
    with transaction(db):
        if isinstance(wanted, KeepDraft):
            summary_rows.save_draft(db, _draft_name(wanted.name), encoded(wanted.chosen), now)
        elif isinstance(wanted, DropDraft):
            if not summary_rows.remove_draft(db, wanted.name):
                raise Unclear(tr("There is no draft called {name}.", name=repr(wanted.name)))
        elif isinstance(wanted, Given):
            summary_rows.add_given(db, wanted, encoded(wanted.chosen), now)
        else:
            _forget(db, wanted)


def _forget(db: sqlite3.Connection, wanted: ForgetGiven) -> None:
    """Forget what was given away; drafts with its key get another, or their pseudonyms could be those of it again."""
    row = summary_rows.given_by_id(db, wanted.id)
    gone = None if row is None else chosen_of(row)
    for draft in summary_rows.drafts(db) if gone else ():
        chosen = chosen_of(draft)
        if chosen is not None and gone is not None and chosen.key == gone.key:
            summary_rows.save_draft(db, draft.name, encoded(with_key(chosen, token_hex(32))), draft.saved_at)
    if not summary_rows.remove_given(db, wanted.id):
        raise Unclear(tr("There is none with the number {number}.", number=wanted.id))


def _draft_name(name: str) -> str:
    said = " ".join(name.split())[:_MOST_NAME]
    if not said:
        raise Unclear(tr("A draft needs a name of your own."))
    return said


def compare(db: sqlite3.Connection, keys: Sequence[int], now: datetime, zone: tzinfo) -> Compared:
    """Return two that were given away side by side; raise Unclear where one is not there."""
    found = []
    for key in keys:
        row = summary_rows.given_by_id(db, key)
        held = None if row is None else held_by(row)
        if row is None or held is None:
            raise Unclear(tr("There is none with the number {number}.", number=key))
        found.append((held, f"{title_of(held)} · {when_given(row.given_at, now, zone)}"))
    (first, first_title), (second, second_title) = found
    return compared(first, second, first_title, second_title)
