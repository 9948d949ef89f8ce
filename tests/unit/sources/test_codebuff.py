"""Codebuff's chats are named by project and time; made, not real."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from tests.unit.sources.merged import read
from tokenmirror.domain.events import Event, SessionSeen
from tokenmirror.sources.codebuff import SOURCE


def test_a_chat_is_a_session_and_nothing_more(tmp_path: Path) -> None:
    """Two projects can have chats of the same moment."""
    found: list[Event] = []
    for project in ("shop", "notes"):
        log = SOURCE.roots(tmp_path, {})[0] / project / "chats" / "2026-01-05T10-00" / "chat-messages.json"
        assert SOURCE.is_log(PurePosixPath(*log.parts[-4:]))
        (reading,) = read(SOURCE, b'[{"role":"user","content":"secret"}]', str(log))
        found += reading.events

    assert found == [SessionSeen("shop/2026-01-05T10-00"), SessionSeen("notes/2026-01-05T10-00")]
    assert not SOURCE.is_log(PurePosixPath("shop/chats/2026-01-05T10-00/run-state.json"))
