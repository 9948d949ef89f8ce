"""What the program notes of itself: words of ours and numbers, in small files for its owner alone."""

from __future__ import annotations

import re
import stat
import sys
from pathlib import Path

import pytest

from tokenmirror import journal
from tokenmirror.domain.git_problems import GitProblemKind
from tokenmirror.git.revisions import checked
from tokenmirror.journal import COLLECTOR, LIMIT_BYTES, WINDOW, WORDS, Journal, is_ours, last_lines

MARKER = "Acme-Secret"
PACKAGE = Path(journal.__file__).parent


@pytest.fixture
def kept(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "journal", COLLECTOR)


def text(folder: Path) -> str:
    return "".join(path.read_text() for path in sorted(folder.iterdir()))


def test_a_line_holds_what_happened_and_numbers(kept: Journal, tmp_path: Path) -> None:
    """A count, a duration to the thousandth and a kind."""
    kept.note("caught_up", logs=3, seconds=1.25, kind="database")
    (line,) = text(tmp_path / "journal").splitlines()
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ \d+ caught_up logs=3 seconds=1.250 kind=database", line)
    assert last_lines(tmp_path / "journal", 9) == {COLLECTOR: [line]}


def test_a_word_that_is_not_ours_is_not_written(kept: Journal, tmp_path: Path) -> None:
    """Neither as what happened nor as a kind, however it got there."""
    kept.note(f"/home/{MARKER}", kind=MARKER)
    assert text(tmp_path / "journal").endswith(" other kind=other\n")


def test_of_an_exception_there_are_its_type_and_our_frames(kept: Journal, tmp_path: Path) -> None:
    """What it says holds a name here, and our frame does not; where tests called it from is only counted."""
    with pytest.raises(ValueError, match=MARKER) as caught:
        checked(f"../{MARKER}")
    kept.failed(caught.value, question="mirror")
    written = text(tmp_path / "journal")
    assert re.search(r" failed ValueError in git/revisions\.py:\d+ checked \+1 question=mirror\n$", written)
    assert MARKER not in written
    assert is_ours(written.rstrip("\n"))


def test_an_exception_of_a_strangers_making_names_nothing(kept: Journal, tmp_path: Path) -> None:
    """Its type can be named after anything, and is another's."""
    kept.failed(type("No such\nthing: /etc", (Exception,), {"__module__": "a/b"})())
    (line,) = text(tmp_path / "journal").splitlines()
    assert line.endswith(" failed other in +0")
    assert is_ours(line)


def test_what_nobody_catches_is_noted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the main thread as in others, and told as before."""
    told: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: told.append(error))
    monkeypatch.setattr("threading.excepthook", told.append)
    monkeypatch.setattr(journal._Now, "journal", None)
    monkeypatch.setattr(journal._Now, "listening", False)
    journal.begin(tmp_path / "journal", WINDOW)
    error = KeyError(MARKER)
    sys.excepthook(KeyError, error, None)
    journal.note("ended")
    assert [line.partition("Z ")[2].split(" ", 1)[1] for line in last_lines(tmp_path / "journal", 9)[WINDOW]] == [
        "failed KeyError in +0",
        "ended",
    ]
    assert len(told) == 1


def test_files_stay_small_and_turn(kept: Journal, tmp_path: Path) -> None:
    """However much is noted there are two files of a limited size, and the newest lines are there."""
    for number in range(12_000):
        kept.note("changed", changes=number)
    files = sorted((tmp_path / "journal").iterdir())
    assert [file.name for file in files] == ["collector.log", "collector.log.1"]
    assert all(file.stat().st_size <= LIMIT_BYTES for file in files)
    assert last_lines(tmp_path / "journal", 3)[COLLECTOR][-1].endswith("changes=11999")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has rights of another kind")
def test_only_the_owner_reads_them(kept: Journal, tmp_path: Path) -> None:
    """The folder as well as the files."""
    kept.note("started")
    folder = tmp_path / "journal"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()] == [0o600]


def test_a_link_in_its_place_is_not_followed(kept: Journal, tmp_path: Path) -> None:
    """Nothing is written elsewhere."""
    (tmp_path / "journal").mkdir()
    (tmp_path / "elsewhere").write_text("")
    (tmp_path / "journal" / COLLECTOR).symlink_to(tmp_path / "elsewhere")
    kept.note("started")
    assert not (tmp_path / "elsewhere").read_text()


def test_where_nothing_can_be_written_nothing_is(tmp_path: Path) -> None:
    """Noting is never why something fails; a data folder that is not there is not made."""
    Journal(tmp_path / "none" / "journal", COLLECTOR).note("started")
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    "line",
    [
        f"2026-11-22 20:50:43Z 1 {MARKER.casefold()}",
        "2026-11-22 20:50:43Z 1 note kind=acme",
        "2026-11-22 20:50:43Z 1 started in /home/acme",
        "2026-11-22 20:50:43Z 1 failed ValueError in a.py:1 run: acme +1",
        "2026-11-22 20:50:43Z 1 failed robin.acme in +1",
        "2026-11-22 20:50:43Z 1 failed acme in journal.py:1 note +1",
        "2026-11-22 20:50:43Z 1 failed print in journal.py:1 note +1",
        "2026-11-22 20:50:43Z 1 failed ValueError in acme/robin.py:1 note +1",
        "2026-11-22 20:50:43Z 1 changed acme_robin=1",
        "acme",
        "",
    ],
)
def test_a_line_that_others_put_there_is_not_taken_for_ours(line: str) -> None:
    """What is shown of the files has to have been written here."""
    assert not is_ours(line)


@pytest.mark.parametrize(
    "line",
    [
        "failed ValueError in journal.py:1 note git/runner.py:22 Git.ask +1 question=git",
        "failed msgspec.DecodeError in +0",
    ],
)
def test_an_exception_that_can_be_ours_is_shown(line: str) -> None:
    """Of Python or of what the program is made with, where it passed files of ours."""
    assert is_ours(f"2026-11-22 20:50:43Z 1 {line}")


def test_a_fact_that_has_no_name_of_ours_is_another(kept: Journal, tmp_path: Path) -> None:
    """Names of facts are words of ours too."""
    kept.note("changed", **{MARKER.casefold().replace("-", "_"): 3})
    assert text(tmp_path / "journal").endswith(" changed other=3\n")


def test_every_kind_that_is_told_is_a_word_of_ours() -> None:
    """A kind of trouble that is new belongs into the list, or it is noted as `other`."""
    told = {kind.value for kind in GitProblemKind}
    for file in PACKAGE.rglob("*.py"):
        told |= set(re.findall(r'Trouble\(\s*"(\w+)"', file.read_text()))
    for file in (PACKAGE / "app").glob("*.py"):
        told |= set(re.findall(r'reader\.ask\("(\w+)"', file.read_text()))
    for file in PACKAGE.rglob("*.py"):
        told |= set(re.findall(r'journal\.note\("(\w+)"', file.read_text()))
    assert len(told) > 20
    assert told <= WORDS
