"""Where the window stands is kept by the set of screens, and is never out of sight."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tokenmirror.app.memory import Memory
from tokenmirror.app.places import Places, in_sight, screens_now
from tokenmirror.ui.filters import Narrowing
from tokenmirror.ui.trail import Place

LEFT, RIGHT = QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 760)


@pytest.mark.parametrize(
    ("window", "free", "moved"),
    [
        (QRect(100, 100, 1280, 800), [LEFT, RIGHT], QRect(100, 100, 1280, 800)),  # in sight
        (QRect(2000, 100, 1000, 600), [LEFT], QRect(920, 100, 1000, 600)),  # its screen is gone
        (QRect(2000, 100, 3000, 2000), [LEFT], QRect(0, 0, 1920, 1040)),  # and it was larger than what is left
        (QRect(-1250, 100, 1280, 800), [LEFT], QRect(0, 100, 1280, 800)),  # all but a sliver is outside
        (QRect(300, -500, 1280, 800), [LEFT], QRect(300, 0, 1280, 800)),  # the title bar cannot be reached
        (QRect(300, 300, 100, 100), [], QRect(300, 300, 100, 100)),  # no screen at all
    ],
)
def test_a_window_can_always_be_taken_hold_of(window: QRect, free: list[QRect], moved: QRect) -> None:
    """It stays where it is in sight, else it is moved by as little as needed."""
    assert in_sight(window, free) == moved


def test_each_set_of_screens_has_its_place(tmp_path: Path, qtbot: QtBot) -> None:
    """The place of other screens is not this one's; a new set begins with the place of the last time."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(10, 20, 500, 400)
    memory = Memory(tmp_path)
    places = Places(window, memory)
    places.keep()
    elsewhere = memory.geometry("2560x1440at0.0")
    window.setGeometry(30, 40, 600, 300)
    memory.keep_geometry("2560x1440at0.0", window.saveGeometry())
    window.setGeometry(0, 0, 200, 100)
    Places(window, Memory(tmp_path))

    assert elsewhere == memory.geometry(screens_now())
    assert (window.width(), window.height()) == (500, 400)


@pytest.mark.parametrize("at", [QRect(2500, 100, 700, 500), QRect(-3000, -900, 640, 480), QRect(100, 5000, 3000, 2000)])
def test_a_start_without_the_screen_of_the_last_time(at: QRect, tmp_path: Path, qtbot: QtBot) -> None:
    """What was remembered on a screen that is gone comes back where it can be seen, also while it is maximised."""
    memory = Memory(tmp_path)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    for big in (False, True):
        there = QWidget()
        qtbot.addWidget(there)
        there.setGeometry(at)
        if big:
            there.showMaximized()
        memory.keep_geometry("1920x1080at0.0_1920x1080at1920.0", there.saveGeometry())
        window = QWidget()
        qtbot.addWidget(window)
        Places(window, Memory(tmp_path))

        assert in_sight(window.geometry(), [screen]) == window.geometry()
        assert window.width() <= screen.width()
        assert window.height() <= screen.height()


def test_the_place_is_remembered(tmp_path: Path) -> None:
    """Screen and what of it are there at the next start; a screen that is none is the first one."""
    memory = Memory(tmp_path)
    assert memory.place == ("mirror", "")
    memory.keep(Place("settings", Narrowing(), "privacy"))
    assert Memory(tmp_path).place == ("settings", "privacy")
    memory.keep(Place("nowhere", Narrowing()))

    assert memory.place == ("mirror", "")
