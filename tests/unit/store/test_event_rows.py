"""Events become rows: reading again, in another order or in other pieces gives the same rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.unit.domain.usages import usages
from tests.unit.store.files import new_database
from tests.unit.store.one_reading import write_reading, written
from tokenmirror.domain.events import (
    ApiCall,
    CallKind,
    CommitSaid,
    Edit,
    EditKind,
    Event,
    Reading,
    SessionSeen,
    ShellRan,
    TurnStarted,
)
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.store.event_rows import EventWriter
from tokenmirror.store.log_rows import add_log
from tokenmirror.store.rows import stable_id

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
SOURCE = "codex"


def later(minutes: int) -> datetime:
    return NOON + timedelta(minutes=minutes)


def call(identity: str, output: int = 5, *, session: str = "s", minute: int = 0, **more: object) -> ApiCall:
    """Return a call."""
    return ApiCall(identity, session, later(minute), "large", TokenUsage(10, output_tokens=output), **more)  # type: ignore[arg-type]


def write(db: sqlite3.Connection, *readings: Sequence[Event], source: str = SOURCE) -> set[int]:
    """Write readings of one log; return the sessions of the last."""
    log, told = add_log(db, source, "/logs/one.jsonl"), set[int]()
    writer = EventWriter(db)
    for events in readings:
        told = write_reading(writer, source, log, Reading(list(events)))
    return told


COLUMNS = """SELECT c.id, c.session, c.at, m.text, p.path, c.kind, c.input_tokens, c.cache_read_input_tokens,
 c.cache_creation_input_tokens, c.cache_creation_input_tokens_5m, c.cache_creation_input_tokens_1h, c.output_tokens,
 c.reasoning_output_tokens, c.quality, c.own_key, c.replay_key, c.replay FROM call c JOIN word m ON m.id = c.model
 LEFT JOIN place p ON p.id = c.place ORDER BY c.id"""


def write_together(db: sqlite3.Connection, *readings: Sequence[Event]) -> None:
    """Write readings, each of a log of its own, in one batch."""
    writer = EventWriter(db)
    batch = writer.batch(SOURCE)
    for number, events in enumerate(readings):
        batch.take(add_log(db, SOURCE, f"/logs/{number}.jsonl"), Reading(list(events)))
    writer.write(batch)


def rows(*readings: Sequence[Event], into: Callable[..., object] = write) -> list[tuple[object, ...]]:
    """Write readings to a new database and return all rows of calls, sessions, turns, edits and said commits."""
    with new_database() as db:
        into(db, *readings)
        found = db.execute(COLUMNS).fetchall()
        for table in ("session", "turn", "edit", "said", "shell"):
            left_out = "" if table in {"session", "turn"} else ", place"
            names = [row[0] for row in db.execute(f"SELECT name FROM pragma_table_info('{table}')")]  # noqa: S608
            chosen = ", ".join(name for name in names if name not in {"place", "branch"})
            found += db.execute(f"SELECT '{table}{left_out}', {chosen} FROM {table} ORDER BY id").fetchall()  # noqa: S608
        return found


@st.composite
def calls(draw: st.DrawFn) -> ApiCall:
    """Draw one record of a call; its key follows from its id, its model and folder from id and session."""
    identity, session = draw(st.sampled_from("abc")), draw(st.sampled_from("st"))
    own = draw(st.booleans())
    key = {"a": "k", "b": "k", "c": "l"}[identity]
    return ApiCall(
        identity,
        session,
        later(draw(st.integers(0, 3))),
        f"{identity} of {session}",
        draw(usages(st.integers(0, 2))),
        cwd=f"/of/{session}",
        own_key=key if own else None,
        replay_key=None if own else key,
    )


@st.composite
def other_events(draw: st.DrawFn) -> Event:
    """Draw a turn, an edit, a said commit, a command or facts about a session."""
    session, at = draw(st.sampled_from(["s", "t"])), later(draw(st.integers(0, 3)))
    number = draw(st.sampled_from("12"))
    fact = draw(st.none() | st.sampled_from(["1.0", "2.0"]))
    made: list[Event] = [
        TurnStarted(number, session, at),
        Edit(number, session, at, "/shop/a.py", EditKind.UPDATE, (2, 4), (6,)),
        CommitSaid(number, session, at, "abcdef1"),
        ShellRan(number, session, at, None, *draw(st.sampled_from([(None, None), (7, None), (7, False), (7, True)]))),
        SessionSeen(session, parent=fact, cwd=fact, tool_version=fact, entrypoint=fact),
    ]
    return draw(st.sampled_from(made))


EVENTS = st.lists(calls() | other_events(), min_size=1, max_size=7)


@given(st.lists(EVENTS, min_size=1, max_size=3))
def test_logs_written_together_are_logs_written_one_by_one(readings: list[list[Event]]) -> None:
    """How many logs a batch holds changes nothing."""
    assert rows(*readings, into=write_together) == rows(*readings)


def cut(events: Sequence[Event], chance: Random) -> list[list[Event]]:
    """Cut events into readings at random."""
    pieces: list[list[Event]] = [[]]
    for event in events:
        if chance.random() < 0.5:
            pieces.append([])
        pieces[-1].append(event)
    return pieces


@settings(max_examples=60)
@given(EVENTS, st.randoms(use_true_random=False))
def test_any_order_and_any_pieces_give_the_same_rows(events: list[Event], chance: Random) -> None:
    """Writing is commutative and associative."""
    shuffled = list(events)
    chance.shuffle(shuffled)

    assert rows(*cut(shuffled, chance)) == rows(events)


@settings(max_examples=40)
@given(EVENTS, st.randoms(use_true_random=False))
def test_writing_again_changes_nothing(events: list[Event], chance: Random) -> None:
    """Writing is idempotent, whole or in part."""
    again = chance.sample(events, chance.randint(1, len(events)))

    assert rows(events, again) == rows(events)


REPLAYS = st.lists(
    st.tuples(st.sampled_from("abcdef"), st.none() | st.sampled_from("kl"), st.none() | st.sampled_from("kl")),
    min_size=1,
    max_size=6,
    unique_by=lambda drawn: drawn[0],
).map(lambda drawn: [call(name, own_key=own, replay_key=replayed) for name, own, replayed in drawn])


@settings(max_examples=60)
@given(REPLAYS, st.randoms(use_true_random=False))
def test_replays_are_marked_whatever_comes_first(events: list[ApiCall], chance: Random) -> None:
    """A replay is one if its original is known, or another copy stands for it, however the logs came."""
    shuffled = list(events)
    chance.shuffle(shuffled)
    expected = {
        stable_id(SOURCE, "call", copy.id): int(
            copy.replay_key is not None
            and (
                any(other.own_key == copy.replay_key and other.id != copy.id for other in events)
                or any(
                    other.replay_key == copy.replay_key
                    and stable_id(SOURCE, "call", other.id) < stable_id(SOURCE, "call", copy.id)
                    for other in events
                )
            )
        )
        for copy in events
    }
    with new_database() as db:
        write(db, *cut(shuffled, chance))
        marked = dict(db.execute("SELECT id, replay FROM call"))

    assert marked == expected


def test_a_copy_that_turns_out_to_be_the_original_is_counted() -> None:
    """Two forks are read before what they were forked from: each call is counted, as in any other order."""
    copies = [call(name, replay_key="k") for name in "ab"]
    originals = [call(name, own_key="k") for name in "ab"]

    assert rows(copies, originals) == rows(originals, copies)


def test_records_that_differ_only_in_the_cache_are_one_in_any_order() -> None:
    """Where output, input and quality are equal, the other counts decide which record stays."""
    read, written = TokenUsage(10, 5, output_tokens=5), TokenUsage(10, 0, 5, 5, output_tokens=5)
    one, other = ([ApiCall("a", "s", NOON, "large", usage)] for usage in (read, written))

    assert rows(one, other) == rows(other, one)


def test_the_record_with_the_largest_output_stays(db: sqlite3.Connection) -> None:
    """Streamed records of one call grow; the earliest time counts."""
    write(db, [call("a", 1, minute=1)], [call("a", 90, minute=3)], [call("a", 40, minute=2)])

    assert db.execute("SELECT output_tokens, at FROM call").fetchall() == [(90, int(later(1).timestamp() * 1000))]


def test_an_exact_count_outranks_an_equal_guess(db: sqlite3.Connection) -> None:
    """Of equal outputs the better known one stays, whichever came first."""
    guess = ApiCall("a", "s", NOON, "large", TokenUsage(99, output_tokens=5, quality=Quality.ESTIMATED))
    write(db, [guess], [call("a", 5)], [guess])

    assert db.execute("SELECT input_tokens, quality FROM call").fetchall() == [(10, 0)]


@pytest.mark.parametrize("first", [0, 1])
def test_a_record_that_knows_the_input_outranks_one_that_does_not(db: sqlite3.Connection, first: int) -> None:
    """A part of a sum that a tool told later stays, whichever came first: without it the input were lost."""
    output_only = ApiCall("a", "s", NOON, "large", TokenUsage(output_tokens=5, quality=Quality.LOWER_BOUND))
    part = ApiCall("a", "s", NOON, "large", TokenUsage(99, output_tokens=5, quality=Quality.ESTIMATED))
    records = [output_only, part]
    write(db, [records[first]], [records[1 - first]])

    assert db.execute("SELECT input_tokens, output_tokens, quality FROM call").fetchall() == [(99, 5, 2)]


def test_a_changed_call_loses_its_flows(db: sqlite3.Connection) -> None:
    """Shares of old counts are never shown with new ones; an unchanged call keeps them."""
    write(db, [call("a"), call("b")])
    for identity in ("a", "b"):
        values = (stable_id(SOURCE, "call", identity), 0, None, "kept", 10, 0, 0, 0, 0, 5, 0)
        db.execute("INSERT INTO flow VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values)
    write(db, [call("a", 6), call("b")])

    assert db.execute("SELECT call FROM flow").fetchall() == [(stable_id(SOURCE, "call", "b"),)]


def test_records_are_counted_by_log(db: sqlite3.Connection) -> None:
    """Each record that told of a call stands in the receipt, with the log it was in."""
    write(db, [call("a", records=2), call("a"), call("b")], [call("a")])
    other = add_log(db, SOURCE, "/logs/two.jsonl")
    write_reading(EventWriter(db), SOURCE, other, Reading([call("a", records=7)]))

    found = db.execute("SELECT log, records FROM call_record WHERE call = ?", (stable_id(SOURCE, "call", "a"),))
    assert dict(found.fetchall()) == {1: 4, other: 7}


def test_tools_do_not_share_ids(db: sqlite3.Connection) -> None:
    """The same id of two tools is two calls of two sessions."""
    write(db, [call("a")])
    write(db, [call("a")], source="claude_code")

    assert db.execute("SELECT count(*), count(DISTINCT session) FROM call").fetchone() == (2, 2)


def test_the_sessions_of_a_reading_are_told(db: sqlite3.Connection) -> None:
    """Who has to flow again is known from what was written."""
    told = write(db, [call("a", session="s"), TurnStarted("1", "t", NOON)])

    assert told == {stable_id(SOURCE, "session", name) for name in ("s", "t")}


def test_the_session_that_owns_a_call_told_of_again_is_told_too(db: sqlite3.Connection) -> None:
    """A copy in a fork can change a call of its parent; the parent's tokens must flow anew."""
    first, second = sorted(("one", "two"), key=lambda name: stable_id(SOURCE, "session", name))
    write(db, [call("a", 5, session=first)])
    touched = write(db, [call("a", 9, session=second)])

    assert stable_id(SOURCE, "session", first) in touched


