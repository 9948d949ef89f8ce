"""The pages of the settings, and what is decided of repositories and addresses, with real SQLite and real git."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tokenmirror.answers.about import about
from tokenmirror.answers.ask import Asker
from tokenmirror.domain.deciding import Deciding, Deed
from tokenmirror.paths import DataPaths
from tokenmirror.store.database import open_writer
from tokenmirror.viewmodels.settings import AddressesView, PricesView, PrivacyView, RepositoriesView
from tokenmirror.viewmodels.settings_made import StoredFacts, privacy_view


def run_git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", "-C", str(folder), *arguments], check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    made = tmp_path / "src" / "led ger"
    made.mkdir(parents=True)
    run_git(made, "init", "-q", "-b", "main")
    run_git(made, "config", "user.email", "Me@Example.org")
    run_git(made, "config", "user.name", "Me")
    (made / "a.txt").write_text("one\n")
    run_git(made, "add", ".")
    run_git(made, "commit", "-q", "-m", "first")
    run_git(made, "branch", "next")
    return made


@pytest.fixture
def asker(tmp_path: Path) -> Asker:
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    with closing(open_writer(DataPaths(data).database)):
        pass
    return Asker(data, home=tmp_path)


def repositories(asker: Asker) -> RepositoriesView:
    page = asker.settings("repositories")
    assert isinstance(page, RepositoriesView)
    return page


def test_a_repository_is_added_left_out_and_given_a_branch(asker: Asker, repository: Path) -> None:
    """Any folder inside names the repository; what is decided of it is stored and can be taken back."""
    inside = repository / "deep"
    inside.mkdir()
    assert asker.decide(Deciding(Deed.ADD, str(inside), "/old/ledger/")) == ""
    (row,) = repositories(asker).rows
    assert (row.folder, row.watched) == (str(repository), True)
    assert row.branch is not None
    assert row.branch.choices == ("main", "next")

    assert asker.decide(Deciding(Deed.IGNORE, "/old/ledger")) == ""
    assert not repositories(asker).rows[0].watched
    assert asker.decide(Deciding(Deed.WATCH, str(repository))) == ""
    assert repositories(asker).rows[0].watched
    assert asker.decide(Deciding(Deed.BRANCH, str(repository), "next")) == ""
    with closing(open_writer(asker._paths.database)) as db:
        assert db.execute("SELECT chosen_ref FROM repository").fetchall() == [("next",)]
        assert asker.decide(Deciding(Deed.BRANCH, str(repository))) == ""
        assert db.execute("SELECT chosen_ref FROM repository").fetchall() == [(None,)]


def test_what_cannot_be_decided_says_why(asker: Asker, tmp_path: Path) -> None:
    """A folder without a repository, an unknown one, and what is no address are refused in a sentence."""
    assert "not in a git repository" in asker.decide(Deciding(Deed.ADD, str(tmp_path)))
    assert "no repository that is known" in asker.decide(Deciding(Deed.IGNORE, "/nowhere"))
    for wrong in ("me", "a@b\nc@d", "two words@x"):
        assert "not an e-mail address" in asker.decide(Deciding(Deed.ADD_ADDRESS, wrong))
    assert "was not added by you" in asker.decide(Deciding(Deed.REMOVE_ADDRESS, "other@example.org"))


def test_addresses(asker: Asker, repository: Path) -> None:
    """Those of git's configuration cannot be removed; those added can."""
    asker.decide(Deciding(Deed.ADD, str(repository)))
    asker.decide(Deciding(Deed.ADD_ADDRESS, " New@Example.org "))

    page = asker.settings("addresses")

    assert isinstance(page, AddressesView)
    told = {row.address: row.added for row in page.rows}
    assert told["me@example.org"] is False
    assert told["new@example.org"] is True
    assert asker.decide(Deciding(Deed.REMOVE_ADDRESS, "new@example.org")) == ""
    page = asker.settings("addresses")
    assert isinstance(page, AddressesView)
    assert "new@example.org" not in {row.address for row in page.rows}


@pytest.mark.skipif(sys.platform == "win32", reason="modes are of POSIX")
def test_who_can_read_the_database(asker: Asker, tmp_path: Path) -> None:
    """It is said that nobody else can read it, and said too when somebody can."""
    folder = tmp_path / "data"
    page = asker.settings("privacy")
    assert isinstance(page, PrivacyView)
    assert page.database_text.endswith("readable by you alone")
    assert "tokenmirror.db" in dict(page.files)

    folder.chmod(0o755)
    (folder / "tokenmirror.db").chmod(0o644)

    page = asker.settings("privacy")
    assert isinstance(page, PrivacyView)
    assert "readable by others" in page.database_text


