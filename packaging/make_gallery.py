"""Draws every screen and state in every look: python packaging/make_gallery.py OUT_FOLDER [--only WORD].

The folder gets pictures with plain names and an index.html. Data is made up, by the real collector where it can be.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from html import escape
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
_AT_ONCE = 2
_SCREEN = (
    '{"screens": [{"name": "one", "x": 0, "y": 0, "width": 1920, "height": 1200, "logicalDpi": 96,'
    ' "logicalBaseDpi": 96, "dpr": 1}]}'
)
_PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>TokenMirror, every screen and state</title>
<style>
body {{ font: 14px sans-serif; margin: 24px; background: #f5f5f3; color: #1f2328; }}
h2 {{ font-size: 15px; margin: 28px 0 8px; }}
figure {{ display: inline-block; margin: 0 12px 12px 0; vertical-align: top; }}
figcaption {{ font-size: 12px; color: #57606a; }}
img {{ width: 400px; border: 1px solid #dfdfdb; }}
</style>
<h1>Every screen and state</h1>
{sections}
</html>
"""


def main() -> int:
    """Make the data, draw all looks two at a time, and write the index."""
    given = _given()
    out: Path = given.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    folder: AbstractContextManager[str]
    if given.data is None:
        folder = tempfile.TemporaryDirectory(prefix="tokenmirror-gallery-")
    else:
        folder = nullcontext(str(given.data.absolute()))
    with folder as data:
        Path(data).mkdir(parents=True, exist_ok=True)
        # Imported late: --help needs no Qt.
        from gallery_shots import VARIANTS  # noqa: PLC0415 - as said above
        from gallery_stores import made_stores  # noqa: PLC0415 - as said above

        (Path(data) / "screen.json").write_text(_SCREEN)
        made_stores(Path(data), datetime.now(UTC).replace(microsecond=0))
        looks = [look for look in VARIANTS if given.look in ("", look.name)]
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            failed = sum(pool.map(lambda look: _draw(data, out, look.name, look.scale, given.only), looks))
    _write_index(out)
    print(f"{len(list(out.glob('*.png')))} pictures in {out}, {failed} missing")
    return 1 if failed else 0


def _given() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path, metavar="OUT_FOLDER")
    parser.add_argument("--only", default="", metavar="WORD", help="only pictures whose name has this word")
    parser.add_argument("--look", default="", metavar="LOOK", help="only one look, as `dark` or `de`")
    parser.add_argument("--data", type=Path, metavar="DIR", help="keep the made-up data here, and use what is there")
    return parser.parse_args()


def _draw(data: str, out: Path, look: str, scale: str, only: str) -> int:
    environment = {
        **{key: value for key, value in os.environ.items() if not key.startswith("XDG_")},
        "QT_QPA_PLATFORM": f"offscreen:configfile={data}/screen.json",
        "QT_SCALE_FACTOR": scale,
        "PYTHONPATH": str(CHECKOUT),
    }
    command = [sys.executable, str(CHECKOUT / "packaging" / "gallery_draw.py"), data, str(out), look, only]
    done = subprocess.run(command, env=environment, check=False, capture_output=True, text=True)
    problems = [line for line in done.stderr.splitlines() if "does not support raise" not in line]
    print("\n".join([*done.stdout.splitlines(), *problems]), flush=True)
    return done.returncode


def _write_index(out: Path) -> None:
    """Write a page with all pictures, by what they show."""
    by_state: dict[str, list[str]] = {}
    for picture in sorted(out.glob("*.png")):
        by_state.setdefault(picture.stem.partition("--")[0], []).append(picture.name)
    sections = "\n".join(_section(state, names) for state, names in by_state.items())
    (out / "index.html").write_text(_PAGE.format(sections=sections), encoding="utf-8")


def _section(state: str, names: Sequence[str]) -> str:
    figures = "\n".join(
        f'<figure><a href="{escape(name)}"><img loading="lazy" src="{escape(name)}" alt="{escape(name)}"></a>'
        f"<figcaption>{escape(name.removesuffix('.png').partition('--')[2])}</figcaption></figure>"
        for name in names
    )
    return f"<h2>{escape(state)}</h2>\n{figures}"


if __name__ == "__main__":
    sys.exit(main())
