"""A person stops the first reading: what was read stays, and the rest is read when they go on."""

import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tokenmirror.collector import ingest
from tokenmirror.collector.main import Live
from tokenmirror.collector.workplace import open_workplace
from tokenmirror.demo.claude_log import ClaudeLog
from tokenmirror.demo.pairing import Pairing
from tokenmirror.demo.repository import Repository
from tokenmirror.messages import Changed, Idle, Message, Paused, Progress
from tokenmirror.paths import DataPaths
from tokenmirror.sources.registry import all_sources

SESSION = "0f3a9c1e-5b7d-4e2a-8c6f-1d2e3f4a{:04}"
LOGS = 6


def _work(home: Path) -> None:
    shop = Repository(home / "shop", "Robin Reed", "robin@example.com", within=home)
    began = datetime.now(UTC) - timedelta(days=2)
    for number in range(LOGS):
        work = Pairing(shop, ClaudeLog(home, shop.path, SESSION.format(number), began))
        work.write(f"prices{number}.py", "weigh = 1\n", began)
    work.commit("Add prices", began + timedelta(minutes=1))


def test_stopping_keeps_what_was_read_and_goes_on(tmp_path: Path) -> None:
    """The pause is heard between two logs; resuming reads those that are left, and only then all is read."""
    _work(tmp_path)
    told: list[Message] = []
    stopped, done = threading.Event(), threading.Event()

    def tell(message: Message) -> None:
        told.append(message)
        if isinstance(message, Progress) and message.what == "logs" and not stopped.is_set():
            live._queue.put("pause")
        if isinstance(message, Paused):
            stopped.set()
        if isinstance(message, Idle):
            done.set()

    place = open_workplace(DataPaths(tmp_path / "data"), all_sources(), tmp_path, {"HOME": str(tmp_path)}, tell)
    live = Live(place, tell)
    thread = threading.Thread(target=live.run)
    thread.start()
    try:
        assert stopped.wait(30)
        read = place.db.execute("SELECT count(*) FROM log WHERE status = 'read'").fetchone()[0]
        assert 0 < read < LOGS
        assert not any(isinstance(message, Idle) for message in told)
        live._queue.put("resume")
        assert done.wait(60)
    finally:
        live.stop()
        thread.join(30)
    assert place.db.execute("SELECT count(*) FROM log WHERE status = 'read'").fetchone()[0] == LOGS
    assert any(isinstance(message, Changed) for message in told)
    place.close()


def test_what_was_kept_of_a_long_reading_is_told_while_it_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever looks when told finds more each time, long before all is read."""
    _work(tmp_path)
    monkeypatch.setattr(ingest, "COMMIT_BYTES", 1)
    paths = DataPaths(tmp_path / "data")
    seen: list[int] = []

    def tell(message: Message) -> None:
        if isinstance(message, Changed) and message.what == "calls":
            with closing(sqlite3.connect(paths.database)) as db:
                seen.append(db.execute("SELECT count(*) FROM log WHERE status = 'read'").fetchone()[0])

    place = open_workplace(paths, all_sources(), tmp_path, {"HOME": str(tmp_path)}, tell)
    place.collector.logs()
    place.close()

    assert seen == sorted(seen)
    assert len(set(seen)) == LOGS
    assert seen[-1] == LOGS
