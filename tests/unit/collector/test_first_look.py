"""The look before anything is read: tools by their files, repositories by first lines, nothing stored."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tokenmirror.collector.first_look import FirstLook
from tokenmirror.demo.claude_log import ClaudeLog
from tokenmirror.demo.pairing import Pairing
from tokenmirror.demo.repository import Repository
from tokenmirror.messages import Looked, Message, RepositoryFound, ToolFound, decode, encode
from tokenmirror.sources.registry import all_sources

SESSION = "0f3a9c1e-5b7d-4e2a-8c6f-1d2e3f4a5b6{}"


def _look(home: Path) -> list[Message]:
    told: list[Message] = []
    env = {"HOME": str(home), "TOKENMIRROR_DATA_DIR": str(home / "data")}
    FirstLook(all_sources(), home, env, told.append).run()
    return told


def _work(home: Path, sessions: int) -> Repository:
    shop = Repository(home / "shop", "Robin Reed", "robin@example.com", within=home)
    began = datetime.now(UTC) - timedelta(days=2)
    for number in range(sessions):
        work = Pairing(shop, ClaudeLog(home, shop.path, SESSION.format(number), began))
        work.write(f"prices{number}.py", "weigh = 1\n", began)
        work.commit(f"Add prices {number}", began + timedelta(minutes=1))
    return shop


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def test_tools_and_repositories_are_found(home: Path) -> None:
    """Files with their sizes and days, the repository with its sessions, and the address of its settings."""
    shop = _work(home, 3)
    logs = sorted((home / ".claude").rglob("*.jsonl"))
    told = _look(home)
    tool = next(one for one in told if isinstance(one, ToolFound))
    repositories = [one for one in told if isinstance(one, RepositoryFound)]

    assert (tool.source, tool.title, tool.files) == ("claude_code", "Claude Code", 3)
    assert tool.bytes == sum(log.stat().st_size for log in logs)
    assert tool.oldest <= tool.newest <= datetime.now(UTC).timestamp() * 1000
    assert repositories == [RepositoryFound(str(shop.path), str(shop.path / ".git"), 3)]
    assert isinstance(told[-1], Looked)
    assert "robin@example.com" in told[-1].addresses


def test_logs_that_will_be_deleted_soon_are_counted(home: Path) -> None:
    """Claude Code keeps thirty days: what is 25 days old goes within a week, what is 20 days old does not."""
    _work(home, 2)
    for log, days in zip(sorted((home / ".claude").rglob("*.jsonl")), (25, 20), strict=True):
        long_ago = (datetime.now(UTC) - timedelta(days=days)).timestamp()
        os.utime(log, (long_ago, long_ago))
    tool = next(one for one in _look(home) if isinstance(one, ToolFound))

    assert (tool.deletes_after, tool.going) == (30, 1)


def test_a_look_changes_nothing(home: Path) -> None:
    """No file is made or touched, also where the data would be kept."""
    _work(home, 1)
    before = {path: path.stat().st_mtime_ns for path in home.rglob("*") if path.is_file()}
    _look(home)

    assert {path: path.stat().st_mtime_ns for path in home.rglob("*") if path.is_file()} == before
    assert not (home / "data").exists()


def test_an_empty_home_is_told_too(home: Path) -> None:
    """Nothing found is an answer: how many folders of how many tools were looked at."""
    (told,) = _look(home)

    assert isinstance(told, Looked)
    assert told.tools == len(all_sources())
    assert told.folders >= told.tools // 2


def test_what_is_found_goes_over_the_pipe(home: Path) -> None:
    """Each message comes out of the pipe as it went in."""
    _work(home, 1)
    for message in _look(home):
        back = decode(encode(message))
        if isinstance(message, Looked) and isinstance(back, Looked):
            assert (tuple(back.addresses), back.folders) == (message.addresses, message.folders)
        else:
            assert back == message
