"""Which commits say that they mend something: by their type, by words, by what they close, or as a revert."""

from __future__ import annotations

import re

_TYPE = re.compile(
    r"(?P<type>build|chore|ci|docs?|feat|feature|fix|bugfix|hotfix|perf|refactor|release|revert|style|tests?)"
    r"(?:\([^()]{1,60}\))?!?:\s",
    re.IGNORECASE,
)
"""The beginning of a subject that names a type, as Conventional Commits have it."""
_MENDING = frozenset({"fix", "bugfix", "hotfix", "revert"})
_PUTS_BACK = re.compile(r"Reapply \"|Revert \"Revert \"")
"""Git's own words for taking a revert back."""
_TAKES_BACK = re.compile(r"revert(?:s|ed|ing)?\b", re.IGNORECASE)
"""At the beginning alone: elsewhere a subject speaks of reverts."""
_NO_PROGRAM = re.compile(
    r"(?:go )?(?:fmt|format(?:ting)?|lint|typo|tests?) fix(?:es)?[.!]*"
    r"|(?:quick |small |minor )?(?:fix|fixes|fixed|fixing)"
    r"(?: (?:for|the|a|an|up|some|all|more|failing|broken|flaky|unit|e2e|integration|golangci-lint|clippy|eslint))*"
    r" (?:tests?|lints?|linter|linting|format|formatting|fmt|typos?|spelling|grammar|comments?|docs?|docstrings?|readme"
    r"|documentation|build|ci|imports?|merge conflicts?|conflicts?|rebase|golangci-lint|clippy|eslint|ruff|mypy)"
    r"(?: (?:errors?|failures?|issues?|warnings?|(?:in|for|after|on|of) .*))?[.!]*",
    re.IGNORECASE,
)
"""Whole subjects."""
_ENGLISH = (
    r"fix|fixes|fixing|fixed(?![ -](?:width|size|length|point|position|height|header|price|rate)s?\b)"
    r"|bug(?! (?:reports?|templates?|trackers?|bount(?:y|ies)))|bugs|bug[- ]?fix(?:es)?|hot[- ]?fix(?:es)?"
    r"|regressions?(?! (?:tests?|testing|suites?|models?|analysis))"
)
_GERMAN = r"(?:fehler|bug)?(?:behoben|behebt|behebe|beheben|behebung(?:en)?)|(?:fehler|bug)korrektur(?:en)?"
_SPANISH = (
    r"corrige|corregir|corregid[oa]s?|correcci(?:[oó]n|ones) de (?:errores|error|fallos|fallo)"
    r"|arregla|arreglar|arreglad[oa]s?|arreglos?"
)
_WORDS = re.compile(rf"\b(?:{_ENGLISH}|{_GERMAN}|{_SPANISH})\b", re.IGNORECASE)
_WITHOUT_SPACES = re.compile(r"修复|修復|修正(?!案|主义|主義)|不具合|バグ|缺陷")
"""Chinese and Japanese put no spaces between words."""


def is_fix(subject: str, *, said: bool = False) -> bool:
    """Tell whether a commit says that it mends something; `said` is what the rest of its message says of it.

    A type at the beginning decides, for `docs: fix a word` mends no program; nor does what only fixes tests, words or
    the build, or puts back what was reverted.
    """
    if _PUTS_BACK.match(subject):
        return False
    typed = _TYPE.match(subject)
    if typed:
        return typed["type"].casefold() in _MENDING
    if said or _TAKES_BACK.match(subject):
        return True
    return not _NO_PROGRAM.fullmatch(subject) and bool(_WORDS.search(subject) or _WITHOUT_SPACES.search(subject))
