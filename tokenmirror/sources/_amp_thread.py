"""Reads an Amp thread, which stands whole in one document: its calls, credits, prompts and edits."""

from __future__ import annotations

from datetime import datetime

from tokenmirror.domain.events import ApiCall, Charge, EditKind, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources.addresses import bare_url, path_of_uri
from tokenmirror.sources.asked_edits import replacement, whole_file
from tokenmirror.sources.line_changes import diff_lines
from tokenmirror.sources.log_objects import Object, amount, mapping, mappings, moment, object_of, texts_of
from tokenmirror.sources.log_values import BadCountsError, count, text
from tokenmirror.sources.source import Chunk
from tokenmirror.sources.tool_requests import Change, Requests, Spot

_UNKNOWN = "unknown"


def read(chunk: Chunk) -> Reading:
    """Read a whole thread."""
    thread = object_of(chunk.data)
    identity = text(thread.get("id")) if thread else None
    if thread is None or identity is None or not isinstance(thread.get("messages"), list):
        return Reading(problems=[Problem("not_a_thread", chunk.offset, "This document is not a thread of Amp.")])
    reader = _Reader(chunk, thread, identity)
    reader.run()
    return reader.reading


class _Reader:
    """One thread: who it is, and what was read."""

    def __init__(self, chunk: Chunk, thread: Object, identity: str) -> None:
        self.reading = Reading()
        self._thread = thread
        self._id = identity
        self._fingerprint = chunk.fingerprint
        self._messages = mappings(thread.get("messages"))
        environment = mapping(mapping(thread.get("env")).get("initial"))
        self._tree = next(iter(mappings(environment.get("trees"))), {})
        self._platform = mapping(environment.get("platform"))
        self._cwd = path_of_uri(text(self._tree.get("uri")))
        self._at = moment(thread.get("created"))

    def run(self) -> None:
        """Read what the messages say, and then what only the ledger does."""
        self.reading.events.append(
            SessionSeen(
                self._id,
                cwd=self._cwd,
                tool_version=text(self._platform.get("clientVersion")),
                entrypoint=text(self._platform.get("client")),
                repository_url=bare_url(text(mapping(self._tree.get("repository")).get("url"))),
            )
        )
        results = self._results()
        for message in self._messages:
            self._message(message, results)
        for entry in mappings(mapping(self._thread.get("usageLedger")).get("events")):
            self._ledger(entry)

    def _message(self, message: Object, results: dict[str, Object]) -> None:
        """Take a message at its own time, or at that of the one before it."""
        usage, role = mapping(message.get("usage")), message.get("role")
        own = moment(usage.get("timestamp")) or moment(mapping(message.get("meta")).get("sentAt"))
        self._at = own or self._at
        number = _number(message.get("messageId"))
        if number is None:
            return
        if role == "assistant":
            if "outputTokens" in usage:
                self._call(number, usage, own or self._at)
            self._tools(message, results)
        elif role == "user" and texts_of(message.get("content")) and self._at is not None:
            self.reading.events.append(TurnStarted(f"{self._id}:{number}", self._id, self._at))

    def _call(self, number: str, usage: Object, at: datetime | None) -> None:
        self.reading.records += 1
        names = ("inputTokens", "cacheReadInputTokens", "cacheCreationInputTokens", "outputTokens")
        try:
            asked, read_, written, answered = (count(usage.get(name)) for name in names)
        except BadCountsError:
            self._problem("bad_counts", "Token counts that cannot be were left out.")
            return
        self._count(f"{self._id}:{number}", at, text(usage.get("model")), _tokens(asked, read_, written, answered))

    def _count(self, identity: str, at: datetime | None, model: str | None, usage: TokenUsage) -> None:
        if at is None:
            self._problem("bad_time", "A call has no time stamp and was left out.")
            return
        self.reading.events.append(ApiCall(identity, self._id, at, model or _UNKNOWN, usage, cwd=self._cwd))

    def _ledger(self, entry: Object) -> None:
        """Take the credits of an entry, and its tokens if no message has told of them."""
        at = moment(entry.get("timestamp"))
        number = _number(entry.get("toMessageId"))
        name = _number(entry.get("id")) or (at.isoformat() if at else "")
        credits_ = amount(entry.get("credits"))
        if credits_ and at is not None:
            model = text(entry.get("model"))
            charge = Charge(f"{self._id}:{name}", self._id, at, credits_, "credits", model)
            self.reading.events.append(charge)
        message = next((each for each in self._messages if _number(each.get("messageId")) == number), {})
        known = mapping(message.get("usage"))
        tokens = mapping(entry.get("tokens"))
        if "outputTokens" in known or not {"input", "output"} & set(tokens):
            return
        self.reading.records += 1
        try:
            asked, answered = count(tokens.get("input")), count(tokens.get("output"))
            read_, written = (count(known.get(n)) for n in ("cacheReadInputTokens", "cacheCreationInputTokens"))
        except BadCountsError:
            self._problem("bad_counts", "Token counts that cannot be were left out.")
            return
        quality = Quality.EXACT if known else Quality.LOWER_BOUND
        identity = f"{self._id}:{number}" if number is not None else f"{self._id}:ledger:{name}"
        self._count(identity, at, text(entry.get("model")), _tokens(asked, read_, written, answered, quality))

    def _results(self) -> dict[str, Object]:
        """Return what became of each request, by its id."""
        blocks = (block for message in self._messages for block in mappings(message.get("content")))
        found = ((text(block.get("toolUseID")), mapping(block.get("run"))) for block in blocks)
        return {request: run for request, run in found if request}

    def _tools(self, message: Object, results: dict[str, Object]) -> None:
        """Tell what was done by the requests of a message."""
        for block in mappings(message.get("content")):
            request, name = text(block.get("id")), text(block.get("name"))
            run = results.get(request or "", {})
            if block.get("type") != "tool_use" or request is None or self._at is None or run.get("status") != "done":
                continue
            spot, requests = Spot(self._id, self._at, self._cwd), Requests(self._fingerprint)
            given, result = mapping(block.get("input")), run.get("result")
            if name == "Bash":
                command = text(given.get("cmd")) or text(given.get("command")) or ""
                requests.shell(request, spot, command, text(given.get("cwd")))
            diff = text(mapping(result).get("diff"))
            requests.edit(request, spot, self._changes(name, given, shown=diff is not None))
            self.reading.events += requests.answer(
                request,
                None,
                text(mapping(result).get("output")) or texts_of(result),
                failed=mapping(result).get("exitCode", 0) != 0,
                applied=diff_lines(diff, self._fingerprint) if diff else None,
            )

    def _changes(self, name: str | None, given: Object, *, shown: bool) -> list[Change]:
        if name == "create_file":
            return whole_file(given, self._fingerprint, EditKind.CREATE)
        # What was undone only the diff of the result can tell.
        return replacement(given, self._fingerprint) if name == "edit_file" or (name == "undo_edit" and shown) else []

    def _problem(self, kind: str, detail: str) -> None:
        self.reading.problems.append(Problem(kind, 0, detail))


def _number(value: object) -> str | None:
    """Return an id, which is a number in one version and a text in another."""
    return str(value) if isinstance(value, int | str) and not isinstance(value, bool) else None


def _tokens(asked: int, read_: int, written: int, answered: int, quality: Quality = Quality.EXACT) -> TokenUsage:
    return TokenUsage(
        input_tokens=asked + read_ + written,
        cache_read_input_tokens=read_,
        cache_creation_input_tokens=written,
        output_tokens=answered,
        quality=quality,
    )
