"""Reads a session of Cline's command line: its messages, which are kept as one document."""

from __future__ import annotations

from datetime import datetime
from pathlib import PureWindowsPath

import msgspec

from tokenmirror.domain.events import ApiCall, CallKind, Charge, EditKind, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.sources._cline_beside import Known
from tokenmirror.sources._cline_counts import METRICS, cost_of, usage_of
from tokenmirror.sources._cline_edits import patch_changes
from tokenmirror.sources.line_changes import Fingerprint, replaced_lines
from tokenmirror.sources.log_objects import Object, mapping, mappings, moment, object_of, texts_of
from tokenmirror.sources.log_values import BadCountsError, text
from tokenmirror.sources.source import Chunk
from tokenmirror.sources.tool_requests import Change, Requests, Spot

_MAIN = "lead"
_TOTAL = ":total"
_UNKNOWN = "unknown"
_TOTALS = ("inputTokens", "outputTokens", "cacheWriteTokens", "cacheReadTokens")


def read_session(chunk: Chunk) -> Reading:
    """Read all messages of a session."""
    document = object_of(chunk.data)
    if document is None or not isinstance(document.get("messages"), list):
        return Reading(problems=[Problem("not_a_session", 0, "This document holds no messages of a session.")])
    return _Session(chunk, document).run(mappings(document.get("messages")))


class _Session:
    """One pass over the messages of a session."""

    def __init__(self, chunk: Chunk, document: Object) -> None:
        self._fingerprint = chunk.fingerprint
        self._known = _known(chunk.state)
        stem = PureWindowsPath(chunk.path).name.removesuffix(".messages.json")
        self._session = text(document.get("sessionId")) or stem
        agent = text(document.get("agent")) or _MAIN
        self._agent = None if agent == _MAIN else agent
        self._requests = Requests(self._fingerprint)
        self._reading = Reading()
        self._answered = False
        self._measured = False

    def run(self, messages: list[Object]) -> Reading:
        """Read message by message."""
        known = self._known
        self._reading.events.append(SessionSeen(self._session, known.parent, known.cwd, entrypoint="cli"))
        for message in messages:
            at = moment(message.get("ts"))
            if at is None:
                self._problem("bad_time", "A message has no time, and was left out.")
            elif message.get("role") == "assistant":
                self._answer(message, at)
            elif message.get("role") == "user":
                self._user(message, at)
        if self._answered and not self._measured:
            self._whole()
        return self._reading

    def _answer(self, message: Object, at: datetime) -> None:
        """Take an answer of a model: a call, and what it asks tools for."""
        self._answered = True
        for block in mappings(message.get("content")):
            identity = text(block.get("id"))
            if block.get("type") == "tool_use" and identity is not None:
                self._ask(identity, text(block.get("name")) or "", mapping(block.get("input")), at)
        metrics = mapping(message.get("metrics"))
        if all(metrics.get(name) is None for name in METRICS):
            return
        self._measured = True
        self._reading.records += 1
        model = text(mapping(message.get("modelInfo")).get("id")) or self._known.model or _UNKNOWN
        # Messages that a fork repeats keep their time.
        self._call(f"{message.get('ts')}:{model}", at, model, metrics, METRICS, metrics.get("cost"))

    def _call(
        self, identity: str, at: datetime, model: str, found: Object, names: tuple[str, ...], cost: object
    ) -> None:
        try:
            usage = usage_of(found, names, inclusive=True)
        except BadCountsError:
            self._problem("bad_counts", "Token counts that cannot be were left out.")
            return
        is_total, key = identity.endswith(_TOTAL), f"{self._session}:calls"
        self._reading.events.append(
            ApiCall(
                id=identity,
                session=self._session,
                at=at,
                model=model,
                usage=usage,
                cwd=self._known.cwd,
                agent=self._agent,
                kind=CallKind.MAIN if self._agent is None else CallKind.SUBAGENT,
                # A total counts only as long as no call of its session is known.
                own_key=None if is_total else key,
                replay_key=key if is_total else None,
                until=moment(self._known.ended) if is_total else None,
            )
        )
        amount = cost_of(cost)
        if amount is not None:
            self._reading.events.append(Charge(identity, self._session, at, amount, "USD", model))

    def _whole(self) -> None:
        """Take what the description says the whole session used, where no message says what it used."""
        at, usage = moment(self._known.started), self._known.usage
        model = self._known.model or _UNKNOWN
        if at is not None and any(usage.get(name) for name in _TOTALS):
            self._reading.records += 1
            self._call(f"{self._session}:{model}{_TOTAL}", at, model, usage, _TOTALS, usage.get("totalCost"))

    def _ask(self, identity: str, name: str, given: Object, at: datetime) -> None:
        spot = Spot(self._session, at, self._known.cwd)
        if name == "editor":
            self._requests.edit(identity, spot, _edited(given, self._fingerprint))
        elif name == "apply_patch":
            patch = text(given.get("input")) or text(given.get("patch")) or ""
            self._requests.edit(identity, spot, patch_changes(patch, self._fingerprint))
        elif name == "run_commands":
            commands = given.get("commands")
            for number, command in enumerate(commands if isinstance(commands, list) else []):
                if isinstance(command, str):
                    self._requests.shell(f"{identity}:{number}", spot, command)

    def _user(self, message: Object, at: datetime) -> None:
        """Take what the person said, or what tools answered."""
        content = message.get("content")
        blocks = mappings(content)
        results = [block for block in blocks if block.get("type") == "tool_result"]
        for block in results:
            self._result(block, at)
        identity = text(message.get("id"))
        if not results and self._agent is None and identity is not None and texts_of(content):
            self._reading.events.append(TurnStarted(identity, self._session, at))

    def _result(self, block: Object, at: datetime) -> None:
        """Settle what a tool was asked for; each command of one request has its own answer."""
        identity, content = text(block.get("tool_use_id")) or "", block.get("content")
        answers = mappings(content) or [mapping(content)]
        failed = block.get("is_error") is True or any(answer.get("success") is not True for answer in answers)
        self._reading.events += self._requests.answer(identity, at, failed=failed)
        for number, answer in enumerate(answers):
            output, failed = text(answer.get("result")) or "", answer.get("success") is not True
            self._reading.events += self._requests.answer(f"{identity}:{number}", at, output, failed=failed)

    def _problem(self, kind: str, detail: str) -> None:
        self._reading.problems.append(Problem(kind, 0, detail))


def _edited(given: Object, fingerprint: Fingerprint) -> list[Change]:
    """Return what an editor is asked for: an old text replaced, lines put in, or a new file."""
    path, new = text(given.get("path")), given.get("new_text")
    if path is None or not isinstance(new, str):
        return []
    old = given.get("old_text")
    if isinstance(old, str) and given.get("insert_line") is None:
        return [Change(path, EditKind.UPDATE, *replaced_lines(fingerprint(old), fingerprint(new)))]
    kind = EditKind.CREATE if given.get("insert_line") is None else EditKind.UPDATE
    return [Change(path, kind, fingerprint(new), ())]


def _known(state: object) -> Known:
    try:
        return msgspec.convert(state, Known)
    except msgspec.ValidationError:
        return Known()
