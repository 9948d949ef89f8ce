"""tokenmirror leave: everything that the program wrote outside of its own folder, and taking it away."""

from __future__ import annotations

import argparse

from tokenmirror.cli.forget import ask
from tokenmirror.cli.leaving import Left, leave, package_words, what_is_left
from tokenmirror.cli.opening import Refused
from tokenmirror.cli.printing import add_json, paths_of, plain, print_json, print_table
from tokenmirror.cli.report import refuse
from tokenmirror.collector.lock import AlreadyRunning


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    sub.add_argument("--remove", action="store_true", help="take it all away, after a question")
    sub.add_argument("--yes", action="store_true", help="do not ask")
    add_json(sub)


def run(given: argparse.Namespace) -> int:
    """List what is there; with --remove take it away."""
    paths = paths_of(given)
    found = what_is_left(paths)
    problems: list[str] = []
    if given.remove:
        try:
            if not given.yes:
                _print(found)
                ask("All of this goes, your own words and the key with it; nothing brings it back.", "Remove?")
            problems = leave(paths)
        except Refused as problem:
            return refuse(problem, given)
        except AlreadyRunning:
            return refuse(Refused("TokenMirror is running; quit it first, from its tray menu."), given)
    if given.json:
        left = [{"what": one.what, "where": one.where, "bytes": one.size, "goes": one.goes} for one in found]
        print_json({"schema": "tokenmirror.leave", "version": 1, "found": left, "removed": given.remove,
                    "problems": problems})  # fmt: skip
    elif given.remove:
        print(f"Removed. {package_words()}")
        for one in found:
            if not one.goes and one.what == "yours":
                print(f"Left, for it is yours or your tools': {plain(one.where)}")
    else:
        _print(found)
        print(f"`tokenmirror leave --remove` takes it away. {package_words()}")
    for one_left in problems:
        print(f"Could not be removed: {plain(one_left)}")
    return 1 if problems else 0


def _print(found: list[Left]) -> None:
    if not found:
        print("Nothing was written.")
        return
    rows = [
        (one.what, one.where, f"{one.size / 1e6:,.1f} MB" if one.size else "", "" if one.goes else "stays")
        for one in found
    ]
    print_table(("what", "where", "size", ""), rows, right=(2,))
