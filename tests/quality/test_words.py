"""No text that people read praises, blames or urges: some words are never used, some not before a figure."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "tokenmirror"
READ_BY_PEOPLE = ("viewmodels", "answers", "cli", "ui", "app", "insights")

NEVER = (
    "waste", "wasted", "wasting", "efficient", "efficiency", "productive", "productivity", "performance", "score",
    "rank", "ranking", "level", "streak", "goal", "target", "best", "worst", "good", "bad", "great", "should",
    "too much", "improve", "improved", "improvement", "optimise", "optimize", "optimised", "optimized", "success",
    "successful", "failure", "win", "unlock", "boost", "smart", "smarter", "leaderboard", "badge",
    "congratulations", "awesome",
)  # fmt: skip
NOT_BEFORE_A_FIGURE = ("only", "just", "already", "barely", "as much as")
FIGURE = r"(?:[\d$<≥\x00]|one\b|two\b|three\b)"
"""A digit, or a value that is put in."""

NAMES = {("ui/fills.py", "level")}
"""Names that no screen shows: of a way to fill a bar."""

FORBIDDEN = re.compile(
    rf"\b(?:{'|'.join(NEVER)})\b|\b(?:{'|'.join(NOT_BEFORE_A_FIGURE)})\s+{FIGURE}|\b[A-Za-z]{{2,}}!(?:\s|$)|[\U0001f300-\U0001faff]",
    re.IGNORECASE,
)


def files() -> list[Path]:
    """Return the modules whose strings people read."""
    return sorted(file for name in READ_BY_PEOPLE for file in (PACKAGE / name).rglob("*.py"))


def texts(source: str) -> Iterator[tuple[int, str]]:
    """Yield line and text of each string of a module, docstrings left out; values that are put in are a NUL."""
    tree = ast.parse(source)
    skip = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            skip |= {id(part) for part in node.values}
            yield node.lineno, "".join(_part(part) for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skip:
            yield node.lineno, re.sub(r"\{\w*\}", "\0", node.value)


def _part(part: ast.expr) -> str:
    return str(part.value) if isinstance(part, ast.Constant) else "\0"


def test_no_text_holds_a_forbidden_word() -> None:
    """View models, answers, words of the window and of the command line are plain sentences."""
    found = [
        f"{file.relative_to(PACKAGE)}:{line}: {match[0]!r} in {text!r}"
        for file in files()
        for line, text in texts(file.read_text(encoding="utf-8"))
        for match in FORBIDDEN.finditer(text)
        if (file.relative_to(PACKAGE).as_posix(), text) not in NAMES
    ]

    assert len(files()) > 40
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        'say("You wasted 5 tokens.")',
        'say(f"Your best week: {n}")',
        'say(f"Only {n} of these are kept.")',
        'say("just {count} changes")',
        'say("Keep it up!")',
        'say("Should be less")',
    ],
)
def test_forbidden_words_are_noticed(source: str) -> None:
    """The pattern finds what it is meant to find, in plain and in formatted strings."""
    assert any(FORBIDDEN.search(text) for _line, text in texts(source))


@pytest.mark.parametrize(
    "source",
    ['say("the only branch")', '"""A good docstring."""', "rank = 5", 'say("Goodbye scores of logs")', 'say("a != b")'],
)
def test_plain_words_are_not_noticed(source: str) -> None:
    """Parts of words, names and docstrings are not texts that people read."""
    assert not any(FORBIDDEN.search(text) for _line, text in texts(source))
