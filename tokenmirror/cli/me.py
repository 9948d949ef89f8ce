"""tokenmirror me: the addresses that count as the person, besides git's own configuration."""

from __future__ import annotations

import argparse

from tokenmirror.answers.corrections import Unclear
from tokenmirror.answers.deciding import addresses, decide
from tokenmirror.cli.opening import Refused, writing
from tokenmirror.cli.printing import add_json, plain, print_json
from tokenmirror.cli.report import refuse
from tokenmirror.domain.deciding import Deciding, Deed

_DEEDS = {"add": Deed.ADD_ADDRESS, "remove": Deed.REMOVE_ADDRESS}


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    actions = sub.add_subparsers(dest="action", metavar="add|remove")
    for name, text in (("add", "count an address as you"), ("remove", "no longer count it")):
        action = actions.add_parser(name, help=text)
        action.add_argument("address")
        action.add_argument("--data-dir", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        action.add_argument("--json", action="store_true", help=argparse.SUPPRESS)
    add_json(sub)


def run(given: argparse.Namespace) -> int:
    """Change the addresses, or show them."""
    try:
        with writing(given) as db:
            if given.action:
                decide(db, Deciding(_DEEDS[given.action], given.address))
            found = dict(zip(("from_git", "added", "by_name"), addresses(db), strict=True))
    except Unclear as problem:
        return refuse(Refused(str(problem)), given)
    except Refused as problem:
        return refuse(problem, given)
    if given.json:
        print_json({"schema": "tokenmirror.me", "version": 1, **found})
    else:
        for address in found["from_git"]:
            print(f"{plain(address)}  (git's configuration)")
        for address in found["added"]:
            print(f"{plain(address)}  (added by you)")
        for address in found["by_name"]:
            print(f"{plain(address)}  (your name; counted where your sessions made the commit)")
    return 0
