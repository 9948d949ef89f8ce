"""Definitions of the patterns: what each rule looks for, from how many cases on, and what it does not say."""

from __future__ import annotations

from tokenmirror.insights.patterns.rules import Pattern
from tokenmirror.language import tr
from tokenmirror.viewmodels.pattern_words import titles


def patterns() -> dict[str, tuple[str, str, str]]:
    """Return the words of the rules."""
    named = titles()
    return {rule.value: (named[rule], *words) for rule, words in _words().items()}


def _words() -> dict[Pattern, tuple[str, str]]:
    return {
        Pattern.FAILING_COMMANDS: (
            tr(
                "A command that ended with an error three times or more in a row within one session, with nothing but"
                " white space between one text and the next, and whether it passed after that. Calls and tokens are"
                " those from the first failure to the end."
            ),
            tr(
                "Of commands a keyed fingerprint is stored, never the text. A search that finds nothing ends with an"
                " error too. Some tools do not log how a command ended, or do not tell one that was refused from one"
                " that failed; what a pipe hides is not seen."
            ),
        ),
    }
