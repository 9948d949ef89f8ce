"""Which rows a ledger has, in which order: keys alone, found in one step that leaves other threads free."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterable, Sequence

import msgspec
from msgspec.structs import replace

from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.domain.periods import Filter
from tokenmirror.store.ledger_scratch import OWN_COMMITS, Scratch
from tokenmirror.store.queries import FROM_SESSION, PROJECT, LinkRow, sessions_where
from tokenmirror.store.rows import to_ms

_ASCII = "length({0}) = length(CAST({0} AS BLOB))"
"""Only what is not ASCII needs Python to fold its case, which would wait for other threads in every row."""
_FOLD = f"CASE WHEN {_ASCII} THEN lower({{0}}) ELSE folded({{0}}) END"
_FATES = "CASE {0} " + " ".join(f"WHEN '{state.value}' THEN {place}" for place, state in enumerate(FateState)) + " END"


class Found(msgspec.Struct, frozen=True):
    """Rows of a ledger: where they are, and what narrows them."""

    key: str
    rows: str
    """From `FROM` on, with the conditions of the filter."""
    values: tuple[object, ...] = ()

    def narrowed(self, condition: str, *values: object) -> Found:
        """Return those of them of which something more is true."""
        return replace(self, rows=f"{self.rows} AND {condition}", values=(*self.values, *values))

    def count(self, db: sqlite3.Connection, what: str = "count(*)") -> tuple[int, ...]:
        """Return how many there are, or other sums."""
        row = db.execute(f"SELECT {what} {self.rows}", self.values).fetchone()
        return tuple(int(number or 0) for number in row)

    def keys(self, db: sqlite3.Connection, order: str) -> array[int]:
        """Return the keys of all of them in an order."""
        inner = f"SELECT {self.key} AS key {self.rows} ORDER BY {order}"
        return keys_of(db.execute(f"SELECT json_group_array(key) FROM ({inner})", self.values).fetchone()[0])


def keys_of(text: str) -> array[int]:
    """Return the numbers of a JSON list."""
    return array("q", json.loads(text))


def folded(column: str) -> str:
    """Return an expression for a text without its case."""
    return _FOLD.format(column)


def fate_order(column: str) -> str:
    """Return an expression for the place of a fate in the order of all."""
    return _FATES.format(column)


def contains(texts: Iterable[str]) -> str:
    """Return a condition: one of some texts, already folded, holds a word that is the only value `?1`-like."""
    return "(" + " OR ".join(f"instr({text}, ?)" for text in texts) + ")"


# ---- commits


def own_commits(scratch: Scratch, narrow: Filter) -> Found:
    """Return the person's commits of a filter."""
    scratch.need("repository_name", "hidden_commit", "linked")
    found = Found("g.id", OWN_COMMITS)
    if narrow.period.start is not None:
        found = found.narrowed("g.author_time >= ?", to_ms(narrow.period.start))
    if narrow.period.end is not None:
        found = found.narrowed("g.author_time < ?", to_ms(narrow.period.end))
    if narrow.project:
        found = found.narrowed("n.top = ?", narrow.project)
    if narrow.source:
        found = found.narrowed(
            "EXISTS (SELECT 1 FROM link l JOIN session s ON s.id = l.session"
            " WHERE l.commit_id = g.id AND s.source = ?)",
            narrow.source,
        )
    return found


COMMITS_COUNTED = (
    "count(*), sum((SELECT guess = 0 FROM temp.linked WHERE id = g.id)),"
    " sum((SELECT guess FROM temp.linked WHERE id = g.id))"
)
"""How many commits, in how many sessions had a part, and in how many only a guess says so."""
_ROOT = "coalesce(nullif(f.same_work, 0), g.id)"
_COMMIT_KEYS = {
    "when": "g.author_time",
    "subject": folded("g.subject"),
    "repository": "n.name",
    "fate": fate_order("f.state"),
    "alive": "CASE WHEN f.landed_at IS NULL THEN -1 WHEN f.lines_added THEN 1.0 * f.lines_alive / f.lines_added"
    " ELSE 1 END",
    "tokens": f"coalesce((SELECT tokens FROM temp.commit_tokens WHERE id = {_ROOT}), 0) + coalesce((SELECT"
    " sum(t.tokens) FROM temp.commit_part p JOIN temp.commit_tokens t ON t.id = p.part"
    f" WHERE p.carrier = {_ROOT}), 0)",
    "evidence": "coalesce((SELECT evidence FROM temp.linked WHERE id = g.id), 0)",
    "sessions": "coalesce((SELECT group_concat(name, ', ') FROM (SELECT substr(s.native, 1, 8) AS name FROM link l"
    " JOIN session s ON s.id = l.session WHERE l.commit_id = g.id ORDER BY l.weight DESC, s.native)), '')",
    "landed": "CASE WHEN f.landed_at IS NULL THEN '' ELSE coalesce(substr(f.landed_as, 1, 7), '') END",
}


