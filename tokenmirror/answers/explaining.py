"""An explanation from the database, as sections of sentences: for the window, the command line and scripts."""

from __future__ import annotations

import sqlite3
from datetime import tzinfo
from typing import Any

import msgspec

from tokenmirror.answers.explain import commit_evidence, find
from tokenmirror.answers.explain_session import session_evidence
from tokenmirror.answers.report import instant
from tokenmirror.store.evidence_queries import Named
from tokenmirror.viewmodels.evidence import CommitEvidence, SessionEvidence
from tokenmirror.viewmodels.explain_commit import explain_commit
from tokenmirror.viewmodels.explain_session import explain_session
from tokenmirror.viewmodels.explained import Section, as_json


class Explanation(msgspec.Struct, frozen=True):
    """One commit or session with all that is known of it."""

    kind: str
    id: str
    title: str
    facts: CommitEvidence | SessionEvidence
    sections: tuple[Section, ...]


def explain(db: sqlite3.Connection, named: Named, zone: tzinfo) -> Explanation:
    """Return the explanation of what an id means."""
    if named.kind == "commit":
        commit = commit_evidence(db, named.key)
        title = f"Commit {commit.oid} “{commit.subject}” in {commit.top}"
        return Explanation("commit", commit.oid, title, commit, explain_commit(commit, zone))
    session = session_evidence(db, named.key)
    title = f"{session.source} session {session.name}" + (f" in {session.cwd}" if session.cwd else "")
    return Explanation("session", session.name, title, session, explain_session(session, zone))


def sections_of(db: sqlite3.Connection, kind: str, wanted: str, zone: tzinfo) -> tuple[Section, ...]:
    """Return the sections for a row of a ledger, by its id; nothing for one that is not known."""
    found = [one for one in find(db, wanted) if one.kind == kind]
    return explain(db, found[0], zone).sections if found else ()


def explanation_json(made: Explanation) -> dict[str, Any]:
    """Return an explanation in the shape that scripts rely on."""
    facts = _commit(made.facts) if isinstance(made.facts, CommitEvidence) else _session(made.facts)
    head = {"schema": "tokenmirror.explain", "version": 1, "kind": made.kind, "id": made.id}
    return {**head, **facts, "sections": as_json(made.sections)}


def _commit(facts: CommitEvidence) -> dict[str, Any]:
    fate = facts.fate
    return {
        "repository": facts.top,
        "mine": facts.mine,
        "lines_added": facts.lines_added,
        "state": fate.state if fate else None,
        "landed_how": fate.how if fate else None,
        "landed_as": fate.carrier.oid if fate and fate.carrier else None,
        "lines_alive": fate.lines_alive if fate else None,
        "tokens": facts.tokens,
        "outcomes": dict(facts.outcomes),
        "sessions": [
            {
                "session": part.name,
                "weight": part.weight,
                "lines": part.lines,
                "tokens": part.tokens,
                "evidence": list(part.evidence),
                "said": [{"at": instant(said.at), "prefix": said.prefix, "became": said.became} for said in part.said],
                "files": [
                    {
                        "path": file.path,
                        "edited_as": file.edited_as,
                        "lines_added": file.added,
                        "telling_lines": file.telling,
                        "written": file.written,
                        "telling_written": file.telling_written,
                    }
                    for file in part.files
                ],
            }
            for part in facts.sessions
        ],
    }


def _session(facts: SessionEvidence) -> dict[str, Any]:
    return {
        "api_calls": facts.calls,
        "tokens": facts.tokens,
        "outcomes": dict(facts.outcomes),
        "logs": [{"path": log.path, "records": log.records, "bytes": log.size, "gone": log.gone} for log in facts.logs],
        "commits": [
            {"id": part.oid, "weight": part.weight, "evidence": list(part.evidence), "tokens": part.tokens}
            for part in facts.commits
        ],
        "edits": facts.edits,
        "edits_without_commit": [
            {
                "path": edit.path,
                "at": instant(edit.at),
                "added": edit.added,
                "removed": edit.removed,
                "state": edit.state,
            }
            for edit in facts.loose
        ],
        "left_out": {"repeats": facts.repeats, "replays": facts.replays},
    }
