"""The reading thread answers, forgets what is outdated, and survives a problem."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from tests.unit.app.made_asker import MadeAsker
from tokenmirror.app.reader import Answer, Asker, Reader
from tokenmirror.domain.lookbacks import About
from tokenmirror.domain.noting import Noting, Subject
from tokenmirror.viewmodels.shapes import SourcesView, TrayView


@dataclass
class Heard:
    """Answers as they come, to wait for."""

    answers: list[Answer] = field(default_factory=list)
    news: threading.Condition = field(default_factory=threading.Condition)

    def hear(self, answer: Answer) -> None:
        """Take an answer."""
        with self.news:
            self.answers.append(answer)
            self.news.notify_all()

    def wait_for(self, count: int) -> list[Answer]:
        """Return the answers once there are so many."""
        with self.news:
            assert self.news.wait_for(lambda: len(self.answers) >= count, timeout=10)
        return self.answers


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def asker() -> MadeAsker:
    return MadeAsker()


@pytest.fixture
def reader(heard: Heard, asker: MadeAsker) -> Iterator[Reader]:
    made = Reader(lambda: asker, heard.hear)
    yield made
    made.stop()


def test_how_long_it_was_at_work_is_told_while_it_is(reader: Reader, heard: Heard) -> None:
    """A window asks less often of one that answers slowly, also before its answer is there."""
    begun, go_on = threading.Event(), threading.Event()

    def slow(_asker: Asker) -> None:
        begun.set()
        go_on.wait(10)

    assert reader.worked() == 0.0
    reader.ask("slow", slow)
    assert begun.wait(10)
    first = reader.worked()
    time.sleep(0.02)
    second = reader.worked()
    go_on.set()
    heard.wait_for(1)
    rested = reader.worked()
    time.sleep(0.02)

    assert first < second <= rested
    assert second - first >= 0.02
    assert reader.worked() == rested


def test_questions_are_answered_in_the_reading_thread(reader: Reader, heard: Heard, asker: MadeAsker) -> None:
    """The asker is used by one thread only, and it is not the one that asks."""
    reader.ask("tray", lambda one: one.tray())
    reader.ask("sources", lambda one: one.sources())
    answers = heard.wait_for(2)

    assert [type(answer.view) for answer in answers] == [TrayView, SourcesView]
    assert asker.threads == {"reader"}


def test_only_the_newest_question_of_a_kind_is_answered(reader: Reader, heard: Heard) -> None:
    """While one answer is worked on, later questions of a kind replace each other."""
    held, free = threading.Event(), threading.Event()

    def slow(_asker: Asker) -> object:
        held.set()
        free.wait(10)
        return "slow"

    reader.ask("mirror", slow)
    assert held.wait(10)
    for number in range(5):
        reader.ask("mirror", lambda _asker, one=number: f"mirror {one}")  # type: ignore[misc]  # a default binds it
        reader.ask("tray", lambda _asker, one=number: f"tray {one}")  # type: ignore[misc]  # likewise
    free.set()
    answers = heard.wait_for(3)

    assert [answer.view for answer in answers] == ["slow", "mirror 4", "tray 4"]


def test_what_is_seen_goes_before_what_waits(reader: Reader, heard: Heard) -> None:
    """A question put ahead is answered next, once, though one of its kind waited further back."""
    held, free = threading.Event(), threading.Event()

    def slow(_asker: Asker) -> object:
        held.set()
        free.wait(10)
        return "slow"

    reader.ask("tray", slow)
    assert held.wait(10)
    for kind in ("mirror", "changes", "scatter"):
        reader.ask(kind, lambda _asker, one=kind: f"{one} waited")  # type: ignore[misc]  # a default binds it
    reader.ask("changes", lambda _asker: "changes seen", ahead=True)
    free.set()
    answers = heard.wait_for(4)

    assert [answer.view for answer in answers] == ["slow", "changes seen", "mirror waited", "scatter waited"]


@pytest.mark.parametrize("why", ["disk I/O error", ""])
def test_a_problem_is_an_answer_too(reader: Reader, heard: Heard, why: str) -> None:
    """A question that cannot be answered says why, and the next one is answered."""

    def broken(_asker: Asker) -> object:
        raise OSError(why)

    reader.ask("mirror", broken)
    heard.wait_for(1)
    reader.ask("tray", lambda one: one.tray())
    first, second = heard.wait_for(2)

    assert (first.view, first.why_not) == (None, why or "OSError")
    assert isinstance(second.view, TrayView)


def test_opening_is_tried_again(heard: Heard) -> None:
    """A database that cannot be opened once is opened with the next question."""
    tries: list[int] = []

    def open_asker() -> Asker:
        tries.append(1)
        if len(tries) == 1:
            raise PermissionError("not yet")
        return MadeAsker()

    reader = Reader(open_asker, heard.hear)
    ask_tray: Callable[[Asker], object] = lambda one: one.tray()  # noqa: E731 - asked twice
    reader.ask("tray", ask_tray)
    heard.wait_for(1)
    reader.ask("tray", ask_tray)
    answers = heard.wait_for(2)
    reader.stop()

    assert [answer.why_not for answer in answers] == ["not yet", ""]


def test_stopping_closes_the_asker(heard: Heard, asker: MadeAsker) -> None:
    """The database is let go of when the thread ends."""
    reader = Reader(lambda: asker, heard.hear)
    reader.ask("tray", lambda one: one.tray())
    heard.wait_for(1)
    reader.stop()

    assert asker.closed


def test_what_stores_something_is_done_though_the_thread_ends(heard: Heard, asker: MadeAsker) -> None:
    """A note that waits when the program ends is stored; what only looks is forgotten, and nothing comes after."""
    held, free = threading.Event(), threading.Event()

    def slow(_asker: Asker) -> object:
        held.set()
        free.wait(10)
        return "slow"

    reader = Reader(lambda: asker, heard.hear)
    reader.ask("tray", slow)
    assert held.wait(10)
    reader.ask("sources", lambda one: one.sources())
    wanted = Noting(Subject(About.LOOKBACK, "week-2026-11-16"), "The cases first.")
    reader.ask("noted 1", lambda one: one.keep_words(wanted), surely=True)
    threading.Timer(0.1, free.set).start()
    reader.stop(0)  # it waits for what stores something, not for what only looks
    reader.ask("tray", lambda one: one.tray())

    assert asker.asked == [("keep_words", wanted)]
    assert asker.closed
