"""The first page in words: what was found, what is left out, what is deleted soon, and how long it takes."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from tokenmirror.messages import Looked, RepositoryFound, ToolFound
from tokenmirror.viewmodels.first_run import FirstRunFacts, FirstRunView, first_run_view, size

NOW = datetime(2026, 11, 22, 14, 2, tzinfo=UTC)


def _ms(days_ago: int) -> int:
    return int((NOW - timedelta(days=days_ago)).timestamp() * 1000)


CLAUDE = ToolFound("claude_code", "Claude Code", 1204, 1_900_000_000, _ms(29), _ms(0), 30, 66)
CODEX = ToolFound("codex", "Codex CLI", 1, 410_000_000, _ms(172), _ms(172))
SHOP = RepositoryFound("/home/me/src/shop", "/home/me/src/shop/.git", 184)
ELSEWHERE = RepositoryFound("/srv/other", "/srv/other/.git", 1, at_least=True)
FACTS = FirstRunFacts((CLAUDE, CODEX), (SHOP, ELSEWHERE), Looked(80, 44, ("a@b.c", "d@e.f")), (), "/home/me")


def _view(**changed: object) -> FirstRunView:
    return first_run_view(replace(FACTS, **changed), NOW, UTC)


def test_what_was_found_is_told() -> None:
    """Files with their days, sizes, folders from the home on, sessions, addresses."""
    view = _view()

    assert [(row.title, row.about, row.amount) for row in view.tools] == [
        ("Claude Code", "1,204 files, 24 Oct to today", "1.9\u202fGB"),
        ("Codex CLI", "1 file, 3 Jun", "410\u202fMB"),
    ]
    assert [(row.title, row.about, row.amount) for row in view.repositories] == [
        ("shop", "~/src/shop", "184 sessions"),
        ("other", "/srv/other", "≥ 1 session"),
    ]
    assert (view.addresses, view.address_list) == ("2 addresses are yours by git", "a@b.c, d@e.f")
    assert all(row.on for row in (*view.tools, *view.repositories))


def test_what_is_left_out_is_off_and_takes_no_time() -> None:
    """A tool and a repository that are off are said to be, and are not waited for."""
    whole, part = _view(), _view(off={"claude_code", "/home/me/src/shop"})

    assert [row.on for row in part.tools] == [False, True]
    assert part.repositories[0].about == "~/src/shop, left out for now"
    assert whole.duration == "About a minute; you can stop it at any time."
    assert part.duration == "Less than a minute; you can stop it at any time."
    assert (whole.warning != "", part.warning) == (True, "")


def test_what_is_deleted_soon_is_said_with_its_number() -> None:
    """The tool, its days, and how many files go; one file is one file."""
    assert _view().warning == (
        "Claude Code deletes its logs after 30 days. 66 files will be gone within a week; starting now keeps their"
        " counts."
    )
    one = ToolFound("claude_code", "Claude Code", 1, 1, _ms(29), _ms(29), 30, 1)
    assert "1 file will be gone" in _view(tools=[one]).warning
    assert _view(tools=[CODEX]).warning == ""


def test_while_it_looks_nothing_is_promised() -> None:
    """Before the look is over there is no duration and no address."""
    view = _view(looked=None, repositories=())

    assert view.looking
    assert (view.duration, view.addresses, view.tools_note) == ("", "", "looking at file names…")


def test_nothing_found_is_a_state_of_its_own() -> None:
    """Without tools it says how far it looked, and that reading begins with the first log."""
    view = _view(tools=(), repositories=(), looked=Looked(80, 44))

    assert view.no_tools.startswith("No tool has left logs here yet. 44 tools can be read")
    assert view.tools_note == "80 places were looked at"
    assert view.duration == "Logs are read as soon as a tool writes some."
    assert view.addresses == "git knows no address of yours"


def test_tools_without_repositories_say_how_they_are_found() -> None:
    """Databases name their folders only once they are read."""
    assert "found while reading" in _view(repositories=()).repositories_note


@pytest.mark.parametrize(
    ("count", "text"), [(12, "1 kB"), (626_139, "626 kB"), (2_173_070, "2.2 MB"), (64_000_000_000, "64 GB")]
)
def test_sizes_are_those_of_file_managers(count: int, text: str) -> None:
    """Two figures below ten, whole numbers above."""
    assert size(count).replace("\u202f", " ") == text
