"""Whatever is done to look better than before, without more work that stays: no headline does.

What each headline is held to, and what cannot be seen, is told in packaging/docs/gaming.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from tests.flow.gaming import strategies as ways
from tests.flow.gaming.headlines import UNDONE, WELCOME, Headlines, headlines
from tests.flow.gaming.history import Habit
from tokenmirror.domain.outcomes import Outcome
from tokenmirror.insights.measures import Measure
from tokenmirror.insights.patterns.rules import Pattern

PAGE = Path(__file__).resolve().parents[3] / "packaging" / "docs" / "gaming.md"

MOVED_DAYS = 0.02
"""Who lands some of it a day later has it watched for a day less: so much the share of lines alive may differ."""
HARDLY = 0.01
"""A point of a share, a cent, half a minute: less than what is shown."""


@dataclass(frozen=True, slots=True)
class Strategy:
    """One way to look better, and how to see that it was gone."""

    habit: type[Habit]
    proof: str
    """What the habit counts itself; `commits` and `tokens` are counted by git and by the logs."""
    least: int
    """How many of these there are at least, more than without it."""
    open: frozenset[str] = frozenset()
    """Headlines that it still makes look better, and no others: what cannot be seen by lines."""


OUTLIVES = frozenset(
    {
        "tokens not kept", "tokens undone", "lines alive", "rework by you", "small sessions", "tests in kept",
        "tokens per kept change",
    }
)  # fmt: skip
UNWELCOME = {
    Pattern.FAILING_COMMANDS, Pattern.BACK_AND_FORTH, Pattern.COLD_CACHES, Pattern.WIDE_CONTEXTS, Pattern.FAN_OUT,
    Pattern.SET_ASIDE_AGAIN, Pattern.WRITTEN_AGAIN, Pattern.LATER_CALLS, Pattern.DEAR_MODELS,
}  # fmt: skip
"""What the rough days of honest work show, and no strategy may hide."""

STRATEGIES = (
    Strategy(ways.PointlessPrompts, "pointless", 80),
    Strategy(ways.PointlessSessions, "pointless", 80),
    Strategy(ways.Loops, "loops", 50),
    Strategy(ways.WholeRepository, "tokens", 40_000_000),
    Strategy(ways.WholeRepositoryWhereItCommits, "whole", 25),
    Strategy(ways.RegeneratesBefore, "regenerated", 14),
    Strategy(ways.RegeneratesLater, "regenerated", 5),
    Strategy(ways.SplitsInSession, "commits", 30),
    Strategy(ways.SplitsAcrossDays, "commits", 30),
    Strategy(ways.SplitsAcrossDaysAndBranches, "commits", 30),
    Strategy(ways.ManyPulls, "pulls", 25),
    Strategy(ways.PadsLines, "padding", 1_000),
    Strategy(ways.PadsComments, "padding", 1_000),
    Strategy(ways.PadsBlankLines, "padding", 1_000),
    Strategy(ways.PadsAndGuards, "padding", 1_000, OUTLIVES),
    Strategy(ways.Reformats, "files", 10),
    Strategy(ways.Moves, "files", 10),
    Strategy(ways.MovesFunctions, "files", 10),
    Strategy(ways.CopiesFiles, "copied", 25),
    Strategy(ways.CopiesFilesLater, "files", 10),
    Strategy(ways.Generates, "generated", 80),
    Strategy(ways.GeneratesInSessions, "generated", 10),
    Strategy(ways.CommitsAndReverts, "reverted", 10),
    Strategy(ways.NeverMerges, "branches", 10),
    Strategy(ways.TagsEverything, "tags", 30),
    Strategy(ways.EmptyCommits, "empty", 50),
    Strategy(ways.TinyCommits, "tiny", 40),
    Strategy(ways.TinySessions, "tiny", 10),
)

Told = Callable[[type[Habit]], Headlines]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """Tell the headlines of a habit; all work at the same time, in a zone in which it is the afternoon."""
    now = datetime.now(UTC).replace(microsecond=0)
    now -= timedelta(days=(now.weekday() + 1) % 7)  # a Sunday: the history lies in its weeks alike on every day
    return _told_at(now, tmp_path_factory)


def _told_at(now: datetime, tmp_path_factory: pytest.TempPathFactory) -> Told:
    zone = timezone(timedelta(hours=18 - now.hour))
    known: dict[type[Habit], Headlines] = {}

    def of(habit: type[Habit]) -> Headlines:
        if habit not in known:
            known[habit] = headlines(tmp_path_factory.mktemp("gaming"), now, zone, habit())
        return known[habit]

    return of


@pytest.fixture(scope="module")
def honest(told: Told) -> Headlines:
    """Tell the headlines of honest work."""
    return told(Habit)


def better(before: Headlines, after: Headlines) -> set[str]:
    """Return which headlines look better than before."""
    found = {
        # Tokens are what went in: more of them is no better. What did not stay must not vanish among what did.
        "tokens not kept": after.total - after.into(Outcome.KEPT) < before.total - before.into(Outcome.KEPT),
        "tokens undone": after.into(*UNDONE) < before.into(*UNDONE),
        "tokens": after.total < before.total,
        "list price": after.price < before.price - HARDLY,
        "tokens per kept change": _any_less(zip(before.took or (), after.took or (), strict=False)),
        "lines alive": any(after.alive.get(day, 0) > share + MOVED_DAYS for day, share in before.alive.items()),
    }
    up = (Measure.FINISHED_TASKS, Measure.REGULAR_USE, Measure.TESTS_IN_KEPT)
    for measure, was in before.measures.items():
        now = after.measures[measure]
        if was is not None and now is not None and measure is not Measure.FIXED_LINE_AGE:
            found[measure.replace("_", " ")] = now > was if measure in up else now < was - HARDLY
    for rule in Pattern:
        cases, figure = before.seen.get(rule, (0, 0.0))
        more, higher = after.seen.get(rule, (0, 0.0))
        is_up, is_down = more > cases or higher > figure, more < cases or higher < figure
        found[rule.replace("_", " ")] = is_up if rule in WELCOME else is_down
    for page, rules in after.pages.items():
        found[f"page of {page}"] = bool((rules & WELCOME) - before.pages[page])
    return {name for name, looks_better in found.items() if looks_better}


def _any_less(pairs: Iterable[tuple[float, float]]) -> bool:
    return any(now < was for was, now in pairs)


def test_honest_work_shows_every_headline(honest: Headlines) -> None:
    """There is enough of it for every range, and something of every outcome, so that each could look better."""
    assert honest.took is not None
    assert set(honest.alive) == {7, 30}
    assert all(0 < share < 1 for share in honest.alive.values())
    assert min(honest.into(outcome) for outcome in set(Outcome) - {Outcome.OUTSIDE_GIT}) > 0
    told = {measure for measure, figure in honest.measures.items() if figure is not None}
    assert told >= set(Measure) - {Measure.FIXED_LINE_AGE}
    assert honest.price > 1
    assert set(honest.seen) == WELCOME | UNWELCOME
    assert frozenset().union(*honest.pages.values()) >= WELCOME


def test_headlines_hold_no_count_and_no_share(honest: Headlines) -> None:
    """Changes can be cut in two, and a share of all tokens grows with what is burnt on what is kept."""
    first = {name: text for name, text in honest.texts.items() if name != "lives"}
    looks = {look: honest.computer.run("reflect", look, "--json").json for look in ("week", "month", "quarter")}
    first |= {look: found["sentence"] for look, found in looks.items()}

    assert all("tokens" in found["sentence"] for found in looks.values())
    assert not re.search(r"%|\bchanges?\b|\bcommits?\b|\blines?\b", " ".join(first.values()))
    assert not re.search(r"\d lines", honest.texts["lives"])


def test_the_page_tells_of_every_strategy() -> None:
    """What is done is what is told."""
    page = " ".join(PAGE.read_text(encoding="utf-8").split()).casefold()

    assert [one.habit for one in STRATEGIES if f"| {_told(one)} |" not in page] == []


def _told(strategy: Strategy) -> str:
    return (strategy.habit.__doc__ or "").strip().removesuffix(".").casefold()


@pytest.mark.parametrize("strategy", STRATEGIES, ids=lambda one: one.habit.__name__)
def test_no_headline_looks_better(strategy: Strategy, honest: Headlines, told: Told) -> None:
    """It did take place, and everything that is said first is as it was, or worse."""
    after = told(strategy.habit)

    assert _proven(strategy.proof, after) >= _proven(strategy.proof, honest) + strategy.least
    assert better(honest, after) == strategy.open


def test_cutting_around_the_end_of_a_week_fills_no_other(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Most of the last task lands on a Sunday evening; what is held back of it until after midnight makes no week."""
    now = datetime.now(UTC).replace(hour=1, minute=50, second=0, microsecond=0) - timedelta(days=1)
    told = _told_at(now - timedelta(days=now.weekday()), tmp_path_factory)
    honest = told(Habit)

    for habit in (ways.SplitsAcrossDays, ways.SplitsAcrossDaysAndBranches, ways.ManyPulls):
        assert better(honest, told(habit)) == set()


