"""The ledgers of commits and sessions, and the pane beside each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta, tzinfo

from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.domain.usage import Quality
from tokenmirror.insights.spending import Sum
from tokenmirror.language import all_of, count, listed, tr
from tokenmirror.viewmodels import numbers, recorded, words
from tokenmirror.viewmodels.fate_words import phrase
from tokenmirror.viewmodels.ledger_lines import CommitLine, SessionLine, SessionPart
from tokenmirror.viewmodels.paging import Opening
from tokenmirror.viewmodels.parts import segments
from tokenmirror.viewmodels.shapes import CommitRow, Detail, EmptyState, SessionRow

OF_SEVERAL_TOOLS = frozenset({"in_house", "otlp"})
_TOOL_LENGTH = 40


def tool_text(source: str, title: str, entrypoint: str | None) -> str:
    """Name the tool of a session; where a source is of several tools, with the one it was."""
    return f"{title}: {entrypoint[:_TOOL_LENGTH]}" if entrypoint and source in OF_SEVERAL_TOOLS else title


def commits_caption(commits: int, told: int, guessed: int) -> str:
    """Return how many commits there are, and in how many a session had a part."""
    values = {"told": numbers.exact(told), "guessed": numbers.exact(guessed)}
    if guessed:
        return count(
            commits,
            "{n} commit of yours; sessions had a part in {told}, and in {guessed} by a guess.",
            "{n} commits of yours; sessions had a part in {told}, and in {guessed} by a guess.",
            **values,
        )
    return count(
        commits,
        "{n} commit of yours; sessions had a part in {told}.",
        "{n} commits of yours; sessions had a part in {told}.",
        **values,
    )


def no_commits(*, any_known: bool) -> EmptyState:
    """Return what is said where there is no commit."""
    if any_known:
        return EmptyState(
            tr("Nothing committed in this period."),
            tr("There are commits in other periods."),
            "clear",
            tr("Show all"),
        )
    return EmptyState(
        tr("No commits of yours are known yet."),
        tr(
            "TokenMirror reads the repositories that sessions worked in and keeps commits whose author is you."
            " The settings show which repositories and addresses those are."
        ),
        "sources",
        tr("Show them"),
    )


def commit_row(line: CommitLine, now: datetime, zone: tzinfo) -> CommitRow:
    """Return one commit of the ledger."""
    today = now.astimezone(zone).date()
    known = line.landed_at is not None
    return CommitRow(
        id=line.oid,
        when_text=numbers.short_day(line.at.astimezone(zone).date(), today),
        when_key=line.at.timestamp(),
        repository=name_of(line.repository),
        subject=line.subject,
        state=line.state,
        state_text=words.FATES[line.state],
        alive_text=f"{numbers.exact(line.lines_alive)} / {numbers.exact(line.lines_added)}" if known else "",
        alive_key=(line.lines_alive / line.lines_added if line.lines_added else 1.0) if known else -1.0,
        tokens_text=recorded.marked(line.spent),
        tokens_key=line.spent.tokens,
        sessions_text=listed(part.name[:8] for part in line.parts),
        evidence_text=listed(shortly(evidence_of(line.parts))),
        landed_text=line.landed_as[:7] if line.landed_as and known else "",
        guess=line.guess,
        evidence=next(iter(evidence_of(line.parts)), ""),
    )


def _session_tokens(line: SessionLine) -> str:
    """Return the tokens of a session; what a tool charged for without a call has used some too."""
    return recorded.marked(line.spent) or (recorded.not_recorded() if line.charges else "")


def evidence_of(parts: Sequence[SessionPart]) -> list[str]:
    """Return the kinds of evidence that sessions had a part in something, the strongest first."""
    found = {kind for part in parts for kind in part.evidence}
    return [kind for kind in ("person", "said", "content", "near") if kind in found]


def shortly(kinds: Sequence[str]) -> list[str]:
    """Return kinds of evidence in a word each."""
    return [words.EVIDENCE_SHORT.get(kind, kind) for kind in kinds]


def commit_detail(line: CommitLine, now: datetime, zone: tzinfo, currency: str) -> Detail:
    """Return the pane of a commit: its fate with the evidence, and who made it."""
    today = now.astimezone(zone).date()
    facts = [
        (tr("Commit"), line.oid),
        (tr("Repository"), line.repository),
        (tr("Author's time"), numbers.clock(line.at, zone, today)),
        (tr("Fate"), words.FATES[line.state]),
        (tr("Landing"), words.LANDINGS.get(line.landed_how, line.landed_how)),
    ]
    if line.landed_as:
        facts.append((tr("Carried by"), line.landed_as))
    if line.landed_at:
        facts.append((tr("Landed"), numbers.clock(line.landed_at, zone, today)))
        facts.append((tr("Lines alive"), _of_added(line.lines_alive, line.lines_added)))
    facts.append((tr("Lines by sessions"), _of_added(line.tool_lines, line.lines_added)))
    spent = count(
        len(line.spent.calls),
        "{tokens} in {n} call",
        "{tokens} in {n} calls",
        tokens=recorded.said(line.spent, numbers.exact),
    )
    facts.append((tr("Tokens"), _with_guess(spent, sum(part.tokens for part in line.parts if part.guess))))
    if line.spent.priced:
        facts.append((tr("List price"), price_text(line.spent, currency)))
    facts.append((tr("As of"), numbers.clock(line.as_of, zone, today)))
    lists = []
    if line.parts:
        lists.append((tr("Sessions"), parts_in_words(line.parts)))
        kinds = tuple(words.EVIDENCE[kind] for kind in evidence_of(line.parts))
        lists.append((tr("What says so"), kinds))
    else:
        lists.append((tr("Sessions"), (tr("No session is known to have had a part in it."),)))
    lists.append((tr("What git says"), tuple(_git_fact(fact) for fact in line.evidence)))
    return Detail(line.subject or line.oid[:10], tuple(facts), tuple(lists))


def price_text(spent: Sum, currency: str) -> str:
    """Return a list price, and whether something is missing from it."""
    return recorded.qualified(spent.qualities, numbers.money(spent.price, currency))


def _of_added(lines: int, added: int) -> str:
    return tr("{lines} of {added} added", lines=numbers.exact(lines), added=numbers.exact(added))


def _with_guess(spent: str, guessed: int) -> str:
    """Return tokens with what of them rests on a guess."""
    return (
        tr("{spent}, {guessed} of these on a guess", spent=spent, guessed=numbers.exact(guessed)) if guessed else spent
    )


def parts_in_words(parts: Sequence[SessionPart]) -> tuple[str, ...]:
    """Return the part of each session in words; each line leads to its session."""
    return tuple(Opening(_part(part), "sessions", part.id) if part.id else _part(part) for part in parts)


def _part(part: SessionPart) -> str:
    session = f"{part.source} {part.name[:13]}"
    if part.guess and part.tokens:
        return tr(
            "{session}: a guess, by time and place alone; {tokens} tokens rest on it",
            session=session,
            tokens=numbers.exact(part.tokens),
        )
    if part.guess:
        return tr("{session}: a guess, by time and place alone; no token rests on it", session=session)
    values = {
        "session": session,
        "share": numbers.percent(100 * part.weight),
        "lines": count(part.lines, "{n} line", "{n} lines"),
        "how": all_of(shortly(part.evidence)),
    }
    if recorded.is_nothing(part.qualities):
        return tr("{session}: {share} of it, {lines}, tokens not recorded ({how})", **values)
    spent = recorded.qualified(part.qualities, numbers.tokens_in_ledger(part.tokens))
    return tr("{session}: {share} of it, {lines}, {tokens} tokens ({how})", tokens=spent, **values)


def _git_fact(fact: str) -> str:
    kind, _, value = fact.partition(":")
    if kind == "blame":
        alive, _, added = value.partition("/")
        return tr(
            "git blame -w -M gives it {alive} lines at the head of the default branch, of {added} it added",
            alive=alive,
            added=added,
        )
    if kind == "reverted_by":
        return tr("{commit} reverted it", commit=value)
    if kind in {"rewrapped", "rewrapped_by"}:
        return phrase(fact)
    said = words.LANDINGS.get(kind, kind)
    return f"{said}: {value}" if value else said


def sessions_caption(sessions: int) -> str:
    """Return how many sessions there are."""
    return count(sessions, "{n} session", "{n} sessions")


def into_caption(sessions: int, tokens: int, every: int, outcome: Outcome) -> str:
    """Return how many sessions are shown of which something went into an outcome, and how many tokens that are."""
    return tr(
        "{shown} of {all} shown; {tokens} tokens: {outcome}",
        shown=numbers.exact(sessions),
        all=numbers.exact(every),
        tokens=numbers.exact(tokens),
        outcome=words.OUTCOMES[outcome],
    )


def no_sessions(*, any_known: bool) -> EmptyState:
    """Return what is said where there is no session."""
    if any_known:
        return EmptyState(
            tr("No session in this period."), tr("There are sessions in other periods."), "clear", tr("Show all")
        )
    return EmptyState(
        tr("No session is known yet."), tr("The settings show where TokenMirror looked."), "sources", tr("Show where")
    )


def session_row(line: SessionLine, now: datetime, zone: tzinfo, currency: str) -> SessionRow:
    """Return one session of the ledger."""
    today = now.astimezone(zone).date()
    span = line.ended - line.started if line.started and line.ended else timedelta()
    return SessionRow(
        id=line.id,
        when_text=numbers.clock(line.started, zone, today) if line.started else "",
        when_key=line.started.timestamp() if line.started else 0.0,
        source_text=line.source,
        project=name_of(line.project),
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
    told = [numbers.exact(line.made - line.guessed)] if line.made > line.guessed else []
    return listed([*told, *([count(line.guessed, "{n} guess", "{n} guesses")] if line.guessed else [])])


def _marked_price(spent: Sum, currency: str) -> str:
    return f"{recorded.marks(spent.qualities)}{numbers.money(spent.price, currency)}" if spent.priced else ""


def _outcome_text(line: SessionLine) -> str:
    known = (
        part
        for outcome in Outcome
        for part in (
            (outcome, words.OUTCOMES[outcome], line.into(outcome) - line.pending(outcome)),
            (outcome, words.FATES[FateState.PENDING], line.pending(outcome)),
        )
    )
    parts = [part for part in known if part[2]]
    texts = numbers.token_parts([tokens for *_kind, tokens in parts])
    return listed(
        f"{recorded.marks(line.kinds(outcome))}{text} {word}"
        for text, (outcome, word, _tokens) in zip(texts, parts, strict=True)
    )


def session_detail(line: SessionLine, now: datetime, zone: tzinfo, currency: str) -> Detail:
    """Return the pane of a session: what went in, what it became."""
    today = now.astimezone(zone).date()
    facts = [
        (tr("Session"), line.native),
        (tr("Tool"), f"{line.source} {line.tool_version or ''}".strip()),
        (tr("Folder"), line.cwd or line.project),
        (tr("Began"), numbers.clock(line.started, zone, today) if line.started else tr("unknown")),
        (tr("Ended"), numbers.clock(line.ended, zone, today) if line.ended else tr("unknown")),
        (tr("Prompts"), numbers.exact(line.turns)),
        (tr("Calls"), numbers.exact(len(line.spent.calls))),
        (tr("Edits"), numbers.exact(line.edits)),
        *_went_in(line, currency),
    ]
    went = tuple(_outcome_line(line, outcome, tokens) for outcome in Outcome if (tokens := line.into(outcome)))
    made = tuple(
        Opening(f"{oid[:7]} {subject} ({fate}; {listed(shortly(ev))})", "changes", oid)
        for oid, subject, fate, ev in line.commits
    )
    lists = (
        (tr("Where its tokens went"), went or (tr("No tokens are recorded."),)),
        (tr("Commits it had a part in"), made or (tr("None is known."),)),
        (tr("Models"), tuple(f"{model}: {_of_model(line, count)}" for model, count in line.by_model.items())),
    )
    title = listed(text for text in (line.source, name_of(line.project)) if text)
    return Detail(title, tuple(facts), lists)


def _outcome_line(line: SessionLine, outcome: Outcome, tokens: int) -> str:
    """Return one outcome of a session's tokens with the exact figure."""
    spent = recorded.qualified(line.kinds(outcome), numbers.exact(tokens))
    if pending := line.pending(outcome):
        spent = tr("{spent}, {pending} of these pending", spent=spent, pending=numbers.exact(pending))
    return f"{words.OUTCOMES[outcome]}: {_with_guess(spent, line.into(outcome, guessed=True))}"


