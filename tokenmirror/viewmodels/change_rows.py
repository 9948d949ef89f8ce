"""The ledger of changes: what landed as one piece, and the pane beside it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from msgspec.structs import replace

from tokenmirror.domain.outcomes import FateState
from tokenmirror.language import count, listed, tr
from tokenmirror.viewmodels import numbers, recorded, words
from tokenmirror.viewmodels.ledger_lines import ChangeLine, SessionPart
from tokenmirror.viewmodels.ledgers import evidence_of, name_of, parts_in_words, price_text, shortly
from tokenmirror.viewmodels.paging import ChangeRow, Opening
from tokenmirror.viewmodels.shapes import Detail, EmptyState

STATES = (FateState.KEPT, FateState.KEPT_IN_PART, FateState.PENDING, FateState.REWRITTEN, FateState.REVERTED)
"""What can have become of something that landed."""


def change_row(line: ChangeLine, now: datetime, zone: tzinfo) -> ChangeRow:
    """Return one change of the ledger."""
    deletion = not line.lines_added and line.lines_removed > 0
    return ChangeRow(
        id=line.oid,
        when_text=numbers.short_day(line.landed_at.astimezone(zone).date(), now.astimezone(zone).date()),
        when_key=line.landed_at.timestamp(),
        repository=name_of(line.repository),
        subject=line.subject,
        state=line.state,
        state_text=words.FATES[line.state],
        alive_text=_lines(line, deletion=deletion),
        alive_key=line.lines_alive / line.lines_added if line.lines_added else 1.0,
        tokens_text=recorded.marked(line.spent),
        tokens_key=line.spent.tokens,
        sessions_text=listed(part.name[:8] for part in line.parts),
        evidence_text=listed(shortly(evidence_of(line.parts)[:1])),
        landed_text=line.oid[:7],
        guess=line.guessed,
        evidence=next(iter(evidence_of(line.parts)), ""),
        commits=len(line.commits),
        commits_text=numbers.exact(len(line.commits)),
        deletion=deletion,
    )


def _lines(line: ChangeLine, *, deletion: bool) -> str:
    if deletion:
        return count(line.lines_removed, "\u2212{n} line", "\u2212{n} lines")
    return f"{numbers.exact(line.lines_alive)} / {numbers.exact(line.lines_added)}"


def changes_caption(changes: int, commits: int) -> str:
    """Return how many changes there are, and of how many commits."""
    return tr(
        "{changes}, {commits}",
        changes=count(changes, "{n} change", "{n} changes"),
        commits=count(commits, "{n} commit", "{n} commits"),
    )


def no_changes(*, any_known: bool) -> EmptyState:
    """Return what is said where there is no change."""
    if any_known:
        return EmptyState(
            tr("Nothing landed in this period."),
            tr("There are changes in other periods; commits that have not landed are shown by commit."),
            "clear",
            tr("Show all"),
        )
    return EmptyState(
        tr("No change has landed yet."),
        tr("A change is what landed as one piece in a default branch, with a part of a session in it."),
        "sources",
        tr("Show what is read"),
    )


def change_detail(line: ChangeLine, now: datetime, zone: tzinfo, currency: str) -> Detail:
    """Return the pane of a change: what became of it, what went into it, and its commits."""
    today = now.astimezone(zone).date()
    facts = [
        (tr("Repository"), line.repository),
        (tr("Landed"), numbers.clock(line.landed_at, zone, today)),
        (tr("Fate"), words.FATES[line.state]),
        (tr("Lines alive"), _alive(line)),
        (tr("Tokens"), _tokens(line)),
    ]
    if line.spent.priced:
        facts.append((tr("List price"), price_text(line.spent, currency)))
    facts.append((tr("As of"), numbers.clock(line.as_of, zone, today)))
    kinds = tuple(words.EVIDENCE[kind] for kind in evidence_of(line.parts))
    lists = [
        (tr("Sessions"), parts_in_words(line.parts)),
        (tr("What says so"), kinds),
        (tr("Commits"), tuple(_commit(*commit) for commit in line.commits)),
    ]
    return Detail(line.subject or line.oid[:10], tuple(facts), tuple(lists), of=line.oid)


def _alive(line: ChangeLine) -> str:
    if not line.lines_added and line.lines_removed:
        return count(line.lines_removed, "{n} line taken out", "{n} lines taken out")
    return tr("{lines} of {added} added", lines=numbers.exact(line.lines_alive), added=numbers.exact(line.lines_added))


def _tokens(line: ChangeLine) -> str:
    spent = recorded.said(line.spent, numbers.exact)
    sessions = len(line.spent.sessions)
    return (
        count(sessions, "{tokens} from {n} session", "{tokens} from {n} sessions", tokens=spent) if sessions else spent
    )


def _commit(oid: str, subject: str, state: FateState) -> Opening:
    text = tr("{commit} {subject} ({fate})", commit=oid[:7], subject=subject, fate=words.FATES[state])
    return Opening(text, "changes", f"commit:{oid}")


def joined(parts: Sequence[SessionPart]) -> tuple[SessionPart, ...]:
    """Return one part for each session of several commits, the largest first.

    Its weight is its share of all of these commits, each counted as one.
    """
    by_id: dict[str, list[SessionPart]] = {}
    for part in parts:
        by_id.setdefault(part.id, []).append(part)
    whole = sum(part.weight for part in parts) or 1.0
    found = [_one(members, whole) for members in by_id.values()]
    return tuple(sorted(found, key=lambda part: (-part.weight, part.name)))


def _one(members: Sequence[SessionPart], whole: float) -> SessionPart:
    kinds = {kind for part in members for kind in part.evidence}
    return replace(
        members[0],
        weight=sum(part.weight for part in members) / whole,
        lines=sum(part.lines for part in members),
        evidence=tuple(kind for kind in ("person", "said", "content", "near") if kind in kinds),
    )
