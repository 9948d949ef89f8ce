"""The page of one session, put together: its sentence, its lanes on one clock, its stretches, its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from tokenmirror.domain.corrections import INTENTS, Saying, Word
from tokenmirror.domain.lookbacks import About, Intent
from tokenmirror.domain.noting import Meaning, Subject
from tokenmirror.language import tr
from tokenmirror.viewmodels import numbers, own_notes, words
from tokenmirror.viewmodels.chart_table import NO_TABLE
from tokenmirror.viewmodels.shapes import EmptyState
from tokenmirror.viewmodels.timeline_events import events
from tokenmirror.viewmodels.timeline_facts import Child, Clock, SessionFacts
from tokenmirror.viewmodels.timeline_lanes import Lanes, ms
from tokenmirror.viewmodels.timeline_shapes import (
    IntentChoice,
    Offset,
    Pause,
    SessionPage,
    Timeline,
)
from tokenmirror.viewmodels.timeline_stretches import rows, stretches, together
from tokenmirror.viewmodels.timeline_words import caption, in_words, receipt, sentence

PAUSE = timedelta(minutes=10)
_STEP = timedelta(minutes=30)
_MOST_STEPS = 2_000


def session_page(facts: SessionFacts, clock: Clock) -> SessionPage:
    """Return the page of a session."""
    found = stretches(facts)
    worked = _times(facts, with_commits=False)
    pauses = sum(after - before > PAUSE for before, after in pairwise(worked))
    span = (worked[0], worked[-1]) if worked else None
    timeline = _timeline(facts, Lanes(facts, found, clock), clock, pauses)
    return SessionPage(
        id=facts.id,
        sentence=sentence(facts),
        caption=caption(facts, clock, span, pauses),
        timeline=timeline,
        events=events(timeline) if timeline is not None else NO_TABLE,
        stretches=rows(found, facts, clock),
        together=together(found, facts) if found else None,
        receipt=receipt(facts),
        intents=_intents(facts),
        earlier=facts.earlier,
        later=facts.later,
        empty=None if timeline is not None else _no_times(),
        own=facts.own,
    )


def unknown_session(wanted: str, why: str = "") -> SessionPage:
    """Return the page of a session of which nothing is stored."""
    gone = EmptyState(
        tr("This session cannot be shown now.") if why else tr("This session is not known any more."),
        why or tr("What was read of it may have been forgotten, or its log was never read here."),
        "sessions",
        tr("Show all sessions"),
    )
    return SessionPage(wanted, "", "", None, NO_TABLE, (), None, (), (), "", "", gone)


def _no_times() -> EmptyState:
    return EmptyState(
        tr("Nothing of this session has a time."),
        tr("Its log names it, and tells of no call, edit, prompt or commit."),
        "sessions",
        tr("Show all sessions"),
    )


def _intents(facts: SessionFacts) -> tuple[IntentChoice, ...]:
    """Return the words that a session can be given: first those that change where its tokens went."""
    order = [Intent(word.value) for word in INTENTS]
    return tuple(_intent(intent, facts) for intent in (*order, *(one for one in Intent if one not in order)))


def _intent(intent: Intent, facts: SessionFacts) -> IntentChoice:
    said = facts.own.intent if facts.own is not None else None
    if intent.value not in INTENTS:
        chosen = said is intent and facts.meant is None
        subject = Subject(About.SESSION, facts.id)
        return IntentChoice(own_notes.INTENTS[intent], chosen, Meaning(subject, None if chosen else intent))
    word = Word(intent.value)
    chosen = word is facts.meant
    return IntentChoice(words.INTENTS[word], chosen, Saying(word, session=facts.id, undo=chosen))


def _times(facts: SessionFacts, *, with_commits: bool) -> list[datetime]:
    """Return when something happened, in order."""
    times = [call.at for call in facts.calls] + [edit.at for edit in facts.edits]
    times += [*facts.prompts, *facts.commands, *(at for at, _prefix in facts.said_unknown)]
    if with_commits:
        times += [commit.at for commit in facts.commits]
        times += [at for child in facts.children for at in _alive(child)]
    return sorted(times)


def _alive(child: Child) -> Iterator[datetime]:
    """Yield when a session that began here is seen: a subagent's works all the time, another goes on elsewhere."""
    if child.started is None:
        return
    yield child.started
    if child.subagent and child.ended is not None:
        step = max(PAUSE, (child.ended - child.started) / _MOST_STEPS)
        at = child.started
        while (at := at + step) < child.ended:
            yield at
        yield child.ended


def _timeline(facts: SessionFacts, made: Lanes, clock: Clock, pauses: int) -> Timeline | None:
    times = _times(facts, with_commits=True)
    if not times:
        return None
    few, every = made.files()
    before = (made.into(), made.calls(), made.prompts(), made.context())
    after = (made.subagents(), made.commits())
    return Timeline(
        ms(times[0]), ms(times[-1]),
        tuple(lane for lane in (*before, *few, *after) if lane.marks),
        every,
        tuple(_pauses(times)), tuple(_offsets(times[0], times[-1], clock)),
        clock.now.astimezone(clock.zone).date(), in_words(facts, pauses),
    )  # fmt: skip


def _pauses(times: Sequence[datetime]) -> Iterator[Pause]:
    for before, after in pairwise(times):
        if after - before > PAUSE:
            text = tr("pause, {duration}", duration=numbers.duration(after - before))
            yield Pause(ms(before), ms(after), text)


def _offsets(start: datetime, end: datetime, clock: Clock) -> Iterator[Offset]:
    """Yield how far the clock was ahead of UTC at the start, and each time it was changed after that."""
    at = start.astimezone(UTC).replace(minute=start.minute // 30 * 30, second=0, microsecond=0)
    ahead = _ahead(at, clock)
    yield Offset(min(ms(at), ms(start)), ahead)
    step = max(_STEP, (end - at) / _MOST_STEPS)
    while (at := at + step) <= end:
        now = _ahead(at, clock)
        if now != ahead:
            text = tr("clocks set forward") if now > ahead else tr("clocks set back")
            yield Offset(ms(at), now, text)
        ahead = now


def _ahead(at: datetime, clock: Clock) -> int:
    return round((at.astimezone(clock.zone).utcoffset() or timedelta()).total_seconds())
