"""Changes which folders of which tools are read, and forgets what was: what is typed, as a choice."""

from __future__ import annotations

import argparse
import sqlite3
from datetime import UTC, datetime

from tokenmirror.answers.choosing import choose as do
from tokenmirror.answers.corrections import Unclear
from tokenmirror.cli.opening import Refused, resolved, writing
from tokenmirror.cli.printing import paths_of, plain, print_json
from tokenmirror.domain.choosing import Act, Choosing
from tokenmirror.sources.registry import all_sources
from tokenmirror.store import overwriting
from tokenmirror.store.database import explain


def choose(given: argparse.Namespace) -> int:
    """Do what was asked for, and say it."""
    path = None if given.path is None else str(resolved(given.path))
    choosing = Choosing(Act(given.action), source_named(given.tool), path, getattr(given, "host", None))
    try:
        with writing(given) as db:
            said = plain(do(db, choosing))
            if choosing.act is Act.FORGET:
                overwriting.overwrite(db, paths_of(given), datetime.now(UTC))
    except Unclear as problem:
        raise Refused(str(problem)) from problem
    except sqlite3.Error as error:
        raise Refused(explain(error, paths_of(given).database)) from error
    if given.json:
        print_json({"schema": "tokenmirror.sources.change", "version": 1, "source": choosing.source, "done": said})
    else:
        print(said)
    return 0


def source_named(name: str) -> str:
    """Return the tool of a name or a title; raise Refused where there is none."""
    wanted = name.casefold()
    for source in all_sources():
        if wanted in {source.name.casefold(), source.title.casefold()}:
            return source.name
    known = ", ".join(source.name for source in all_sources())
    raise Refused(f"No tool is called {name}. Known are: {known}.")
