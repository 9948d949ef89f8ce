"""Notifications are off until wished, each cause is told once, and a click opens the place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from tests.unit.app.made_asker import MadeAsker
from tokenmirror.app.memory import Memory
from tokenmirror.app.notifier import Notifier
from tokenmirror.app.reader import Reader
from tokenmirror.ui.preferences import Preferences, use
from tokenmirror.viewmodels.alerts import CEILING, CLEAN_UP, UNREADABLE, Alert

pytestmark = pytest.mark.usefixtures("qapp")
GOES = Alert(CLEAN_UP, "clean_up claude_code", "Claude Code deletes logs", "What was read stays.", "settings", "tools")
STOPPED = Alert(UNREADABLE, "unreadable codex", "Codex CLI can be read no more", "One log.", "settings", "tools")
NEAR = Alert(CEILING, "ceiling 1 5 2026-10-01", "$54 of $60 used this quarter", "On 23 Dec.", "budget", "1", lasts=True)
WISHED = Preferences(notify=True)


@pytest.fixture
def shown() -> list[str]:
    return []


@pytest.fixture
def notifier(tmp_path: Path, shown: list[str]) -> Iterator[Notifier]:
    asker = MadeAsker()
    reader = Reader(lambda: asker, lambda _answer: None)
    made = Notifier(reader, Memory(tmp_path), lambda title, _body: shown.append(title))
    made.show = made._in_tray
    yield made
    made.stop()
    reader.stop()
    use(Preferences())


def test_nothing_is_told_unless_it_is_wished(notifier: Notifier, shown: list[str]) -> None:
    """Off by default; and each kind has its own switch."""
    notifier.tell([GOES, STOPPED])
    assert shown == []
    use(replace(WISHED, notify_clean_up=False))
    notifier.tell([GOES, STOPPED])
    assert shown == [STOPPED.title]
    use(replace(WISHED, notify_unreadable=False))
    notifier.tell([GOES, STOPPED])

    assert shown == [STOPPED.title, GOES.title]


def test_each_cause_is_told_once(notifier: Notifier, shown: list[str], tmp_path: Path) -> None:
    """Also after a restart; a source that was mended and stopped again is told again, a clean-up never."""
    use(WISHED)
    for _ in range(3):
        notifier.tell([GOES, STOPPED])
    assert shown == [GOES.title, STOPPED.title]
    assert Memory(tmp_path).told == {GOES.cause, STOPPED.cause}
    notifier.tell([])
    notifier.tell([GOES, STOPPED])

    assert shown == [GOES.title, STOPPED.title, STOPPED.title]


def test_a_ceiling_is_told_once_a_span(notifier: Notifier, shown: list[str]) -> None:
    """Also when use falls below it for a while, as a forecast may; it has a switch of its own."""
    use(replace(WISHED, notify_ceiling=False))
    notifier.tell([NEAR])
    assert shown == []
    use(WISHED)
    for found in ([NEAR], [], [NEAR]):
        notifier.tell(found)
    assert shown == [NEAR.title]
    notifier.tell([replace(NEAR, cause="ceiling 1 5 2027-01-01")])
    assert len(shown) == 2


def test_a_click_opens_the_place(notifier: Notifier, qtbot: QtBot) -> None:
    """Of a note by its cause, of a balloon of the tray by being the last."""
    use(WISHED)
    notifier.tell([GOES])
    with qtbot.waitSignal(notifier.open_asked, check_params_cb=lambda *place: place == ("settings", "tools")):
        notifier._clicked.emit(GOES.cause)
    with qtbot.waitSignal(notifier.open_asked):
        notifier.open_latest()


def test_what_no_desktop_takes_is_shown_in_the_tray(
    notifier: Notifier, shown: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a bus for notifications the tray's own balloon is used."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    use(WISHED)
    notifier.show = notifier._over_bus
    notifier.tell([STOPPED])

    qtbot.waitUntil(lambda: shown == [STOPPED.title], timeout=5000)


def test_the_first_closing_is_explained_where_it_can_be_seen(
    notifier: Notifier, shown: list[str], qtbot: QtBot
) -> None:
    """Nothing was wished, and still it is told; a click leads to where it can be turned off."""
    notifier.explain("It keeps watching in the tray.")

    assert shown == ["TokenMirror"]
    with qtbot.waitSignal(notifier.open_asked, check_params_cb=lambda *place: place == ("settings", "start")):
        notifier.open_latest()
