"""What is a fix by its type, its words and what it closes."""

from __future__ import annotations

import pytest

from tokenmirror.insights.fixes import is_fix


@pytest.mark.parametrize(
    "subject",
    [
        "Fix the scales", "fix(scales): weigh again", "fix!: weigh", "bugfix: weigh", "Fixes #12", "A Bug in scales",
        'Revert "Weigh"', "revert: weigh", "hotfix weigh", "mend a regression", "Fix test runner that hangs",
        "Fehler beim Wiegen behoben", "Behebt Absturz der Waage", "Fehlerkorrektur: Waage", "Corrige el peso",
        "Arreglado el peso de las cajas", "Corrección de errores", "修正: 重さを量る", "重さの不具合を直す",
        "修复称重错误", "Small fixes for the scales", "scales (fixed)",
    ],
)  # fmt: skip
def test_words_that_say_a_fix(subject: str) -> None:
    """Whole words at any place and in any case, a type, or git's own word at the beginning."""
    assert is_fix(subject)


@pytest.mark.parametrize(
    "subject",
    [
        "Add prefix", "Debug output", "fixture for scales", "Weigh", "bugle", "", "fixup", "docs: fix a word",
        "test(scales): fix flaky test", "chore: fmt fix", "feat: fix button", "fixed tests", "Fix lint errors",
        "fix golangci-lint errors", "Fix typo in readme", "fixed test after rebase", "Add regression tests",
        "A bug report template", "Fixed-width columns", "Explain how reverts are found", 'Reapply "Fix the scales"',
        'Revert "Revert "Weigh""', "Fehlermeldungen zeigen", "Zeigt Fehler an", "Correo nuevo", "憲法修正案",
        "unfixable", "go fmt fix", "Quick fix for integration tests...",
    ],
)  # fmt: skip
def test_words_that_do_not(subject: str) -> None:
    """Parts of other words, other types, tests and words that were mended, and what is put back."""
    assert not is_fix(subject)


def test_what_the_rest_of_the_message_says_counts_where_no_type_decides() -> None:
    """A revert, or a line that names what is fixed; a feature stays one, and what is put back is no fix."""
    assert is_fix("Weigh again", said=True)
    assert not is_fix("feat: weigh again", said=True)
    assert not is_fix('Reapply "Weigh"', said=True)


@pytest.mark.parametrize("begin", ["fix", "fix(", "fix " * 999, "revert", "fixed the a an " * 999, "chore("])
def test_a_long_subject_is_told_at_once(begin: str) -> None:
    """Whoever writes one that is made to take long gains nothing by it."""
    assert is_fix(begin + "(" * 50_000 + " the" * 50_000) in {True, False}
