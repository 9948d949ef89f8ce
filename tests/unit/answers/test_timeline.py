"""One session in the order of time: its stretches, lanes and words, out of a real database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

import pytest

from tests.unit.answers.conftest import Data
from tests.unit.answers.made_sessions import CLOCK_SET_BACK, add_sessions, link_long
from tests.unit.store.files import new_file
from tests.unit.store.small_world import NOON, build, minute, oid
from tokenmirror.answers.grouping import Grouping
from tokenmirror.answers.ledgers import session_facts
from tokenmirror.answers.timeline import page_of, timeline_facts
from tokenmirror.domain.corrections import Saying, Word
from tokenmirror.domain.lookbacks import About, Intent
from tokenmirror.domain.noting import Meaning, Noting, Subject
from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.domain.periods import Filter, Period
from tokenmirror.prices import PriceTable
from tokenmirror.store.database import open_writer
from tokenmirror.viewmodels import numbers
from tokenmirror.viewmodels.own_notes import OwnNote
from tokenmirror.viewmodels.timeline_facts import Clock
from tokenmirror.viewmodels.timeline_lanes import MOST_FILES
from tokenmirror.viewmodels.timeline_shapes import Lane, LaneKind, SessionPage

BERLIN = ZoneInfo("Europe/Berlin")
SESSIONS = (
    "alpha", "long", "edits", "one", "night", "unrecorded", "held", "parent", "fork", "helper", "nothing",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pages:
    """Pages of sessions, asked as the window asks for them."""

    data: Data
    prices: PriceTable

    def of(self, session: str, narrow: Filter | None = None) -> SessionPage:
        """Return a page."""
        wanted = session if ":" in session else f"claude_code:{session}"
        known = Grouping(self.data.db).now()
        return page_of(self.data.db, known, wanted, narrow or Filter(), self.prices, Clock(minute(60), BERLIN))

    def lane(self, session: str, kind: LaneKind) -> Lane:
        """Return a lane, the first of its kind."""
        timeline = self.of(session).timeline
        assert timeline is not None
        return next(lane for lane in timeline.lanes if lane.kind is kind)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory, prices: PriceTable) -> Iterator[Pages]:
    """Give the small world with sessions of every shape; no test leaves it other than it was."""
    folder = tmp_path_factory.mktemp("sessions")
    db = open_writer(new_file(folder / "tokenmirror.db"))
    world = build(db)
    add_sessions(db)
    link_long(db, world)
    db.commit()
    yield Pages(Data(folder, db, world), prices)
    db.close()


@pytest.mark.parametrize("session", SESSIONS)
def test_everything_adds_up_to_the_session(pages: Pages, session: str) -> None:
    """Stretches, calls and outcomes hold exactly the tokens that the ledger has, and all calls and edits."""
    known = Grouping(pages.data.db).now()
    facts = timeline_facts(pages.data.db, known, f"claude_code:{session}", Filter(), pages.prices)
    assert facts is not None
    ledger = next(one for one in session_facts(pages.data.db, Filter(), pages.prices) if one.row.native == session)
    page = pages.of(session)
    lanes = page.timeline.lanes if page.timeline is not None else ()
    told = {
        kind: sum(mark.tokens for lane in lanes if lane.kind is kind for mark in lane.marks)
        for kind in (LaneKind.INTO, LaneKind.CALLS)
    }

    assert set(told.values()) == {ledger.added.tokens}
    assert sum(part.tokens for row in page.stretches for part in row.segments) == ledger.added.tokens
    if page.together is not None:
        assert page.together.calls_text == numbers.exact(len(ledger.added.calls))
        assert page.together.edits_text == numbers.exact(ledger.row.edits)


def _printed(text: str) -> float:
    number, _space, unit = text.removeprefix("≥ ").partition("\u202f")
    return float(number.replace(",", "")) * {"": 1, "k": 1e3, "M": 1e6}[unit]


@pytest.mark.parametrize("session", ["alpha", "long", "held", "night", "parent"])
def test_rows_add_up_as_printed(pages: Pages, session: str) -> None:
    """The tokens of the rows, as they are printed, make the sum as it is printed."""
    page = pages.of(session)
    assert page.together is not None

    assert sum(_printed(row.tokens_text) for row in page.stretches) == pytest.approx(
        _printed(page.together.tokens_text)
    )


def test_a_stretch_ends_with_its_commit(pages: Pages) -> None:
    """What went before a commit stands in one row with it, its evidence and the edits in between."""
    first, second, shared, rest = pages.of("alpha").stretches

    assert (first.time_text, first.went_text, first.commit) == ("14:01\u201314:05", "kept, 1111111", oid(1))
    assert (first.calls_text, first.edits_text, first.evidence_text) == ("1", "1", "said, content")
    assert (second.time_text, shared.time_text) == ("14:10\u201314:15", "")
    assert (second.commit, shared.commit) == (oid(1), oid(2))
    assert (rest.went_text, rest.tokens_text) == ("in progress", "≥ 0.3\u202fk")


def test_commits_of_one_moment_share_a_stretch(pages: Pages) -> None:
    """Each has a row with its own tokens; calls and edits are told once."""
    first, second, rest = pages.of("long").stretches

    assert (first.calls_text, second.time_text, second.calls_text) == ("2,500", "", "")
    assert (first.commit, second.commit) == (oid(1), oid(2))
    assert rest.went_text == "set aside"
    assert rest.evidence_text == "not committed"


def test_the_sentence_leads_with_tokens(pages: Pages) -> None:
    """It says into what they went, in the frame of all sentences, or what is not known."""
    said = {session: pages.of(session).sentence for session in SESSIONS}

    assert said["alpha"].startswith("At least 3.6\u202fk tokens, 3 calls. 3.3\u202fk went into one change")
    assert said["one"] == "1.0\u202fk tokens, 1 call. None has landed yet; 1.0\u202fk are in progress."
    assert said["edits"] == "No call is recorded; 3 edits are."
    assert said["unrecorded"] == "4 calls; their tokens are not recorded."
    assert said["nothing"] == "No call is recorded."
    assert pages.of("codex:beta").sentence == "55 tokens, 1 call, outside git."


def test_the_caption_tells_where_and_when(pages: Pages) -> None:
    """Project, day, hours, pauses, tool, subagents and price, in the person's zone."""
    assert pages.of("held").caption == (
        "shop · Monday 4 May, 14:00 to 14:45, with one pause · Claude Code · list price $0.41"
    )
    assert "8 subagents, counted here" in pages.of("long").caption
    assert "4 May 13:59 to 12 May" in pages.of("long").caption
    assert pages.of("unrecorded").caption.endswith("2.5 credits")


