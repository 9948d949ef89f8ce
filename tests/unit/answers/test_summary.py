"""Summaries of real rows: what can be ticked in a time, what comes of it, and that ticking reads nothing anew."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from pathlib import Path

import msgspec
import pytest

from tests.unit.answers.conftest import Data
from tests.unit.answers.made_sessions import HOSTILE
from tests.unit.store.files import new_file
from tests.unit.store.small_world import SHOP, minute, oid
from tokenmirror.answers.ask import Asker
from tokenmirror.answers.corrections import Unclear
from tokenmirror.answers.summary_gathering import _named
from tokenmirror.domain.budgeting import Budgeting
from tokenmirror.domain.ceilings import Ceiling, CeilingPeriod, CeilingUnit
from tokenmirror.domain.lookbacks import About
from tokenmirror.domain.noting import Noting, Subject
from tokenmirror.domain.own_words import OwnAnswer, OwnQuestion, OwnWord
from tokenmirror.domain.summaries import Chosen, Item, Name, NameKind, Option, Part, Section
from tokenmirror.store.database import open_writer
from tokenmirror.viewmodels.summary_shapes import Grid, OfferedPart, SummaryView, Words
from tokenmirror.viewmodels.summary_templates import Template, begin, template_title


@pytest.fixture
def asker(data: Data) -> Iterator[Asker]:
    """Give who answers from the small world."""
    data.db.commit()
    asker = data.asker()
    yield asker
    asker.close()


def offered(view: SummaryView, part: Part) -> OfferedPart:
    """Return one part as it is offered."""
    return next(one for one in view.parts if one.part is part)


def with_all(view: SummaryView, *, subjects: bool = False) -> Chosen:
    """Return the choice in which all that is offered is ticked, but names and, where wished, subjects."""
    sections = tuple(
        Section(part.part, ticked=True, options=frozenset(Option),
                items=tuple(Item(item.key, with_subject=subjects) for item in part.items))
        for part in view.parts
    )  # fmt: skip
    return msgspec.structs.replace(view.chosen, sections=sections)


def text_of(view: SummaryView) -> str:
    """Return all that the document holds."""
    return msgspec.json.encode(view.document).decode().replace("\u202f", " ")


def said(view: SummaryView) -> list[str]:
    """Return all sentences."""
    return [block.text.replace("\u202f", " ") for block in view.document.blocks if isinstance(block, Words)]


def test_a_small_time(asker: Asker) -> None:
    """One change of two commits: too few for measures and lives, and all that is known is there in ranges."""
    view = asker.summary(with_all(asker.summary(begin(Template.TWO_PAGES, "0f1e"))))
    told = said(view)
    assert "Of at least 3,500 to 4,000 tokens, 3,000 to 3,500 went into work that landed." in told
    assert any(text.startswith("Too few to say: ") for text in told)
    changes = next(block for block in view.document.blocks if isinstance(block, Grid) and "Landed" in block.header)
    assert [row[-1].replace("\u202f", " ") for row in changes.rows] == [
        "under 10 lines, 95 to 100 % alive, too young to judge",
    ]
    assert view.document.figures
    assert (view.document.first_day, view.document.last_day) == ("2026-04-05", "2026-05-04")
    assert "Sort them" not in text_of(view)
    assert "shop" not in text_of(view)


def test_subjects_and_names_only_as_they_are_ticked(asker: Asker) -> None:
    """A folder's last part is its name; its path is nowhere."""
    chosen = with_all(asker.summary(begin(Template.ONE_PAGE, "0f1e")), subjects=True)
    view = asker.summary(msgspec.structs.replace(chosen, names=frozenset({Name(NameKind.PROJECT, SHOP)})))
    text = text_of(view)
    assert "Sort them" in text
    assert "Project: shop" in text
    assert "/home" not in text
    assert "kim@" not in text
    assert {item.title for item in offered(view, Part.CHANGES).items} == {"Sort them"}


def test_own_words_of_the_time(asker: Asker) -> None:
    """Notes of what landed, began or lies in it, by any commit of a change; answers of times that share a day."""
    for subject in (
        Subject(About.LOOKBACK, "week-2026-05-04"), Subject(About.LOOKBACK, "week-2026-03-02"),
        Subject(About.CHANGE, oid(2)), Subject(About.SESSION, "claude_code:alpha"),
    ):  # fmt: skip
        assert not asker.keep_words(Noting(subject, f"Written on {subject.name}"))
    for lookback in ("month-2026-05-01", "month-2026-03-01"):
        assert not asker.keep_words(OwnWord(OwnAnswer(OwnQuestion.SOONER, lookback, f"Answer {lookback}")))
    view = asker.summary(begin(Template.ONE_PAGE, "0f1e"))
    assert {item.key for item in offered(view, Part.NOTES).items} == {
        "lookback:week-2026-05-04", f"change:{oid(2)}", "session:claude_code:alpha",
    }  # fmt: skip
    assert [item.key for item in offered(view, Part.QUESTIONS).items] == ["sooner:month-2026-05-01"]
    told = text_of(asker.summary(with_all(view)))
    assert "Written on week-2026-05-04" in told
    assert "Answer month-2026-05-01" in told
    assert "2026-03" not in told
    assert "A session of 4 May 2026" in told


