"""tokenmirror export: everything that is stored about you, in a folder of plain files."""

from __future__ import annotations

import argparse
import sqlite3
import sys

from tokenmirror.answers.whole import CannotExport, export_all
from tokenmirror.cli.opening import Refused, reading, resolved
from tokenmirror.cli.printing import add_json, paths_of, plain, print_json
from tokenmirror.cli.report import refuse
from tokenmirror.store.database import explain


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    sub.add_argument("folder", metavar="FOLDER", help="a folder that is empty, or not there yet")
    add_json(sub)


def run(given: argparse.Namespace) -> int:
    """Write all, one JSON object a line, with a description of each file."""
    folder = resolved(given.folder)
    shows = sys.stderr.isatty() and not given.json
    try:
        with reading(given) as db:
            counts = export_all(db, folder, _show if shows else lambda _done, _of: None)
    except CannotExport as problem:
        return refuse(Refused(str(problem)), given)
    except Refused as problem:
        return refuse(problem, given)
    except sqlite3.Error as error:
        return refuse(Refused(explain(error, paths_of(given).database)), given)
    if given.json:
        print_json({"schema": "tokenmirror.export", "version": 1, "folder": str(folder), "rows": counts})
    else:
        print(
            f"{sum(counts.values()):,} rows are in {plain(str(folder))}. Only you can read them; README.md tells how."
        )
    return 0


def _show(done: int, of: int) -> None:
    print(f"\r{done:,} of {of:,} rows", end="" if done < of else "\n", file=sys.stderr, flush=True)
