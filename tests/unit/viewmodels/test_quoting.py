"""Whatever an argument holds, a shell gives back exactly that argument."""

import shutil
import subprocess

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tokenmirror.viewmodels.explained import Check
from tokenmirror.viewmodels.quoting import quoted, shell_line

ODD = ["", " ", "it's", "$(id)", "`id`", "a;b", "-x", "~", "*", "\\", "\\'", "\x1b[31m", "a\nb", "\t", "\u202e", "ü",
       "!x", "#x", "\x011", "\udcff", "\u00a0", "=x", "{a,b}"]  # fmt: skip
needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here")


def echoed(line: str) -> bytes:
    """Return what bash hands to a program, each argument ended by a NUL."""
    return subprocess.run(["bash", "-c", f"printf '%s\\0' {line}"], capture_output=True, check=True).stdout


@needs_bash
@pytest.mark.parametrize("word", ODD)
def test_odd_words_stay_one_argument(word: str) -> None:
    """What is printed can be seen, and the shell reads it as it was."""
    line = quoted(word)

    assert line.isprintable()
    assert echoed(line) == word.encode("utf-8", "surrogateescape") + b"\0"


@needs_bash
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])), min_size=1, max_size=30))
def test_any_words_stay_what_they_are(words: list[str]) -> None:
    """The same for anything that can be an argument, many at once."""
    assert echoed(" ".join(map(quoted, words))) == "".join(f"{word}\0" for word in words).encode()


def test_plain_words_stay_plain() -> None:
    """What needs no quotes has none, and programs are joined by pipes."""
    stages = (("git", "-C", "/src/shop", "show", "--format=%aE"), ("grep", "-c", "^a b"))

    assert shell_line(stages) == "git -C /src/shop show --format=%aE | grep -c '^a b'"


def test_an_exit_code_is_shown() -> None:
    """A command that prints nothing is followed by one that shows its answer."""
    check = Check((("git", "merge-base", "--is-ancestor", "a", "b"),), "exit", "1")

    assert check.command == "git merge-base --is-ancestor a b; echo $?"
    assert check.shows == "prints 1"
