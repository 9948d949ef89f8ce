"""Which changes the ledger has, in which order: changes are grouped elsewhere, and laid into temporary tables here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tokenmirror.domain.periods import Filter
from tokenmirror.store.ledger_queries import Found, commit_holds, fate_order, folded
from tokenmirror.store.ledger_scratch import Scratch
from tokenmirror.store.rows import to_ms

_Rows = Callable[[], Sequence[Sequence[object]]]
_FROM = (
    " FROM temp.change_row c CROSS JOIN git_commit g ON g.id = c.key"
    " CROSS JOIN temp.repository_name n ON n.id = g.repository WHERE 1"
)
_KEYS = {
    "when": "c.landed_at",
    "subject": folded("c.subject"),
    "repository": "n.name",
    "fate": fate_order("c.state"),
    "alive": "(SELECT CASE WHEN added THEN 1.0 * alive / added ELSE 1 END FROM temp.change_lines WHERE key = c.key)",
    "tokens": "coalesce((SELECT sum(t.tokens) FROM temp.change_spent s JOIN temp.commit_tokens t"
    " ON t.id = s.commit_id WHERE s.change = c.key), 0)",
    "evidence": "coalesce((SELECT max(l.evidence) FROM temp.change_member m JOIN temp.linked l"
    " ON l.id = m.commit_id WHERE m.change = c.key), 0)",
    "sessions": "coalesce((SELECT count(DISTINCT l.session) FROM temp.change_member m JOIN link l"
    " ON l.commit_id = m.commit_id WHERE m.change = c.key), 0)",
    "commits": "c.commits",
}
_NEEDS = {
    "alive": ("change_lines",),
    "tokens": ("commit_tokens", "change_spent"),
    "evidence": ("change_member", "linked"),
    "sessions": ("change_member",),
}
COUNTED = "count(*), sum(c.commits)"
"""How many changes, and of how many commits."""


def give(scratch: Scratch, rows: _Rows, lines: _Rows, members: _Rows, spent: _Rows) -> None:
    """Tell what the changes are, their lines, their commits and the commits whose tokens they own."""
    pairs = "change INTEGER, commit_id INTEGER, PRIMARY KEY (change, commit_id)"
    scratch.give("change_lines", "key INTEGER PRIMARY KEY, added INTEGER, alive INTEGER", lines)
    scratch.give("change_member", pairs, members)
    scratch.give("change_spent", pairs, spent)
    scratch.give(
        "change_row",
        "key INTEGER PRIMARY KEY, landed_at INTEGER, subject TEXT, state TEXT, commits INTEGER",
        rows,
    )


def changes(scratch: Scratch, narrow: Filter) -> Found:
    """Return the changes of a filter."""
    scratch.need("repository_name", "change_row")
    found = Found("c.key", _FROM)
    if narrow.period.start is not None:
        found = found.narrowed("c.landed_at >= ?", to_ms(narrow.period.start))
    if narrow.period.end is not None:
        found = found.narrowed("c.landed_at < ?", to_ms(narrow.period.end))
    if narrow.project:
        found = found.narrowed("n.top = ?", narrow.project)
    if narrow.source:
        scratch.need("change_member")
        found = found.narrowed(
            "EXISTS (SELECT 1 FROM temp.change_member m JOIN link l ON l.commit_id = m.commit_id"
            " JOIN session s ON s.id = l.session WHERE m.change = c.key AND s.source = ?)",
            narrow.source,
        )
    return found


def with_words(scratch: Scratch, found: Found, words: Sequence[str]) -> Found:
    """Return the changes of which some commit holds each word."""
    if words:
        scratch.need("change_member")
    for word in words:
        hit, values = commit_holds(scratch, word)
        found = found.narrowed(
            "c.key IN (SELECT m.change FROM temp.change_member m CROSS JOIN git_commit g ON g.id = m.commit_id"
            f" CROSS JOIN temp.repository_name n ON n.id = g.repository WHERE {hit})",
            *values,
        )
    return found


def order(scratch: Scratch, sort: str, *, descending: bool) -> str:
    """Return the order of changes by a column; what is equal stands newest first."""
    scratch.need(*_NEEDS.get(sort, ()))
    return f"{_KEYS[sort]} {'DESC' if descending else 'ASC'}, c.landed_at DESC, c.key"
