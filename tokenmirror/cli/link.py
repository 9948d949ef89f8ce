"""tokenmirror link: a commit came from a session; without ids, everything that the person corrected."""

from __future__ import annotations

import argparse

from tokenmirror.cli.correcting import add_correcting, run_correction, top_of
from tokenmirror.cli.opening import Misused, Refused
from tokenmirror.cli.report import refuse
from tokenmirror.domain.corrections import Saying, Word


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    sub.add_argument("session", metavar="SESSION", nargs="?", help="the session's id, or its beginning")
    sub.add_argument("commit", metavar="COMMIT", nargs="?", help="the commit's id, or its beginning")
    add_correcting(sub)


def run(given: argparse.Namespace, word: Word = Word.LINKED) -> int:
    """Link, take a link back, or list all corrections."""
    try:
        if given.list or given.session is None:
            return run_correction(given)
        if given.commit is None:
            raise Misused(f"Which commit? tokenmirror {given.command} SESSION COMMIT")
        return run_correction(given, Saying(word, given.commit, given.session, given.undo, top_of(given)))
    except Refused as problem:
        return refuse(problem, given)
