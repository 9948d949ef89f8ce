"""The words of a fate's evidence, each as a phrase; a word that is not known here is shown as it is."""

from __future__ import annotations

import re

from tokenmirror.domain.outcomes import FateState
from tokenmirror.language import Words, tr
from tokenmirror.viewmodels import words

_OID = re.compile(r"[0-9a-f]{64}|[0-9a-f]{40}")
_STATES = Words({"made": "made", "landed": "landed", "reapplied": "put back"})
_PHRASES = Words(
    {
        "me": "yours",
        "others": "someone else's",
        "said": "its message says so",
        "content": "seen by lines",
        "part": "a part of its lines",
        "whole": "all of it",
        "in_part": "a part of it",
        "unknown": "by which commit is not known",
        "date:first_seen": "dated by when it was first seen so",
    }
)
_BEFORE_ID = Words(
    {
        "by": "by {commit}",
        "also": "a part in {commit}",
        "in": "brought in by {commit}",
        "patch_id": "the same patch id: {commit}",
        "squash": "in {commit}",
        "rewrapped_by": "says the same in lines that are broken by {commit}",
    }
)
_PARTS = Words(
    {
        "out": "of {whole} lines that it took out {part} are still out",
        "rewrapped": "{part} of its {whole} lines only break lines differently that were there",
        "copies": "{part} of its {whole} lines stand in several of its files, where each counts once",
    }
)
_LINES = re.compile(r"me=(\d+),others=(\d+)")


def state_words(state: str) -> str:
    """Return a state in words."""
    if state in set(FateState):
        return words.FATES[FateState(state)]
    return _STATES.get(state, state.replace("_", " "))


def phrase(word: str) -> str:
    """Return one word of evidence as a phrase."""
    kind, _, value = word.partition(":")
    if word in _PHRASES:
        return _PHRASES[word]
    if _OID.fullmatch(value):
        before = _BEFORE_ID.get(kind)
        return f"{kind.replace('_', ' ')} {value[:12]}" if before is None else before.format(commit=value[:12])
    taken = _LINES.fullmatch(value)
    if kind == "lines" and taken is not None:
        return tr("lines taken away: {mine} by you, {others} by others", mine=taken[1], others=taken[2])
    out, _, whole = value.partition("/")
    if kind in _PARTS and whole:
        return _PARTS[kind].format(part=out, whole=whole)
    if not value:
        return words.LANDINGS.get(kind, kind.replace("_", " "))
    return f"{kind}: {value}".replace("_", " ")


def ids_in(evidence: tuple[str, ...]) -> list[str]:
    """Return the commits that evidence names."""
    return list(dict.fromkeys(oid for word in evidence for oid in _OID.findall(word)))
