"""Goose's messages: prompts, and what its tools did."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from tokenmirror.domain.events import EditKind, Event, TurnStarted
from tokenmirror.sources._goose_usage import Session
from tokenmirror.sources.asked_edits import replacement, whole_file
from tokenmirror.sources.line_changes import Fingerprint, diff_lines
from tokenmirror.sources.log_objects import Object, mapping, mappings, texts_of
from tokenmirror.sources.log_values import text
from tokenmirror.sources.tool_requests import Change, Requests, Spot

_SEPARATOR = "__"


class Messages:
    """The messages of one log or look; requests wait here for their answers."""

    def __init__(self, pending: object, fingerprint: Fingerprint) -> None:
        self.requests = Requests(fingerprint, pending)
        self._fingerprint = fingerprint

    def take(self, role: object, content: list[Object], at: datetime, session: Session) -> Iterator[Event]:
        """Yield what one message tells."""
        if session.done_by_another:
            return
        if role == "user" and session.agent is None and any(part.get("type") == "text" for part in content):
            # Messages are written anew under other row numbers; their time stays.
            yield TurnStarted(f"{session.id}|{int(at.timestamp() * 1000)}", session.id, at)
        spot = Spot(session.shown, at, session.cwd)
        for part in content:
            identity = text(part.get("id"))
            if identity is None:
                continue
            request = f"{session.id}|{identity}"  # an id may come again in another session
            if part.get("type") == "toolRequest":
                self._ask(request, mapping(part.get("toolCall")), spot)
            elif part.get("type") == "toolResponse":
                yield from self._answered(request, mapping(part.get("toolResult")), at)

    def _ask(self, request: str, call: Object, spot: Spot) -> None:
        value = mapping(call.get("value"))
        name, asked = text(value.get("name")) or "", mapping(value.get("arguments"))
        short = name.rpartition(_SEPARATOR)[2]
        if short == "shell":
            self.requests.shell(request, spot, text(asked.get("command")) or "", text(asked.get("working_dir")))
        else:
            self.requests.edit(request, spot, _changes(short, asked, self._fingerprint))

    def _answered(self, request: str, result: Object, at: datetime) -> Iterator[Event]:
        value = result.get("value")
        told = mapping(value)
        failed = result.get("status") != "success" or told.get("isError") is True
        said = texts_of(told.get("content") if told else value)
        # A result repeats itself for the person and for the model.
        once = "\n".join(dict.fromkeys(said.split("\n")))
        yield from self.requests.answer(request, at, once, failed=failed)


def _changes(name: str, asked: Object, fingerprint: Fingerprint) -> list[Change]:
    """Return what an editing tool was asked for."""
    if name == "text_editor":
        command = asked.get("command")
        name = {"write": "write", "create": "write", "str_replace": "edit", "insert": "edit"}.get(str(command), "")
    if name == "write":
        return whole_file(asked, fingerprint)
    path, diff = text(asked.get("path")), text(asked.get("diff"))
    if name == "edit" and path is not None and diff is not None and "@@" in diff:
        return [Change(path, EditKind.UPDATE, *diff_lines(diff, fingerprint))]
    return replacement(asked, fingerprint) if name == "edit" else []


def parts_of(content: object) -> list[Object]:
    """Return the parts of a message; a text alone is one."""
    return [{"type": "text"}] if isinstance(content, str) and content else mappings(content)