def test_a_ceiling_of_a_project(asker: Asker) -> None:
    """It is told in shares under the project's pseudonym, whatever its owner called it."""
    wanted = Ceiling(CeilingPeriod.QUARTER, CeilingUnit.TOKENS, 10_000, SHOP, "Shop of Robin")
    assert not asker.keep_budget(Budgeting(wanted))
    view = asker.summary(begin(Template.BUDGET_TALK, "0f1e"))
    assert [item.title for item in offered(view, Part.BUDGET).items] == ["Shop of Robin"]
    told = asker.summary(with_all(view))
    assert "Shop of Robin" not in text_of(told)
    assert "10,000" not in text_of(told)
    assert any("at least 35 to 40 % of it was used" in text for text in said(told))


def test_branches_and_others_of_a_change(data: Data) -> None:
    """From the calls that went into it, and from who merged it; all by pseudonyms, whatever they are called."""
    word = data.db.execute("INSERT INTO word (text) VALUES (?)", (HOSTILE,)).lastrowid
    data.db.execute("DROP TRIGGER call_changed")
    data.db.execute("UPDATE call SET branch = ?", (word,))
    data.db.execute("UPDATE fate SET landed_in = ? WHERE commit_id = ?", (oid(3), data.world.pending))
    data.db.commit()
    asker = data.asker()
    for period in ("30d", "all", "quarter-2026-04-01", "2026-05-01..2026-05-20"):
        chosen = msgspec.structs.replace(begin(Template.ONE_PAGE, "0f1e"), period=period)
        view = asker.summary(with_all(asker.summary(chosen)))
        kinds = {one.kind: (one.shown, one.pseudonym.split()[0]) for one in view.names}
        assert kinds[NameKind.BRANCH] == (HOSTILE, "Branch")
        assert kinds[NameKind.PERSON] == ("kim@example.com", "Person")
        assert not [secret for secret in ("bold", "gnp", "kim", "/home", "shop") if secret in text_of(view)]
    asker.close()


def test_the_same_choice_is_the_same_document(data: Data, asker: Asker) -> None:
    """By another asker at another hour of the day, from the same rows."""
    chosen = with_all(asker.summary(begin(Template.TWO_PAGES, "0f1e")))
    other = Asker(data.folder, zone=UTC, now=lambda: minute(90), home=data.folder)
    assert asker.summary(chosen).document == other.summary(chosen).document
    other.close()


def test_ticking_asks_the_database_for_little(asker: Asker) -> None:
    """What is known of a time is read once; after that only what is ticked for the first time is."""
    asker.summary(begin(Template.TWO_PAGES, "0f1e"))
    db = asker._opening.opened()[0]
    assert db is not None
    asked: list[str] = []
    db.set_trace_callback(asked.append)
    asker.summary(begin(Template.ONE_PAGE, "77aa"))
    assert all("data_version" in query for query in asked), asked
    db.set_trace_callback(None)


def test_new_rows_are_seen(data: Data, asker: Asker) -> None:
    """Also in a time that was looked at before."""
    before = asker.summary(begin(Template.ONE_PAGE, "0f1e"))
    data.db.execute("UPDATE git_commit SET subject = 'Anew' WHERE oid = ?", (oid(2),))
    data.db.commit()
    after = asker.summary(begin(Template.ONE_PAGE, "0f1e"))
    assert "Anew" not in {item.title for item in offered(before, Part.CHANGES).items}
    assert "Anew" in {item.title for item in offered(after, Part.CHANGES).items}


def test_an_empty_database_and_none(tmp_path: Path) -> None:
    """Each template is whole without a single row, and where there is no database it is told why."""
    asker = Asker(tmp_path, zone=UTC, now=lambda: minute(60), home=tmp_path)
    assert asker.summary(begin(Template.ONE_PAGE, "0f1e")).empty is not None
    open_writer(new_file(tmp_path / "tokenmirror.db")).close()
    for template in Template:
        assert template_title(template)
        view = asker.summary(begin(template, "0f1e"))
        assert view.empty is None
        assert view.document.cannot_text
        assert {figure.low for figure in view.document.figures} <= {None}
        assert "No tool that I use recorded anything in this time." in said(view)
    asker.close()


@pytest.mark.parametrize("period", ["", "soon", "2026-05-04", "2026-05-05..2026-05-04", "2027-01-01..2027-02-01",
                                    "week-2027-01-04", "..", "2026-05-01..9999-12-31"])  # fmt: skip
def test_what_names_no_time_is_said(asker: Asker, period: str) -> None:
    """Nor one that has not begun."""
    with pytest.raises(Unclear):
        asker.summary(msgspec.structs.replace(begin(Template.ONE_PAGE, "0f1e"), period=period))


@pytest.mark.parametrize(
    ("period", "days"),
    [
        ("today", ("2026-05-04", "2026-05-04")),
        ("7d", ("2026-04-28", "2026-05-04")),
        ("all", ("", "2026-05-04")),
        ("week-2026-05-04", ("2026-05-04", "2026-05-04")),
        ("quarter-2026-04-01", ("2026-04-01", "2026-05-04")),
        ("month-2026-04-01", ("2026-04-01", "2026-04-30")),
        ("2026-05-01..2026-05-30", ("2026-05-01", "2026-05-04")),
    ],
)
def test_the_days_of_a_time(asker: Asker, period: str, days: tuple[str, str]) -> None:
    """To today and no further: of days to come there is nothing to tell."""
    document = asker.summary(msgspec.structs.replace(begin(Template.ONE_PAGE, "0f1e"), period=period)).document
    assert (document.first_day, document.last_day) == days


def test_projects_of_one_name_are_numbered() -> None:
    """Their folders would tell them apart, and are paths."""
    found = _named([SHOP, "/b/shop", SHOP, "C:\\work\\shop\\", "/b/notes"])
    assert list(found.values()) == ["shop", "shop (2)", "shop (3)", "notes"]
