"""The first screen: the sentence, the seven figures, the chart, the receipt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from itertools import pairwise, product

from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.domain.periods import Bucket, Period, bucket_start, day_start, natural_bucket, next_bucket
from tokenmirror.domain.usage import Quality
from tokenmirror.insights.changes import Change
from tokenmirror.insights.spending import Spend, Sum, add_up
from tokenmirror.viewmodels import numbers, words
from tokenmirror.viewmodels.lives import LivesFacts, lives_view
from tokenmirror.viewmodels.shapes import (
    Bar,
    Choice,
    EmptyState,
    Figure,
    LandedMark,
    MirrorView,
    OutcomeChart,
    ReceiptLine,
    Segment,
)

MOST_MARKS = 400
"""Squares a bar carries; the chart shows a number long before."""


@dataclass(frozen=True, slots=True)
class MirrorFacts:
    """Everything the first screen is made of."""

    spends: Sequence[Spend]
    changes: Sequence[Change]
    period: Period
    period_text: str
    """As it stands in a sentence: `in the last 30 days`, `today`, `so far`."""
    bucket: Bucket | None
    first_call: datetime | None
    """The first call that is known at all; before it nothing was observed."""
    currency: str
    prices_as_of: date
    receipt: Mapping[str, int]
    in_progress: Sequence[tuple[str, datetime | None, int]]
    """Open work: name, since when, tokens."""
    projects: Sequence[tuple[str, str]]
    sources: Sequence[tuple[str, str]]
    notices: Sequence[str]
    roots_looked_at: int
    commit_ids: Mapping[int, str]
    narrowed: bool
    watched: Sequence[Sequence[tuple[datetime, datetime]]] = ()
    """For each tool the times of which its logs were there to be read."""
    lives: LivesFacts | None = None


def mirror_view(facts: MirrorFacts, now: datetime, zone: tzinfo) -> MirrorView:
    """Return the first screen."""
    added = add_up(facts.spends)
    strip = _segments(facts.spends)
    return MirrorView(
        sentence=_sentence(facts, added),
        caption=_caption(facts, added),
        figures=_figures(strip),
        strip=strip,
        chart=_chart(facts, now, zone),
        receipt=_receipt(facts, added),
        in_progress=_in_progress(facts, now),
        empty=_empty(facts, added),
        projects=_choices(facts.projects),
        sources=_choices(facts.sources),
        notices=tuple(facts.notices),
        lives=lives_view(facts.lives) if facts.lives is not None else None,
    )


def _sentence(facts: MirrorFacts, added: Sum) -> str:
    least = added.quality is not Quality.EXACT
    if not added.calls:
        return f"No tokens recorded {facts.period_text}."
    by: Counter[Outcome] = Counter()
    for spend in facts.spends:
        by[spend.outcome] += spend.usage.total_tokens
    head = f"{'At least ' if least else ''}{numbers.tokens(added.tokens)} tokens {facts.period_text}"
    if set(by) == {Outcome.OUTSIDE_GIT}:
        return f"{head}, outside git."
    return f"{head}. {_went_into(by, facts.changes)}"


def _went_into(by: Mapping[Outcome, int], changes: Sequence[Change]) -> str:
    into = sum(by.get(outcome, 0) for outcome in (Outcome.KEPT, Outcome.REWRITTEN, Outcome.REVERTED))
    if into and changes:
        return f"{numbers.tokens(into)} went into {_landed_words(changes)}"
    if into:
        return f"{numbers.tokens(into)} went into changes that landed later."
    still = by.get(Outcome.IN_PROGRESS, 0)
    if changes and all(change.guessed for change in changes):
        by_guess = numbers.counted(len(changes), "change that landed is a guess", "changes that landed are guesses")
        return f"None is known to have gone into a change that landed; {by_guess}."
    return f"None has landed yet; {numbers.tokens(still)} are in progress." if still else "None has landed yet."


def _landed_words(changes: Sequence[Change]) -> str:
    landed = numbers.counted(len(changes), "change", "changes")
    guessed = sum(change.guessed for change in changes)
    kept = sum(change.state is FateState.KEPT for change in changes)
    in_part = sum(change.state is FateState.KEPT_IN_PART for change in changes)
    pending = sum(change.state is FateState.PENDING for change in changes)
    parts = [f"{kept} of these {'is' if kept == 1 else 'are'} kept"]
    if in_part:
        parts.append(f"{in_part} in part")
    if pending:
        parts.append(f"{pending} {'is' if pending == 1 else 'are'} too young to judge")
    by_guess = f", {guessed:,} of them by a guess" if guessed else ""
    return f"{landed} that landed{by_guess}; {_joined(parts)}."


def _joined(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _caption(facts: MirrorFacts, added: Sum) -> str:
    if not added.calls:
        return ""
    price = f"List price {numbers.money(added.price, facts.currency)}" if added.priced else "No list price is known"
    if added.unpriced_models and added.priced:
        models = numbers.counted(len(added.unpriced_models), "model", "models")
        price += f" + {models} without price ({', '.join(sorted(added.unpriced_models)[:3])})"
    parts = [
        price,
        numbers.counted(len(added.sessions), "session", "sessions"),
        numbers.counted(len(added.calls), "call", "calls"),
    ]
    return " · ".join(parts)


def _segments(spends: Iterable[Spend]) -> tuple[Segment, ...]:
    """Return the parts of some spends in stack order; pending is a part of kept, and what is guessed of each."""
    sums: Counter[tuple[Outcome, bool, bool]] = Counter()
    for spend in spends:
        sums[spend.outcome, spend.pending, spend.guessed] += spend.usage.total_tokens
    order = product(Outcome, (False, True), (False, True))
    return tuple(
        Segment(outcome, pending, tokens, numbers.tokens_in_ledger(tokens), guessed)
        for outcome, pending, guessed in order
        if (tokens := sums[outcome, pending, guessed])
    )


def _figures(strip: Sequence[Segment]) -> tuple[Figure, ...]:
    counts = [sum(part.tokens for part in strip if part.outcome is outcome) for outcome in Outcome]
    pending = sum(part.tokens for part in strip if part.pending)
    texts, shares = numbers.token_parts(counts), numbers.percent_parts(counts)
    result = []
    for outcome, count, text, share in zip(Outcome, counts, texts, shares, strict=True):
        more = f" · {numbers.tokens(pending)} pending" if outcome is Outcome.KEPT and pending else ""
        guessed = sum(part.tokens for part in strip if part.outcome is outcome and part.guessed)
        more += f" · {numbers.tokens(guessed)} guess" if guessed else ""
        about = f"{share}{more}" if count else ""
        result.append(Figure(outcome, words.OUTCOMES[outcome], count, text, about, f"{numbers.exact(count)} tokens"))
    return tuple(result)


def _chart(facts: MirrorFacts, now: datetime, zone: tzinfo) -> OutcomeChart:
    days = _days(facts, now, zone)
    if days is None:
        return OutcomeChart("Tokens by outcome", (), "", "There is nothing to draw in this period.")
    first, last = days
    bucket = facts.bucket or natural_bucket((last - first).days + 1)
    starts = _starts(first, last, bucket)
    bars = _bars(facts, starts, bucket, now, zone)
    title = f"Tokens by outcome, {words.BUCKETS[bucket]}"
    return OutcomeChart(title, bars, "not observed\nno logs from then", _alternative(title, bars))


def _days(facts: MirrorFacts, now: datetime, zone: tzinfo) -> tuple[date, date] | None:
    """Return the first and last day to draw."""
    today = now.astimezone(zone).date()
    start = facts.period.start or facts.first_call
    if start is None:
        return None
    end = facts.period.end.astimezone(zone).date() - timedelta(days=1) if facts.period.end else today
    return min(start.astimezone(zone).date(), end), end


def _starts(first: date, last: date, bucket: Bucket) -> list[date]:
    starts = [bucket_start(first, bucket)]
    while (following := next_bucket(starts[-1], bucket)) <= last:
        starts.append(following)
    return starts


def _bars(facts: MirrorFacts, starts: Sequence[date], bucket: Bucket, now: datetime, zone: tzinfo) -> tuple[Bar, ...]:
    spends: dict[date, list[Spend]] = {start: [] for start in starts}
    for spend in facts.spends:
        start = bucket_start(spend.at.astimezone(zone).date(), bucket)
        if start in spends:
            spends[start].append(spend)
    landed: dict[date, list[Change]] = {start: [] for start in starts}
    for change in facts.changes:
        moment = datetime.fromtimestamp(change.landed_at / 1000, zone)
        landed.setdefault(bucket_start(moment.date(), bucket), []).append(change)
    today = now.astimezone(zone).date()
    labels = _labels(starts, bucket, today)
    return tuple(
        _bar(facts, start, label, spends[start], landed[start], bucket, today, zone)
        for start, label in zip(starts, labels, strict=True)
    )


def _labels(starts: Sequence[date], bucket: Bucket, today: date) -> list[str]:
    """Return the labels of the axis: Mondays, the first week of a month, every month."""
    if bucket is Bucket.MONTH:
        return [numbers.short_month(start) for start in starts]
    if bucket is Bucket.DAY:
        labels = [numbers.short_day(start, today) if start.weekday() == 0 else "" for start in starts]
    else:
        new = [True, *(before.month != after.month for before, after in pairwise(starts))]
        labels = [numbers.short_day(s, today) if n else "" for s, n in zip(starts, new, strict=True)]
    if bucket is Bucket.DAY and starts[-1] == today:
        labels[-3:] = [""] * len(labels[-3:])
        labels[-1] = "today"
    return labels


def _bar(
    facts: MirrorFacts,
    start: date,
    label: str,
    spends: Sequence[Spend],
    landed: Sequence[Change],
    bucket: Bucket,
    today: date,
    zone: tzinfo,
) -> Bar:
    added = add_up(spends)
    guessed = sum(spend.usage.total_tokens for spend in spends if spend.guessed)
    known_from = facts.first_call
    end = day_start(next_bucket(start, bucket), zone)
    marks = [LandedMark(c.state, facts.commit_ids.get(c.first_commit, ""), c.subject, c.guessed) for c in landed]
    return Bar(
        start=start,
        axis_text=label,
        title=_title(start, bucket, today),
        segments=_segments(spends),
        total=added.tokens,
        total_text=numbers.tokens_in_ledger(added.tokens),
        list_price=added.price / 10**12 if added.priced else None,
        list_price_text=f"List price {numbers.money(added.price, facts.currency)}" if added.priced else "",
        landed=tuple(marks[:MOST_MARKS]),
        landed_text=_landed_text(landed),
        weekend=bucket is Bucket.DAY and start.weekday() >= 5,  # noqa: PLR2004 - Saturday
        observed=bool(spends) or (known_from is not None and end > known_from and _watched(facts, start, end, zone)),
        at_least=added.quality is not Quality.EXACT,
        guessed_text=numbers.tokens_in_ledger(guessed) if guessed else "",
    )


def _watched(facts: MirrorFacts, start: date, end: datetime, zone: tzinfo) -> bool:
    """Tell whether every tool's logs of a time were seen before the tool could delete them."""
    begin = day_start(start, zone)
    for spans in facts.watched:
        # What came after the last look is not lost, only not read yet.
        last = max(until for _since, until in spans)
        if not any(since <= begin and min(end, last) <= until for since, until in spans):
            return False
    return True


