"""What may go wrong around encryption: cut off, locked out, mixed up; nothing is lost, set aside or left readable."""

import os
import shutil
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.benchmarks.encryption_steps import FAULTS, made_store, run
from tests.benchmarks.kill_encryption import digest
from tokenmirror.collector.encrypting import settled
from tokenmirror.collector.workplace import CannotCollect, open_workplace
from tokenmirror.keys import switching
from tokenmirror.keys.held import ask_with, forget, held, hold
from tokenmirror.keys.notes import NoteProblem, Way, read_note
from tokenmirror.keys.passphrases import keyring_note, made_key
from tokenmirror.messages import Message, Trouble
from tokenmirror.paths import DataPaths
from tokenmirror.store.cipher import connect, is_plain_file, opens
from tokenmirror.store.mending import NotRestored, restore, wish_restore
from tokenmirror.store.secret_rows import fingerprint_key_in
from tokenmirror.store.settling import settle

NOW = datetime(2026, 2, 3, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _nobody_is_asked() -> None:
    """Have no keyring looked into, though a command that ran in this process before had one."""
    ask_with(None)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one store for all of them."""
    return made_store(tmp_path_factory.mktemp("store") / "data").folder


@pytest.fixture
def paths(store: Path, tmp_path: Path) -> DataPaths:
    """A store with a copy, and with what a killed process left of another."""
    return DataPaths(shutil.copytree(store, tmp_path / "data"))


def wish_on(paths: DataPaths, key: bytes | None = None) -> bytes:
    """Wish for a key, as the window and the command do."""
    key = key or made_key()
    switching.turn_on(paths.folder, switching.Prepared(key, keyring_note(key)))
    return key


def turned_on(paths: DataPaths) -> bytes:
    """Encrypt it."""
    key = wish_on(paths)
    settle(paths)
    return key


def collect(paths: DataPaths) -> str:
    """Start a collector that has nothing to read; return what it says."""
    told: list[Message] = []
    try:
        open_workplace(paths, (), paths.folder.parent, {"HOME": str(paths.folder.parent)}, told.append).close()
    except CannotCollect as problem:
        return str(problem)
    return " ".join(one.sentence for one in told if isinstance(one, Trouble))


def everything(paths: DataPaths) -> dict[str, bytes]:
    """Return all files but the lock."""
    files = [one for one in paths.folder.rglob("*") if one.is_file() and one != paths.lock]
    return {str(one.relative_to(paths.folder)): one.read_bytes() for one in files}


def plain_files(paths: DataPaths) -> list[str]:
    """Return the databases, and drafts of them, that can be read."""
    return [name for name, content in everything(paths).items() if b"SQLite format" in content]


def test_at_each_step_that_touches_a_file(tmp_path: Path) -> None:
    """Killed there, or on a disk that fails there, every row and the key of the fingerprints are still there."""
    assert len(run(tmp_path, every=29)) == 3 * len(FAULTS)


def test_what_killed_processes_left_is_not_left_readable(paths: DataPaths) -> None:
    """Drafts of copies, and of one that was being restored, are written over."""
    shutil.copy(paths.database, paths.restoring)
    assert len(plain_files(paths)) == 4

    turned_on(paths)

    assert plain_files(paths) == []


def test_a_database_that_lies_elsewhere_is_encrypted_there(paths: DataPaths, tmp_path: Path) -> None:
    """Where only a link to it is in the folder, the file itself does not stay readable."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    paths.database.rename(elsewhere / "real.db")
    paths.database.symlink_to(elsewhere / "real.db")
    rows = digest(paths.database)

    turned_on(paths)

    assert paths.database.is_symlink()
    assert [one.name for one in elsewhere.iterdir()] == ["real.db"]
    assert not is_plain_file(elsewhere / "real.db")
    assert digest(paths.database) == rows


def test_what_waits_beside_a_database_is_written_over(paths: DataPaths) -> None:
    """The write-ahead log of a killed process holds pages; the disk does not, once it is encrypted."""
    with closing(connect(paths.database)) as db:
        db.execute("INSERT INTO own_address (address) VALUES ('rowan@example.org')")
        shutil.copy(paths.database, paths.folder / "main")
        shutil.copy(f"{paths.database}-wal", paths.folder / "wal")
    (paths.folder / "main").rename(paths.database)
    wal = (paths.folder / "wal").rename(f"{paths.database}-wal")
    blocks = paths.folder.parent / "what the disk held"
    blocks.hardlink_to(wal)
    assert b"rowan@" in blocks.read_bytes()

    turned_on(paths)

    assert not any(blocks.read_bytes())
    with closing(connect(paths.database)) as db:
        assert db.execute("SELECT 1 FROM own_address WHERE address LIKE 'rowan@%'").fetchone() == (1,)


def test_a_key_is_not_changed_twice_at_once(paths: DataPaths) -> None:
    """While files still have the key before, no third one makes that unknown."""
    first = turned_on(paths)
    rows = digest(paths.database)
    second = wish_on(paths)

    with pytest.raises(NoteProblem, match="changed already"):
        wish_on(paths)

    forget(paths.folder)
    assert hold(paths.folder, second)
    assert held(paths.folder, read_note(paths.folder).before) == first  # type: ignore[union-attr, arg-type]
    assert collect(paths) == ""
    assert digest(paths.database) == rows
    assert all(opens(one, second) for one in (paths.database, *paths.backups.glob("*.db")))


def test_a_copy_whose_key_is_not_known_now_stays_as_it_is(paths: DataPaths) -> None:
    """It is told, and neither put into a box with another key nor taken for done."""
    first = turned_on(paths)
    forget(paths.folder)
    second = wish_on(paths)
    kept = next(paths.backups.glob("*.db")).read_bytes()
    hold(paths.folder, second)
    note = read_note(paths.folder)
    assert note is not None
    assert note.before is not None
    assert held(paths.folder, note.before) is None
    paths.database.unlink()

    said = collect(paths)

    assert "its key is not known now" in said
    assert [one.read_bytes() for one in paths.backups.glob("*.db")] == [kept]
    hold(paths.folder, first)
    assert collect(paths) == ""
    assert all(opens(one, second) for one in paths.backups.glob("*.db"))


def test_a_lost_note_is_not_taken_for_damage(paths: DataPaths) -> None:
    """Where only the databases came along, nothing is set aside and nothing is begun anew; the code is asked for."""
    key = turned_on(paths)
    rows = digest(paths.database)
    paths.encryption.unlink()
    forget(paths.folder)
    before = everything(paths)

    said = collect(paths)

    assert "encrypt recover" in said
    assert everything(paths) == before
    switching.take_up(paths.folder, switching.Prepared(key, keyring_note(key)))
    assert collect(paths) == ""
    assert digest(paths.database) == rows


def test_a_note_of_another_time_is_not_taken_for_damage(paths: DataPaths) -> None:
    """One that came back from a backup of the home folder names a key of before: it is told, and nothing is changed."""
    first = turned_on(paths)
    old = paths.encryption.read_bytes()
    turned_on(paths)
    paths.encryption.write_bytes(old)
    forget(paths.folder)
    assert hold(paths.folder, first)
    before = everything(paths)

    assert "another key" in collect(paths)

    assert everything(paths) == before


def test_damage_of_an_encrypted_database_is_mended(paths: DataPaths) -> None:
    """A page of anything, zeros at its beginning, or the end cut off: with its key it is not taken for another's."""
    turned_on(paths)
    rows = digest(paths.database)
    whole = paths.database.read_bytes()
    for torn in (bytes(600) + whole[600:], whole[:4096] + os.urandom(4096) + whole[8192:], whole[:-5000]):
        paths.database.write_bytes(torn)
        (paths.folder / "damaged").touch()
        assert "backup of" in collect(paths)
        assert digest(paths.database) == rows


def test_without_its_key_nothing_is_mended(paths: DataPaths) -> None:
    """Damage was noted, and the keyring is locked now: no copy is taken for damaged too, and nothing is moved."""
    turned_on(paths)
    paths.damaged.touch()
    forget(paths.folder)
    before = everything(paths)

    assert "its key is not known" in collect(paths)

    assert everything(paths) == before


def test_a_plain_copy_of_before_can_be_restored(paths: DataPaths) -> None:
    """It comes into its place encrypted, with the key of the fingerprints; where it lies is encrypted as well."""
    secret = paths.key.read_bytes()
    rows = digest(paths.database)
    kept = next(paths.backups.glob("*.db")).read_bytes()
    turned_on(paths)
    old = paths.backups / "tokenmirror-2025-11-11T11-11-11Z.db"
    old.write_bytes(kept)

    restore(paths, old.name, NOW)

    assert not is_plain_file(paths.database)
    assert collect(paths) == ""
    assert digest(paths.database) == rows
    with closing(connect(paths.database)) as db:
        assert fingerprint_key_in(db) == secret
    assert plain_files(paths) == []


def test_a_copy_with_another_key_is_not_restored(paths: DataPaths) -> None:
    """It is not called damaged, and nothing is changed."""
    turned_on(paths)
    foreign = paths.backups / "tokenmirror-2025-11-11T11-11-11Z.db"
    shutil.copy(paths.database, foreign)
    turned_on_again = wish_on(paths)
    foreign.rename(paths.folder.parent / foreign.name)
    settle(paths)
    (paths.folder.parent / foreign.name).rename(foreign)

    with pytest.raises(NotRestored, match="another key"):
        restore(paths, foreign.name, NOW)

    wish_restore(paths, foreign.name)
    assert "another key" in collect(paths)
    assert opens(paths.database, turned_on_again)


def test_what_was_done_already_is_not_taken_back(paths: DataPaths) -> None:
    """The database has the new key, the note does not say so yet, and what follows fails: the note stays true."""
    turned_on(paths)
    rows = digest(paths.database)
    new = wish_on(paths)
    note = paths.encryption.read_bytes()
    settle(paths)
    paths.encryption.write_bytes(note)
    paths.key.mkdir()  # nothing can be moved in from there

    told: list[Message] = []
    settled(paths, told.append)

    now = read_note(paths.folder)
    assert now is not None
    assert now.way is Way.ENCRYPTED
    assert now.key.fits(new)
    assert any("not yet" in one.sentence for one in told if isinstance(one, Trouble))
    paths.key.rmdir()
    assert collect(paths) == ""
    assert digest(paths.database) == rows


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits there")
def test_no_dump_holds_a_key(paths: DataPaths) -> None:
    """Who knows a key has the system write no memory to a disk."""
    import resource  # noqa: PLC0415 - not on all systems

    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    if hard == 0:
        pytest.skip("none is written here anyway")
    resource.setrlimit(resource.RLIMIT_CORE, (4096, hard))

    turned_on(paths)

    assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