def test_pauses_are_times_without_anything(pages: Pages) -> None:
    """One of 38 minutes, and none of the five minutes between calls at night."""
    held, night = pages.of("held").timeline, pages.of("night").timeline
    assert held is not None
    assert night is not None

    assert [pause.text for pause in held.pauses] == ["pause, 38 min"]
    assert night.pauses == ()


def test_the_hour_that_comes_twice_is_told_apart(pages: Pages) -> None:
    """The clock's change is known to the millisecond, and calls in that night say how far they are from UTC."""
    timeline = pages.of("night").timeline
    assert timeline is not None
    titles = [mark.title for mark in pages.lane("night", LaneKind.CALLS).marks]

    assert [offset.seconds for offset in timeline.offsets] == [7200, 3600]
    assert timeline.offsets[1].since == CLOCK_SET_BACK.timestamp() * 1000
    assert timeline.offsets[1].text == "clocks set back"
    assert {"02:00 (UTC+02)", "02:00 (UTC+01)"} <= set(titles)
    assert len(set(titles)) == len(titles)


def test_context_and_cache(pages: Pages) -> None:
    """A compaction says from where to where; a call after a pause that reads all again says why."""
    context, calls = pages.lane("held", LaneKind.CONTEXT), pages.lane("held", LaneKind.CALLS)

    assert [mark.label for mark in context.marks if mark.label] == ["compacted, 54\u202fk to 12\u202fk"]
    assert [mark.label for mark in calls.marks].count("cache had expired, read again") == 1
    assert calls.marks[2].label


def test_subagents_hold_a_context_of_their_own(pages: Pages) -> None:
    """Their calls are counted here, and are no step of the session's context."""
    calls, context = pages.lane("long", LaneKind.CALLS), pages.lane("long", LaneKind.CONTEXT)
    agents = pages.lane("long", LaneKind.SUBAGENTS)

    assert len(calls.marks) == 5000
    assert len(context.marks) == sum(mark.held >= 0 for mark in calls.marks) < 5000
    assert len(agents.marks) == 8


def test_sessions_below_are_named_and_not_counted(pages: Pages) -> None:
    """A fork and a subagent's own session stand in the lane, lead to their pages, and add nothing."""
    lane = pages.lane("parent", LaneKind.SUBAGENTS)

    assert {mark.opens for mark in lane.marks} == {"sessions/claude_code:fork", "sessions/claude_code:helper"}
    assert pages.of("parent").sentence.startswith("600 tokens, 1 call.")