def _title(start: date, bucket: Bucket, today: date) -> str:
    if bucket is Bucket.DAY:
        return numbers.long_day(start, today)
    if bucket is Bucket.MONTH:
        return numbers.month(start)
    last = start + timedelta(days=6)
    return f"Week {start.isocalendar().week} · {numbers.short_day(start, today)} to {numbers.short_day(last, today)}"


def _landed_text(landed: Sequence[Change]) -> str:
    if not landed:
        return ""
    kept = sum(change.state is FateState.KEPT for change in landed)
    guessed = sum(change.guessed for change in landed)
    by_guess = f", {guessed} of them by a guess" if guessed else ""
    return f"{numbers.counted(len(landed), 'change', 'changes')} landed{by_guess}, {kept} kept"


def _alternative(title: str, bars: Sequence[Bar]) -> str:
    total = sum(bar.total for bar in bars)
    if not total:
        return f"{title}: nothing was recorded."
    highest = max(bars, key=lambda bar: bar.total)
    landed = sum(len(bar.landed) for bar in bars)
    return (
        f"{title}: {numbers.tokens(total)} tokens in {len(bars)} bars, most on {highest.title} with"
        f" {numbers.tokens(highest.total)}; {numbers.counted(landed, 'change', 'changes')} landed."
    )


