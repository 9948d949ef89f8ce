"""Drafts are kept and opened again, and what was given away is remembered as it was."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
import pytest

from tests.unit.answers.conftest import Data
from tokenmirror.answers.ask import Asker
from tokenmirror.answers.corrections import Unclear
from tokenmirror.domain.summaries import Chosen, DropDraft, ForgetGiven, Format, Given, KeepDraft, Option, Part, Section
from tokenmirror.store import summary_rows
from tokenmirror.store.database import StoreProblem
from tokenmirror.viewmodels.summary_shapes import Discloses
from tokenmirror.viewmodels.summary_templates import Template, begin


@dataclass(frozen=True, slots=True)
class _Told:
    asker: Asker
    chosen: Chosen

    def given(self, form: Format = Format.PDF) -> Given:
        held = msgspec.json.encode(self.asker.summary(self.chosen).document).decode()
        return Given("For May", form, self.chosen, held, "ab" * 32, 41)


def test_drafts_are_kept_in_the_place_of_those_of_their_name(data: Data) -> None:
    """A choice comes back as it was; what is not there cannot be dropped."""
    asker = data.asker()
    one, other = begin(Template.ONE_PAGE, "0f1e"), begin(Template.QUARTER, "77aa")
    assert asker.keep_summary(KeepDraft("  For\n May ", one)) == ""
    assert asker.keep_summary(KeepDraft("Later", other)) == ""
    assert asker.keep_summary(KeepDraft("For May", other)) == ""
    found = {line.name: line.chosen for line in asker.shelf().drafts}
    assert found == {"For May": other, "Later": other}
    assert asker.shelf().drafts[0].saved_text == "4 May 13:00"
    assert asker.keep_summary(KeepDraft(" \t", one)) == "A draft needs a name of your own."
    assert asker.keep_summary(DropDraft("Later")) == ""
    assert asker.keep_summary(DropDraft("Later")) == "There is no draft called 'Later'."
    assert [line.name for line in asker.shelf().drafts] == ["For May"]
    asker.close()


def test_what_was_given_away_is_remembered_as_it_was(data: Data) -> None:
    """Also when rows and drafts are others by now; until it is forgotten."""
    asker = data.asker()
    told = _Told(asker, begin(Template.ONE_PAGE, "0f1e"))
    assert asker.keep_summary(told.given()) == ""
    data.db.execute("DELETE FROM flow")
    data.db.commit()
    (line,) = asker.shelf().given
    assert (line.draft, line.format, line.digest, line.given_text) == ("For May", Format.PDF, "ab" * 32, "4 May 13:00")
    assert line.title == "What my AI use turned into · 5 April 2026 to 4 May 2026 · written by me"
    assert line.chosen == told.chosen
    assert {Discloses.FIGURE, Discloses.PERIOD} <= {one.kind for one in line.disclosed}
    assert asker.keep_summary(ForgetGiven(line.id)) == ""
    assert asker.keep_summary(ForgetGiven(line.id)) == f"There is none with the number {line.id}."
    assert asker.shelf().given == ()
    asker.close()


def test_two_are_set_side_by_side(data: Data) -> None:
    """Figure by figure, and what only one of them gave away; whichever was first."""
    asker = data.asker()
    turned = Section(Part.TURNED_INTO, ticked=True, options=frozenset({Option.TOKENS, Option.CHART}))
    with_money = Section(Part.TURNED_INTO, ticked=True, options=turned.options | {Option.MONEY})
    second_one = Chosen("77aa", (with_money, Section(Part.OWN_WORDS, ticked=True, words="Mine")))
    for chosen in (Chosen("0f1e", (turned,)), second_one):
        assert asker.keep_summary(_Told(asker, chosen).given()) == ""
    second, first = (line.id for line in asker.shelf().given)
    found = asker.compare_summaries(first, second)
    figures = {line.label: (line.first, line.second) for line in found.figures}
    assert figures["Tokens"] == ("at least 3,500 to 4,000",) * 2
    assert figures["List price"][0] == "" != figures["List price"][1]
    assert figures["kept"][0] == figures["kept"][1] != ""
    assert [one.text for one in found.only_second] == [
        "At the top: 1 word" if one.kind is Discloses.WORDS else one.text for one in found.only_second
    ]
    assert {one.kind for one in found.only_second} == {Discloses.MONEY, Discloses.WORDS}
    assert found.only_first == ()
    assert found.first.endswith("4 May 13:00")
    with pytest.raises(Unclear):
        asker.compare_summaries(first, 99)
    asker.close()


def test_what_another_version_wrote_is_left_out(data: Data) -> None:
    """A draft or a memory that cannot be read hides no other."""
    asker = data.asker()
    assert asker.keep_summary(KeepDraft("Mine", begin(Template.ONE_PAGE, "0f1e"))) == ""
    summary_rows.save_draft(data.db, "Theirs", '{"key": 5}', 5)
    key = summary_rows.add_given(data.db, _Told(asker, begin(Template.ONE_PAGE, "0f1e")).given(), "[]", 5)
    data.db.commit()
    assert [line.name for line in asker.shelf().drafts] == ["Mine"]
    assert asker.shelf().given == ()
    assert summary_rows.given_by_id(data.db, key) is not None
    asker.close()


def test_without_a_database_there_is_no_shelf(tmp_path_factory: pytest.TempPathFactory) -> None:
    """And nothing to compare."""
    asker = Asker(tmp_path_factory.mktemp("none"))
    assert (asker.shelf().drafts, asker.shelf().given) == ((), ())
    with pytest.raises(StoreProblem):
        asker.compare_summaries(1, 2)
