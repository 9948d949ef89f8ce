"""Definitions of the measures that took the place of token counts: title, definition, caveat."""

from __future__ import annotations

from tokenmirror.insights.measures import Measure
from tokenmirror.language import tr
from tokenmirror.viewmodels.measure_words import titles


def measures() -> dict[str, tuple[str, str, str]]:
    """Return the words of the measures."""
    named = titles()
    return {
        "piece_of_work": (
            tr("A piece of work"),
            tr(
                "The measures take changes together that the same session had a part in, or that are in the same files"
                " within a week: they are one case, so that cutting a change in two makes no second one. What puts in"
                " or takes out fewer than 5 lines altogether is no case."
            ),
            tr("Two tasks in the same files within a week look like one. The ledger of changes shows each by itself."),
        ),
        **{measure.value: (named[measure], *words) for measure, words in _words().items()},
    }


def _words() -> dict[Measure, tuple[str, str]]:
    return _of_work() | _of_lines()


def _of_work() -> dict[Measure, tuple[str, str]]:
    return {
        Measure.FINISHED_TASKS: (
            tr(
                "A task is a piece of work that landed and in which a session has a known part, or a session that"
                " edited files of a repository and of which nothing has landed so far. It is finished when it landed,"
                " put in or took out lines, and is not reverted. Its prompts are those since the commit before in the"
                " same session; where none was written since, the last one before counts."
            ),
            tr(
                "A prompt can hold one word or a whole plan, and a task can be small or large: how many there are says"
                " nothing of worth. What a session did besides, such as answering questions, is not a task here."
            ),
        ),
        Measure.REGULAR_USE: (
            tr(
                "A working week has any commit of yours or any call of a tool. It counts when a piece of work in which"
                " a session has a known part reached the default branch or a release in it, changed lines, and is not"
                " reverted today. Each piece counts once, in the week in which half of its lines were in either. A"
                " release is a tag with a version in its name, such as 1.4, v2 or shop-2026.11, and without a word such"
                " as rc or beta; it is from the day of the tag. A week belongs to the month or quarter in which it"
                " begins."
            ),
            tr(
                "Git cannot tell a release from a tag on work that is never merged: what is only in a release counts"
                " once it is in the default branch too, and is named beside the figure until then. Where several"
                " commits landed as one, the last of them tells. Weeks with planning, reviewing or learning do not"
                " count here and can be of as much use."
            ),
        ),
        Measure.PRICE_PER_KEPT: (
            tr(
                "What the tokens that went into a piece of work cost at list price, for each that is kept: the median,"
                " and the middle half of your past."
            ),
            tr(
                "It is not what anybody paid. Pieces of work differ in size. Tokens that went into nothing that landed"
                " are not in it. Models without a price and calls without recorded tokens are named beside it."
            ),
        ),
        Measure.TIME_TO_COMMIT: (
            tr(
                "From the first prompt of the stretches of sessions that led to a piece of work to the last of its"
                " commits, by the author's clock: until all of it was committed, for a part can be committed at any"
                " time."
            ),
            tr(
                "Nights and pauses are in it: it is no working time. What was thought or tried before the first prompt"
                " is not. Work with a commit before the first prompt is left out, and so are guesses."
            ),
        ),
        Measure.TIME_TO_LANDING: (
            tr(
                "From the first prompt of the stretches of sessions that led to a piece of work until the last of it"
                " was in the default branch."
            ),
            tr(
                "It holds waiting for reviews, releases and weekends. What landed elsewhere is seen after your next"
                " fetch, and dated by its own commit."
            ),
        ),
    }


def _of_lines() -> dict[Measure, tuple[str, str]]:
    return {
        Measure.REWORK_BY_YOU: (
            tr(
                "Of the lines that changes put in, the share that later commits of yours took out within 14 days after"
                " landing. All lines of all changes whose 14 days ended in this time are added up; each line of a file"
                " counts once, also where a change puts that file in several times. Lines of brackets and of generated"
                " files do not count, nor do lines that were moved, indented, rewrapped or put back."
            ),
            tr(
                "A line that was taken out may have been wrong, or built upon: the figure does not tell. Two equal"
                " lines in a file are one. Changes that landed in the last 14 days are too young and never counted."
            ),
        ),
        Measure.REWORK_BY_OTHERS: (
            tr(
                "As the rework by you, for commits in the default branch whose author's address is not one of yours."
                " Who took a line out is the one who counts."
            ),
            tr(
                "Nobody is named. What others did is seen as far as it was fetched. Your own commits under an address"
                " that is not known count as of others."
            ),
        ),
        Measure.FIXED_LINE_AGE: (
            tr(
                "A fix is a change with a commit that says so. Its subject begins with the type fix, bugfix, hotfix or"
                " revert; with any other type, such as docs or test, it is none. Without a type it has a word such as"
                " fix, bug or regression, or one like them in German, Spanish, Japanese or Chinese, and does not only"
                " fix tests, words or the build; or git calls it a revert, or a line of its message names what it"
                " fixes, as Fixes #12. Of the lines that it takes out and that had landed before: the days since they"
                " landed, as the median of each fix."
            ),
            tr(
                "Fixes in other words are not seen, and some mend no bug. A fix that adds lines only says"
                " nothing. Lines from before the known history are at least as old as that. Young lines can mean that"
                " bugs are found early, or that new code has many."
            ),
        ),
        Measure.TESTS_IN_KEPT: (
            tr(
                "Of the kept pieces of work, the share in which a line of a test was changed. A"
                " file is a test by its path: a folder called test, tests, spec, specs, __tests__, e2e, cypress or"
                " testdata, or a name such as test_x, x_test, x.test, x.spec, XTest."
            ),
            tr(
                "It says nothing about what a test tests, nor whether one was needed: much work needs none. Tests"
                " beside the code in the same file are not seen."
            ),
        ),
    }
