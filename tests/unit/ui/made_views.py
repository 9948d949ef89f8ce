"""Made-up views of every kind: a month, a year, one day, nothing, and names that try to misbehave."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta

from msgspec.structs import replace

from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.domain.periods import Bucket, PeriodChoice, bucket_start, next_bucket
from tokenmirror.domain.usage import Quality
from tokenmirror.viewmodels.open_work import OpenWork
from tokenmirror.viewmodels.ranges import Cost, Ranges, RangesFacts, ranges_view
from tokenmirror.viewmodels.shapes import (
    Bar,
    Choice,
    CommitRow,
    Detail,
    EmptyState,
    Figure,
    FolderRow,
    LandedMark,
    Lives,
    LivesPoint,
    MirrorView,
    OutcomeChart,
    ReceiptLine,
    Segment,
    SessionRow,
    SourceRow,
    SourcesView,
    ToolRow,
    TrayView,
)

TODAY = date(2026, 11, 22)
_BOTH_WAYS = "\u202egnp.exe\u2066 \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627"
HOSTILE = f"<img src=x onerror=1><b>bold</b> {_BOTH_WAYS} \n\x1b[31m"
_WEIGHTS = (46, 5, 2, 9, 10, 24, 4)
_LABELS = {outcome: outcome.value.replace("_", " ") for outcome in Outcome}


def tokens_text(tokens: int) -> str:
    """Return tokens as the screens print them."""
    if tokens >= 1_000_000:
        return f"{tokens / 1e6:.1f}\u202fM"
    return f"{tokens // 1000}\u202fk" if tokens >= 1000 else str(tokens)


def segments(rng: random.Random, total: int, *, young: bool = False) -> tuple[Segment, ...]:
    """Return a bar's parts, in stack order."""
    shares = [weight * rng.choice((0, 0.5, 1, 1, 2)) for weight in _WEIGHTS]
    whole = sum(shares) or 1
    parts = [
        Segment(outcome, young and outcome is Outcome.KEPT, int(total * share / whole), "")
        for outcome, share in zip(Outcome, shares, strict=True)
    ]
    return tuple(replace(part, text=tokens_text(part.tokens)) for part in parts if part.tokens)


def landed(rng: random.Random, *, young: bool, most: int = 4) -> tuple[LandedMark, ...]:
    """Return the changes of one bar."""
    states = (
        (FateState.PENDING,) if young else (FateState.KEPT, FateState.KEPT, FateState.REWRITTEN, FateState.REVERTED)
    )
    return tuple(
        LandedMark(rng.choice(states), f"{rng.getrandbits(160):040x}", f"Change {place}")
        for place in range(rng.randint(0, most))
    )


def bar(rng: random.Random, start: date, place: int, count: int, bucket: Bucket) -> Bar:
    """Return one bar of a plausible chart."""
    weekend = bucket is Bucket.DAY and start.weekday() >= 5
    young, observed = place >= count - 7, place >= 3 or count < 10
    size = {Bucket.DAY: 1, Bucket.WEEK: 6, Bucket.MONTH: 25}[bucket]
    total = 0 if not observed else int(rng.uniform(0.05, 0.4 if weekend else 3) * 1e6 * size)
    parts = segments(rng, total, young=young)
    marks = landed(rng, young=young, most=4 * size) if observed and not weekend else ()
    label = f"{start.day} {start:%b}"
    shown = start.weekday() == 0 if bucket is Bucket.DAY else place % 4 == 0 if bucket is Bucket.WEEK else True
    return Bar(
        start=start,
        axis_text="today" if place == count - 1 and bucket is Bucket.DAY else label if shown else "",
        title=f"{start:%A} {start.day} {start:%B}",
        segments=parts,
        total=sum(part.tokens for part in parts),
        total_text=tokens_text(sum(part.tokens for part in parts)),
        list_price=total / 8e5 if observed else None,
        list_price_text=f"List price ${total / 8e5:.2f}" if observed else "",
        landed=marks,
        landed_text=f"{len(marks)} changes landed" if marks else "",
        weekend=weekend,
        observed=observed,
        at_least=place in (12, 13) and observed,
        total_words=("at least " if place in (12, 13) else "") + tokens_text(sum(part.tokens for part in parts)),
    )


