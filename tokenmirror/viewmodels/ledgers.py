"""The ledgers of commits and sessions, and the pane beside each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.domain.usage import Quality
from tokenmirror.insights.spending import Sum
from tokenmirror.viewmodels import numbers, recorded, words
from tokenmirror.viewmodels.fate_words import phrase
from tokenmirror.viewmodels.parts import Part, segments
from tokenmirror.viewmodels.recorded import Charge
from tokenmirror.viewmodels.shapes import (
    CommitRow,
    CommitsView,
    Detail,
    EmptyState,
    SessionRow,
    SessionsView,
)

_OF_SEVERAL_TOOLS = frozenset({"in_house", "otlp"})
_TOOL_LENGTH = 40


@dataclass(frozen=True, slots=True)
class SessionPart:
    """One session's part in a commit."""

    name: str
    source: str
    weight: float
    lines: int
    tokens: int
    evidence: tuple[str, ...]
    qualities: frozenset[Quality] = frozenset()
    """How far its tokens are known."""

    @property
    def guess(self) -> bool:
        """Return whether time and place are all that tells of it."""
        return set(self.evidence) == {"near"}


@dataclass(frozen=True, slots=True)
class CommitLine:
    """One commit as the ledger needs it."""

    oid: str
    repository: str
    at: datetime
    subject: str
    state: FateState
    landed_how: str
    landed_as: str | None
    landed_at: datetime | None
    lines_added: int
    lines_alive: int
    tool_lines: int
    spent: Sum
    parts: tuple[SessionPart, ...]
    evidence: tuple[str, ...]
    as_of: datetime

    @property
    def guess(self) -> bool:
        """Return whether all that is known of its sessions is a guess."""
        return bool(self.parts) and all(part.guess for part in self.parts)


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One session as the ledger needs it."""

    id: str
    native: str
    source: str
    project: str
    started: datetime | None
    ended: datetime | None
    turns: int
    edits: int
    tool_version: str | None
    cwd: str | None
    spent: Sum
    parts: Mapping[Part, int]
    """Where its tokens went, and what of it is a guess or estimated."""
    by_model: Mapping[str, int]
    commits: tuple[tuple[str, str, str, tuple[str, ...]], ...]
    """Short id, subject, fate in words, and evidence of each commit it had a part in."""
    made: int = 0
    """Commits that it had a part in, with those that are guesses."""
    guessed: int = 0
    charges: tuple[Charge, ...] = ()
    """What the tool charged for it."""

    def into(self, outcome: Outcome, *, guessed: bool = False) -> int:
        """Return the tokens that went into an outcome, or what of these rests on a guess."""
        return sum(n for part, n in self.parts.items() if part.outcome is outcome and part.guessed >= guessed)

    def kinds(self, outcome: Outcome) -> set[Quality]:
        """Return whether some of what went into an outcome is estimated."""
        return {Quality.ESTIMATED for part, n in self.parts.items() if n and part.outcome is outcome and part.estimated}


def tool_text(source: str, title: str, entrypoint: str | None) -> str:
    """Name the tool of a session; where a source is of several tools, with the one it was."""
    return f"{title}: {entrypoint[:_TOOL_LENGTH]}" if entrypoint and source in _OF_SEVERAL_TOOLS else title


def commits_view(lines: Sequence[CommitLine], now: datetime, zone: tzinfo, *, any_known: bool) -> CommitsView:
    """Return the ledger of commits."""
    rows = tuple(_commit_row(line, now, zone) for line in lines)
    guessed = sum(line.guess for line in lines)
    told = sum(bool(line.parts) for line in lines) - guessed
    caption = f"{numbers.counted(len(rows), 'commit', 'commits')} of yours; sessions had a part in {told:,}"
    caption += f", and in {guessed:,} by a guess." if guessed else "."
    return CommitsView(rows, caption if rows else "", None if rows else _no_commits(any_known=any_known))


def _no_commits(*, any_known: bool) -> EmptyState:
    if any_known:
        return EmptyState(
            "Nothing committed in this period.", "There are commits in other periods.", "clear", "Show all"
        )
    return EmptyState(
        "No commits of yours are known yet.",
        "TokenMirror reads the repositories that sessions worked in and keeps commits whose author is you."
        " Sources shows which repositories and addresses those are.",
        "sources",
        "Show them",
    )


def _commit_row(line: CommitLine, now: datetime, zone: tzinfo) -> CommitRow:
    today = now.astimezone(zone).date()
    known = line.landed_at is not None
    return CommitRow(
        id=line.oid,
        when_text=numbers.short_day(line.at.astimezone(zone).date(), today),
        when_key=line.at.timestamp(),
        repository=_name(line.repository),
        subject=line.subject,
        state=line.state,
        state_text=words.FATES[line.state],
        alive_text=f"{line.lines_alive:,} / {line.lines_added:,}" if known else "",
        alive_key=(line.lines_alive / line.lines_added if line.lines_added else 1.0) if known else -1.0,
        tokens_text=recorded.marked(line.spent),
        tokens_key=line.spent.tokens,
        sessions_text=", ".join(part.name[:8] for part in line.parts),
        evidence_text=", ".join(_shortly(_evidence(line.parts))),
        landed_text=line.landed_as[:7] if line.landed_as and known else "",
        guess=line.guess,
    )


def _session_tokens(line: SessionLine) -> str:
    """Return the tokens of a session; what a tool charged for without a call has used some too."""
    return recorded.marked(line.spent) or (recorded.NOT_RECORDED if line.charges else "")


def _evidence(parts: Sequence[SessionPart]) -> list[str]:
    found = {kind for part in parts for kind in part.evidence}
    return [kind for kind in ("person", "said", "content", "near") if kind in found]


def _shortly(kinds: Sequence[str]) -> list[str]:
    return [words.EVIDENCE_SHORT.get(kind, kind) for kind in kinds]


def commit_detail(line: CommitLine, now: datetime, zone: tzinfo, currency: str) -> Detail:
    """Return the pane of a commit: its fate with the evidence, and who made it."""
    today = now.astimezone(zone).date()
    facts = [
        ("Commit", line.oid),
        ("Repository", line.repository),
        ("Author's time", numbers.clock(line.at, zone, today)),
        ("Fate", words.FATES[line.state]),
        ("Landing", words.LANDINGS.get(line.landed_how, line.landed_how)),
    ]
    if line.landed_as:
        facts.append(("Carried by", line.landed_as))
    if line.landed_at:
        facts.append(("Landed", numbers.clock(line.landed_at, zone, today)))
        facts.append(("Lines alive", f"{line.lines_alive:,} of {line.lines_added:,} added"))
    facts.append(("Lines by sessions", f"{line.tool_lines:,} of {line.lines_added:,} added"))
    calls = numbers.counted(len(line.spent.calls), "call", "calls")
    on_guess = _on_guess(sum(part.tokens for part in line.parts if part.guess))
    facts.append(("Tokens", f"{recorded.said(line.spent, numbers.exact)} in {calls}{on_guess}"))
    if line.spent.priced:
        facts.append(("List price", _price(line.spent, currency)))
    facts.append(("As of", numbers.clock(line.as_of, zone, today)))
    lists = []
    if line.parts:
        lists.append(("Sessions", tuple(_part(part) for part in line.parts)))
        kinds = tuple(words.EVIDENCE[kind] for kind in _evidence(line.parts))
        lists.append(("What says so", kinds))
    else:
        lists.append(("Sessions", ("No session is known to have had a part in it.",)))
    lists.append(("What git says", tuple(_git_fact(fact) for fact in line.evidence)))
    return Detail(line.subject or line.oid[:10], tuple(facts), tuple(lists))


def _price(spent: Sum, currency: str) -> str:
    return f"{recorded.before(spent.qualities)}{numbers.money(spent.price, currency)}"


def _on_guess(tokens: int) -> str:
    return f", {numbers.exact(tokens)} of these on a guess" if tokens else ""


def _part(part: SessionPart) -> str:
    if part.guess:
        spent = f"{numbers.exact(part.tokens)} tokens rest" if part.tokens else "no token rests"
        return f"{part.source} {part.name[:13]}: a guess, by time and place alone; {spent} on it"
    how = " and ".join(_shortly(part.evidence))
    lines = numbers.counted(part.lines, "line", "lines")
    spent = f"{recorded.before(part.qualities)}{numbers.tokens_in_ledger(part.tokens)} tokens"
    if recorded.is_nothing(part.qualities):
        spent = f"tokens {recorded.NOT_RECORDED}"
    return (
        f"{part.source} {part.name[:13]}: {100 * part.weight:.0f}{numbers.THIN_SPACE}% of it, {lines}, {spent} ({how})"
    )


def _git_fact(fact: str) -> str:
    kind, _, value = fact.partition(":")
    if kind == "blame":
        alive, _, added = value.partition("/")
        return f"git blame -w -M gives it {alive} lines at the head of the default branch, of {added} it added"
    if kind == "reverted_by":
        return f"{value} reverted it"
    if kind in {"rewrapped", "rewrapped_by"}:
        return phrase(fact)
    said = words.LANDINGS.get(kind, kind)
    return f"{said}: {value}" if value else said


def sessions_view(
    lines: Sequence[SessionLine], now: datetime, zone: tzinfo, currency: str, *, any_known: bool
) -> SessionsView:
    """Return the ledger of sessions."""
    rows = tuple(_session_row(line, now, zone, currency) for line in lines)
    empty = None
    if not rows and any_known:
        empty = EmptyState("No session in this period.", "There are sessions in other periods.", "clear", "Show all")
    elif not rows:
        empty = EmptyState(
            "No session is known yet.", "Sources shows where TokenMirror looked.", "sources", "Show where"
        )
    caption = numbers.counted(len(rows), "session", "sessions")
    return SessionsView(rows, f"{caption}." if rows else "", empty)


def _session_row(line: SessionLine, now: datetime, zone: tzinfo, currency: str) -> SessionRow:
    today = now.astimezone(zone).date()
    span = line.ended - line.started if line.started and line.ended else timedelta()
    return SessionRow(
        id=line.id,
        when_text=numbers.clock(line.started, zone, today) if line.started else "",
        when_key=line.started.timestamp() if line.started else 0.0,
        source_text=line.source,
        project=_name(line.project),
        duration_text=numbers.duration(span),
        duration_key=span.total_seconds(),
        calls=len(line.spent.calls),
        edits=line.edits,
        tokens_text=_session_tokens(line),
        tokens_key=line.spent.tokens,
        list_price_text=_marked_price(line.spent, currency),
        list_price_key=float(line.spent.price) if line.spent.priced else -1.0,
        outcomes=segments(line.parts),
        outcome_text=_outcome_text(line),
        commits=line.made,
        commits_text=_commits_text(line),
        guess=0 < line.made == line.guessed,
    )


def _commits_text(line: SessionLine) -> str:
    """Return how many commits a session had a part in, and how many more are only guessed."""
    told = [f"{line.made - line.guessed:,}"] if line.made > line.guessed else []
    return ", ".join([*told, *([numbers.counted(line.guessed, "guess", "guesses")] if line.guessed else [])])


def _marked_price(spent: Sum, currency: str) -> str:
    return f"{recorded.marks(spent.qualities)}{numbers.money(spent.price, currency)}" if spent.priced else ""


def _outcome_text(line: SessionLine) -> str:
    parts = [(outcome, count) for outcome in Outcome if (count := line.into(outcome))]
    texts = numbers.token_parts([count for _outcome, count in parts])
    return ", ".join(
        f"{recorded.marks(line.kinds(outcome))}{text} {words.OUTCOMES[outcome]}"
        for text, (outcome, _count) in zip(texts, parts, strict=True)
    )


def session_detail(line: SessionLine, now: datetime, zone: tzinfo, currency: str) -> Detail:
    """Return the pane of a session: what went in, what it became."""
    today = now.astimezone(zone).date()
    facts = [
        ("Session", line.native),
        ("Tool", f"{line.source} {line.tool_version or ''}".strip()),
        ("Folder", line.cwd or line.project),
        ("Began", numbers.clock(line.started, zone, today) if line.started else "unknown"),
        ("Ended", numbers.clock(line.ended, zone, today) if line.ended else "unknown"),
        ("Prompts", numbers.exact(line.turns)),
        ("Calls", numbers.exact(len(line.spent.calls))),
        ("Edits", numbers.exact(line.edits)),
        *_went_in(line, currency),
    ]
    went = tuple(
        f"{words.OUTCOMES[outcome]}: {recorded.before(line.kinds(outcome))}{numbers.exact(count)}"
        f"{_on_guess(line.into(outcome, guessed=True))}"
        for outcome in Outcome
        if (count := line.into(outcome))
    )
    made = tuple(f"{oid[:7]} {subject} ({fate}; {', '.join(_shortly(ev))})" for oid, subject, fate, ev in line.commits)
    lists = (
        ("Where its tokens went", went or ("No tokens are recorded.",)),
        ("Commits it had a part in", made or ("None is known.",)),
        ("Models", tuple(f"{model}: {_of_model(line, count)}" for model, count in line.by_model.items())),
    )
    title = ", ".join(text for text in (line.source, _name(line.project)) if text)
    return Detail(title, tuple(facts), lists)


def _of_model(line: SessionLine, count: int) -> str:
    without = not count and Quality.NOT_RECORDED in line.spent.qualities
    return recorded.NOT_RECORDED if without else numbers.exact(count)


def _went_in(line: SessionLine, currency: str) -> list[tuple[str, str]]:
    """Return what went into a session by kind, what it costs by the list, and the cost that the tool recorded."""
    usage, least = line.spent.usage, recorded.before(line.spent.qualities)
    kinds = (
        ("Uncached input", usage.uncached_input_tokens),
        ("Cache reads", usage.cache_read_input_tokens),
        ("Cache writes", usage.cache_creation_input_tokens),
        ("Output", usage.output_tokens),
    )
    if _session_tokens(line) == recorded.NOT_RECORDED:
        facts = [("Tokens", recorded.NOT_RECORDED)]
    else:
        facts = [("Tokens", recorded.said(line.spent, numbers.exact))]
        facts += [(name, least + numbers.exact(count)) for name, count in kinds]
    if recorded.is_about(line.spent.qualities):
        facts.append(("Known", f"as {recorded.ESTIMATED}, or rounded by it"))
    if line.spent.priced:
        facts.append(("List price", _price(line.spent, currency)))
    if line.charges:
        facts.append(("Cost it recorded", recorded.charges_text(line.charges, tools=False)))
    return facts


def _name(path: str) -> str:
    """Return the last part of a folder's path: how people call a project."""
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2] or path
