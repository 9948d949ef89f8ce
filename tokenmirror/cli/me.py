"""tokenmirror me: the addresses that count as the person, besides git's own configuration."""

from __future__ import annotations

import argparse
import sqlite3
import time
from pathlib import Path

from tokenmirror.cli.opening import Refused, writing
from tokenmirror.cli.printing import add_json, plain, print_json
from tokenmirror.cli.report import refuse
from tokenmirror.git.identity import own_addresses
from tokenmirror.git.problems import GitError
from tokenmirror.git.runner import Git
from tokenmirror.store import git_rows, person_rows, status_queries


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
                _change(db, given.action, given.address.strip().casefold())
            found = _addresses(db)
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


def _change(db: sqlite3.Connection, action: str, address: str) -> None:
    if "@" not in address:
        raise Refused(f"{address!r} is not an e-mail address.")
    if action == "add":
        person_rows.add_address(db, address, time.time_ns() // 1_000_000)
    elif not person_rows.remove_address(db, address):
        raise Refused(f"{address} was not added by you; addresses of git's configuration cannot be removed here.")


def _addresses(db: sqlite3.Connection) -> dict[str, list[str]]:
    from_git: set[str] = set()
    for row in status_queries.repositories(db):
        try:
            from_git |= own_addresses(Git(Path(row.top)))
        except GitError:
            continue
    added = git_rows.own_addresses(db)
    by_name = person_rows.addresses_by_name(db, from_git | set(added))
    return {"from_git": sorted(from_git), "added": added, "by_name": by_name}
