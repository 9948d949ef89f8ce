"""Reads Cursor's messages of all conversations: new ones, and again those of the newest conversations."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

import msgspec

from tokenmirror.domain.events import ApiCall, Event, Problem, Reading, SessionSeen, TurnStarted
from tokenmirror.domain.usage import Quality, TokenUsage
from tokenmirror.sources._cursor_edits import EDITORS, Place, changes_of, edits
from tokenmirror.sources.log_objects import mapping, moment
from tokenmirror.sources.log_values import BadCountsError, count, text
from tokenmirror.sources.source import Chunk, Tables, Value
from tokenmirror.sources.table_sweep import LONGEST_NAME, place_of
from tokenmirror.sources.tool_requests import Requests, Spot

_TABLE = "cursorDiskKV"
_FIRST, _END = "bubbleId:", "bubbleId;"
"""All messages stand between these two keys; no other key is ever looked at but by its name."""
_CONTENT = "composer.content."
_SLICE = 500
_NEWEST = 3
_AGAIN = 40
"""Messages of a conversation that may still be written into; more would be read again at every change."""
_LARGEST = 32 << 20
_LARGEST_CONTENT = 4 << 20
_USER, _ASSISTANT = 1, 2
_UNKNOWN, _AUTO = "unknown", "default"
_VALUE = "CAST(value AS TEXT)"
_FIELDS = (
    *("$.type", "$.createdAt", "$.tokenCount.inputTokens", "$.tokenCount.outputTokens", "$.modelInfo.modelName"),
    *("$.requestId", "$.toolFormerData.name", "$.toolFormerData.status", "$.toolFormerData.userDecision"),
)
_TOOL = ("$.toolFormerData.params", "$.toolFormerData.rawArgs", "$.toolFormerData.result")
_COMPOSER = ("$.createdAt", "$.modelConfig.modelName", "$.subComposerIds")
_HEADER = ("bubbleId", "type")
_SHELLS = frozenset({"run_terminal_cmd", "run_terminal_command", "run_terminal_command_v2"})
_DONE = frozenset({"completed", "success"})


class _Composer(NamedTuple):
    """What is known of a conversation."""

    at: datetime | None
    model: str | None
    cwd: str | None
    prompts: dict[str, int]
    """Numbers of its prompts, by their messages."""


class _Bubble(NamedTuple):
    """A message, where it stands and what it tells."""

    row: int
    composer: str
    id: str
    fields: list[object]


def read_messages(chunk: Chunk, tables: Tables) -> Reading:
    """Read messages: at first all by their keys, later what was written since."""
    reading = Reading(state=dict(chunk.state))
    columns = tables.columns(_TABLE)
    if not {"key", "value"} <= columns:
        if columns:
            detail = "The table of messages has other columns than are known; it could not be read."
            reading.problems.append(Problem("other_shape", 0, detail))
        return reading
    _Reader(chunk, tables, reading).slice()
    return reading


class _Reader:
    """One slice of messages."""

    def __init__(self, chunk: Chunk, tables: Tables, reading: Reading) -> None:
        self._tables = tables
        self._reading = reading
        self._fingerprint = chunk.fingerprint
        folders = chunk.state.get("folders")
        self._folders: dict[str, object] = folders if isinstance(folders, dict) else {}
        self._composers: dict[str, _Composer] = {}
        headers = tables.columns("composerHeaders")
        self._has_headers = {"composerId", "workspaceId"} <= headers

    def slice(self) -> None:
        """Read the next messages and say where to go on."""
        state = self._reading.state
        seen, last_key = state.get("seen"), state.get("key", _FIRST)
        if not isinstance(seen, int):
            seen = self._newest_row()
        again: list[tuple[int, str, Value]] = []
        if isinstance(last_key, str):
            found = list(self._rows("key > ? AND key < ?", (last_key, _END), "key"))
            state["key"], state["seen"] = (found[-1][1] if len(found) == _SLICE else None), seen
        else:
            newest = self._newest_row()
            after = seen if newest >= seen else 0
            # The sign keeps SQLite from walking all keys: the new rows are few.
            found = list(self._rows("rowid > ? AND +key > ? AND +key < ?", (after, _FIRST, _END), "rowid"))
            state["seen"] = found[-1][0] if len(found) == _SLICE else newest
            again = list(self._again())
        self._reading.more = len(found) == _SLICE
        rows = {row: (key, fields) for row, key, fields in [*again, *found]}
        for row, (key, fields) in rows.items():
            self._take(row, key, fields)
        newest_first = dict.fromkeys(_composer_of(key) for _row, key, _fields in reversed(found))
        before = state.get("newest")
        known = [*newest_first, *(before if isinstance(before, list) else [])]
        state["newest"] = list(dict.fromkeys(str(each) for each in known))[:_NEWEST]

    def _newest_row(self) -> int:
        newest = next(self._tables.rows(_TABLE, ["max(rowid)"]), (None,))[0]
        return newest if isinstance(newest, int) else 0

    def _again(self) -> Iterator[tuple[int, str, Value]]:
        """Yield the messages of the newest conversations, which may have been written into."""
        newest = self._reading.state.get("newest")
        for composer in newest if isinstance(newest, list) else ():
            start = f"{_FIRST}{composer}:"
            where = "key > ? AND key < ?"
            yield from self._rows(where, (start, f"{start[:-1]};"), "rowid DESC", _AGAIN)

    def _rows(
        self, where: str, values: tuple[Value, ...], order: str, most: int = _SLICE
    ) -> Iterator[tuple[int, str, Value]]:
        columns = ["rowid", "key", _extracted(_FIELDS)]
        named = f"{where} AND length(key) <= {LONGEST_NAME}"
        for row, key, found in self._tables.rows(_TABLE, columns, named, values, f"{order} LIMIT {most}"):
            if isinstance(row, int) and isinstance(key, str):
                yield row, key, found

    def _take(self, row: int, key: str, found: Value) -> None:
        fields = _list_of(found)
        if fields is None or len(fields) != len(_FIELDS):
            if found is not None:
                self._problem(row, "broken_json", "A message is not a JSON object.")
            return
        bubble = _Bubble(row, _composer_of(key), key.rpartition(":")[2], fields)
        composer = self._composers.get(bubble.composer) or self._learn(bubble.composer)
        at = moment(fields[1]) or composer.at
        if at is None:
            self._problem(row, "bad_time", "A message has no time, and neither has its conversation; it is left out.")
        elif fields[0] == _USER:
            self._reading.events += self._prompted(bubble, composer, at)
        elif fields[0] == _ASSISTANT:
            self._answered(bubble, composer, at)

    def _prompted(self, bubble: _Bubble, composer: _Composer, at: datetime) -> Iterator[Event]:
        """Yield a prompt and the call that answered it; a message that tells what it took replaces that."""
        self._reading.records += 1
        number, request = composer.prompts.get(bubble.id), text(bubble.fields[5])
        yield TurnStarted(f"{bubble.composer}|{number or bubble.id}", bubble.composer, at)
        yield ApiCall(
            id=f"{bubble.composer}|prompt|{bubble.id}",
            session=bubble.composer,
            at=at,
            model=_model(bubble, composer),
            usage=TokenUsage(quality=Quality.NOT_RECORDED),
            cwd=composer.cwd,
            own_key=f"{bubble.composer}|{number}" if number else None,
            replay_key=f"{bubble.composer}|request|{request}" if request else None,
        )

    def _answered(self, bubble: _Bubble, composer: _Composer, at: datetime) -> None:
        """Take the counts of an answer, where it has any, and what its tool did."""
        try:
            asked, answered = count(bubble.fields[2]), count(bubble.fields[3])
        except BadCountsError:
            self._problem(bubble.row, "bad_counts", "Token counts that cannot be were left out.")
            asked = answered = 0
        request = text(bubble.fields[5])
        if asked or answered:
            self._reading.records += 1
            self._reading.events.append(
                ApiCall(
                    id=f"{bubble.composer}|{bubble.id}",
                    session=bubble.composer,
                    at=at,
                    model=_model(bubble, composer),
                    usage=TokenUsage(asked, output_tokens=answered, quality=Quality.LOWER_BOUND),
                    cwd=composer.cwd,
                    own_key=f"{bubble.composer}|request|{request}" if request else None,
                )
            )
        name, status, decision = (text(bubble.fields[at]) or "" for at in (6, 7, 8))
        if name in EDITORS | _SHELLS and status in _DONE and decision != "rejected":
            self._reading.events += self._used(bubble, name, Place(bubble.composer, composer.cwd, at))

    def _used(self, bubble: _Bubble, name: str, place: Place) -> Iterator[Event]:
        """Yield what a tool did; only for these its arguments and its result are read."""
        found = next(self._tables.rows(_TABLE, [_extracted(_TOOL)], "rowid = ?", (bubble.row,)), (None,))
        given = _list_of(found[0]) or [None, None, None]
        arguments, result = {**mapping(given[1]), **mapping(given[0])}, mapping(given[2])
        if name in EDITORS:
            yield from edits(changes_of(name, arguments, result, self._fingerprint, self._content), place)
        elif command := text(arguments.get("command")):
            requests = Requests(self._fingerprint)
            requests.shell(bubble.id, Spot(place.session, place.at, place.cwd), command, text(arguments.get("cwd")))
            failed = result.get("exitCode", result.get("exitCodeV2", 0)) not in (0, None)
            yield from requests.answer(bubble.id, place.at, text(result.get("output")) or "", failed=failed)

    def _learn(self, composer: str) -> _Composer:
        """Read what is known of a conversation, and tell of it."""
        if len(self._composers) > _SLICE:
            self._composers.clear()
        key = f"composerData:{composer}"
        row = next(self._tables.rows(_TABLE, [_extracted(_COMPOSER)], "key = ?", (key,)), (None,))
        at, model, below = _list_of(row[0]) or [None, None, None]
        cwd = self._folder(composer)
        known = _Composer(moment(at), text(model), cwd, self._prompts(key))
        self._composers[composer] = known
        self._reading.events.append(SessionSeen(composer, cwd=cwd))
        for each in below if isinstance(below, list) else ():
            if text(each) and each != composer:
                self._reading.events.append(SessionSeen(each, parent=composer))
        return known

    def _prompts(self, key: str) -> dict[str, int]:
        """Return the numbers of a conversation's prompts in the order it shows them."""
        text_value = f"CAST({_TABLE}.value AS TEXT)"
        whole = f"CASE WHEN json_valid({text_value}) THEN {text_value} ELSE '{{}}' END"
        table = f"{_TABLE}, json_each({whole}, '$.fullConversationHeadersOnly') AS header"
        headers = _prompts_in(self._tables, table, key)
        return {bubble: number for number, bubble in enumerate(headers, 1)}

    def _folder(self, composer: str) -> str | None:
        """Return the folder of the window that a conversation was held in."""
        if not self._has_headers:
            return None
        found = next(self._tables.rows("composerHeaders", ["workspaceId"], "composerId = ?", (composer,)), (None,))
        return text(self._folders.get(str(found[0])))

    def _content(self, key: str) -> str | None:
        """Return a file's content that the database keeps under its hash."""
        if not key.startswith(_CONTENT):
            return None
        where = "key = ? AND length(value) <= ?"
        found = next(self._tables.rows(_TABLE, [_VALUE], where, (key, _LARGEST_CONTENT)), (None,))[0]
        return found if isinstance(found, str) else None

    def _problem(self, row: int, kind: str, detail: str) -> None:
        self._reading.problems.append(Problem(kind, place_of(row), detail))


