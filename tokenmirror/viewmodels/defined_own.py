"""Definitions of what stands beside the person's own words: the five questions and experiments."""

from __future__ import annotations

from tokenmirror.insights.experiments import Figure
from tokenmirror.language import tr
from tokenmirror.viewmodels import evidence_words
from tokenmirror.viewmodels.experiment_words import figure_titles

REWORK, PROMPTS = Figure.REWORK.value, Figure.PROMPTS.value


def own() -> dict[str, tuple[str, str, str]]:
    """Return the words of evidence that is no measure, of hours, and of experiments."""
    return _of_questions() | _of_experiments()


def _of_questions() -> dict[str, tuple[str, str, str]]:
    return {
        "lines_of_time": (
            evidence_words.alive_title(),
            tr(
                "Of the changes that landed in this time: how many of the lines that they newly put in are in the"
                " default branch now, by blame of its head."
            ),
            tr(
                "Older changes had more time to be built upon, so the share of another time is not set beside it."
                " Generated files are left out. A line that is gone may have been right."
            ),
        ),
        "reverts_of_time": (
            evidence_words.reverts_title(),
            tr(
                "Of the changes that landed in a time and put in or took out lines: those that are reverted now, by a"
                " revert of git or because their lines were taken back."
            ),
            tr(
                "Young changes had less time to be reverted than old ones. A fault that is mended in another way is no"
                " revert, and a revert can have reasons outside the code."
            ),
        ),
        "chores": (
            evidence_words.chores_title(),
            tr(
                "Sessions that were begun in this time and changes that landed in it, as far as you gave them the word"
                " chore in their pane or by `tokenmirror note`."
            ),
            tr("A chore need not be tedious, and what was tedious may bear no such word. Nothing is guessed."),
        ),
        "ceilings_of_time": (
            evidence_words.ceilings_title(),
            tr(
                "Each ceiling that you set, with what was used of it in the month, quarter or year that the last day of"
                " this time is in, up to that day."
            ),
            tr(
                "The ceilings are those of today; how they were then is not kept. A ceiling says what you meant to"
                " spend, and nothing of what it was for."
            ),
        ),
        "own_hours": (
            tr("Hours it spared you, as you think"),
            tr("What you typed. It is kept as it is, shown to you alone, and no figure is made of it."),
            tr("Nobody can see how long something would have taken otherwise, and memory is no measure."),
        ),
    }


def _of_experiments() -> dict[str, tuple[str, str, str]]:
    titles = figure_titles()
    return {
        "experiment": (
            tr("Before and after"),
            tr(
                "Before is as long as after, at least 4 and at most 26 weeks. A change counts on the side in which it"
                " was begun and landed, as far as sessions are known to have made it; what is one piece of work is one"
                " case. Of each side the middle half and the median are told, from 8 cases on. The difference of the"
                " medians has an interval that is drawn from the cases again and again (smoothed bootstrap, 1,000"
                " draws) and holds the true difference 95 times in 100. A project is set against your others over 26"
                " weeks."
            ),
            tr(
                "Whatever else was different since then is in it too: other work, other models, practice. Changes that"
                " take long are rarer on a short side. Of five figures one can differ by chance in up to one of four"
                " experiments in which nothing is different."
            ),
        ),
        REWORK: (
            titles[Figure.REWORK],
            tr(
                "Of each piece of work the share of its lines that was replaced within 14 days after it landed, by you"
                " or by others; of those of which these days are over."
            ),
            tr(
                "A line that was taken out may have been wrong, or built upon: the figure does not tell. Of most"
                " work nothing is replaced so soon, and then the medians are the same."
            ),
        ),
        PROMPTS: (
            titles[Figure.PROMPTS],
            tr(
                "Of each piece of work the prompts since the commit before in the same session, as far as any is known."
            ),
            tr("A prompt can hold one word or a whole plan: how many there are says nothing by itself."),
        ),
    }
