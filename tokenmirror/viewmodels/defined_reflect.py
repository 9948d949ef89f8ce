"""Definitions of a look back: which observations stand on its page, notes, and what things were meant for."""

from __future__ import annotations

from tokenmirror.insights.observations import FEWEST, FEWEST_CASES, MOST
from tokenmirror.language import tr


def looking_back() -> dict[str, tuple[str, str, str]]:
    """Return the words of a look back."""
    return {
        "look_back": (
            tr("Which observations stand on a page"),
            tr(
                "Measures and rules are in families that tell of the same thing, in a fixed order. Each week, month or"
                " quarter begins at another family and takes one observation from each that has evidence, until there"
                " are {most}. A measure has evidence from {cases} cases on, a rule from its own number on. Below"
                " {fewest} observations the page says so.",
                most=MOST,
                cases=FEWEST_CASES,
                fewest=FEWEST,
            ),
            tr(
                "What an observation says plays no part in it: welcome and unwelcome ones are chosen alike, and have"
                " the same place and size. All measures are on their own page. The question is chosen in turn, by what"
                " stands on the page."
            ),
        ),
        "note": (
            tr("Notes"),
            tr(
                "What you write of a week, a month, a quarter, a session or a change. It is stored in the database on"
                " this computer, and can be found by its words."
            ),
            tr("No rule reads notes. None is in a summary unless you tick that one."),
        ),
        "meant": (
            tr("What it was meant for"),
            tr(
                "Your own word for a session, a change or a time. Sessions with a call in the time and changes that"
                " landed in it are counted by that word; where you said nothing, that is not said."
            ),
            tr(
                "A session that was learning, review, debugging or a spike was never meant to be kept: what it left"
                " open counts as set aside. Feature and chore change no figure."
            ),
        ),
    }
