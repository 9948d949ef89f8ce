"""tokenmirror sessions: sessions with calls, tokens, edits and outcomes."""

from __future__ import annotations

import argparse
from typing import Any

from tokenmirror.answers.ledgers import sessions_json
from tokenmirror.cli.opening import Refused, add_period, period_of, price_table, reading
from tokenmirror.cli.printing import add_json, charges_text, print_json, print_table, tokens_text
from tokenmirror.cli.report import refuse
from tokenmirror.domain.periods import Filter
from tokenmirror.viewmodels.ledgers import tool_text

_COST = "cost as recorded"


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
            _tokens(session),
            charges_text(session["charges"]),
            session["project"],
        )
        for session in found["sessions"]
    ]
    head = ("started (UTC)", "tool", "session", "calls", "edits", "tokens", _COST, "project")
    costs = any(session["charges"] for session in found["sessions"])
    columns = [place for place, name in enumerate(head) if costs or name != _COST]
    lines = [[row[place] for place in columns] for row in rows]
    print_table([head[place] for place in columns], lines, right=(3, 4, 5))


def _tokens(session: dict[str, Any]) -> str:
    """Return the tokens of a session; what a tool recorded a cost of, without a call, has used some too."""
    return "not recorded" if session["charges"] and not session["api_calls"] else tokens_text(session["tokens"])
