"""tokenmirror ignore: a commit is not to be counted as the person's, or a session was never meant to be kept."""

from __future__ import annotations

import argparse

from tokenmirror.cli.correcting import add_correcting, run_correction, top_of
from tokenmirror.cli.opening import Refused
from tokenmirror.cli.report import refuse
from tokenmirror.domain.corrections import INTENTS, Saying, Word


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    sub.add_argument("id", metavar="ID", nargs="?", help="a commit's id, or with --as a session's; or its beginning")
    words = [word.value for word in INTENTS]
    sub.add_argument(
        "--as", dest="meant", metavar="WHAT", choices=words, help=f"what the session was: {', '.join(words)}"
    )
    add_correcting(sub)


def run(given: argparse.Namespace) -> int:
    """Ignore, take that back, or list all corrections."""
    if given.list or given.id is None:
        return run_correction(given)
    try:
        return run_correction(given, *_sayings(given))
    except Refused as problem:
        return refuse(problem, given)


def _sayings(given: argparse.Namespace) -> list[Saying]:
    """Return what can be meant: to take something back, the id alone says whether it is a commit's or a session's."""
    of_session = Saying(
        Word(given.meant) if given.meant and not given.undo else None, session=given.id, undo=given.undo
    )
    if given.meant is not None:
        return [of_session]
    of_commit = Saying(Word.NOT_MINE, commit=given.id, undo=given.undo, top=top_of(given))
    return [of_commit, of_session] if given.undo else [of_commit]
