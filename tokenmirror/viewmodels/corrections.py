"""What the person said of a commit or session, and the menu of what they can say."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from tokenmirror.domain.corrections import INTENTS, Saying, Word
from tokenmirror.domain.forgetting import Forgetting, Scope
from tokenmirror.domain.tasks import ReadAgain, Weigh
from tokenmirror.language import Words, tr
from tokenmirror.viewmodels.shapes import Detail, MenuLine

_MEANT = Words(
    {
        Word.LEARNING: "This session was learning",
        Word.REVIEW: "This session was review",
        Word.DEBUGGING: "This session was debugging",
        Word.SPIKE: "This session was a spike",
    }
)
_MEANT_IN_MENU = Words(
    {
        Word.LEARNING: "this session was learning",
        Word.REVIEW: "this session was review",
        Word.DEBUGGING: "this session was debugging",
        Word.SPIKE: "this session was a spike",
    }
)
_MEANT_SENTENCE = Words(
    {
        Word.LEARNING: "This session was learning and never meant to be kept; what it left open is set aside.",
        Word.REVIEW: "This session was review and never meant to be kept; what it left open is set aside.",
        Word.DEBUGGING: "This session was debugging and never meant to be kept; what it left open is set aside.",
        Word.SPIKE: "This session was a spike and never meant to be kept; what it left open is set aside.",
    }
)


class Said(msgspec.Struct, frozen=True):
    """One word that was said, with names that a person knows."""

    word: Word
    day: str
    commit: str = ""
    commit_name: str = ""
    session: str = ""
    session_name: str = ""


class Noted(msgspec.Struct, frozen=True):
    """What is said once a word is stored, and the way back."""

    words: str
    undo: Saying | ReadAgain | None
    """What brings back how it was before; None where nothing has changed, or nobody knows what was."""
    why_not: str = ""
    """Why it could not be stored."""


class Named(msgspec.Struct, frozen=True):
    """A commit or session that can be chosen: its id and what it is called."""

    id: str
    name: str


def commit_pane(
    detail: Detail, oid: str, linked: Sequence[Named], near: Sequence[Named], said: Sequence[Said]
) -> Detail:
    """Return the pane of a commit with what was said of it, and with its menu."""
    menu = [
        MenuLine(tr("This was not {session}", session=one.name), Saying(Word.UNLINKED, oid, one.id)) for one in linked
    ]
    ignored = next((one for one in said if one.word is Word.NOT_MINE), None)
    if ignored is not None:
        detail = replace(detail, title=ignored.commit_name or oid[:10])
    else:
        choices = tuple(MenuLine(one.name, Saying(Word.LINKED, oid, one.id)) for one in near)
        menu += [MenuLine(tr("Link to a session"), None, choices)] if choices else []
        menu.append(MenuLine(tr("Not mine"), Saying(Word.NOT_MINE, oid)))
    return _with(detail, oid, menu, said)


def session_pane(detail: Detail, session: str, made: Sequence[Named], said: Sequence[Said]) -> Detail:
    """Return the pane of a session with what was said of it, and with its menu."""
    meant = next((one.word for one in said if one.word in INTENTS), None)
    menu = [MenuLine(_MEANT[word], Saying(word, session=session)) for word in INTENTS if word is not meant]
    choices = tuple(MenuLine(one.name, Saying(Word.UNLINKED, one.id, session)) for one in made)
    menu += [MenuLine(tr("A commit that it did not make"), None, choices)] if choices else []
    menu.append(MenuLine(tr("Forget this session…"), Weigh(Forgetting(Scope.SESSION, session))))
    return _with(detail, session, menu, said)


def _with(detail: Detail, of: str, menu: Sequence[MenuLine], said: Sequence[Said]) -> Detail:
    undo = [MenuLine(tr("Undo: {what}", what=_short(one)), _undoing(one)) for one in said]
    told = ((tr("What you said"), tuple(f"{_sentence(one)} ({one.day})" for one in said)),) if said else ()
    return replace(detail, lists=(*told, *detail.lists), of=of, menu=(*menu, *undo))


def _undoing(said: Said) -> Saying:
    return Saying(said.word, said.commit, said.session, undo=True)


def noted_words(saying: Saying, session: str) -> str:
    """Return what was done by a word, as a line that offers the way back."""
    commit = saying.commit[:7]
    if saying.undo:
        return tr("Taken back: what you said of {what}.", what=commit or session)
    if saying.word is Word.LINKED:
        return tr("Linked {commit} to {session}.", commit=commit, session=session)
    if saying.word is Word.UNLINKED:
        return tr("Unlinked {commit} from {session}.", commit=commit, session=session)
    if saying.word is Word.NOT_MINE:
        return tr("{commit} no longer counts as yours.", commit=commit)
    return tr("{session}: never meant to be kept.", session=session)


def _short(said: Said) -> str:
    """Return what taking a word back is called in the menu."""
    if said.word is Word.LINKED:
        return tr("linked {session} to {commit}", session=said.session_name, commit=said.commit[:7])
    if said.word is Word.UNLINKED:
        return tr("{commit} was not {session}", session=said.session_name, commit=said.commit[:7])
    return tr("not mine") if said.word is Word.NOT_MINE else _MEANT_IN_MENU[said.word]


def _sentence(said: Said) -> str:
    """Return a word as a sentence of the pane."""
    commit = f"{said.commit[:7]} {said.commit_name}"
    if said.word is Word.LINKED:
        return tr("{commit} came from {session}.", commit=commit, session=said.session_name)
    if said.word is Word.UNLINKED:
        return tr("{commit} did not come from {session}.", commit=commit, session=said.session_name)
    if said.word is Word.NOT_MINE:
        return tr("This commit is not yours and counts nowhere.")
    return _MEANT_SENTENCE[said.word]
