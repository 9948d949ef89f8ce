"""What takes a word of the person back, found before the word is stored, with the sentence that offers it."""

from __future__ import annotations

import sqlite3

from msgspec.structs import replace

from tokenmirror.answers.corrections import find_commit, find_session, place_of_word
from tokenmirror.answers.menus import session_name
from tokenmirror.domain.corrections import Saying
from tokenmirror.store import correction_rows
from tokenmirror.viewmodels.corrections import Noted, noted_words


def noted(db: sqlite3.Connection, saying: Saying) -> Noted:
    """Return what is said once a word is stored, and what would bring back how it was; raise Unclear."""
    session = find_session(db, saying.session) if saying.session else None
    named = session_name(session.source, session.native) if session is not None else ""
    words = noted_words(saying, named)
    if saying.undo:
        return Noted(words, replace(saying, undo=False) if saying.word is not None else None)
    commit = find_commit(db, saying.commit, saying.top) if saying.commit else ()
    key = session.id if session is not None else 0
    oid = commit[0].oid if commit else ""
    before = correction_rows.said_of(db, place_of_word(db, commit, key, saying), oid, key)
    if before is None:
        return Noted(words, replace(saying, undo=True))
    return Noted(words, replace(saying, word=before) if before is not saying.word else None)
