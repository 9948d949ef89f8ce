"""Preferences: kept from one start to the next, applied at once, and never a file of others destroyed for them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from tests.unit.app.made_asker import MadeAsker
from tokenmirror.app.desk import Desk
from tokenmirror.app.login import Login
from tokenmirror.app.login_entries import Start
from tokenmirror.app.login_places import AutostartFile
from tokenmirror.app.login_wish import LoginWish
from tokenmirror.app.memory import Memory
from tokenmirror.app.preferring import Preferring
from tokenmirror.domain.local_zone import LocalZone
from tokenmirror.ui.preferences import (
    Colours,
    Contrast,
    Density,
    Motion,
    Preferences,
    fade_ms,
    from_text,
    note_system_motion,
    of_theme,
    preferences,
    theme_of,
    use,
)
from tokenmirror.ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, THEMES, Theme

pytestmark = pytest.mark.usefixtures("qapp")
EVERY = st.builds(
    Preferences,
    colours=st.sampled_from(Colours), contrast=st.sampled_from(Contrast), density=st.sampled_from(Density),
    motion=st.sampled_from(Motion), language=st.sampled_from(["", "de", "zh_CN"]), start_at_login=st.booleans(),
    start_hidden=st.booleans(), keep_in_tray=st.booleans(), notify=st.booleans(), notify_clean_up=st.booleans(),
    notify_ceiling=st.booleans(), notify_unreadable=st.booleans(),
)  # fmt: skip


@pytest.fixture(autouse=True)
def usual() -> Iterator[None]:
    yield
    use(Preferences())
    note_system_motion(still=False)


@given(EVERY)
def test_every_preference_survives_as_text(wanted: Preferences) -> None:
    """What is written is what is read."""
    assert from_text(wanted.as_text()) == wanted


@given(st.dictionaries(st.sampled_from(list(Preferences().as_text())), st.text(max_size=12)))
def test_whatever_stands_in_the_file(written: dict[str, str]) -> None:
    """Nonsense in the file is as if it was never chosen."""
    read = from_text({key: value for key, value in written.items() if key != "language"})

    for name, value in written.items():
        if name != "language" and value not in {*Colours, *Contrast, *Density, *Motion, "yes", "no"}:
            assert getattr(read, name) == getattr(Preferences(), name)


def test_the_next_start_finds_them(tmp_path: Path) -> None:
    """Preferences are in the ini file at once, beside what else the window remembers."""
    wanted = Preferences(Colours.DARK, Contrast.ON, language="de", notify=True, keep_in_tray=False)
    Preferring(Memory(tmp_path)).choose(wanted)

    assert Memory(tmp_path).preferences == wanted
    assert preferences() == wanted
    assert Preferring(Memory(tmp_path)).theme == CONTRAST_DARK


def test_a_change_is_told_with_what_was(tmp_path: Path) -> None:
    """Who listens hears what holds and what held; choosing the same says nothing."""
    preferring = Preferring(Memory(tmp_path))
    heard: list[tuple[Preferences, Preferences]] = []
    preferring.changed.connect(lambda now, before: heard.append((now, before)))
    wanted = Preferences(density=Density.ROOMY)

    preferring.choose(wanted)
    preferring.choose(wanted)

    assert heard == [(wanted, Preferences())]
    assert wanted.row_height == 30
    assert Preferences().row_height == 26


@pytest.mark.parametrize(
    ("colours", "contrast", "theme"),
    [
        (Colours.LIGHT, Contrast.OFF, LIGHT),
        (Colours.DARK, Contrast.OFF, DARK),
        (Colours.LIGHT, Contrast.ON, CONTRAST_LIGHT),
        (Colours.DARK, Contrast.ON, CONTRAST_DARK),
    ],
)
def test_the_four_themes(colours: Colours, contrast: Contrast, theme: Theme) -> None:
    """Each of the four themes can be chosen, and is named by what was chosen."""
    assert theme_of(Preferences(colours, contrast)) == theme
    assert of_theme(theme.name) == Preferences(colours, contrast)
    assert set(THEMES) == {"light", "dark", "contrast-dark", "contrast-light"}


def test_the_command_line_holds_until_another_is_chosen(tmp_path: Path) -> None:
    """`--theme` outranks what is kept, but not what the person then chooses."""
    preferring = Preferring(Memory(tmp_path), "dark")
    assert preferring.theme == DARK
    preferring.choose(replace(preferring.now, density=Density.ROOMY))
    assert preferring.theme == DARK

    preferring.choose(replace(preferring.now, colours=Colours.LIGHT, contrast=Contrast.OFF))

    assert preferring.theme == LIGHT


def test_motion() -> None:
    """Cards fade in, unless the person or the system wants nothing to move."""
    assert fade_ms(120) == 120
    note_system_motion(still=True)
    assert fade_ms(120) == 0
    note_system_motion(still=False)
    use(Preferences(motion=Motion.REDUCED))
    assert fade_ms(120) == 0


def test_live_switches_and_the_file_of_login(tmp_path: Path, qtbot: QtBot) -> None:
    """In a running window a theme holds at once, and the switch of login writes, removes and follows the real file."""
    made = Desk(MadeAsker, Memory(tmp_path), LocalZone(), "light")
    entry = tmp_path / "config" / "autostart" / "tokenmirror.desktop"
    place = AutostartFile({"XDG_CONFIG_HOME": str(tmp_path / "config")}, tmp_path)
    LoginWish(Login(place, Start(("/bin/tokenmirror",))), made)
    made.window.go("settings", what="start")

    made.window.preferred.emit(replace(preferences(), colours=Colours.DARK, contrast=Contrast.OFF))
    assert made.window.theme == DARK
    made.window.preferred.emit(replace(preferences(), start_at_login=True))
    qtbot.waitUntil(entry.exists, timeout=10_000)
    assert "Exec=/bin/tokenmirror --hidden" in entry.read_text()
    made.window.preferred.emit(replace(preferences(), start_hidden=False))
    qtbot.waitUntil(lambda: "--hidden" not in entry.read_text(), timeout=10_000)

    entry.write_text(entry.read_text() + "Hidden=true\n")
    made.window.go("settings", what="help")
    made.window.go("settings", what="start")
    qtbot.waitUntil(lambda: not preferences().start_at_login, timeout=10_000)
    assert entry.exists()

    made.window.preferred.emit(replace(preferences(), start_at_login=True))
    qtbot.waitUntil(lambda: "Hidden" not in entry.read_text(), timeout=10_000)
    made.window.preferred.emit(replace(preferences(), start_at_login=False))
    qtbot.waitUntil(lambda: not entry.exists(), timeout=10_000)
    made.stop()
    made.window.deleteLater()