def _prompts_in(tables: Tables, table: str, key: str) -> Iterator[str]:
    """Step through the messages of a conversation that are prompts."""
    fields = [f"CASE WHEN header.type = 'object' THEN json_extract(header.value, '$.{name}') END" for name in _HEADER]
    for bubble, kind in tables.rows(table, fields, f"{_TABLE}.key = ?", (key,)):
        if isinstance(bubble, str) and kind == _USER:
            yield bubble


def _extracted(paths: tuple[str, ...]) -> str:
    """Return the expression that takes a few fields out of a value, and nothing else; zero for what is no JSON."""
    named = ", ".join(f"'{path}'" for path in paths)
    is_json = f"length(value) <= {_LARGEST} AND json_valid({_VALUE})"
    return f"CASE WHEN {is_json} THEN json_extract({_VALUE}, {named}) ELSE 0 * length(value) END"


def _list_of(value: Value) -> list[object] | None:
    try:
        found = msgspec.json.decode(value) if isinstance(value, str) else None
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None
    return found if isinstance(found, list) else None


def _composer_of(key: str) -> str:
    return key.removeprefix(_FIRST).rpartition(":")[0]


def _model(bubble: _Bubble, composer: _Composer) -> str:
    """Return the model a message names, else that of its conversation; Cursor's own choice is no model's name."""
    named = text(bubble.fields[4]) or composer.model or _UNKNOWN
    return "auto" if named == _AUTO else named
