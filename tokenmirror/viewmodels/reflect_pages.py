"""The pages of looking back, by the view that each draws; the page of a time is the first one."""

from __future__ import annotations

from tokenmirror.viewmodels.experiments import ExperimentsView
from tokenmirror.viewmodels.five_questions import QuestionsView
from tokenmirror.viewmodels.look_back_shapes import LookBackView, MeasuresPageView, NotesView

FIRST, MEASURES, QUESTIONS, EXPERIMENTS, NOTES = "", "measures", "questions", "experiments", "notes"
PAGE_OF: dict[type, str] = {
    LookBackView: FIRST,
    MeasuresPageView: MEASURES,
    QuestionsView: QUESTIONS,
    ExperimentsView: EXPERIMENTS,
    NotesView: NOTES,
}
"""A page that is added needs its line here, in `ui/screens/reflect.py` and in `app/questions.py`."""


def page_and_rest(what: str) -> tuple[str, str]:
    """Return the page of a place and what of it: a time, a measure; a time alone is the first page's."""
    name, _slash, rest = what.partition("/")
    return (name, rest) if name in PAGE_OF.values() else (FIRST, what)
