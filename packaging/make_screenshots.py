"""Makes the pictures of the README from the demo's data: python packaging/make_screenshots.py (in the environment)."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
PICTURES = CHECKOUT / "resources" / "screenshots"
SIZE = "1280x800"
SHOTS = (
    ("mirror", "light"),
    ("mirror", "dark"),
    ("changes", "light"),
    ("sessions", "dark"),
    ("reflect/<last week>", "light"),
    ("summary", "light"),
)


def main() -> None:
    """Build the demo up to now, collect it and save each picture."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="tokenmirror-pictures-") as text:
        folder = Path(text) / "demo"
        now = datetime.now(UTC)
        week = f"week-{(now - timedelta(days=7 + now.weekday())).date()}"
        _tokenmirror("demo", "--keep", str(folder), "--now", now.isoformat())
        (folder / "data" / "window.ini").write_text("[look]\nperiod=13w\n")
        for place, theme in SHOTS:
            picture = str(PICTURES / f"{place.partition('/')[0]}-{theme}.png")
            screen = place.replace("<last week>", week)  # on a Monday this one would be empty
            about = ("--screen", screen, "--theme", theme, "--size", SIZE, "--screenshot", picture)
            _tokenmirror("--data-dir", str(folder / "data"), *about)
            print(picture)


def _tokenmirror(*arguments: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(CHECKOUT)}
    subprocess.run([sys.executable, "-m", "tokenmirror", *arguments], check=True, env=environment)


if __name__ == "__main__":
    main()
