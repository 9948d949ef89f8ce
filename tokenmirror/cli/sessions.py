"""tokenmirror sessions: sessions with calls, tokens, edits and outcomes."""

from __future__ import annotations

import argparse
from typing import Any

from tokenmirror.answers.ledgers import sessions_json
from tokenmirror.cli.opening import Refused, add_period, period_of, price_table, reading
from tokenmirror.cli.printing import add_json, print_json, print_table
from tokenmirror.cli.report import refuse
from tokenmirror.domain.periods import Filter
from tokenmirror.viewmodels.ledgers import tool_text


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add_period(sub)
    add_json(sub)


def run(given: argparse.Namespace) -> int:
    """Print the sessions."""
    try:
        with reading(given) as db:
            found = sessions_json(db, Filter(period_of(given)), price_table(given))
    except Refused as problem:
        return refuse(problem, given)
    print_json(found) if given.json else _print(found)
    return 0


def _print(found: dict[str, Any]) -> None:
    rows = [
        (
            (session["started"] or "")[:16].replace("T", " "),
            tool_text(session["source"], session["source"], session["entrypoint"]),
            session["session"][:12],
            f"{session['api_calls']:,}",
            f"{session['edits']:,}",
            f"{session['tokens']['total_tokens']:,}",
            session["project"],
        )
        for session in found["sessions"]
    ]
    print_table(("started (UTC)", "tool", "session", "calls", "edits", "tokens", "project"), rows, right=(3, 4, 5))
