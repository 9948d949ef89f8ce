"""tokenmirror repos: repositories that are known; add or ignore one, say that one has moved."""

from __future__ import annotations

import argparse
import sqlite3
from typing import Any

from tokenmirror.answers.corrections import Unclear
from tokenmirror.answers.deciding import add_repository, known_repository
from tokenmirror.cli.opening import Refused, resolved, writing
from tokenmirror.cli.printing import add_json, print_json, print_table
from tokenmirror.cli.report import refuse
from tokenmirror.store import person_rows, status_queries


def options(sub: argparse.ArgumentParser) -> None:
    """Declare the options."""
    actions = sub.add_subparsers(dest="action", metavar="add|ignore|watch|branch")
    add = actions.add_parser("add", help="know a repository, also under a path that sessions knew it by")
    add.add_argument("--was", metavar="OLD_PATH", action="append", default=[], help="where it was, or is elsewhere")
    ignore = actions.add_parser("ignore", help="leave a repository out")
    watch = actions.add_parser("watch", help="no longer leave it out")
    branch = actions.add_parser("branch", help="say which branch is the default one, where work lands")
    for action in (add, ignore, watch, branch):
        action.add_argument("path")
        action.add_argument("--data-dir", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        action.add_argument("--json", action="store_true", help=argparse.SUPPRESS)
    branch.add_argument("name", nargs="?", help="the branch; left out, TokenMirror decides again")
    add_json(sub)


def run(given: argparse.Namespace) -> int:
    """Change what is known of repositories, or show it."""
    try:
        with writing(given) as db:
            if given.action == "add":
                add_repository(db, resolved(given.path), given.was)
            elif given.action == "branch":
                person_rows.choose_branch(db, _known(db, given.path), given.name)
            elif given.action:
                person_rows.set_ignored(db, _known(db, given.path), ignored=given.action == "ignore")
            found = _repositories(db)
    except Unclear as problem:
        return refuse(Refused(str(problem)), given)
    except Refused as problem:
        return refuse(problem, given)
    print_json(found) if given.json else _print(found)
    return 0


def _known(db: sqlite3.Connection, path: str) -> int:
    """Return the repository that is known under a typed path."""
    return known_repository(db, str(resolved(path)), path.rstrip("/\\"))


def _repositories(db: sqlite3.Connection) -> dict[str, Any]:
    listed = [
        {
            "path": row.top,
            "status": "ignored" if row.ignored else row.status,
            "detail": row.detail,
            "default_branch": row.default_ref,
            "default_branch_by": row.default_why,
            "commits": row.commits,
            "mine": row.mine,
            "folders": list(row.folders),
        }
        for row in status_queries.repositories(db)
    ]
    outside = [
        {"path": place.path, "status": place.status, "detail": place.detail, "api_calls": place.calls}
        for place in status_queries.places_without_repository(db)
    ]
    return {"schema": "tokenmirror.repos", "version": 1, "repositories": listed, "without_repository": outside}


def _print(found: dict[str, Any]) -> None:
    rows = [
        (r["path"], r["status"], (r["default_branch"] or "").removeprefix("refs/"), str(r["mine"]), r["detail"] or "")
        for r in found["repositories"]
    ]
    print_table(("repository", "state", "default branch", "your commits", ""), rows, right=(3,))
    if found["without_repository"]:
        print()
        outside = [(p["path"], p["status"].replace("_", " "), p["detail"] or "") for p in found["without_repository"]]
        print_table(("folder without a repository", "state", ""), outside)
