"""Whether the desktop wishes that nothing moves, by the files that KDE and GTK write."""

from pathlib import Path

import pytest

from tokenmirror.app.still import desktop_is_still


@pytest.mark.parametrize(
    ("name", "text", "still"),
    [
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[General]\nx=1\n[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations = 0\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n", False),
        ("kdeglobals", "no file of this kind \x00", False),
    ],
)
def test_what_the_files_say(tmp_path: Path, name: str, text: str, still: bool) -> None:  # noqa: FBT001
    """Animations that are turned off there are turned off here; anything else is not."""
    path = tmp_path / ".config" / name
    path.parent.mkdir(parents=True)
    path.write_text(text)

    assert desktop_is_still({}, tmp_path) is still
    assert desktop_is_still({"XDG_CONFIG_HOME": str(path.parent)}, Path("/nowhere")) is (still and "/" not in name)


def test_without_such_files(tmp_path: Path) -> None:
    """A desktop that says nothing lets cards fade in."""
    assert not desktop_is_still({}, tmp_path)