def commit_order(scratch: Scratch, sort: str, *, descending: bool) -> str:
    """Return the order of commits by a column; what is equal stands newest first."""
    if sort == "tokens":
        scratch.need("commit_tokens", "commit_part")
    return f"{_COMMIT_KEYS[sort]} {_way(descending=descending)}, g.author_time DESC, g.id"


def with_words(scratch: Scratch, found: Found, words: Sequence[str]) -> Found:
    """Return the commits that hold every word, in subject, repository, id or the branches of their sessions."""
    for word in words:
        hit, values = commit_holds(scratch, word)
        found = found.narrowed(hit, *values)
    return found


def commit_holds(scratch: Scratch, word: str) -> tuple[str, tuple[str, ...]]:
    """Return the condition that a commit holds a word."""
    texts = [folded("g.subject"), folded("n.name"), "g.oid"]
    hit, values = contains(texts), (word,) * len(texts)
    branches = _branches(scratch.db, word)
    if not branches:
        return hit, values
    scratch.need("session_branch")
    via = (
        "g.id IN (SELECT l.commit_id FROM temp.session_branch b JOIN link l ON l.session = b.session"
        " WHERE b.branch IN (SELECT value FROM json_each(?)))"
    )
    return f"({hit} OR {via})", (*values, json.dumps(branches))


def _branches(db: sqlite3.Connection, word: str) -> list[int]:
    """Return the names that hold a word; among them are those of branches."""
    return [row[0] for row in db.execute(f"SELECT id FROM word WHERE {contains([folded('text')])}", (word,))]


def with_fate(found: Found, column: str, fate: str) -> Found:
    """Return the rows of one fate, or all."""
    return found.narrowed(f"{column} = ?", fate) if fate else found


def commit_key(scratch: Scratch, oid: str) -> int | None:
    """Return the key of one of the person's commits by its whole id."""
    scratch.need("repository_name", "hidden_commit")
    query = (
        "SELECT g.id FROM temp.repository_name n CROSS JOIN git_commit g ON g.repository = n.id AND g.oid = ?"
        " WHERE g.mine AND g.id NOT IN (SELECT id FROM temp.hidden_commit)"
        " AND EXISTS (SELECT 1 FROM fate WHERE commit_id = g.id)"
    )
    row = scratch.db.execute(query, (oid,)).fetchone()
    return None if row is None else int(row[0])


def parts_of(scratch: Scratch, carriers: Iterable[int]) -> list[int]:
    """Return what squashes were made of."""
    scratch.need("commit_part")
    rows = scratch.db.execute(
        "SELECT part FROM temp.commit_part WHERE carrier IN (SELECT value FROM json_each(?))",
        (json.dumps([*carriers]),),
    )
    return [row[0] for row in rows]


def visible(scratch: Scratch, commits: Iterable[int]) -> set[int]:
    """Return those of some commits that are not hidden behind the same commit of another clone."""
    scratch.need("hidden_commit")
    asked = [*commits]
    rows = scratch.db.execute(
        "SELECT id FROM temp.hidden_commit WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(asked),)
    )
    return set(asked) - {row[0] for row in rows}


# ---- sessions


def sessions(narrow: Filter) -> Found:
    """Return the sessions of a filter."""
    where, values = sessions_where(narrow)
    return Found("s.id", f"{FROM_SESSION} WHERE {where}", tuple(values))


