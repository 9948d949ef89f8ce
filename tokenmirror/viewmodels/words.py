"""The words of outcomes, fates, evidence, periods and sources, in one place."""

from __future__ import annotations

from tokenmirror.domain.corrections import Word
from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.domain.periods import Bucket, PeriodChoice
from tokenmirror.language import Words

OUTCOMES = Words(
    {
        Outcome.KEPT: "kept",
        Outcome.REWRITTEN: "rewritten",
        Outcome.REVERTED: "reverted",
        Outcome.IN_PROGRESS: "in progress",
        Outcome.SET_ASIDE: "set aside",
        Outcome.NO_EDIT: "no edit",
        Outcome.OUTSIDE_GIT: "outside git",
    }
)
FATES = Words(
    {
        FateState.KEPT: "kept",
        FateState.KEPT_IN_PART: "kept in part",
        FateState.REWRITTEN: "rewritten",
        FateState.REVERTED: "reverted",
        FateState.IN_PROGRESS: "in progress",
        FateState.DROPPED: "set aside",
        FateState.PENDING: "pending",
        FateState.UNKNOWN: "unknown",
    }
)
LANDINGS = Words(
    {
        "ancestor": "in the default branch",
        "patch_id": "landed as an equal commit (same patch id)",
        "squash": "landed squashed (patch id of the whole branch)",
        "copy": "landed as a reworked copy (same author and time)",
        "content": "landed by its lines",
        "part": "a part of its lines landed, by other commits",
        "open": "not landed yet; on a branch",
        "superseded": "replaced by another commit that has not landed",
        "gone": "not landed, and on no branch any more",
    }
)
EVIDENCE = Words(
    {
        "person": "you said so, which outranks all else",
        "said": "said: the session ran git commit and its output names the commit",
        "content": "content: lines that the session wrote are lines that the commit added",
        "near": "near: same place and time; a guess",
    }
)
EVIDENCE_SHORT = Words({"person": "you said so", "said": "said", "content": "content", "near": "guess"})
"""What is shown of evidence where there is little room."""
EVIDENCE_NAMES = Words({"person": "person", "said": "said", "content": "content", "near": "near"})
"""How each kind of evidence is called."""
INTENTS = Words(
    {
        Word.LEARNING: "learning",
        Word.REVIEW: "review",
        Word.DEBUGGING: "debugging",
        Word.SPIKE: "spike",
    }
)
PERIODS = Words(
    {
        PeriodChoice.TODAY: "today",
        PeriodChoice.DAYS_7: "in the last 7 days",
        PeriodChoice.DAYS_30: "in the last 30 days",
        PeriodChoice.WEEKS_13: "in the last 13 weeks",
        PeriodChoice.MONTHS_12: "in the last 12 months",
        PeriodChoice.ALL: "so far",
    }
)
BUCKETS = Words({Bucket.DAY: "per day", Bucket.WEEK: "per week", Bucket.MONTH: "per month"})
DEFAULT_BRANCH_BY = Words(
    {
        "chosen": "chosen by you",
        "remote_head": "origin's HEAD",
        "config": "init.defaultBranch",
        "name": "by its name",
        "only": "the only branch",
        "head": "checked out",
    }
)
