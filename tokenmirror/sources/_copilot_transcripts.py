"""Reads the transcripts that Copilot keeps in an editor: the events of the terminal, without any counts."""

from __future__ import annotations

from datetime import datetime

import msgspec

from tokenmirror.domain.events import ApiCall, Reading, TurnStarted
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources._copilot_cli_events import EventReader
from tokenmirror.sources._copilot_records import Data, Line, lines_of
from tokenmirror.sources._copilot_tools import bare_id
from tokenmirror.sources.log_values import text
from tokenmirror.sources.source import Chunk

_UNKNOWN = "unknown"


def read_transcript(chunk: Chunk) -> Reading:
    """Read the events that were appended to a transcript."""
    reader = _Transcript(chunk)
    for start, line in lines_of(chunk.data):
        reader.take(line, chunk.offset + start)
    reader.reading.state = msgspec.to_builtins(reader.session)
    return reader.reading


class _Transcript(EventReader):
    """A prompt is one call, as in the chat that a transcript repeats: which replaces it."""

    def identity(self, call: str) -> str:
        """Return a tool call's id as the other stores have it."""
        return bare_id(call)

    def prompted(self, _line: Line, data: Data, at: datetime) -> None:
        """Take a prompt, and that it was answered."""
        session = self.session
        session.calls += 1
        self.reading.records += 1
        self.reading.events += [
            TurnStarted(f"{session.id}|{session.calls}", session.id, at),
            ApiCall(
                id=f"{session.id}|prompt|{session.calls}",
                session=session.id,
                at=at,
                model=text(data.model) or session.model or _UNKNOWN,
                usage=TokenUsage(quality=Quality.NOT_RECORDED),
                cwd=session.cwd,
                replay_key=f"{session.id}|request|{session.calls}",
            ),
        ]

    def answered(self, line: Line, data: Data, at: datetime) -> None:
        """Pass over answers: how many calls a prompt took is not what the chat counts."""
