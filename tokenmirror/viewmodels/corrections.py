"""What the person said of a commit or session, and the menu of what they can say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tokenmirror.domain.corrections import INTENTS, Saying, Word
from tokenmirror.viewmodels import words
from tokenmirror.viewmodels.shapes import Detail, MenuLine

HEADING = "What you said"


@dataclass(frozen=True, slots=True)
class Said:
    """One word that was said, with names that a person knows."""

    word: Word
    day: str
    commit: str = ""
    commit_name: str = ""
    session: str = ""
    session_name: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """A commit or session that can be chosen: its id and what it is called."""

    id: str
    name: str


def commit_pane(
    detail: Detail, oid: str, linked: Sequence[Named], near: Sequence[Named], said: Sequence[Said]
) -> Detail:
    """Return the pane of a commit with what was said of it, and with its menu."""
    menu = [MenuLine(f"This was not {one.name}", Saying(Word.UNLINKED, oid, one.id)) for one in linked]
    ignored = next((one for one in said if one.word is Word.NOT_MINE), None)
    if ignored is not None:
        detail = replace(detail, title=ignored.commit_name or oid[:10])
    else:
        choices = tuple(MenuLine(one.name, Saying(Word.LINKED, oid, one.id)) for one in near)
        menu += [MenuLine("Link to a session", None, choices)] if choices else []
        menu.append(MenuLine("Not mine", Saying(Word.NOT_MINE, oid)))
    return _with(detail, oid, menu, said)


def session_pane(detail: Detail, session: str, made: Sequence[Named], said: Sequence[Said]) -> Detail:
    """Return the pane of a session with what was said of it, and with its menu."""
    meant = next((one.word for one in said if one.word in INTENTS), None)
    menu = [
        MenuLine(f"This session was {words.INTENTS[word]}", Saying(word, session=session))
        for word in INTENTS
        if word is not meant
    ]
    choices = tuple(MenuLine(one.name, Saying(Word.UNLINKED, one.id, session)) for one in made)
    menu += [MenuLine("A commit that it did not make", None, choices)] if choices else []
    return _with(detail, session, menu, said)


def _with(detail: Detail, of: str, menu: Sequence[MenuLine], said: Sequence[Said]) -> Detail:
    undo = [MenuLine(f"Undo: {_short(one)}", _undoing(one)) for one in said]
    told = ((HEADING, tuple(f"{_sentence(one)} ({one.day})" for one in said)),) if said else ()
    return replace(detail, lists=(*told, *detail.lists), of=of, menu=(*menu, *undo))


def _undoing(said: Said) -> Saying:
    return Saying(said.word, said.commit, said.session, undo=True)


def _short(said: Said) -> str:
    """Return what taking a word back is called in the menu."""
    if said.word is Word.LINKED:
        return f"linked {said.session_name} to {said.commit[:7]}"
    if said.word is Word.UNLINKED:
        return f"{said.commit[:7]} was not {said.session_name}"
    return "not mine" if said.word is Word.NOT_MINE else f"this session was {words.INTENTS[said.word]}"


def _sentence(said: Said) -> str:
    """Return a word as a sentence of the pane."""
    if said.word is Word.LINKED:
        return f"{said.commit[:7]} {said.commit_name} came from {said.session_name}."
    if said.word is Word.UNLINKED:
        return f"{said.commit[:7]} {said.commit_name} did not come from {said.session_name}."
    if said.word is Word.NOT_MINE:
        return "This commit is not yours and counts nowhere."
    return f"This session was {words.INTENTS[said.word]} and never meant to be kept; what it left open is set aside."