_TOOL = (
    "(SELECT t.title || CASE WHEN t.several AND s.entrypoint <> '' THEN ': ' || substr(s.entrypoint, 1, 40)"
    " ELSE '' END FROM temp.tool_title t WHERE t.source = s.source)"
)
_SESSION_KEYS = {
    "when": "coalesce(s.started, 0)",
    "tool": f"coalesce({_TOOL}, s.source)",
    "project": f"folded(last_part({PROJECT}))",
    "duration": "CASE WHEN s.started IS NULL OR s.ended IS NULL THEN 0 ELSE s.ended - s.started END",
    "calls": "coalesce((SELECT n FROM temp.sum_calls WHERE id = s.id), 0)",
    "edits": "(SELECT count(*) FROM edit e WHERE e.session = s.id)",
    "commits": "coalesce((SELECT commits FROM temp.session_made WHERE id = s.id), 0)",
    "tokens": "coalesce((SELECT tokens FROM temp.sum_calls WHERE id = s.id), 0)",
    "price": "coalesce((SELECT n FROM temp.sum_price WHERE id = s.id), -1)",
    "went": "coalesce((SELECT n FROM temp.sum_kept WHERE id = s.id), 0)",
}
SUMS_NEEDED = {"calls": "sum_calls", "tokens": "sum_calls", "price": "sum_price", "went": "sum_kept"}
"""The sums that a sorted column needs."""


def session_order(scratch: Scratch, sort: str, *, descending: bool) -> str:
    """Return the order of sessions by a column; what is equal stands newest first."""
    if sort == "commits":
        scratch.need("session_made")
    return f"{_SESSION_KEYS[sort]} {_way(descending=descending)}, s.started DESC, s.id"


def sessions_with_words(found: Found, words: Sequence[str]) -> Found:
    """Return the sessions that hold every word, in tool, project or id."""
    texts = [
        folded(f"coalesce({_TOOL}, s.source)"),
        f"folded(last_part({PROJECT}))",
        folded("s.source || ':' || s.native"),
    ]
    for word in words:
        found = found.narrowed(contains(texts), *[word] * len(texts))
    return found


def sessions_into(found: Found, outcome: Outcome) -> Found:
    """Return the sessions of which something went into an outcome; the scratch must know the sums of outcomes."""
    return found.narrowed("EXISTS (SELECT 1 FROM temp.sum_went w WHERE w.id = s.id AND w.outcome = ?)", outcome.value)


def tokens_into(db: sqlite3.Connection, found: Found, outcome: Outcome) -> tuple[int, int]:
    """Return how many sessions there are, and the tokens that went from them into an outcome."""
    went = f"(SELECT tokens FROM temp.sum_went w WHERE w.id = s.id AND w.outcome = '{outcome.value}')"
    sessions, tokens = found.count(db, f"count(*), sum({went})")
    return sessions, tokens


def session_key(db: sqlite3.Connection, wanted: str) -> int | None:
    """Return the key of a session by source and id, joined by a colon."""
    source, _, native = wanted.partition(":")
    row = db.execute("SELECT id FROM session WHERE source = ? AND native = ?", (source, native)).fetchone()
    return None if row is None else int(row[0])


def made_by(scratch: Scratch, keys: Iterable[int]) -> list[tuple[str, LinkRow]]:
    """Return the commits that some sessions had a part in, oldest first."""
    scratch.need("repository_name", "hidden_commit")
    rows = scratch.db.execute(
        "SELECT g.oid, l.commit_id, l.session, s.native, s.source, l.weight, l.lines, l.stop_at, l.evidence,"
        " l.ends_stretch FROM link l CROSS JOIN session s ON s.id = l.session CROSS JOIN git_commit g"
        " ON g.id = l.commit_id CROSS JOIN temp.repository_name n ON n.id = g.repository CROSS JOIN fate f"
        " ON f.commit_id = g.id WHERE g.mine AND g.id NOT IN (SELECT id FROM temp.hidden_commit)"
        " AND l.session IN (SELECT value FROM json_each(?)) ORDER BY g.author_time, g.oid",
        (json.dumps([*keys]),),
    )
    return [(row[0], LinkRow(*[*row[1:8], tuple(json.loads(row[8])), bool(row[9])])) for row in rows]


def _way(*, descending: bool) -> str:
    return "DESC" if descending else "ASC"
