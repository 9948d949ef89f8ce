"""The whole program takes a picture of itself, offscreen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tokenmirror.app.main import size_of

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(("screen", "theme"), [("mirror", "light"), ("settings/tools", "dark")])
def test_a_picture_is_taken(tmp_path: Path, screen: str, theme: str) -> None:
    """`--screenshot` draws the screen in the wished size and theme, and ends with 0."""
    picture = tmp_path / "window.png"
    options = ["--screen", screen, "--theme", theme, "--size", "1000x700", "--screenshot", str(picture)]
    done = subprocess.run(
        [sys.executable, "-m", "tokenmirror", "--data-dir", str(tmp_path / "data"), *options],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    image = QImage(str(picture))

    assert (done.returncode, done.stderr) == (0, "")
    assert (image.width(), image.height()) == (1000, 700)
    assert (image.pixelColor(500, 690).lightness() > 128) is (theme == "light")


def test_sizes_are_read() -> None:
    """Anything that is no size leaves the size alone."""
    assert size_of("1280x800") == (1280, 800)
    assert [size_of(text) for text in (None, "", "wide", "1280", "x800", "-1x2")] == [None] * 6
