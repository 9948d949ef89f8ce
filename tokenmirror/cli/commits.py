"""tokenmirror commits: what became of commits, and which sessions made them."""

from __future__ import annotations

import argparse
import sqlite3
from typing import Any

from tokenmirror.answers.ledgers import commits_json
from tokenmirror.cli.opening import Refused, add_period, known_top, period_of, price_table, reading, resolved
from tokenmirror.cli.printing import add_json, print_json, tokens_text
from tokenmirror.cli.printing import print_table as print_columns
from tokenmirror.cli.report import refuse


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    sub.add_argument("--repo", metavar="PATH", help="one repository only")
    add_period(sub)
    add_json(sub)


def run(given: argparse.Namespace) -> int:
    """Print the commits."""
    try:
        with reading(given) as db:
            top = _top(db, given.repo) if given.repo else None
            found = commits_json(db, price_table(given), top, period_of(given))
    except Refused as problem:
        return refuse(problem, given)
    print_json(found) if given.json else _print(found)
    return 0


def _top(db: sqlite3.Connection, text: str) -> str:
    """Return the known repository that a typed path lies in."""
    top = known_top(db, text)
    if top is None:
        known = "`tokenmirror repos` lists those that are known."
        raise Refused(f"{resolved(text)} is no repository that sessions worked in. {known}")
    return top


def _print(found: dict[str, Any]) -> None:
    rows = [
        (
            commit["id"][:10],
            commit["author_time"][:10],
            commit["fate"]["state"].replace("_", " "),
            f"{commit['fate']['lines_alive']} / {commit['fate']['lines_added']}",
            tokens_text(commit["tokens"]),
            ", ".join(
                f"{s['session'][:8]} ({'guess' if s['guess'] else '+'.join(s['evidence'])})" for s in commit["sessions"]
            ),
            commit["subject"][:60],
        )
        for commit in found["commits"]
    ]
    if not rows:
        print("No commits of yours are known yet. `tokenmirror me` shows the addresses that count as you.")
        return
    print_columns(("commit", "date", "fate", "lines alive", "tokens", "sessions", "subject"), rows, right=(3, 4))
