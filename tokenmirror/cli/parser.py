"""Declares the commands and their options, once."""

from __future__ import annotations

import argparse
from collections.abc import Collection
from importlib import import_module

from tokenmirror import __version__
from tokenmirror.viewmodels.rooms import SCREENS, screen_and_what

COMMANDS = {
    "collect": "watch logs and repositories and store what they tell; with --once, one pass and exit",
    "report": "tokens, list price, outcomes and kept changes",
    "commits": "your commits: what became of them, and which sessions made them",
    "sessions": "sessions with calls, tokens, edits and outcomes",
    "measures": "what took the place of token counts: tasks, time, price, rework and tests, against your own past",
    "reflect": "a look back at a week, a month or a quarter: what was observed, with its cases, and one question",
    "budget": "ceilings of your own: what is used, where that leads, and what if prices were others",
    "questions": "five questions that no figure answers: what is known beside them, and your own answers",
    "experiments": "what you did in another way from a day on: before and after as ranges; add or remove one",
    "summary": "one or two pages for a 1:1, of which you choose every line; lists drafts and what was given away",
    "explain": "the evidence behind a commit or a session, with commands to check it by hand",
    "sources": "each tool: found or not, where, files, last event, problems",
    "repos": "repositories that are known; add or ignore one, say that one has moved",
    "me": "the addresses that count as you",
    "link": "say that a commit came from a session; without ids, list what you corrected",
    "unlink": "say that a commit did not come from a session",
    "ignore": "say that a commit is not yours, or that a session was never meant to be kept",
    "note": "your own words on a session, a change or a week, and what it was meant for; without any, list them",
    "forget": "a session, a repository, a tool, a time or everything, so that it is not read again; or take it back",
    "export": "everything that is stored about you, as plain files in a folder",
    "backup": "copies of the database: list them, take one now, or take one up again",
    "encrypt": "the database as an encrypted file: on, off, another key, or a key taken up again",
    "doctor": "what works on this computer and how to mend what does not",
    "diagnostics": "what helps to find a fault, to be read before it is given to anyone; it names nothing of yours",
    "leave": "what the program wrote outside of its own folder; with --remove, all of it goes",
    "demo": "everything on made-up data, in a throw-away folder",
}


def parser(wanted: Collection[str] = COMMANDS.keys()) -> argparse.ArgumentParser:
    """Return the command line; commands that are not wanted stand in it without their options."""
    top = argparse.ArgumentParser(
        prog="tokenmirror",
        description="A private mirror: what your AI tokens turned into. Without a command it starts the window.",
    )
    _data_dir(top, default=None)
    top.add_argument("--version", action="version", version=f"tokenmirror {__version__}")
    _window_options(top)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    for name, help_text in COMMANDS.items():
        sub = commands.add_parser(name, help=help_text, description=help_text)
        _data_dir(sub, default=argparse.SUPPRESS)
        if name in wanted:
            import_module(f"tokenmirror.cli.{name}").options(sub)
    return top


def _data_dir(parser_: argparse.ArgumentParser, default: str | None) -> None:
    """Declare --data-dir; after a command it must not undo what stood before the command."""
    parser_.add_argument("--data-dir", metavar="DIR", default=default, help="where TokenMirror keeps its data")


def _screen(text: str) -> str:
    try:
        screen_and_what(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return text


def _window_options(top: argparse.ArgumentParser) -> None:
    top.add_argument("--hidden", action="store_true", help="start in the tray, without the window")
    top.add_argument("--theme", choices=("system", "light", "dark"), help="how the window looks")
    top.add_argument("--screen", metavar="SCREEN", type=_screen, help=f"the screen to begin with: {', '.join(SCREENS)}")
    top.add_argument("--language", metavar="CODE", help=argparse.SUPPRESS)
    top.add_argument("--size", metavar="WxH", help="the size of the window")
    top.add_argument("--screenshot", metavar="FILE", help="save a picture of the window once it is filled, and exit")
