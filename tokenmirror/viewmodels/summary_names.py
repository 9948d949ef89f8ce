"""What is said of the pseudonyms of a summary: whether another one has them, and which of a person's words are old."""

from __future__ import annotations

from tokenmirror.domain.summaries import Chosen
from tokenmirror.domain.summary_edits import with_names_of
from tokenmirror.language import listed, tr
from tokenmirror.viewmodels.summary_shapes import Discloses, SummaryView


def has_pseudonyms(view: SummaryView) -> bool:
    """Tell whether any name stands there by a pseudonym."""
    return any(one.kind is Discloses.PSEUDONYM for one in view.document.disclosed)


def given_as(view: SummaryView) -> Chosen:
    """Return the choice as it is remembered once it is given away: with the very key of its pseudonyms."""
    return with_names_of(view.chosen, view.names_told.key)


def names_lines(view: SummaryView) -> tuple[str, ...]:
    """Say whether its pseudonyms stand in another summary, and which own words hold some of another one."""
    told, lines = view.names_told, []
    if has_pseudonyms(view) and told.same:
        lines.append(
            tr(
                "The same pseudonyms stand in what was given away before: {titles}. Who has both can join them.",
                titles=listed(told.same),
            )
        )
    elif has_pseudonyms(view) and told.before is not None and not view.chosen.names_key:
        lines.append(
            tr(
                "The pseudonyms are others than in the summary of {day}, so that no name joins the two. The same day or"
                " figure in both still can.",
                day=told.before.day,
            )
        )
    if told.lost:
        lines.append(tr("Your own words speak of {names}, and nothing here is called that.", names=listed(told.lost)))
    return tuple(lines)


def keep_text(view: SummaryView) -> str:
    """Return what is ticked by who wants the names of another summary; empty where there is none, or no names."""
    before = view.names_told.before
    if not has_pseudonyms(view) or (before is None and not view.chosen.names_key):
        return ""
    if before is None:
        return tr("The pseudonyms of a summary that was given away before, on purpose")
    return tr("The same pseudonyms as in the summary of {day}, so that both can be read together", day=before.day)
