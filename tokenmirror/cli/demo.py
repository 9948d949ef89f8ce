"""tokenmirror demo: everything on made-up data, in a throw-away folder."""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from tokenmirror.cli.printing import add_json


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    sub.add_argument("--seed", type=int, default=1, help="another number makes other data (default: 1)")
    sub.add_argument("--keep", metavar="DIR", help="make the data in this folder and leave it there; start nothing")
    sub.add_argument("--now", metavar="TIME", help="the moment up to which data is made (default: now)")
    sub.add_argument("--theme", choices=("system", "light", "dark"), help=argparse.SUPPRESS)
    sub.add_argument("--screen", help=argparse.SUPPRESS)
    sub.add_argument("--size", metavar="WxH", help=argparse.SUPPRESS)
    sub.add_argument("--screenshot", metavar="FILE", help=argparse.SUPPRESS)
    sub.set_defaults(hidden=False)
    add_json(sub)


def run(given: argparse.Namespace) -> int:
    """Make the data, collect it, and start the app on it."""
    from tokenmirror.demo.world import build  # noqa: PLC0415 - only this command needs it

    now = datetime.fromisoformat(given.now) if given.now else datetime.now(UTC)
    folder = Path(given.keep or tempfile.mkdtemp(prefix="tokenmirror-demo-")).absolute()
    signal.signal(signal.SIGTERM, _leave)  # so that nothing stays behind
    print(f"Making logs and repositories in {folder} ...", flush=True)
    try:
        world = build(folder, given.seed, now if now.tzinfo else now.astimezone())
        return _start(given, dict(world.environment), folder)
    finally:
        if not given.keep:
            shutil.rmtree(folder, ignore_errors=True)


def _leave(*_signal: object) -> None:
    sys.exit(128 + signal.SIGTERM)


def _start(given: argparse.Namespace, environment: dict[str, str], folder: Path) -> int:
    from tokenmirror.cli import app, collect  # noqa: PLC0415 - as above

    os.environ.update(environment)
    given.data_dir = str(folder / "data")
    given.once, given.pipe, given.logs_only, given.look = True, False, False, False
    code = collect.run(given)
    if given.keep:
        settings = " ".join(f"{name}={value}" for name, value in environment.items())
        print(f"Look at it with: {settings} tokenmirror --data-dir {given.data_dir}")
        return code
    return app.run(given)