def chart(days: int = 30, bucket: Bucket = Bucket.DAY, seed: int = 7) -> OutcomeChart:
    """Return a chart of some days up to today."""
    rng = random.Random(seed)
    starts = [bucket_start(TODAY - timedelta(days=days - 1), bucket)]
    while next_bucket(starts[-1], bucket) <= TODAY:
        starts.append(next_bucket(starts[-1], bucket))
    bars = tuple(bar(rng, start, place, len(starts), bucket) for place, start in enumerate(starts))
    return OutcomeChart(
        title=f"Tokens by outcome, per {bucket.value}",
        bars=bars,
        not_observed_text="not observed\nlogs deleted",
        text_alternative=f"{len(bars)} bars; the highest is {max(bars, key=lambda one: one.total).title}.",
    )


def strip_of(made: OutcomeChart) -> tuple[Segment, ...]:
    """Return the whole period's parts."""
    sums: dict[tuple[Outcome, bool], int] = {}
    for one in made.bars:
        for part in one.segments:
            sums[part.outcome, part.pending] = sums.get((part.outcome, part.pending), 0) + part.tokens
    keys = sorted(sums, key=lambda key: (list(Outcome).index(key[0]), key[1]))
    return tuple(
        Segment(outcome, pending, sums[outcome, pending], tokens_text(sums[outcome, pending]))
        for outcome, pending in keys
    )


def figures_of(strip: tuple[Segment, ...]) -> tuple[Figure, ...]:
    """Return the seven figures."""
    return tuple(figure(outcome, strip) for outcome in Outcome)


def figure(outcome: Outcome, strip: tuple[Segment, ...]) -> Figure:
    """Return one of the seven figures."""
    tokens = sum(part.tokens for part in strip if part.outcome is outcome)
    pending = sum(part.tokens for part in strip if part.outcome is outcome and part.pending)
    of_which = f"{tokens_text(pending)} pending" if pending else ""
    return Figure(outcome, _LABELS[outcome], tokens, tokens_text(tokens), of_which, f"{tokens:,}")


def mirror(days: int = 30, bucket: Bucket = Bucket.DAY, seed: int = 7) -> MirrorView:
    """Return the first screen with some days of work."""
    made = chart(days, bucket, seed)
    strip = strip_of(made)
    total = sum(part.tokens for part in strip)
    return MirrorView(
        sentence=f"At least {tokens_text(total)} tokens in the last {days} days. 22.7\u202fM went into work that "
        "landed; 17.1\u202fM of these are kept and 3.9\u202fM are too young to judge.",
        caption="List price $54.48 · 118 sessions · 3,412 calls · 2 days are a floor, 3 days not observed",
        figures=figures_of(strip),
        strip=strip,
        chart=made,
        receipt=receipt(),
        ranges=ranges(),
        in_progress=(
            OpenWork("parser-recover", "4 days", "1.4\u202fM", "commit", "a" * 40),
            OpenWork("csv-locale", "2 days", "1.1\u202fM", "commit", "b" * 40),
            OpenWork("fix/tz-rollover", "yesterday", "0.7\u202fM", "commit", "c" * 40),
            OpenWork("uncommitted, ledgerlib", "", "0.7\u202fM", "session", "codex:1"),
            OpenWork("Together", "", "3.9\u202fM", is_sum=True),
        ),
        empty=None,
        projects=(
            Choice("", "All"),
            Choice("/home/me/src/ledgerlib", "ledgerlib"),
            Choice("/home/me/src/tally-web", "tally-web"),
        ),
        sources=(Choice("", "All"), Choice("claude_code", "Claude Code"), Choice("codex_cli", "Codex CLI")),
        notices=(),
    )


def receipt() -> tuple[ReceiptLine, ...]:
    """Return a receipt of four lines."""
    return (
        ReceiptLine("Records read", "48,210", "Lines of logs that were understood."),
        ReceiptLine("Repeats left out", "3,905", "One call written in several lines is counted once."),
        ReceiptLine("Replays left out", "1,120", "A resumed session copies what came before; copies are not counted."),
        ReceiptLine("Problems", "2", "Lines that could not be read. `tokenmirror sources` names them."),
    )


def ranges(*, at_least: bool = False) -> Ranges:
    """Return five months and the period, one of them with too few changes."""
    rng = random.Random(5)
    exact, floor = frozenset({Quality.EXACT}), frozenset({Quality.LOWER_BOUND})

    def costs(count: int) -> list[Cost]:
        return [Cost(int(rng.lognormvariate(12.9, 0.6)), floor if at_least else exact) for _ in range(count)]

    months = [(date(2026, 6 + place, 1), costs(count)) for place, count in enumerate((19, 22, 4, 24, 27))]
    made = ranges_view(RangesFacts(months, costs(25), PeriodChoice.DAYS_30, TODAY, TODAY, TODAY))
    assert made is not None
    return made