def test_the_command_that_lists_names_and_paths_lists_both(asker: Asker, repository: Path, tmp_path: Path) -> None:
    """It is one that a shell takes and SQLite understands, and the folder of a session is in what it prints."""
    with closing(open_writer(DataPaths(tmp_path / "data").database)) as db, db:
        db.execute("INSERT INTO place (path) VALUES (?)", (str(repository),))
        db.execute("INSERT INTO word (text) VALUES ('main')")
    page = asker.settings("privacy")
    assert isinstance(page, PrivacyView)
    (command,) = (command for what, command in page.checks if what == "Every name and path that is stored")
    program = "import sqlite3, sys; [print(*row) for row in sqlite3.connect(sys.argv[1]).execute(sys.argv[2])]"
    script = f"sqlite3() {{ {sys.executable} -c '{program}' \"$@\"; }}"

    done = subprocess.run(["bash", "-c", f"{script}; {command}"], check=True, timeout=60, capture_output=True)

    assert done.stdout.decode().splitlines() == [str(repository), "main"]


def test_words_of_ones_own_are_told_as_stored(asker: Asker, tmp_path: Path) -> None:
    """A note and a correction are both among what the page of privacy says is stored."""
    with closing(open_writer(DataPaths(tmp_path / "data").database)) as db, db:
        db.execute("INSERT INTO note (about, subject, text, written_at) VALUES ('week', '2026-W47', 'slow', 1)")
        db.execute("INSERT INTO own_address (address, added_at) VALUES ('me@example.org', 1)")
    page = asker.settings("privacy")
    assert isinstance(page, PrivacyView)
    assert dict(page.stored)["What you wrote, set and corrected"] == "2 words of yours"


def test_an_encrypted_database_is_not_offered_to_a_program_without_its_key() -> None:
    """Where another program could not open it, the page names the command that writes everything out."""
    facts = {locked: StoredFacts("/d", "/d/x.db", 99_000, True, {}, (), encrypted=locked) for locked in (False, True)}
    plain, encrypted = (dict(privacy_view(facts[locked]).checks).values() for locked in (False, True))
    assert any(command.startswith("sqlite3 ") for command in plain)
    assert not any(command.startswith("sqlite3 ") for command in encrypted)
    assert "tokenmirror export FOLDER" in encrypted
    assert privacy_view(facts[False]).database_text == "99 kB, readable by you alone"


@pytest.mark.parametrize(
    ("text", "problem"),
    [(None, False), ('{"models": {"m": {"input": "1", "output": "2"}}}', False), ("{", True), ('{"models": 3}', True)],
)
def test_prices_of_ones_own(asker: Asker, tmp_path: Path, text: str | None, problem: bool) -> None:  # noqa: FBT001
    """The file is read, is not there, or is named with what is wrong in it; the example is a file that is read."""
    own = tmp_path / "data" / "prices.json"
    if text is not None:
        own.write_text(text)

    page = asker.settings("prices")

    assert isinstance(page, PricesView)
    assert bool(page.own_problem) is problem
    assert page.own_path == str(own)
    assert json.loads(page.own_example)
    own.write_text(page.own_example)
    page = asker.settings("prices")
    assert isinstance(page, PricesView)
    assert page.own_problem == ""


def test_without_a_database(tmp_path: Path) -> None:
    """Every page is there before anything was read."""
    asker = Asker(tmp_path / "none", home=tmp_path)

    for name in ("repositories", "addresses", "data", "privacy", "prices", "about"):
        assert asker.settings(name) is not None
    assert asker.settings("appearance") is None


def test_about_names_what_runs() -> None:
    """Versions are those of the running program, and every part has a licence and its text or where it is."""
    view = about()

    versions = dict(view.versions)
    assert versions["Python"] == ".".join(map(str, sys.version_info[:3]))
    assert versions["git"][0].isdigit()
    parts = {one.name.casefold().replace("_", "-"): one for one in view.licences}
    assert {"tokenmirror", "python", "pyside6-essentials", "msgspec", "watchdog", "numpy"} <= set(parts)
    assert "MIT" in parts["tokenmirror"].text
    assert all(one.licence and one.text and one.version for one in view.licences)
    for name, words in SHIPPED.items():
        assert words in parts[name].text, name


SHIPPED = {
    "sqlcipher": "ZETETIC LLC",
    "openssl": "Apache License",
    "inter": "SIL Open Font License",
    "price list": "Pydantic",
    "pyside6-essentials": "GNU LESSER GENERAL PUBLIC LICENSE",
    "python": "PYTHON SOFTWARE FOUNDATION LICENSE",
}
"""What must be told with parts that come inside of others, or without the text of their licence."""
