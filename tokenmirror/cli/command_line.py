"""Calls the command that was asked for."""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from tokenmirror.cli.quickly import quickly
from tokenmirror.keys.held import ask_with

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from pathlib import Path

    from tokenmirror.keys.notes import EncryptionNote

_DONE_BY_PIPE = 0
_WINDOWS = {None, "app", "demo"}
"""They ask for a key in the window, and the collector of one is told it over its pipe."""


def main(argv: list[str] | None = None) -> int:
    """Run a command; return 0 when done, 1 when finished with problems that are listed, 2 on wrong use."""
    given, run = _asked(sys.argv[1:] if argv is None else argv)
    if given.command not in _WINDOWS and not getattr(given, "pipe", False):
        ask_with(_unlocked)
    try:
        result = run(given)
        sys.stdout.flush()
        gc.freeze()  # the process ends: do not look through everything once more
    except BrokenPipeError:  # the reader of our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _DONE_BY_PIPE
    except KeyboardInterrupt:
        return 130
    except MemoryError:
        print("There was too little memory; nothing is lost. Close some programs and try again.", file=sys.stderr)
        return 1
    return int(result)


def _asked(words: list[str]) -> tuple[argparse.Namespace, Callable[[argparse.Namespace], int]]:
    """Return what was asked for, and the function that does it."""
    gc.disable()  # modules are no garbage; looking for some in them is a third of the start
    try:
        given = quickly(words) or _parsed(words)
        run: Callable[[argparse.Namespace], int] = import_module(f"tokenmirror.cli.{given.command or 'app'}").run
        gc.freeze()
    finally:
        gc.enable()
    return given, run


def _unlocked(folder: Path, note: EncryptionNote) -> str:
    """Find the key of an encrypted database, for the few who have one."""
    from tokenmirror.cli.unlocking import unlocked  # noqa: PLC0415

    return unlocked(folder, note)


def _parsed(words: list[str]) -> argparse.Namespace:
    """Let argparse read the words, help and complain."""
    from tokenmirror.cli.parser import COMMANDS, parser  # noqa: PLC0415 - a plain collector does without

    return parser(COMMANDS.keys() & words).parse_args(words)
