"""What the person alone can say comes back as it was said."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.unit.store.files import new_file
from tokenmirror.domain.own_words import Experiment, OwnAnswer, OwnQuestion
from tokenmirror.store.database import open_writer
from tokenmirror.store.own_word_rows import (
    experiments,
    own_answers,
    remove_experiment,
    save_answer,
    save_experiment,
)

EVERYWHERE = Experiment("smaller tasks", date(2026, 10, 1))
ENDED = Experiment("another model", date(2026, 9, 1), "/home/robin/shop", date(2026, 9, 30))
PROJECT = Experiment("by hand first", None, "/home/robin/notes")


def test_experiments(tmp_path: Path) -> None:
    """Saved, changed under the same id, removed, and brought back under it."""
    db = open_writer(new_file(tmp_path / "a.db"))
    keys = [save_experiment(db, one, 5) for one in (EVERYWHERE, ENDED, PROJECT)]
    found = experiments(db)
    assert [(one.name, one.day, one.project, one.until) for one in found] == [
        (one.name, one.day, one.project, one.until) for one in (EVERYWHERE, ENDED, PROJECT)
    ]
    changed = Experiment("smaller still", date(2026, 10, 2), "", date(2026, 11, 1), keys[0])
    assert save_experiment(db, changed, 6) == keys[0]
    assert experiments(db)[0] == changed
    assert remove_experiment(db, keys[0])
    assert not remove_experiment(db, keys[0])
    assert len(experiments(db)) == 2
    assert save_experiment(db, changed, 7) == keys[0]
    assert experiments(db)[0] == changed
    db.close()


@pytest.mark.parametrize(
    "told",
    [
        {"name": "nothing"},
        {"name": "backwards", "day": date(2026, 2, 1), "until": date(2026, 1, 31)},
    ],
)
def test_what_compares_nothing(told: dict[str, object]) -> None:
    """Neither day nor project, or an end before the beginning, is refused."""
    with pytest.raises(ValueError, match="experiment"):
        Experiment(**told)  # type: ignore[arg-type]


def test_answers(tmp_path: Path) -> None:
    """One for each question and time; the last word holds; an empty one takes it away."""
    db = open_writer(new_file(tmp_path / "a.db"))
    month, week = "month-2026-10-01", "week-2026-11-16"
    save_answer(db, OwnAnswer(OwnQuestion.COST, month, "About even", 3.5), 1)
    save_answer(db, OwnAnswer(OwnQuestion.COST, week, "", 0.0), 2)
    save_answer(db, OwnAnswer(OwnQuestion.BUGS, month, "One came back"), 3)
    save_answer(db, OwnAnswer(OwnQuestion.COST, month, "About even, after all", 4.0), 4)

    assert own_answers(db) == [
        OwnAnswer(OwnQuestion.COST, week, "", 0.0),
        OwnAnswer(OwnQuestion.BUGS, month, "One came back"),
        OwnAnswer(OwnQuestion.COST, month, "About even, after all", 4.0),
    ]
    save_answer(db, OwnAnswer(OwnQuestion.COST, month, ""), 5)
    assert own_answers(db, month) == [OwnAnswer(OwnQuestion.BUGS, month, "One came back")]
    db.close()
