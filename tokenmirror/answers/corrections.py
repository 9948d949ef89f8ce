"""What a person says of commits and sessions: found by the beginning of an id, stored, taken back, listed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from tokenmirror.answers.report import instant
from tokenmirror.domain.corrections import INTENTS, Saying, Word
from tokenmirror.language import tr
from tokenmirror.store import correction_rows, work_rows
from tokenmirror.store.correction_rows import CommitPlace, CorrectionRow, SessionPlace
from tokenmirror.store.rows import from_ms

LEAST_LETTERS = 4
"""Letters of an id below which it says too little, as git has it."""
_MOST_NAMED = 5
_KINDS = {Word.LINKED: "link", Word.UNLINKED: "unlink"}


class Unclear(Exception):  # noqa: N818 - said to a person
    """What was meant is not known, or not one thing; the text says why and what to do."""


def correct(db: sqlite3.Connection, saying: Saying, now: int) -> set[int]:
    """Store a word or take it back; return the repositories to judge again. Raise Unclear."""
    commit = find_commit(db, saying.commit, saying.top) if saying.commit else ()
    session = find_session(db, saying.session) if saying.session else None
    oid, key = commit[0].oid if commit else "", session.id if session is not None else 0
    with transaction(db):
        if saying.undo:
            _take_back(db, saying, oid, key)
        elif saying.word is not None:
            if saying.word is Word.LINKED:
                _refuse_ignored(db, oid)
            correction_rows.say(db, place_of_word(db, commit, key, saying), oid, key, saying.word, now)
        return _look_again(db, commit, key)


def place_of_word(db: sqlite3.Connection, commit: Sequence[CommitPlace], session: int, saying: Saying) -> str:
    """Return the folder under which a word is stored; empty where no commit is meant. Raise Unclear."""
    if saying.word is Word.LINKED:
        return _place_of_link(db, commit, session).top
    return commit[0].top if commit else ""


def _refuse_ignored(db: sqlite3.Connection, oid: str) -> None:
    if correction_rows.is_not_mine(db, oid):
        raise Unclear(
            tr(
                "You said that {commit} is not yours; `tokenmirror ignore {commit} --undo` takes that back.",
                commit=oid[:10],
            )
        )


def _place_of_link(db: sqlite3.Connection, commit: Sequence[CommitPlace], session: int) -> CommitPlace:
    """Return the repository that a link belongs to: of several clones the one that the session worked in."""
    worked_in = work_rows.repositories_of(db, [session])
    readable = [place for place in commit if place.readable] or list(commit)
    found = [place for place in readable if place.repository in worked_in] or readable
    if len(found) > 1:
        names = _names([place.top for place in found])
        raise Unclear(
            tr(
                "{commit} is in several repositories: {names}. Say which with --repo PATH.",
                commit=found[0].oid[:10],
                names=names,
            )
        )
    return found[0]


def _take_back(db: sqlite3.Connection, saying: Saying, oid: str, session: int) -> None:
    words = [word for word in Word if word is saying.word] or [word for word in Word if word not in _KINDS]
    if not correction_rows.take_back(db, oid, session, words):
        named = " ".join(name for name in (saying.session, saying.commit) if name)
        raise Unclear(
            tr("You said nothing of the kind about {what}. `tokenmirror link --list` lists what you said.", what=named)
        )


def _look_again(db: sqlite3.Connection, commit: Sequence[CommitPlace], session: int) -> set[int]:
    repositories = {place.repository for place in commit}
    work_rows.judge_again(db, repositories)
    if not commit:
        correction_rows.let_flow_again(db, correction_rows.with_parts(db, session))
    return repositories


def find_commit(db: sqlite3.Connection, text: str, top: str | None = None) -> list[CommitPlace]:
    """Return where the only known commit is whose id begins so; raise Unclear."""
    prefix = text.strip().casefold()
    if len(prefix) < LEAST_LETTERS or set(prefix) - set("0123456789abcdef"):
        raise Unclear(f"{text!r} is no beginning of a commit's id; at least {LEAST_LETTERS} letters are needed.")
    found = correction_rows.commits_named(db, prefix, top)
    if not found:
        where = f" in {top}" if top else ""
        raise Unclear(f"No commit is known{where} whose id begins with {prefix}. `tokenmirror commits` lists yours.")
    if len({one.oid for one in found}) > 1:
        names = _names([f"{one.oid[:12]} in {one.top}" for one in found])
        raise Unclear(f"{prefix} begins several commits: {names}. Give more letters, or --repo PATH.")
    return found


def find_session(db: sqlite3.Connection, text: str) -> SessionPlace:
    """Return the only known session whose id begins so, with or without its tool and a colon; raise Unclear."""
    source, colon, native = text.strip().partition(":")
    prefix = native if colon else source
    if len(prefix) < LEAST_LETTERS:
        raise Unclear(f"{text!r} says too little; at least {LEAST_LETTERS} letters of a session's id are needed.")
    found = correction_rows.sessions_named(db, prefix, source if colon else None)
    exact = [one for one in found if one.native == prefix]
    if len(exact or found) == 1:
        return (exact or found)[0]
    if not found:
        raise Unclear(f"No session is known whose id begins with {prefix}. `tokenmirror sessions` lists them.")
    names = _names([f"{one.source}:{one.native}" for one in found])
    raise Unclear(f"{prefix} begins several sessions: {names}. Give more letters, or the tool before a colon.")


def _names(texts: Sequence[str]) -> str:
    more = f" and {len(texts) - _MOST_NAMED} more" if len(texts) > _MOST_NAMED else ""
    return ", ".join(texts[:_MOST_NAMED]) + more


def corrections_json(db: sqlite3.Connection) -> dict[str, Any]:
    """Return everything that the person said, the newest first, in the shape that scripts rely on."""
    listed = [_object(row) for row in correction_rows.listed(db)]
    return {"schema": "tokenmirror.corrections", "version": 1, "corrections": listed}


def _object(row: CorrectionRow) -> dict[str, Any]:
    return {
        "kind": _KINDS.get(row.word, "ignore"),
        "as": row.word.value if row.word in INTENTS else None,
        "session": row.native,
        "source": row.source,
        "commit": row.oid or None,
        "repository": row.folder or None,
        "subject": row.subject,
        "said_at": instant(from_ms(row.said_at)),
    }


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """Write all or nothing."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")