def _of_model(line: SessionLine, tokens: int) -> str:
    without = not tokens and Quality.NOT_RECORDED in line.spent.qualities
    return recorded.not_recorded() if without else numbers.exact(tokens)


def _went_in(line: SessionLine, currency: str) -> list[tuple[str, str]]:
    """Return what went into a session by kind, what it costs by the list, and the cost that the tool recorded."""
    usage, qualities = line.spent.usage, line.spent.qualities
    kinds = (
        (tr("Uncached input"), usage.uncached_input_tokens),
        (tr("Cache reads"), usage.cache_read_input_tokens),
        (tr("Cache writes"), usage.cache_creation_input_tokens),
        (tr("Output"), usage.output_tokens),
    )
    if _session_tokens(line) == recorded.not_recorded():
        facts = [(tr("Tokens"), recorded.not_recorded())]
    else:
        facts = [(tr("Tokens"), recorded.said(line.spent, numbers.exact))]
        facts += [(name, recorded.qualified(qualities, numbers.exact(tokens))) for name, tokens in kinds]
    if recorded.is_about(qualities):
        facts.append((tr("Known"), tr("as estimated by the tool, or rounded by it")))
    if line.spent.priced:
        facts.append((tr("List price"), price_text(line.spent, currency)))
    if line.charges:
        facts.append((tr("Cost it recorded"), recorded.charges_text(line.charges, tools=False)))
    return facts


def name_of(path: str) -> str:
    """Return the last part of a folder's path: how people call a project."""
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2] or path
