"""Notes in a list: what each is of, when it was written, and its beginning in one line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

import msgspec

from tokenmirror.domain.lookbacks import About, Lookback
from tokenmirror.language import count, tr
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.look_back_shapes import FoundNote, NotesView
from tokenmirror.viewmodels.look_back_times import days, short
from tokenmirror.viewmodels.shapes import EmptyState

MOST = 200
"""Notes that are listed; words narrow them."""
_ID = 10


class NoteFacts(msgspec.Struct, frozen=True):
    """A note, before any words."""

    about: About
    subject: str
    name: str
    """The subject of a change, the folder of a session; empty where it is not known."""
    when: Lookback | None
    text: str
    written: datetime


def notes_view(facts: Sequence[NoteFacts], searched: str, now: datetime, zone: tzinfo, *, any_known: bool) -> NotesView:
    """Return the list."""
    today = now.astimezone(zone).date()
    notes = tuple(
        FoundNote(
            *_place(one),
            _name(one, now, zone),
            numbers.clock(one.written, zone, today),
            " ".join(one.text.split()),
        )
        for one in facts[:MOST]
    )
    return NotesView(searched, notes, _counted(len(facts)), None if notes else _none(any_known=any_known))


def _counted(number: int) -> str:
    if number > MOST:
        return tr("The newest {most} of {n} notes", most=numbers.exact(MOST), n=numbers.exact(number))
    return count(number, "{n} note", "{n} notes") if number else ""


def _place(one: NoteFacts) -> tuple[str, str]:
    """Return the screen and what of it a note is of."""
    if one.about is About.SESSION:
        return "sessions", one.subject
    return ("changes", f"commit:{one.subject}") if one.about is About.CHANGE else ("reflect", one.subject)


def _name(one: NoteFacts, now: datetime, zone: tzinfo) -> str:
    if one.when is not None:
        return " · ".join(filter(None, (short(one.when), days(one.when, now.astimezone(zone).date()))))
    if one.about is About.SESSION:
        name = one.name or one.subject.rpartition(":")[2][:_ID]
        return tr("Session in {name}", name=name) if one.name else tr("Session {name}", name=name)
    return one.name or tr("Change {name}", name=one.subject[:_ID])


def _none(*, any_known: bool) -> EmptyState:
    if any_known:
        return EmptyState(tr("No note holds these words."), tr("Every word has to be in the note."), "", "")
    return EmptyState(
        tr("No notes yet."),
        tr("A week, a session or a change can have one. They stay on this computer, and in no summary unless you"
           " tick them."),
        "",
        "",
    )  # fmt: skip
