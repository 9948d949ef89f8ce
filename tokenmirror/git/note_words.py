"""What a note in the form of git-ai says: which sessions wrote lines of its commit; nothing else of it is kept.

Such a note lists files with indented lines below them, each a key and ranges of lines; below a rule follows
JSON that says for each key which tool and session it stands for.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import msgspec

from tokenmirror.git.messages import ID

LONGEST = 4 << 20
"""Bytes of a note above which it is not read; early ones held whole conversations."""

_RULE = re.compile(rb"^---[ \t]*\r?\n", re.MULTILINE)
_WROTE = re.compile(rb"^[ \t]+([\w-]{4,80})(?:::[\w:-]*)? \d", re.MULTILINE)
_KNOWN_FORM = "authorship/3."
_MOST = 256


class Named(NamedTuple):
    """A session that a note names, in the words of the tool that it is of."""

    tool: str
    id: str


class _Agent(msgspec.Struct):
    tool: str | None = None
    id: str | None = None


class _Record(msgspec.Struct):
    agent_id: _Agent | None = None


class _Facts(msgspec.Struct):
    schema_version: str = ""
    prompts: dict[str, _Record] | None = None
    sessions: dict[str, _Record] | None = None


_DECODER = msgspec.json.Decoder(_Facts)


def sessions_in(note: bytes) -> tuple[Named, ...]:
    """Return the sessions that wrote lines of a commit, as its note has it; none for any other note."""
    rule = _RULE.search(note)
    if rule is None:
        return ()
    try:
        facts = _DECODER.decode(note[rule.end() :])
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        return ()
    if not facts.schema_version.startswith(_KNOWN_FORM):
        return ()
    wrote = {key.decode("ascii") for key in _WROTE.findall(note, 0, rule.start())}
    records = {**(facts.prompts or {}), **(facts.sessions or {})}
    named = (_named(records[key]) for key in sorted(wrote & records.keys()))
    return tuple(dict.fromkeys(each for each in named if each is not None))[:_MOST]


def _named(record: _Record) -> Named | None:
    """Return whose a key is, if that is said in full."""
    agent = record.agent_id
    if agent is None or not agent.tool or not agent.id or not ID.fullmatch(agent.id):
        return None
    return Named(agent.tool, agent.id)
