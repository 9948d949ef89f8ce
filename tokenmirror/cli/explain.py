"""tokenmirror explain: the evidence behind a commit or a session, with commands to check it by hand."""

from __future__ import annotations

import argparse
import sqlite3
import textwrap
from collections.abc import Sequence

from tokenmirror.answers.explain import find
from tokenmirror.answers.explaining import Explanation, explain, explanation_json
from tokenmirror.cli.opening import ZONE, Misused, Refused, known_top, reading, resolved
from tokenmirror.cli.printing import add_json, plain, print_json
from tokenmirror.cli.report import refuse
from tokenmirror.store.evidence_queries import Named
from tokenmirror.viewmodels.numbers import THIN_SPACE

_WIDTH = 100
_MOST_NAMED = 8


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    sub.add_argument("id", metavar="ID", help="a commit or a session: its id, or as much of it as is enough")
    sub.add_argument("--repo", metavar="PATH", help="a commit of this repository")
    add_json(sub)


def run(given: argparse.Namespace) -> int:
    """Print why a commit or a session counts as it does."""
    try:
        with reading(given) as db:
            made = explain(db, _one(db, given), ZONE)
    except Refused as problem:
        return refuse(problem, given)
    print_json(explanation_json(made)) if given.json else _print(made)
    return 0


def _one(db: sqlite3.Connection, given: argparse.Namespace) -> Named:
    """Return the one commit or session that is meant."""
    top = known_top(db, given.repo) if given.repo else None
    if given.repo and top is None:
        raise Refused(f"{resolved(given.repo)} is no repository that is known. `tokenmirror repos` lists them.")
    found = find(db, given.id, top)
    if not found:
        raise Refused(
            f"No commit and no session that is known begins with {given.id}. Commits are read from a week before the"
            " first session of a repository; `tokenmirror commits` and `tokenmirror sessions` list what is known."
        )
    if len(found) > 1:
        raise Misused(_several(given.id, found))
    return found[0]


def _several(text: str, found: Sequence[Named]) -> str:
    named = [f"{one.kind} {one.name} ({one.place})" for one in found[:_MOST_NAMED]]
    more = f" and {len(found) - _MOST_NAMED} more" if len(found) > _MOST_NAMED else ""
    places = len({one.place for one in found}) > 1 and len({one.name for one in found}) == 1
    how = "name one repository with --repo" if places else "give more of the id"
    return f"{text} can mean {', '.join(named)}{more}; {how}."


def _wrapped(sentence: str) -> list[str]:
    lines = textwrap.wrap(sentence, _WIDTH, break_long_words=False, break_on_hyphens=False)
    return [_text(line) for line in lines]


def _text(sentence: str) -> str:
    """Return a sentence as terminals show it; thin spaces are for the window."""
    return plain(sentence.replace(THIN_SPACE, " "))


def _print(made: Explanation) -> None:
    print(plain(made.title))
    for section in made.sections:
        print(f"\n{section.heading}")
        for step in section.steps:
            for place, line in enumerate(_wrapped(step.text)):
                print(f"{'    ' if place else '  - '}{line}")
            for check in step.checks:
                print(f"      $ {plain(check.command)}")
                print(f"        {_text(check.shows)}")
