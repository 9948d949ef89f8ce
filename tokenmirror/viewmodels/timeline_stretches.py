"""From commit to commit: the stretches of a session, each with what it went into; together they are the session."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime

import msgspec

from tokenmirror.domain.outcomes import Outcome
from tokenmirror.insights.spending import Spend, Sum, add_up
from tokenmirror.language import count, listed, tr
from tokenmirror.viewmodels import numbers, recorded, words
from tokenmirror.viewmodels.parts import segments_of
from tokenmirror.viewmodels.timeline_facts import Clock, SessionFacts, TimedCall, TimedCommit, TimedEdit
from tokenmirror.viewmodels.timeline_shapes import StretchRow


class Stretch(msgspec.Struct):
    """Calls, one after the other, that went into the same."""

    calls: list[TimedCall] = msgspec.field(default_factory=list)
    edits: list[TimedEdit] = msgspec.field(default_factory=list)
    commits: set[int] = msgspec.field(default_factory=set)
    """What they went into; empty for what no commit took."""
    outcomes: set[Outcome] = msgspec.field(default_factory=set)
    end: datetime | None = None
    """When the session's work on its commits ended, where that is after its last call."""

    @property
    def span(self) -> tuple[datetime, datetime]:
        """Return from when to when it was."""
        times = [call.at for call in self.calls] or [edit.at for edit in self.edits]
        return times[0], max(times[-1], self.end or times[-1])

    @property
    def spends(self) -> list[Spend]:
        """Return the parts of its calls."""
        return [spend for call in self.calls for spend in call.spends]

    def targets(self, commits: Mapping[int, TimedCommit]) -> list[tuple[TimedCommit | None, list[Spend]]]:
        """Return what it went into, each with its parts, in the order in which that was committed."""
        by: dict[int | None, list[Spend]] = defaultdict(list)
        for spend in self.spends:
            by[spend.commit if spend.commit in commits else None].append(spend)
        known = sorted((key for key in by if key is not None), key=lambda key: (commits[key].at, commits[key].oid))
        ordered: list[tuple[TimedCommit | None, list[Spend]]] = [(commits[key], by[key]) for key in known]
        return [*ordered, (None, by[None])] if None in by else ordered


def stretches(facts: SessionFacts) -> list[Stretch]:
    """Return the stretches of a session; each of its calls and edits is in exactly one."""
    found: list[Stretch] = []
    stops = sorted(commit.stop_at for commit in facts.commits if commit.stop_at is not None)
    for call in facts.calls:
        commits = {spend.commit for spend in call.spends if spend.commit is not None}
        outcomes = {spend.outcome for spend in call.spends}
        if not found or not _goes_on(found[-1], call, commits, outcomes, stops):
            found.append(Stretch())
        found[-1].calls.append(call)
        found[-1].commits |= commits
        found[-1].outcomes |= outcomes
    if not found and facts.edits:
        found.append(Stretch())
    _end(found, facts.by_key)
    _share(found, facts.edits)
    return found


def _goes_on(
    stretch: Stretch, call: TimedCall, commits: set[int], outcomes: set[Outcome], stops: Sequence[datetime]
) -> bool:
    """Tell whether a call went into the same; a small one may have no token left for each of several commits."""
    if not commits and not stretch.commits:
        return outcomes == stretch.outcomes
    if commits == stretch.commits:
        return True
    stopped = bisect_left(stops, call.at) > bisect_left(stops, stretch.calls[-1].at)
    return bool(commits & stretch.commits) and not stopped


def _end(found: Sequence[Stretch], commits: Mapping[int, TimedCommit]) -> None:
    """Let each stretch end with its commit, if nothing else has begun by then."""
    for place, stretch in enumerate(found):
        following = found[place + 1].calls[0].at if place + 1 < len(found) else None
        stops = [commits[key].stop_at for key in stretch.commits if key in commits]
        ended = max((stop for stop in stops if stop is not None), default=None)
        if ended is not None and (following is None or ended < following):
            stretch.end = ended


def _share(found: Sequence[Stretch], edits: Sequence[TimedEdit]) -> None:
    """Give each edit to the stretch it was made in; one that was made after all of them is the last one's."""
    place = 0
    for edit in edits:
        while place + 1 < len(found) and edit.at > found[place].span[1]:
            place += 1
        found[place].edits.append(edit)


# ---- as rows