def test_the_session_that_loses_a_replay_is_told_too(db: sqlite3.Connection) -> None:
    """Once its original is read, a copy is counted no longer, and its session has fewer tokens."""
    write(db, [call("copy", session="fork", own_key=None, replay_key="k")])
    touched = write(db, [call("original", session="root", own_key="k")])

    assert stable_id(SOURCE, "session", "fork") in touched


def test_a_session_lasts_from_its_first_event_to_its_last(db: sqlite3.Connection) -> None:
    """A session that is only named has no times; a call lasts until its last record."""
    write(db, [SessionSeen("empty"), call("a", minute=5, until=later(9)), TurnStarted("1", "s", later(2))])
    found = dict(db.execute("SELECT native, ended - started FROM session"))

    assert found == {"empty": None, "s": 7 * 60_000}


def test_names_are_stored_once(db: sqlite3.Connection) -> None:
    """Words and folders recur in every row and are kept in one place each."""
    where = {"cwd": "/shop", "branch": "main", "agent": "agent-1", "service_tier": "batch", "kind": CallKind.SUBAGENT}
    a, b, c = (replace(call(name), **where) for name in "abc")
    write(db, [a, b], [c])

    assert {row[0] for row in db.execute("SELECT text FROM word")} == {"large", "main", "agent-1", "batch"}
    assert db.execute("SELECT path FROM place").fetchall() == [("/shop",)]
    assert db.execute("SELECT DISTINCT kind FROM call").fetchall() == [("subagent",)]


