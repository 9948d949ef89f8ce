"""tokenmirror commits: what became of commits, and which sessions made them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from tokenmirror.answers.ledgers import commits_json
from tokenmirror.cli.opening import Refused, add_json, add_period, period_of, price_table, print_json, reading, resolved
from tokenmirror.cli.opening import print_table as print_columns
from tokenmirror.cli.report import refuse
from tokenmirror.store import status_queries


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


def _top(db: Any, text: str) -> str:
    """Return the known repository that a typed path lies in."""
    path = resolved(text)
    real = Path(path).resolve()
    for row in status_queries.repositories(db):
        folders = {row.top, *row.folders}
        if str(path) in folders or str(real) in folders or any(real.is_relative_to(folder) for folder in folders):
            return row.top
    raise Refused(f"{path} is no repository that sessions worked in. `tokenmirror repos` lists those that are known.")


def _print(found: dict[str, Any]) -> None:
    rows = [
        (
            commit["id"][:10],
            commit["author_time"][:10],
            commit["fate"]["state"].replace("_", " "),
            f"{commit['fate']['lines_alive']} / {commit['fate']['lines_added']}",
            f"{commit['tokens']['total_tokens']:,}",
            ", ".join(f"{s['session'][:8]} ({'+'.join(s['evidence'])})" for s in commit["sessions"]),
            commit["subject"][:60],
        )
        for commit in found["commits"]
    ]
    if not rows:
        print("No commits of yours are known yet. `tokenmirror me` shows the addresses that count as you.")
        return
    print_columns(("commit", "date", "fate", "lines alive", "tokens", "sessions", "subject"), rows, right=(3, 4))