def test_many_files_share_a_lane(pages: Pages) -> None:
    """Of more than twelve files the rest is in one lane; all of them are there to be opened."""
    timeline = pages.of("long").timeline
    assert timeline is not None
    files = [lane for lane in timeline.lanes if lane.kind is LaneKind.FILE]

    assert len(files) == MOST_FILES
    assert files[-1].folded == len(timeline.more_files) - MOST_FILES + 1
    assert sum(len(lane.marks) for lane in files) == sum(len(lane.marks) for lane in timeline.more_files) == 715


def test_edits_say_what_became_of_them(pages: Pages) -> None:
    """One whose lines a commit has bears the fill of its stretch; a path is relative to its repository."""
    lane = pages.lane("alpha", LaneKind.FILE)

    assert lane.title == "1.py"
    assert lane.marks[0].outcome in {Outcome.KEPT, None}
    assert lane.marks[0].notes[1] == "2 lines added"


def test_commits_open_and_unknown_ones_do_not(pages: Pages) -> None:
    """A commit leads to its row; one that was only said is there, without a fate."""
    known, said = pages.lane("alpha", LaneKind.COMMITS).marks[0], pages.lane("held", LaneKind.COMMITS).marks[0]

    assert (known.state, known.opens, known.label) == (FateState.KEPT, f"changes/{oid(1)}", "1111111 landed")
    assert (said.state, said.opens, said.label) == (None, "", "abcdef1")


def test_calls_without_tokens_are_no_zeros(pages: Pages) -> None:
    """They are marks that say so, and the stretch's tokens are not recorded."""
    marks = pages.lane("unrecorded", LaneKind.CALLS).marks

    assert {mark.recorded for mark in marks} == {False}
    assert {mark.value_text for mark in marks} == {"not recorded"}
    assert pages.of("unrecorded").stretches[0].tokens_text == "not recorded"


def test_previous_and_next_follow_the_ledger(pages: Pages) -> None:
    """The sessions beside one are those of the filter, in the order of time; at the ends there is none."""
    period = Filter(Period(start=minute(1), end=minute(35)))
    page = pages.of("codex:beta", period)
    last = pages.of("night")

    assert (page.earlier, page.later) == ("claude_code:fork", "")
    assert (last.later, bool(last.earlier)) == ("", True)


def test_what_was_said_of_it_can_be_taken_back(pages: Pages) -> None:
    """The word that was said is pressed, and saying it again takes it back."""
    asker = pages.data.asker()
    assert not asker.correct(Saying(Word.LEARNING, session="claude_code:alpha"))
    first, *others = asker.session("claude_code:alpha", Filter()).intents

    back = first.saying
    assert isinstance(back, Saying)
    assert (first.text, first.chosen, back.undo) == ("learning", True, True)
    assert not any(other.chosen for other in others)
    assert not any(isinstance(other.saying, Saying) and other.saying.undo for other in others)
    assert not asker.correct(back)
    assert not asker.session("claude_code:alpha", Filter()).intents[0].chosen
    asker.close()


def test_what_only_names_it_takes_the_place_of_a_correction(pages: Pages) -> None:
    """A feature is no correction: it is said, pressed, and said again it is taken back; a note stands beside it."""
    asker = pages.data.asker()
    subject = Subject(About.SESSION, "claude_code:alpha")
    assert not asker.correct(Saying(Word.SPIKE, session="claude_code:alpha"))
    feature = asker.session("claude_code:alpha", Filter()).intents[-2]
    assert (feature.text, feature.chosen, feature.saying) == ("feature", False, Meaning(subject, Intent.FEATURE))

    assert not asker.keep_words(Meaning(subject, Intent.FEATURE))
    assert not asker.keep_words(Noting(subject, "The cases first."))
    page = asker.session("claude_code:alpha", Filter())

    assert [(one.text, one.saying) for one in page.intents if one.chosen] == [("feature", Meaning(subject, None))]
    assert page.own == OwnNote(subject, "The cases first.", Intent.FEATURE)
    assert asker.session_detail("claude_code:alpha").own == page.own
    asker.close()


def test_a_session_that_is_gone(pages: Pages) -> None:
    """The page says so and leads to the others."""
    page = pages.of("claude_code:who")

    assert page.empty is not None
    assert (page.timeline, page.stretches, page.empty.action) == (None, (), "sessions")


def test_the_table_holds_every_mark(pages: Pages) -> None:
    """Each call, edit, prompt, subagent and commit has a row, in the order of time."""
    page = pages.of("alpha")
    assert page.timeline is not None

    assert [row[1].text for row in page.events.rows] == ["prompt", "call", "edit", "commit", "call", "commit", "call"]
    assert page.events.rows[1][4].raw == 1100
    assert page.timeline.start == NOON.timestamp() * 1000
