"""tokenmirror without a command: the window and the tray."""

from __future__ import annotations

import argparse

from tokenmirror.cli.printing import paths_of


def run(given: argparse.Namespace) -> int:
    """Start the app; only here is Qt loaded."""
    from tokenmirror.app.main import run as run_app  # noqa: PLC0415 - the command line must stay light

    return run_app(
        paths_of(given).folder,
        hidden=given.hidden,
        screenshot=given.screenshot,
        theme=given.theme,
        screen=given.screen,
        size=given.size,
        language=given.language,
        made_up=given.command == "demo",
    )
