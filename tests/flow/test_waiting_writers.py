"""What a person writes does not wait for the end of a long reading."""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

from tests.flow.computer import Computer
from tokenmirror.paths import DataPaths
from tokenmirror.store.database import open_writer
from tokenmirror.store.turns import asking_for_a_turn, let_others_in


def test_who_waits_is_let_in_between_two_transactions(tmp_path: Path) -> None:
    """A collector that holds the database again and again lets each of three in, one after the other."""
    computer = Computer(tmp_path)
    computer.collect()
    paths, ended = DataPaths(computer.data), threading.Event()

    def collecting() -> None:
        with closing(open_writer(paths.database)) as db:
            while not ended.is_set():
                db.execute("BEGIN IMMEDIATE")
                time.sleep(0.2)
                db.execute("COMMIT")
                let_others_in(paths)

    thread = threading.Thread(target=collecting)
    thread.start()
    took: list[float] = []
    for number in range(3):
        began = time.monotonic()
        with asking_for_a_turn(paths), closing(sqlite3.connect(paths.database, timeout=10)) as db:
            db.execute("INSERT INTO own_address (address) VALUES (?)", (f"robin{number}@example.com",))
            db.commit()
        took.append(time.monotonic() - began)
    ended.set()
    thread.join()

    assert max(took) < 2
    began = time.monotonic()
    let_others_in(paths)
    assert time.monotonic() - began < 0.5
