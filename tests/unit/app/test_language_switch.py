"""Another language while the program runs: the window is drawn again, and everything is asked anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.unit.app.made_asker import MadeAsker
from tokenmirror.app.desk import Desk
from tokenmirror.app.memory import Memory
from tokenmirror.language import speak, tr
from tokenmirror.ui.languages import use_language

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def english_after() -> Iterator[None]:
    """Leave the process as it was."""
    before = QLocale()
    yield
    use_language("en")
    QLocale.setDefault(before)
    speak(None)


@pytest.fixture
def desk(english_after: None, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:  # noqa: ARG001 - ends after the desk
    """Return a desk whose window is drawn in English."""
    use_language("en")
    made = Desk(MadeAsker, Memory(tmp_path), ZoneInfo("Europe/Berlin"), "light")
    made.window.show()
    qtbot.waitUntil(lambda: made.window.mirror.chart.drawn, timeout=10_000)
    yield made
    made.stop()
    made.window.deleteLater()


def titles(desk: Desk) -> set[str]:
    """Return what the window's labels say."""
    return {label.text() for label in desk.window.findChildren(QLabel) if label.isVisible()}


def test_a_switch_while_it_runs(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    """Words change at once, the chart is drawn again, the open screen is asked anew, and the choice is kept."""
    before = titles(desk)
    with qtbot.waitSignal(desk.drawn, timeout=5_000):
        desk.preferring.choose(replace(desk.preferring.now, language="de"))
    qtbot.waitUntil(lambda: desk.window.mirror.chart.drawn, timeout=10_000)

    assert ("Mirror" in before, "Spiegel" in before) == (True, False)
    assert "Spiegel" in titles(desk)
    assert "Mirror" not in titles(desk)
    assert tr("kept") == "behalten"
    assert Memory(tmp_path).preferences.language == "de"
