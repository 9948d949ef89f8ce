"""All that is stored can be taken along, and nothing of the program stays when the person leaves."""

from __future__ import annotations

import json
import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.flow.computer import Computer, session_log
from tests.flow.conftest import Quarter
from tokenmirror.answers.whole import export_all
from tokenmirror.app.instance import Instance
from tokenmirror.store.database import open_reader, open_writer
from tokenmirror.store.whole_queries import CONCEPTS, LEFT_OUT


def lines(folder: Path, name: str) -> list[dict[str, object]]:
    """Return the rows of one file."""
    return [json.loads(line) for line in (folder / f"{name}.jsonl").read_bytes().splitlines()]


def test_all_that_is_stored_is_written(quarter: Quarter, tmp_path: Path) -> None:
    """Counts and sums of the files are those of the database, and twice the same bytes come of it."""
    told = quarter.computer.run("export", str(tmp_path / "all"), "--json").json["rows"]

    with closing(sqlite3.connect(quarter.computer.database)) as db:
        for concept in CONCEPTS:
            (count,) = db.execute(f"SELECT count(*) FROM {concept.tables[0]}").fetchone()  # noqa: S608 - ours
            assert (concept.name, told[concept.name], len(lines(tmp_path / "all", concept.name))) == (
                concept.name, count, count,
            )  # fmt: skip
    calls = [call for call in lines(tmp_path / "all", "calls") if not call["copy"]]
    totals = quarter.computer.report()["totals"]["tokens"]
    assert sum(int(str(call["output_tokens"])) for call in calls) == totals["output_tokens"]
    flown = sum(int(str(part["output_tokens"])) for part in lines(tmp_path / "all", "outcomes"))
    assert flown == totals["output_tokens"]
    assert quarter.computer.run("export", str(tmp_path / "again")).code == 0
    for path in (tmp_path / "all").iterdir():
        assert path.read_bytes() == (tmp_path / "again" / path.name).read_bytes()
        assert sys.platform == "win32" or stat.S_IMODE(path.stat().st_mode) == 0o600


def test_each_row_is_as_the_schema_says(quarter: Quarter, tmp_path: Path) -> None:
    """Every line has the columns that its description names, and none else."""
    quarter.computer.run("export", str(tmp_path / "all"))

    defined = json.loads((tmp_path / "all" / "schema.json").read_text())["$defs"]
    for concept in CONCEPTS:
        for row in lines(tmp_path / "all", concept.name):
            assert list(row) == defined[concept.name]["required"]
    assert (quarter.computer.data / "fingerprint.key").read_bytes() not in b"".join(
        path.read_bytes() for path in (tmp_path / "all").iterdir()
    )


def test_no_table_is_passed_over(tmp_path: Path) -> None:
    """Each table of the schema is written, or it is said why not."""
    with closing(open_writer(tmp_path / "new.db")) as db:
        rows = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        tables = {row[0] for row in rows if not row[0].startswith(("sqlite_", "_sqlite"))}

    assert tables == {name for concept in CONCEPTS for name in concept.tables} | LEFT_OUT.keys()


def test_what_is_cut_off_leaves_nothing(quarter: Quarter, tmp_path: Path) -> None:
    """A person who no longer wants it finds no half of it."""

    def stop(_done: int, _of: int) -> None:
        raise KeyboardInterrupt

    with closing(open_reader(quarter.computer.database)) as db, pytest.raises(KeyboardInterrupt):
        export_all(db, tmp_path / "all", stop)

    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_something_in_it_is_left_alone(quarter: Quarter, tmp_path: Path) -> None:
    """Nothing of the person's is written over."""
    (tmp_path / "mine.txt").write_text("mine")

    assert quarter.computer.run("export", str(tmp_path)).code == 1
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_nothing_stays_when_the_person_leaves(tmp_path: Path) -> None:
    """The home is as it was before the program came: data, settings, copies, start at login."""
    computer = Computer(tmp_path, {"TOKENMIRROR_DATA_DIR": ""})
    session_log(computer.claude_log(computer.repository().path))
    before = {path: path.read_bytes() if path.is_file() else b"" for path in computer.home.rglob("*")}
    for command in (("collect", "--once"), ("backup", "take"), ("note", "week", "mine")):
        assert computer.run(*command).code == 0
    data = computer.home / ".local" / "share" / "tokenmirror"
    (data / "window.ini").write_text("[window]\n")
    for left in (".making-77", ".damaged", ".checked.json", ".restoring", "in-hand.db-journal"):
        (data / left).write_text("half")
    listed = computer.run("leave", "--json").json["found"]
    assert {one["what"] for one in listed} >= {"database", "key", "copies", "settings", "folder"}
    assert (data / "tokenmirror.db").exists()

    assert computer.run("leave", "--remove", "--yes").code == 0

    new = {path for path in computer.home.rglob("*") if path not in before}
    assert new <= {data.parent.parent, data.parent}
    assert all(path.read_bytes() == content for path, content in before.items() if path.is_file())


def test_what_is_not_ours_stays_and_is_named(tmp_path: Path) -> None:
    """A data folder that holds something else keeps it."""
    computer = Computer(tmp_path)
    computer.collect()
    (computer.data / "drop").mkdir(exist_ok=True)
    (computer.data / "drop" / "agent.jsonl").write_text("{}")
    (computer.data / "prices.json").write_text("{}")

    told = computer.run("leave", "--remove", "--yes")

    assert sorted(path.name for path in computer.data.iterdir()) == ["drop", "prices.json"]
    assert str(computer.data / "prices.json") in told.out


@pytest.mark.usefixtures("qapp")
def test_nothing_is_taken_away_below_an_open_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A window whose collector is not running would write its settings again."""
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    computer = Computer(tmp_path)
    computer.collect()
    window = Instance(computer.data)
    assert window.is_first()

    refused = computer.run("leave", "--remove", "--yes")

    assert (refused.code, "TokenMirror is running" in refused.out + refused.err) == (1, True)
    assert computer.database.exists()
    window.leave()
    assert computer.run("leave", "--remove", "--yes").code == 0
    assert not computer.data.exists()