def rows(found: Sequence[Stretch], facts: SessionFacts, clock: Clock) -> tuple[StretchRow, ...]:
    """Return the stretches as rows, their tokens rounded so that they add up to the session as printed."""
    commits = facts.by_key
    lines = [(one, place, *target) for one in found for place, target in enumerate(_targets(one, commits))]
    sums = [add_up(spends) for _one, _place, _commit, spends in lines]
    texts = numbers.token_parts([added.tokens for added in sums])
    many = bool(found) and _day(found[0].span[0], clock) != _day(found[-1].span[1], clock)
    times = {id(one): _time(one, clock, many_days=many) for one in found}
    return tuple(
        _row((one, place, commit), spends, _marked(added, text), times[id(one)])
        for (one, place, commit, spends), added, text in zip(lines, sums, texts, strict=True)
    )


def _targets(stretch: Stretch, commits: Mapping[int, TimedCommit]) -> list[tuple[TimedCommit | None, list[Spend]]]:
    return stretch.targets(commits) or [(None, [])]


def _marked(added: Sum, text: str) -> str:
    if not added.calls or recorded.is_nothing(added.qualities):
        return recorded.not_recorded()
    return f"{recorded.marks(added.qualities)}{text}"


def _row(
    where: tuple[Stretch, int, TimedCommit | None],
    spends: Sequence[Spend],
    tokens_text: str,
    time_text: str,
) -> StretchRow:
    stretch, place, commit = where
    first = place == 0
    return StretchRow(
        time_text=time_text if first else "",
        segments=segments_of(spends),
        went_text=went_text(commit, spends),
        commit=commit.oid if commit is not None else "",
        calls_text=numbers.exact(len(stretch.calls)) if first else "",
        edits_text=numbers.exact(len(stretch.edits)) if first else "",
        evidence_text=_evidence(commit, stretch),
        tokens_text=tokens_text,
    )


def _time(stretch: Stretch, clock: Clock, *, many_days: bool) -> str:
    """Return from when to when a stretch was, with the day where the session has several."""
    start, end = stretch.span
    today = clock.now.astimezone(clock.zone).date()
    if many_days:
        began, ended = (numbers.clock(at, clock.zone, today) for at in (start, end))
        if _day(start, clock) == _day(end, clock) and began != ended:
            ended = numbers.hour(end, clock.zone)
    else:
        began, ended = (numbers.hour(at, clock.zone) for at in (start, end))
    return began if began == ended else tr("{start}\u2013{end}", start=began, end=ended)


def _day(at: datetime, clock: Clock) -> date:
    return at.astimezone(clock.zone).date()


def went_text(commit: TimedCommit | None, spends: Sequence[Spend]) -> str:
    """Return what some tokens went into: `kept, 7c19e0a`, `no edit`."""
    if commit is not None:
        return tr("{fate}, {commit}", fate=words.FATES[commit.state], commit=commit.oid[:7])
    if not spends:
        return tr("no call is recorded")
    kinds = {spend.outcome for spend in spends}
    return listed(words.OUTCOMES[outcome] for outcome in Outcome if outcome in kinds)


def _evidence(commit: TimedCommit | None, stretch: Stretch) -> str:
    if commit is not None:
        return listed(words.EVIDENCE_SHORT.get(kind, kind) for kind in commit.evidence)
    open_work = {Outcome.IN_PROGRESS, Outcome.SET_ASIDE} & stretch.outcomes
    return tr("not committed") if open_work and not stretch.commits else ""


def together(found: Sequence[Stretch], facts: SessionFacts) -> StretchRow:
    """Return the sum under the rows."""
    added = add_up(facts.spends)
    calls, edits = (sum(len(part) for part in parts) for parts in _counted(found))
    text = _marked(added, numbers.tokens(added.tokens))
    return StretchRow(
        tr("Together"), (), "", "", numbers.exact(calls), numbers.exact(edits), "", text
    )  # fmt: skip


def _counted(found: Sequence[Stretch]) -> Iterator[list[Sequence[object]]]:
    yield [one.calls for one in found]
    yield [one.edits for one in found]


def into_text(stretch: Stretch, commits: Mapping[int, TimedCommit]) -> str:
    """Return what a stretch went into, as it stands under its bar: `into 7c19e0a`, `no edit`."""
    known = [commit for commit, _spends in stretch.targets(commits) if commit is not None]
    if not known:
        return went_text(None, stretch.spends)
    first = known[0].oid[:7]
    if len(known) == 1:
        return tr("into {commit}", commit=first)
    return count(len(known) - 1, "into {commit} and {n} more", "into {commit} and {n} more", commit=first)
