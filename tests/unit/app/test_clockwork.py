"""What `today` means is asked anew when it changes: a new day, a sleep, a clock that was set, another zone."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo

import pytest

from tokenmirror.app.clockwork import Clockwork

pytestmark = pytest.mark.usefixtures("qapp")
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC).timestamp()


class _Clock:
    """A wall clock and the time the computer ran, moved by hand."""

    def __init__(self) -> None:
        self.wall, self.ran = NOON, 1000.0

    def __call__(self) -> tuple[float, float]:
        return self.wall, self.ran

    def passes(self, wall: float, ran: float) -> None:
        self.wall, self.ran = self.wall + wall, self.ran + ran


class _Zone(tzinfo):
    """A zone that can be changed under way."""

    hours = 1

    def utcoffset(self, _moment: datetime | None) -> timedelta:
        return timedelta(hours=self.hours)

    def dst(self, _moment: datetime | None) -> timedelta:
        return timedelta(0)

    def tzname(self, _moment: datetime | None) -> str:
        return "here"


@pytest.fixture
def clock() -> _Clock:
    return _Clock()


def _jumps(clockwork: Clockwork) -> bool:
    told: list[int] = []
    clockwork.jumped.connect(lambda: told.append(1))
    clockwork.look()
    return bool(told)


@pytest.mark.parametrize(
    ("wall", "ran", "jumps"),
    [
        (20, 20, False),  # nothing happened
        (5, 130, True),  # the clock was set back by two minutes
        (600, 20, True),  # it slept, and the running time stood still
        (600, 600, True),  # it slept, and the running time went on
        (-7200, 20, True),  # set back by two hours
        (80, 20, False),  # a clock that is put right a little
        (12 * 3600, 20, True),  # a new day
    ],
)
def test_what_moves_the_day_is_noticed(clock: _Clock, wall: float, ran: float, jumps: bool) -> None:  # noqa: FBT001 - a case
    """Small corrections are nobody's business; a gap of more than two minutes is."""
    clockwork = Clockwork(UTC, clock)
    clock.passes(wall, ran)

    assert _jumps(clockwork) is jumps
    assert not _jumps(clockwork)
    clockwork.stop()


def test_midnight_is_the_zones_own(clock: _Clock) -> None:
    """Half past eleven in the evening here is tomorrow in another zone."""
    clockwork = Clockwork(timezone(timedelta(hours=11, minutes=59, seconds=50)), clock)
    clock.passes(20, 20)

    assert _jumps(clockwork)
    clockwork.stop()


def test_a_traveller_is_noticed(clock: _Clock) -> None:
    """Another offset of the same clock is another day's borders."""
    zone = _Zone()
    clockwork = Clockwork(zone, clock)
    zone.hours = 9
    clock.passes(20, 20)

    assert _jumps(clockwork)
    clockwork.stop()
