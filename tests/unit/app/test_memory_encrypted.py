"""Where the database is encrypted, the window's own file holds nothing of the person's; what is in hand is not lost."""

from pathlib import Path

import pytest

from tokenmirror.app.memory import Memory
from tokenmirror.keys import switching
from tokenmirror.keys.held import forget, hold
from tokenmirror.keys.passphrases import keyring_note, made_key
from tokenmirror.paths import DataPaths
from tokenmirror.store.database import open_writer
from tokenmirror.store.settling import settle
from tokenmirror.ui.filters import Narrowing
from tokenmirror.ui.trail import Place

pytestmark = pytest.mark.usefixtures("qapp")
OWN = "A word on the week of the orchard"


def test_what_is_in_hand_moves_into_an_encrypted_file_and_back(tmp_path: Path) -> None:
    """Without the key nothing is told of it and nothing is forgotten; decrypted it is told again."""
    paths, key = DataPaths(tmp_path), made_key()
    open_writer(paths.database).close()
    Memory(tmp_path).keep_summary("May", OWN)
    Memory(tmp_path).keep(Place("changes", Narrowing(project="/home/robin/orchard"), "orchard"))
    switching.turn_on(tmp_path, switching.Prepared(key, keyring_note(key)))
    settle(paths)

    blocks = tmp_path / "what the disk held"
    blocks.hardlink_to(tmp_path / "window.ini")
    memory = Memory(tmp_path)
    memory.hide()
    memory.keep(Place("changes", Narrowing(project="/home/robin/orchard"), "orchard"))

    assert not any(blocks.read_bytes())
    assert not [one for one in tmp_path.iterdir() if b"orchard" in one.read_bytes()]
    assert Memory(tmp_path).summary == ("May", OWN)
    assert Memory(tmp_path).place == ("changes", "")
    forget(tmp_path)
    assert Memory(tmp_path).summary is None
    assert hold(tmp_path, key)
    Memory(tmp_path).keep_summary("June", OWN)

    switching.turn_off(tmp_path)
    settle(paths)

    forget(tmp_path)
    assert Memory(tmp_path).summary == ("June", OWN)