def nothing() -> MirrorView:
    """Return the first screen of a computer on which nothing was found."""
    empty = EmptyState("No tool has left logs here yet.", "TokenMirror looked in 9 places.", "sources", "Show where")
    none = OutcomeChart("Tokens by outcome, per day", (), "", "No data yet.")
    return MirrorView("No tokens yet.", "", (), (), none, (), (), empty, (Choice("", "All"),), (Choice("", "All"),), ())


def first_day() -> MirrorView:
    """Return the first screen after one day without a landed change."""
    parts = (
        Segment(Outcome.IN_PROGRESS, False, 420_000, "420\u202fk"),
        Segment(Outcome.SET_ASIDE, False, 110_000, "110\u202fk"),
        Segment(Outcome.NO_EDIT, False, 360_000, "360\u202fk"),
    )
    one = Bar(
        TODAY,
        "today",
        "Sunday 22 November",
        parts,
        890_000,
        "890\u202fk",
        1.12,
        "List price $1.12",
        (),
        "",
        True,
        True,
        False,
    )
    made = OutcomeChart("Tokens by outcome, per day", (one,), "", "One day: 890 k tokens.")
    return replace(
        mirror(),
        sentence="890\u202fk tokens so far. None has landed yet; 420\u202fk are in progress.",
        caption="List price $1.12 · 2 sessions · 61 calls",
        figures=figures_of(parts),
        strip=parts,
        chart=made,
        in_progress=(),
    )


def hostile() -> MirrorView:
    """Return the first screen with long names, markup, both directions and hidden characters."""
    long = "feature/" + "a-very-long-branch-name-that-somebody-really-chose-" * 4
    choices = (Choice("", "All"), Choice("/x", HOSTILE), Choice("/y", long))
    return replace(
        mirror(),
        sentence=mirror().sentence + " " + HOSTILE,
        in_progress=(
            OpenWork(long, "4 days", "1.4\u202fM", "commit", "a" * 40),
            OpenWork(HOSTILE, "2 days", "1.1\u202fM", "session", "codex:1"),
        ),
        projects=choices,
        notices=(f"Codex CLI could not be read since 14:02: {HOSTILE}", "ledgerlib has moved."),
    )


_SUBJECTS = (
    "Locale-aware CSV numbers",
    "Retry importer on partial rows",
    "Statement parser: nested totals",
    "Fix rounding",
)


