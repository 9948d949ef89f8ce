"""Made-up facts behind the first screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.domain.periods import Bucket, Period
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.insights.changes import Change
from tokenmirror.insights.spending import Lot, Spend
from tokenmirror.viewmodels.mirror_facts import MirrorFacts, Unrecorded
from tokenmirror.viewmodels.open_work import OpenWorkFacts
from tokenmirror.viewmodels.recorded import Charge

NOW = datetime(2026, 11, 22, 15, tzinfo=UTC)
WEEK = Period(datetime(2026, 11, 16, tzinfo=UTC), datetime(2026, 11, 23, tzinfo=UTC))


def spend(
    tokens: int,
    outcome: Outcome = Outcome.KEPT,
    *,
    call: int = 1,
    at: datetime = NOW,
    pending: bool = False,
    quality: Quality = Quality.EXACT,
    price: int | None = 10**12,
    model: str = "large",
) -> Spend:
    """Return a part of a call."""
    usage = TokenUsage(tokens, quality=quality)
    return Spend(call, at, 1, "codex", model, "/shop", outcome, pending, None, usage, price)


def lots(spends: Sequence[Spend]) -> list[Lot]:
    """Return each spend as a lot of its own."""
    seen: set[int] = set()
    found = []
    for one in spends:
        calls = int(one.call not in seen)
        seen.add(one.call)
        found.append(
            Lot(one.at, one.source, one.model, one.outcome, one.pending, one.guessed, one.usage, one.price, 1, calls,
                one.commit is not None)
        )  # fmt: skip
    return found


def _unrecorded(spends: Sequence[Spend]) -> list[Unrecorded]:
    calls = Counter((one.source, one.session) for one in spends if one.usage.quality is Quality.NOT_RECORDED)
    return [Unrecorded(*where, number) for where, number in calls.items()]


def change(state: FateState = FateState.KEPT, *, at: datetime = NOW, subject: str = "Weigh", commit: int = 1) -> Change:
    """Return a change that landed."""
    return Change((commit,), state, int(at.timestamp() * 1000), subject, commit)


def facts(
    spends: Sequence[Spend] = (),
    changes: Sequence[Change] = (),
    *,
    period: Period = WEEK,
    period_text: str = "in the last 7 days",
    bucket: Bucket | None = None,
    first_call: datetime | None = NOW - timedelta(days=3),
    in_progress: Sequence[OpenWorkFacts] = (),
    notices: Sequence[str] = (),
    narrowed: bool = False,
    watched: Sequence[Sequence[tuple[datetime, datetime]]] = (),
    charges: Sequence[Charge] = (),
) -> MirrorFacts:
    """Return facts in which all that is not named is plain."""
    return MirrorFacts(
        lots=lots(spends),
        sessions=len({one.session for one in spends}),
        unrecorded=_unrecorded(spends),
        changes=changes,
        period=period,
        period_text=period_text,
        bucket=bucket,
        first_call=first_call,
        currency="USD",
        prices_as_of=date(2026, 11, 1),
        receipt={"records_read": 5, "repeats_left_out": 1, "replays_left_out": 1, "problems": 2},
        in_progress=in_progress,
        projects=[("/shop", "shop")],
        sources=[("codex", "Codex CLI")],
        notices=notices,
        roots_looked_at=4,
        commit_ids={1: "e" * 40},
        narrowed=narrowed,
        watched=watched,
        charges=charges,
    )