def _receipt(facts: MirrorFacts, added: Sum) -> tuple[ReceiptLine, ...]:
    seen = facts.receipt
    lines = [
        ReceiptLine(
            "Records read",
            numbers.exact(seen["records_read"]),
            "Records of logs that report the usage of a model's response, in this period and filter.",
        ),
        ReceiptLine(
            "Repeats left out",
            numbers.exact(seen["repeats_left_out"]),
            "Tools write one response in several records, and copy sessions that are resumed. Each counts once.",
        ),
        ReceiptLine(
            "Replays left out",
            numbers.exact(seen["replays_left_out"]),
            "Forked sessions, subagents and side questions replay what came before; that was spent once.",
        ),
        ReceiptLine("Calls counted", numbers.exact(len(added.calls)), "Records read, less repeats and replays."),
        ReceiptLine("Tokens, exactly", numbers.exact(added.tokens), _token_words(added)),
        ReceiptLine(
            "Could not be read",
            numbers.exact(seen["problems"]),
            "Broken records and logs of all time; Sources names each with its place.",
        ),
        _guess_line(facts),
        ReceiptLine(
            "List price",
            numbers.money(added.price, facts.currency) if added.priced else "not known",
            f"At the prices in force on the day of each call, from a table of {facts.prices_as_of:%d %B %Y}. It is"
            " what the tokens cost by the list, not what you or anybody paid."
            + (f" Without price: {', '.join(sorted(added.unpriced_models))}." if added.unpriced_models else ""),
        ),
    ]
    return tuple(lines)


