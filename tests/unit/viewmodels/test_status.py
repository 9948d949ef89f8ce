"""How well everything can be read, in words; and what the tray says."""

from __future__ import annotations

from datetime import UTC, date

import pytest
from msgspec.structs import replace

from tests.unit.viewmodels.made_facts import NOW
from tokenmirror.viewmodels.numbers import THIN_SPACE
from tokenmirror.viewmodels.shapes import SourcesView
from tokenmirror.viewmodels.status import (
    RepositoryFacts,
    StoredFacts,
    sources_view,
    tray_view,
)

REPOSITORY = RepositoryFacts("/home/robin/shop/", "ok", None, "refs/remotes/origin/main", "remote_head", 9, 4, False)
STORED = StoredFacts("/data/tokenmirror.db", 12_345_678, {}, date(2026, 11, 1), "a list", None, ())


def view(*, repository: RepositoryFacts = REPOSITORY, stored: StoredFacts = STORED) -> SourcesView:
    return sources_view([], [repository], [], stored, NOW, UTC)


def test_a_repository() -> None:
    """Its name, the person's commits, and which branch counts and why."""
    [row] = view().repositories

    assert (row.title, row.state_text) == ("shop", "Watched")
    assert dict(row.facts)["Your commits"] == "4 of 9 read"
    assert dict(row.facts)["Default branch"] == "origin/main (origin's HEAD)"


@pytest.mark.parametrize(
    ("change", "state", "problems"),
    [
        ({"status": "corrupt", "detail": "An object is damaged."}, "Needs a look", ("An object is damaged.",)),
        ({"status": "corrupt"}, "Needs a look", ("corrupt",)),
        ({"status": "corrupt", "ignored": True}, "Left out", ()),
        ({"status": "new", "default_branch": None}, "Watched", ()),
        ({"top": "/"}, "Watched", ()),
    ],
)
def test_the_state_of_a_repository(change: dict[str, object], state: str, problems: tuple[str, ...]) -> None:
    """What the person left out needs no look; a problem is told in git's sentence."""
    [row] = view(repository=replace(REPOSITORY, **change)).repositories

    assert (row.state_text, row.problems) == (state, problems)


def test_a_note_of_a_repository_that_can_be_read() -> None:
    """Something to know is a fact, not a problem; a branch without a reason stands alone."""
    [row] = view(repository=replace(REPOSITORY, detail="Its history is shallow.", default_by="odd")).repositories

    assert (dict(row.facts)["Note"], dict(row.facts)["Default branch"]) == ("Its history is shallow.", "origin/main")
    assert not row.needs_look


def test_a_folder_that_is_gone() -> None:
    """It is listed with what to do about it."""
    made = sources_view([], [], [("C:\\src\\shop\\", "The folder is gone.")], STORED, NOW, UTC)
    [row] = made.repositories

    assert (row.title, row.needs_look, row.problems) == ("shop", True, ("The folder is gone.",))


def test_what_is_stored() -> None:
    """Where, how much, at which prices, and what never is."""
    plain = dict(view().stored)
    more = replace(STORED, counts={"sessions": 2, "calls": 1, "links": 0}, own_prices="/p.json", addresses=("a@b.c",))
    full = dict(view(stored=more).stored)

    assert plain["Database"] == "/data/tokenmirror.db, 12.3 MB, readable by you alone"
    assert (plain["Rows"], plain["Addresses that count as you"]) == ("none yet", "those of git's configuration")
    assert full["Rows"] == "2 sessions, 1 call"
    assert full["Prices"] == "1 November 2026, from a list, with yours from /p.json"
    assert full["Addresses that count as you"] == "a@b.c"


@pytest.mark.parametrize(
    ("tokens", "look", "tooltip", "state"),
    [
        (0, 0, "No tokens recorded today", "watching"),
        (620_000, 0, "620 k tokens today", "watching"),
        (5, 1, "5 tokens today; 1 source needs a look", "attention"),
        (5, 2, "5 tokens today; 2 sources need a look", "attention"),
    ],
)
def test_the_tray(tokens: int, look: int, tooltip: str, state: str) -> None:
    """Tokens of today, and what needs a look."""
    made = tray_view(tokens, look)

    assert (made.tooltip.replace(THIN_SPACE, " "), made.state) == (f"TokenMirror: {tooltip}", state)
