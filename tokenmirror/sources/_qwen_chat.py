"""Reads a Qwen chat line by line: its calls, prompts, edits and commands."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import PureWindowsPath

import msgspec

from tokenmirror.domain.events import ApiCall, CallKind, EditKind, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources.asked_edits import replacement, whole_file
from tokenmirror.sources.line_changes import Prints, diff_lines
from tokenmirror.sources.log_objects import Object, lines_in, mapping, mappings
from tokenmirror.sources.log_values import BadCountsError, count, instant, text
from tokenmirror.sources.source import Chunk
from tokenmirror.sources.tool_requests import Change, Requests, Spot

_UNKNOWN = "unknown"
_SHELL = "run_shell_command"
_LABEL = re.compile(r"^Output: ", re.MULTILINE)
_ENDED_BADLY = re.compile(r"^(?:Exit Code: [1-9-]|Signal: (?!0\b|\(none\)))", re.MULTILINE)
_BY_PERSON = ("user_added_lines", "user_removed_lines")


class _Told(msgspec.Struct, omit_defaults=True):
    """What was told of the session, so that it is told again only when there is more."""

    session: str = ""
    cwd: str | None = None
    version: str | None = None
    parent: str | None = None


def read(chunk: Chunk) -> Reading:
    """Read the lines of a chunk."""
    reader = _Reader(chunk)
    for offset, line in lines_in(chunk):
        reader.offset = offset
        if line is None:
            reader.problem("broken_json", "A line is not a whole JSON object.")
        else:
            reader.line(line)
    reader.reading.state = {"told": msgspec.to_builtins(reader.told), "pending": reader.requests.state()}
    return reader.reading


class _Reader:
    """One pass over a chunk: what was told of the session, and what was read."""

    def __init__(self, chunk: Chunk) -> None:
        self.told = msgspec.convert(chunk.state.get("told") or {}, _Told)
        self.requests = Requests(chunk.fingerprint, chunk.state.get("pending"))
        self.reading = Reading()
        self.offset = chunk.offset
        self._fingerprint = chunk.fingerprint
        self._name = PureWindowsPath(chunk.path).name.partition(".jsonl")[0]

    def line(self, line: Object) -> None:
        """Take a record; those of the system tell nothing that counts, or tell it again."""
        kind = text(line.get("type"))
        self._tell_session(line)
        if kind not in {"user", "assistant", "tool_result"}:
            return
        at = instant(line.get("timestamp"))
        if at is None:
            self.problem("bad_time", "A record has no time stamp and was left out.")
        elif kind == "assistant":
            self._answer(line, at)
        elif kind == "tool_result":
            self._result(line, at)
        elif _is_prompt(line):
            identity = text(line.get("uuid"))
            if identity:
                self.reading.events.append(TurnStarted(identity, self._session(line), at))

    def problem(self, kind: str, detail: str) -> None:
        """Note that something could not be read."""
        self.reading.problems.append(Problem(kind, self.offset, detail))

    def _session(self, line: Object) -> str:
        """Return whose record it is: a branch says of what it copied where it comes from."""
        origin = text(mapping(line.get("forkedFrom")).get("sessionId"))
        return origin or text(line.get("sessionId")) or self._name

    def _tell_session(self, line: Object) -> None:
        known = self.told
        parent = text(mapping(line.get("forkedFrom")).get("sessionId")) or known.parent
        cwd, version = known.cwd or text(line.get("cwd")), known.version or text(line.get("version"))
        now = _Told(known.session or text(line.get("sessionId")) or self._name, cwd, version, parent)
        if now != known:
            self.told = now
            self.reading.events.append(
                SessionSeen(now.session, parent=now.parent, cwd=now.cwd, tool_version=now.version)
            )

    def _answer(self, line: Object, at: datetime) -> None:
        """Count a call, and note what it asks of tools."""
        identity = text(line.get("uuid"))
        if identity is None:
            return
        spot = Spot(self._session(line), at, text(line.get("cwd")), prefix=f"{identity}:")
        for part in mappings(mapping(line.get("message")).get("parts")):
            self._ask(mapping(part.get("functionCall")), spot)
        if not isinstance(line.get("usageMetadata"), dict):
            return
        self.reading.records += 1
        try:
            usage = _usage(mapping(line.get("usageMetadata")))
        except BadCountsError:
            self.problem("bad_counts", "Token counts that cannot be were left out.")
            return
        self.reading.events.append(
            ApiCall(
                id=identity,
                session=spot.session,
                at=at,
                model=text(line.get("model")) or _UNKNOWN,
                usage=usage,
                cwd=spot.cwd,
                branch=text(line.get("gitBranch")),
                agent=_agent(line),
                kind=CallKind.SUBAGENT if _agent(line) else CallKind.MAIN,
            )
        )

    def _ask(self, call: Object, spot: Spot) -> None:
        request, tool, args = text(call.get("id")), text(call.get("name")), mapping(call.get("args"))
        if request is None:
            return
        if tool == _SHELL and args.get("is_background") is not True:
            folder = text(args.get("directory")) or text(args.get("dir_path"))
            self.requests.shell(request, spot, text(args.get("command")) or "", folder)
        else:
            self.requests.edit(request, spot, self._changes(tool, args))

    def _changes(self, tool: str | None, args: Object) -> list[Change]:
        if tool == "write_file":
            return whole_file(args, self._fingerprint)
        return replacement(args, self._fingerprint) if tool == "edit" else []

    def _result(self, line: Object, at: datetime) -> None:
        result = mapping(line.get("toolCallResult"))
        parts = mappings(mapping(line.get("message")).get("parts"))
        answer = next((mapping(part.get("functionResponse")) for part in parts if "functionResponse" in part), {})
        response = mapping(answer.get("response"))
        output = text(response.get("output")) or text(response.get("error")) or ""
        shown = mapping(result.get("resultDisplay"))
        self.reading.events += self.requests.answer(
            text(result.get("callId")) or text(answer.get("id")) or "",
            at,
            _LABEL.sub("", output),
            failed=result.get("status", "success") != "success"
            or "error" in response
            or _ENDED_BADLY.search(output) is not None,
            applied=self._applied(shown),
            kind=EditKind.CREATE if shown.get("fileDiff") and shown.get("originalContent", "") is None else None,
            by_person=any(mapping(shown.get("diffStat")).get(name) for name in _BY_PERSON),
        )

    def _applied(self, shown: Object) -> tuple[Prints, Prints] | None:
        """Return the diff that a result shows, unless a note stands in its place because it was long."""
        diff = text(shown.get("fileDiff"))
        return None if diff is None or shown.get("fileDiffTruncated") is True else diff_lines(diff, self._fingerprint)


def _is_prompt(line: Object) -> bool:
    """Tell what the person wrote from what the tool says in the person's name."""
    by_person = text(line.get("provenance")) in {None, "real_user"}
    return by_person and line.get("subtype") is None and _agent(line) is None


def _agent(line: Object) -> str | None:
    """Return the subagent that a record is of."""
    return text(line.get("agentId")) or ("subagent" if line.get("isSidechain") is True else None)


def _usage(counts: Object) -> TokenUsage:
    """Return a call's usage; raise BadCountsError for counts that cannot be."""
    names = ("promptTokenCount", "cachedContentTokenCount", "candidatesTokenCount", "thoughtsTokenCount")
    asked, cached, answered, thoughts = (count(counts.get(name)) for name in names)
    total = count(counts.get("totalTokenCount"))
    if cached > asked:
        raise BadCountsError
    # Some providers count thoughts among the candidates: the total then is smaller than with both.
    inside = bool(total) and total < asked + answered + thoughts and thoughts <= answered
    return TokenUsage(
        input_tokens=asked,
        cache_read_input_tokens=cached,
        output_tokens=answered if inside else answered + thoughts,
        reasoning_output_tokens=thoughts,
        quality=Quality.EXACT if asked + answered else Quality.LOWER_BOUND,
    )
