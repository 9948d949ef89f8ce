"""Which pseudonyms a summary has: none that stand in another one that was given away, unless that is wanted."""

from __future__ import annotations

import hashlib
import hmac
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, tzinfo
from itertools import count

import msgspec

from tokenmirror.answers.summary_shelf import chosen_of, held_by, title_of
from tokenmirror.domain.summaries import Chosen, Paper
from tokenmirror.domain.summary_edits import with_names_of
from tokenmirror.language import tr
from tokenmirror.store import summary_rows
from tokenmirror.store.rows import from_ms
from tokenmirror.store.summary_rows import GivenRow
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.disclosing import lost_names
from tokenmirror.viewmodels.summary_shapes import Discloses, Document, NamesBefore, NamesTold, SummaryView

Viewed = Callable[[Chosen], SummaryView]


class _Given(msgspec.Struct, frozen=True):
    """A summary with pseudonyms that was given away."""

    key: str
    """With which its pseudonyms were made."""
    title: str
    given_at: datetime
    document: Document | None
    """As it would stand on one paper; None where another version wrote it, which is like nothing that is made now."""


class GivenNames(msgspec.Struct):
    """The pseudonyms of what was given away, the newest first; each of these is read once."""

    _read: dict[tuple[int, int], _Given | None] = msgspec.field(default_factory=dict)

    def look(self, db: sqlite3.Connection) -> None:
        """Read what was given away since."""
        before = self._read
        self._read = {}
        for one in summary_rows.given_when(db):
            self._read[one] = before[one] if one in before else _read(db, one[0])

    def view(self, chosen: Chosen, days: str, viewed: Viewed, zone: tzinfo) -> SummaryView:
        """Return the view of a choice with pseudonyms of its own: the same as long as it says the same.

        Their key is made of that of the choice, the days, and a number that rises while another summary has them.
        """
        given = [one for one in self._read.values() if one is not None]
        if chosen.names_key:
            return _told(chosen, viewed(chosen), given, zone)
        views = (viewed(with_names_of(chosen, key)) for key in _keys(chosen.key, days))
        return _told(chosen, next(view for view in views if not _others(view, given)), given, zone)


def _read(db: sqlite3.Connection, key: int) -> _Given | None:
    row = summary_rows.given_by_id(db, key)
    return None if row is None else _of(row)


def _of(row: GivenRow) -> _Given | None:
    chosen, held = chosen_of(row), held_by(row)
    if chosen is None or (held is not None and not _has_names(held)):
        return None
    title = row.draft or tr("A summary") if held is None else title_of(held)
    key = chosen.names_key or chosen.key
    return _Given(key, title, from_ms(row.given_at), held and _on_one_paper(held))


def _has_names(document: Document) -> bool:
    return any(one.kind is Discloses.PSEUDONYM for one in document.disclosed)


def _keys(key: str, days: str) -> Iterator[str]:
    for number in count():
        yield hmac.new(key.encode(), f"names\n{days}\n{number}".encode(), hashlib.sha256).hexdigest()


def _others(view: SummaryView, given: Sequence[_Given]) -> list[_Given]:
    """Return what was given away with the same pseudonyms and says something else; another paper is no other thing."""
    if not _has_names(view.document):
        return []
    same = [one for one in given if one.key == view.chosen.names_key]
    return [one for one in same if one.document != _on_one_paper(view.document)] if same else []


def _on_one_paper(document: Document) -> Document:
    return msgspec.structs.replace(document, paper=Paper.A4)


def _told(chosen: Chosen, view: SummaryView, given: Sequence[_Given], zone: tzinfo) -> SummaryView:
    """Return the view as that of the choice, with what is to be said of its pseudonyms."""
    key = view.chosen.names_key
    found = next((one for one in given if (one.key == key) is bool(chosen.names_key)), None)
    told = NamesTold(
        key,
        None if found is None else _before(found, zone),
        tuple(dict.fromkeys(one.title for one in _others(view, given))),
        lost_names(view.document),
    )
    return msgspec.structs.replace(view, chosen=chosen, names_told=told)


def _before(found: _Given, zone: tzinfo) -> NamesBefore:
    return NamesBefore(found.key, found.title, numbers.full_day(found.given_at.astimezone(zone).date()))