def test_names_of_a_transaction_that_failed_are_forgotten(db: sqlite3.Connection) -> None:
    """After a rollback no row may point at a word that is not there."""
    log, writer = add_log(db, SOURCE, "/logs/one.jsonl"), EventWriter(db)
    db.execute("BEGIN")
    write_reading(writer, SOURCE, log, Reading([call("a", cwd="/shop")]))
    db.execute("ROLLBACK")
    writer.forget_unsaved()
    write_reading(writer, SOURCE, log, Reading([call("b", cwd="/other"), call("a", cwd="/shop")]))
    named = "SELECT count(*) FROM call c JOIN word m ON m.id = c.model JOIN place p ON p.id = c.place"

    assert db.execute(named).fetchone() == (2,)


def test_edits_keep_fingerprints_in_order(db: sqlite3.Connection) -> None:
    """What was added and removed is stored with repeats, and nothing as nothing."""
    write(db, [Edit("1", "s", NOON, "a.py", EditKind.CREATE, (2, (1 << 63) - 1, 2), (), user_modified=True)])

    added, removed, modified = db.execute("SELECT hex(added), removed, user_modified FROM edit").fetchone()
    assert added == "0000000000000002" + "7FFFFFFFFFFFFFFF" + "0000000000000002"
    assert (removed, modified) == (None, 1)


