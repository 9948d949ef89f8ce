"""Tabnine's agent, as far as it writes what Gemini CLI does: no real chat is known."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from tests.unit.sources.plain_logs import SAMPLES, numbers, read_log
from tokenmirror.sources import gemini_cli
from tokenmirror.sources.tabnine import SOURCE

CHATS = sorted(path for path in (SAMPLES / "gemini_cli").glob("session-*.json") if "expected" not in path.name)


@pytest.mark.parametrize("sample", CHATS, ids=lambda sample: sample.stem)
def test_reads_what_gemini_writes(sample: Path) -> None:
    """A chat in Gemini's form tells here what it tells there."""
    place = f"/home/robin/.tabnine/agent/tmp/shop/chats/{sample.name}"
    merged = read_log(SOURCE, sample.read_bytes(), place)

    assert merged == read_log(gemini_cli.SOURCE, sample.read_bytes(), place)
    assert numbers(merged)[0] > 0


def test_where_it_is_looked_for(tmp_path: Path) -> None:
    """One root, with chats below the folder of a project."""
    assert SOURCE.roots(Path("/home/me"), {}) == [Path("/home/me/.tabnine/agent/tmp")]
    for name in ("shop/chats/session-a.json", "shop/chats/session-a.jsonl"):
        assert SOURCE.is_log(PurePosixPath(name))
    for name in ("shop/logs.json", "session-a.json", "shop/chats/a/b.jsonl", "shop/chats/checkpoint.json"):
        assert not SOURCE.is_log(PurePosixPath(name))
    chat = tmp_path / "shop" / "chats" / "session-a.json"
    chat.parent.mkdir(parents=True)
    assert SOURCE.beside(chat) == {}
    (tmp_path / "shop" / ".project_root").write_text("/home/robin/shop")
    assert SOURCE.beside(chat) == {"root": "/home/robin/shop"}