def _guess_line(facts: MirrorFacts) -> ReceiptLine:
    guessed = sum(spend.usage.total_tokens for spend in facts.spends if spend.guessed)
    changes = sum(change.guessed for change in facts.changes)
    text = "Where only time and place tell of a session, it is named as a guess, and no token is moved for it."
    if guessed:
        text = f"Of these tokens {numbers.exact(guessed)} rest on a guess; they are drawn in upright lines."
    if changes:
        text += f" {numbers.counted(changes, 'change', 'changes')} that landed by a guess: drawn hollow."
    return ReceiptLine("Rest on a guess", numbers.exact(guessed), text)


def _token_words(added: Sum) -> str:
    usage = added.usage
    text = (
        f"Uncached input {usage.uncached_input_tokens:,}, cache reads {usage.cache_read_input_tokens:,}, cache writes"
        f" {usage.cache_creation_input_tokens:,}, output {usage.output_tokens:,}."
    )
    if added.quality is not Quality.EXACT:
        text += " At least: some tools' versions wrote down the output before it was complete."
    return text


def _in_progress(facts: MirrorFacts, now: datetime) -> tuple[tuple[str, str, str], ...]:
    return tuple(
        (name, numbers.age(since, now) if since else "", numbers.tokens_in_ledger(count))
        for name, since, count in facts.in_progress
    )


def _empty(facts: MirrorFacts, added: Sum) -> EmptyState | None:
    if added.calls:
        return None
    if facts.first_call is None:
        places = numbers.counted(facts.roots_looked_at, "place", "places")
        return EmptyState(
            "No tool has left logs here yet.", f"TokenMirror looked in {places}.", "sources", "Show where"
        )
    if facts.narrowed:
        return EmptyState(
            "Nothing in this period and filter.", "There are tokens outside of it.", "clear", "Show everything"
        )
    return EmptyState("Nothing recorded in this period.", "There are tokens in other periods.", "clear", "Show all")


def _choices(pairs: Iterable[tuple[str, str]]) -> tuple[Choice, ...]:
    return (Choice("", "All"), *(Choice(key, text) for key, text in pairs))