def commit_row(rng: random.Random, place: int) -> CommitRow:
    """Return one line of the ledger."""
    state = rng.choice(tuple(FateState))
    when = datetime(2026, 11, 22, 12, tzinfo=UTC) - timedelta(hours=place * 5)
    added = rng.randint(1, 400)
    alive = {FateState.REVERTED: 0, FateState.UNKNOWN: -1}.get(state, rng.randint(added // 2, added))
    tokens = rng.randint(1_000, 2_000_000)
    return CommitRow(
        id=f"{place:040x}",
        when_text=f"{when.day} {when:%b}",
        when_key=when.timestamp(),
        repository=rng.choice(("ledgerlib", "tally-web")),
        subject=HOSTILE if place == 3 else "A subject without an end " * 20 if place == 4 else rng.choice(_SUBJECTS),
        state=state,
        state_text=state.value.replace("_", " "),
        alive_text="" if alive < 0 else f"{alive} / {added}",
        alive_key=-1 if alive < 0 else alive / added,
        tokens_text=tokens_text(tokens),
        tokens_key=tokens,
        sessions_text="a41f, c09b",
        evidence_text=rng.choice(("said", "content", "said, content")),
        landed_text="7c19e0a",
    )


def guessed(row: CommitRow) -> CommitRow:
    """Return the same line, of whose sessions only time and place tell."""
    return replace(row, evidence_text="guess", sessions_text="a41f", guess=True)


def lives(days: int = 90) -> Lives:
    """Return a curve up to some day, or why there is none."""
    points = tuple(
        LivesPoint(
            day, 1 - day / 400, max(0.9 - day / 300, 0) if day else None, min(1.05 - day / 500, 1) if day else None,
            f"{100 - day / 4:.0f}\u202f%" if day in {7, 30, 90} else "", f"{day} days: some alive",
            55 - day // 2, 2_667 - day, day // 30,
        )
        for day in (0, 7, 14, 30, 60, 90) if day <= days
    )  # fmt: skip
    told = "55 changes, all time", "Of 2,667 lines newly put in, most are still alive.", "3 are pending."
    return Lives(*told, points, 90, ends=((30.5, 1 - 30 / 400),))


def commits(count: int = 60, seed: int = 3) -> tuple[CommitRow, ...]:
    """Return the rows of a ledger of commits."""
    rng = random.Random(seed)
    return tuple(commit_row(rng, place) for place in range(count))


def session_row(rng: random.Random, place: int) -> SessionRow:
    """Return one line of the ledger of sessions."""
    when = datetime(2026, 11, 22, 12, tzinfo=UTC) - timedelta(hours=place * 3)
    parts = segments(rng, rng.randint(1_000, 2_000_000))
    tokens = sum(part.tokens for part in parts)
    return SessionRow(
        id=f"claude_code:{place:08x}",
        when_text=f"{when.day} {when:%b} {when:%H:%M}",
        when_key=when.timestamp(),
        source_text=rng.choice(("Claude Code", "Codex CLI")),
        project=HOSTILE if place == 2 else rng.choice(("ledgerlib", "tally-web")),
        duration_text=f"{place % 4} h {place % 60} min",
        duration_key=place * 60.0,
        calls=rng.randint(1, 90),
        edits=rng.randint(0, 30),
        tokens_text=tokens_text(tokens),
        tokens_key=tokens,
        list_price_text=f"${tokens / 8e5:.2f}",
        list_price_key=tokens / 8e5,
        outcomes=parts,
        outcome_text=", ".join(f"{part.text} {_LABELS[part.outcome]}" for part in parts[:2]),
    )


def sessions(count: int = 60, seed: int = 5) -> tuple[SessionRow, ...]:
    """Return the rows of a ledger of sessions."""
    rng = random.Random(seed)
    return tuple(session_row(rng, place) for place in range(count))


def sources() -> SourcesView:
    """Return what is read and stored."""
    claude = ToolRow(
        "claude_code", "Claude Code", "Watched", False, True,
        (FolderRow("~/.claude/projects", "1,204 logs", True, False, True),
         FolderRow("/copies/" + "a-long-name-/" * 40 + "claude", "3 logs, copied from laptop", True, True, True)),
        (("Sessions", "118, the newest record 22 Nov 14:02"), ("Logs", "1,204"), ("Tokens", "measured in 9 calls")),
        (), True,
    )  # fmt: skip
    codex = ToolRow(
        "codex", "Codex CLI", "Needs a look", True, True,
        (FolderRow("~/.codex/sessions", "312 logs", True, False, True),
         FolderRow(f"/x/{HOSTILE}", "left out by you", False, False, False)),
        (("Logs", "312"),), (f"rollout-1.jsonl, byte 7: {HOSTILE}",), True,
    )  # fmt: skip
    off = ToolRow(
        "pi", "pi", "Left out by you", False, False, (FolderRow("~/.pi", "1 log", True, False, True),), (), ()
    )
    gemini = ToolRow(
        "gemini_cli", "Gemini CLI", "Not found", False, True,
        (FolderRow("~/.gemini/tmp", "not there", True, False, False),), (), (),
    )  # fmt: skip
    repository = SourceRow(
        "ledgerlib",
        "Watched",
        False,
        (("Folder", "~/src/ledgerlib"), ("Sessions", "184"), ("Default branch", "main")),
        (),
    )
    stored = (
        ("Database", "~/.local/share/tokenmirror/tokenmirror.db, 218 MB"),
        ("Prices", "as of 2 November 2026"),
        ("Addresses", "me@example.org"),
    )
    return SourcesView((claude, codex, off), (gemini,), (repository,), stored)


def detail() -> Detail:
    """Return the pane of a commit."""
    return Detail(
        "Split account tree from view",
        (
            ("Fate", "kept, 249 of 264 lines alive, 12 days on"),
            ("Tokens", "1.04\u202fM from 3 sessions"),
            ("Subject", HOSTILE),
        ),
        (
            ("Evidence", ("said: the session ran git commit", "content: 231 of 264 added lines match")),
            ("Sessions", ("a41f 71 %", "c09b 24 %")),
        ),
    )


def tray(state: str = "watching") -> TrayView:
    """Return what the tray shows."""
    return TrayView("TokenMirror: 0.6\u202fM tokens today, 0.2\u202fM kept", state)
