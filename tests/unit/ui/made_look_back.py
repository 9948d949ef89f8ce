"""A week that was looked back on, made up."""

from __future__ import annotations

from msgspec.structs import replace

from tokenmirror.domain.lookbacks import About
from tokenmirror.domain.noting import Subject
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.viewmodels.look_back_shapes import (
    BoxesPicture,
    FoundNote,
    IntentLine,
    LookBackView,
    MeasureLine,
    MeasuresPageView,
    NotesView,
    Observation,
    RangePicture,
    Stepping,
    TicksPicture,
    TimeLine,
)
from tokenmirror.viewmodels.measures import CaseLine
from tokenmirror.viewmodels.own_notes import OwnNote
from tokenmirror.viewmodels.shapes import Choice, Segment

RANGE = RangePicture(1.8, 0.9, 1.5, 2.4, "0.9 days", "2.4 days", "1.8 days, against 0.9 to 2.4 days before.")
TICKS = TicksPicture((0.0, 0.2, 0.4, 1.0), True, "10:12", "passed 11:31", "3 times from 10:12 to 11:31.")
BOXES = BoxesPicture(4, 8, "4 of 8")
MANY = BoxesPicture(37, 42, "37 of 42")


def cases(number: int) -> tuple[CaseLine, ...]:
    """Return changes and sessions."""
    every = (("sessions", f"codex:s{at}") if at % 2 else ("changes", f"commit:{at:040x}") for at in range(number))
    return tuple(
        CaseLine(screen, what, f"{at + 1} Nov 10:12", f"Case <b>{at}</b>", f"{at} lines")
        for at, (screen, what) in enumerate(every)
    )


def when(key: str = "week-2026-11-16", later: str = "") -> Stepping:
    """Return a week."""
    looks = (Choice(key, "Week"), Choice("month-2026-11-01", "Month"), Choice("quarter-2026-10-01", "Quarter"))
    return Stepping(key, f"{key} · 16 to 22 November 2026", key, "week-2026-11-09", later, looks)


def view(key: str = "week-2026-11-16", note: str = "", later: str = "") -> LookBackView:
    """Return a week with four observations."""
    told = (
        Observation("time_to_landing", "From first prompt to landing.", "30 changes", cases(30), RANGE),
        Observation("failing_commands", "The same command failed. What was missing?", "1 session", cases(1), TICKS),
        Observation("first_prompts", "4 of 8 changes landed.", "8 changes", cases(4), BOXES),
        Observation("small_sessions", "37 of 42 small sessions.", "37 sessions", cases(2), MANY),
    )
    return LookBackView(
        when=when(key, later),
        sentence="11.2 M tokens in week 47. 4.5 M went into work that landed.",
        strip=(Segment(Outcome.KEPT, False, 4_500_000, "4.50 M"), Segment(Outcome.NO_EDIT, False, 6_700_000, "6.70 M")),
        observations=told,
        few="",
        question="Where did work wait, and for what?",
        own=OwnNote(Subject(About.LOOKBACK, key), note),
        times_title="Weeks",
        times=(
            TimeLine("week-2026-11-16", "Week 47", "16–22 Nov", "note", key == "week-2026-11-16"),  # noqa: RUF001
            TimeLine("week-2026-11-09", "Week 46", "9–15 Nov", "", key == "week-2026-11-09"),  # noqa: RUF001
            TimeLine("week-2026-11-02", "Week 45", "2–8 Nov", "not observed", key == "week-2026-11-02"),  # noqa: RUF001
        ),
        intents_title="What this week was meant for",
        intents=(IntentLine("feature", "5 changes"), IntentLine("not said", "6 sessions")),
        rules="Observations come from written rules.",
    )


def nothing() -> LookBackView:
    """Return a week without tokens."""
    return replace(view(), sentence="No tokens recorded.", strip=(), observations=(), question="", few="Nothing.")


def measures() -> MeasuresPageView:
    """Return two measures."""
    lines = (
        MeasureLine("time_to_landing", "To landing", "1.8 days", ("It took 1.8 days.", "Before."), "8 changes",
                    cases(8), RANGE),
        MeasureLine("rework_by_you", "Rework", "too few to say", ("Of none.", "Before."), "0 changes", (), None),
    )  # fmt: skip
    return MeasuresPageView(when(), lines, "")


def notes(searched: str = "") -> NotesView:
    """Return three notes."""
    found = (
        FoundNote("reflect", "week-2026-11-16", "Week 47", "22 Nov 10:00", "The cases first."),
        FoundNote("sessions", "codex:s1", "Session in tidepool", "21 Nov 10:00", "A <b>bold</b> idea."),
        FoundNote("changes", "commit:" + "a" * 40, "Add cargo", "20 Nov 10:00", "Undo the rest."),
    )
    return NotesView(searched, found, "3 notes")