def test_what_padding_that_stays_can_win_is_bounded(honest: Headlines, told: Told) -> None:
    """Three lines beside each one make a loss a quarter of what it is at best, and never none; what landed is equal."""
    padded = told(ways.PadsAndGuards)

    assert padded.into(Outcome.KEPT, *UNDONE) == pytest.approx(honest.into(Outcome.KEPT, *UNDONE), rel=0.001)
    assert padded.into(*UNDONE) > 0.4 * honest.into(*UNDONE)
    assert all(1 - padded.alive[day] >= (1 - share) / 4 for day, share in honest.alive.items())
    reworked, before = (one.measures[Measure.REWORK_BY_YOU] or 0.0 for one in (padded, honest))
    assert reworked >= before / 4
    assert padded.seen[Pattern.SMALL_SESSIONS][0] == honest.seen[Pattern.SMALL_SESSIONS][0] + 1
    tests, tested = (one.measures[Measure.TESTS_IN_KEPT] or 0.0 for one in (padded, honest))
    assert tests - tested < HARDLY
    assert padded.took is not None
    assert padded.took == pytest.approx(honest.took, rel=0.04)
    assert padded.took[1] == (honest.took or (0, 0))[1]


def _proven(proof: str, found: Headlines) -> int:
    counted = {"commits": found.commits, "tokens": found.total}
    return counted[proof] if proof in counted else found.done.get(proof, 0)


def test_a_summary_tells_only_what_is_looked_at_here(honest: Headlines) -> None:
    """Amounts, lines alive and measures, as coarser ranges of the figures above; neither shares nor counts of work."""
    assert "tokens" in honest.texts["summary"]
    amounts = r"turned_into\.(\w+\.)?tokens|turned_into\.list_price|over_time\.top\.tokens|over_time\.[\d-]+\.height"
    known = rf"{amounts}|lines_alive\.day_\d+\.share|measures\..+"
    assert not [key for key in honest.given if not re.fullmatch(known, key)]
    assert {f"measures.{measure}" for measure in Measure} & set(honest.given)
