"""How each figure, chart and column is counted: one catalogue of definitions with their caveats."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from tokenmirror.language import tr
from tokenmirror.viewmodels import (
    defined_budget,
    defined_figures,
    defined_measures,
    defined_outcomes,
    defined_own,
    defined_patterns,
    defined_reflect,
)


class Definition(msgspec.Struct, frozen=True):
    """What a word on the screen means, and what it does not say."""

    key: str
    group: str
    """The heading it stands under."""
    title: str
    text: str
    caveat: str


def definitions() -> tuple[Definition, ...]:
    """Return all definitions in the order of the help page, in the language that is spoken."""
    return tuple(Definition(key, group(), *words) for group, entries in _GROUPS for key, words in entries().items())


def definition(key: str) -> Definition | None:
    """Return one definition; None where the catalogue has none of that key."""
    return next((one for one in definitions() if one.key == key), None)


def searched(words: str) -> tuple[Definition, ...]:
    """Return the definitions that hold all words that are typed."""
    wanted = words.casefold().split()
    return tuple(one for one in definitions() if all(word in _whole(one) for word in wanted))


def _whole(one: Definition) -> str:
    return f"{one.group} {one.title} {one.text} {one.caveat}".casefold()


_Entries = dict[str, tuple[str, str, str]]
_GROUPS: tuple[tuple[Callable[[], str], Callable[[], _Entries]], ...] = (
    (lambda: tr("Where tokens went"), defined_outcomes.outcomes),
    (lambda: tr("What is not known"), defined_outcomes.unknowns),
    (lambda: tr("Changes and commits"), defined_figures.work),
    (lambda: tr("Tokens, calls and money"), defined_figures.spent),
    (lambda: tr("Measures against your own past"), defined_measures.measures),
    (lambda: tr("Patterns worth a look"), defined_patterns.patterns),
    (lambda: tr("Looking back"), defined_reflect.looking_back),
    (lambda: tr("Budgets"), defined_budget.budgets),
    (lambda: tr("Your own words"), defined_own.own),
    (lambda: tr("Charts"), defined_figures.charts),
)