def test_a_folder_known_later_is_added() -> None:
    """What was stored without a folder gets the one its session names later; a known one stays."""
    deeds = (
        Edit("e", "s", NOON, "/w/a", EditKind.UPDATE, (1,), ()),
        CommitSaid("c", "s", NOON, "abc1234"),
        ShellRan("r", "s", NOON),
    )
    placed, moved = ([call("a", cwd=folder), *(replace(deed, cwd=folder) for deed in deeds)] for folder in ("/w", "/v"))
    with new_database() as db:
        write(db, [call("a"), *deeds], placed, moved, [call("a", session="s"), *deeds])

        for table in ("call", "edit", "said", "shell"):
            (found,) = db.execute(f"SELECT p.path FROM {table} t LEFT JOIN place p ON p.id = t.place")  # noqa: S608 - ours
            assert found == ("/w",)


def test_what_a_newer_reader_knows_of_a_command_is_added() -> None:
    """A log that is read again tells what an older reader passed over; nothing is doubled or taken back."""
    ran, told = ShellRan("r", "s", NOON), ShellRan("r", "s", NOON, command=6, failed=True)
    with new_database() as db:
        write(db, [ran], [told], [ran])

        assert db.execute("SELECT command, failed FROM shell").fetchall() == [(6, 1)]


def test_news_are_told_from_repeats() -> None:
    """Only an edit or a commit that was not known is work that a reading brought."""
    edit, said = Edit("e", "s", NOON, "/w/a", EditKind.UPDATE, (1,), ()), CommitSaid("c", "s", NOON, "")
    readings: list[list[Event]] = [[call("a")], [call("a"), edit], [call("a"), edit], [edit, said]]
    with new_database() as db:
        log, writer = add_log(db, SOURCE, "/logs/one.json"), EventWriter(db)
        brought = [written(writer, SOURCE, log, Reading(events)).brought_work for events in readings]

    assert brought == [False, True, False, True]
