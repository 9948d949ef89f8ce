"""Reads an Aider history: runs, exchanges, edits and commits, line by line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import msgspec

from tokenmirror.domain.events import (
    ApiCall,
    Charge,
    CommitSaid,
    Edit,
    EditKind,
    Problem,
    Reading,
    SessionSeen,
    ShellRan,
    TurnStarted,
)
from tokenmirror.domain.local_zone import LocalZone
from tokenmirror.domain.plausible import is_plausible
from tokenmirror.sources._aider_blocks import Blocks
from tokenmirror.sources._aider_numbers import exchange_key, usage_of
from tokenmirror.sources.log_paths import joined
from tokenmirror.sources.log_values import BadCountsError
from tokenmirror.sources.source import Chunk

_ZONE = LocalZone()
_START = re.compile(r"# aider chat started at (\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)")
_VERSION = re.compile(r"> Aider v(\S+)")
_MODEL = re.compile(r"> (?:Main model|Model): (\S+)(?: with .*)?")
_NUMBER = r"([\d.]+[kKM]?)"
_TOKENS = re.compile(
    rf"> Tokens: {_NUMBER} sent(?:, {_NUMBER} cache write)?(?:, {_NUMBER} cache hit)?, {_NUMBER} received\.(.*)"
)
_COST = re.compile(r"(?:> )?\s*Cost: \$(\d+(?:\.\d+)?) message, \$\d[\d.]* session\.")
_APPLIED = re.compile(r"> Applied edit to (.+)")
_COMMIT = re.compile(r"> Commit ([0-9a-f]{7,40}) .*")
_RUNNING = re.compile(r"> Running \S.*")
_ENDS_BLOCK = re.compile(rf"{_START.pattern}$|> Tokens: {_NUMBER} sent")
"""What shows that an answer broke off inside a block; anything else there is a line of a file."""
_PROMPT = "#### "
_ENTERED = "  "
"""What ends a line that the tool wrote of the person's; a heading in an answer has no such end."""
_ANSWER = "(Y)es/(N)o"


class Run(msgspec.Struct, omit_defaults=True):
    """What is known of the run that lines belong to."""

    cwd: str | None = None
    first: str = ""
    """Start of the first run: with it runs that began together in two repositories are told apart."""
    start: str = ""
    model: str = "unknown"
    calls: int = 0
    turns: int = 0
    edits: int = 0
    commits: int = 0
    shells: int = 0
    steps: int = 0
    """What happened so far."""
    prompting: bool = False
    """The line before was the person's."""
    costs: bool = False
    """The line before counted tokens without their cost, which may follow."""
    lost: bool = False
    """It was said that lines stand before any start."""
    blocks: Blocks = msgspec.field(default_factory=Blocks)


def read_history(chunk: Chunk) -> Reading:
    """Read the lines that were appended."""
    history = _History(chunk)
    for offset, line in _lines(chunk):
        history.take(line, offset)
    history.reading.state = msgspec.to_builtins(history.run)
    return history.reading


class _History:
    """One pass over some lines."""

    def __init__(self, chunk: Chunk) -> None:
        self.reading = Reading()
        self.run = _run(chunk.state)
        self._fingerprint = chunk.fingerprint
        self._offset = 0

    def take(self, line: str, offset: int) -> None:
        """Take one line; the tool's own begin with a mark."""
        self._offset = offset
        costs, prompting = self.run.costs, self.run.prompting
        self.run.costs = self.run.prompting = False
        bare = line.rstrip()
        if self.run.blocks.side and not _ENDS_BLOCK.match(bare):
            self.run.blocks.take(line, self._fingerprint)
        elif bare.startswith("# aider chat started at "):
            self._begin(bare)
        elif line.startswith(_PROMPT):
            self._prompt(line, prompting=prompting)
        elif costs and _COST.fullmatch(bare):
            self._charge(bare)
        elif bare.startswith("> "):
            self._told(bare)
        else:
            self.run.blocks.take(line, self._fingerprint)

    @property
    def _session(self) -> str:
        return f"{self.run.first}|{self.run.start}"

    def _now(self, *, later: bool = True) -> datetime | None:
        """Return when something happened: at the start of its run, and a thousandth of a second after what was before.

        Only the start is told; the order is known.
        """
        start = _instant(self.run.start)
        if start is None:
            return None
        self.run.steps += later
        return start + timedelta(milliseconds=self.run.steps)

    def _begin(self, line: str) -> None:
        found = _START.fullmatch(line)
        if found is None or _instant(found[1]) is None:
            return
        run = self.run
        run = self.run = Run(cwd=run.cwd, first=run.first or found[1], start=found[1], lost=run.lost)
        self.reading.events.append(SessionSeen(self._session, cwd=run.cwd))

    def _prompt(self, line: str, *, prompting: bool) -> None:
        """Take a line of the person's: several are one prompt, and an answer to a question is none."""
        if not line.rstrip("\n").endswith(_ENTERED):
            return
        self.run.prompting = True
        if prompting or _ANSWER in line:
            return
        at = self._now()
        if at is not None:
            self.run.turns += 1
            self.reading.events.append(TurnStarted(f"{self._session}|t{self.run.turns}", self._session, at))

    def _told(self, line: str) -> None:
        """Take a line of the tool's."""
        if found := _TOKENS.fullmatch(line):
            self._exchange(found)
        elif found := _MODEL.fullmatch(line):
            self.run.model = found[1].rstrip(",")
        elif found := _APPLIED.fullmatch(line):
            self._applied(found[1])
        elif found := _COMMIT.fullmatch(line):
            self._committed(found[1])
        elif found := _VERSION.fullmatch(line):
            self.reading.events.append(SessionSeen(self._session, tool_version=found[1]))
        elif _RUNNING.fullmatch(line) and (at := self._now()) is not None:
            self.run.shells += 1
            self.reading.events.append(ShellRan(f"{self._session}|s{self.run.shells}", self._session, at, self.run.cwd))

    def _exchange(self, found: re.Match[str]) -> None:
        run, at = self.run, self._now()
        run.blocks.answered()
        self.reading.records += 1
        if at is None:
            if not run.lost:
                self._problem("no_start", "Exchanges before the first start of a run have no time, and were left out.")
            run.lost = True
            return
        run.calls += 1
        sent, written, read, received, rest = found.groups()
        try:
            usage = usage_of(sent, written, read, received)
        except BadCountsError:
            self._problem("bad_counts", "Token counts that cannot be were left out.")
            return
        key = exchange_key(at.astimezone(_ZONE).date(), sent, received)
        self.reading.events.append(
            ApiCall(f"{self._session}|{run.calls}", self._session, at, run.model, usage, run.cwd, own_key=key)
        )
        run.costs = not rest.strip()
        if _COST.fullmatch(rest.strip()):
            self._charge(rest.strip())

    def _charge(self, line: str) -> None:
        """Take what an exchange cost; the cost of the session so far is a sum of these."""
        found, at = _COST.fullmatch(line), self._now(later=False)
        amount = float(found[1]) if found else 0.0
        if at is not None and 0 < amount < 1e6:  # noqa: PLR2004 - as money goes
            run = self.run
            self.reading.events.append(
                Charge(f"{self._session}|{run.calls}", self._session, at, amount, "USD", run.model)
            )

    def _applied(self, path: str) -> None:
        run, at = self.run, self._now()
        if at is None:
            return
        run.edits += 1
        added, removed, is_new = run.blocks.applied(path, self._fingerprint)
        self.reading.events.append(
            Edit(
                id=f"{self._session}|e{run.edits}",
                session=self._session,
                at=at,
                path=joined(run.cwd, path) or path,
                kind=EditKind.CREATE if added and not removed and is_new else EditKind.UPDATE,
                added=added,
                removed=removed,
                cwd=run.cwd,
            )
        )

    def _committed(self, prefix: str) -> None:
        run, at = self.run, self._now()
        if at is not None:
            run.commits += 1
            identity = f"{self._session}|c{run.commits}"
            self.reading.events.append(CommitSaid(identity, self._session, at, prefix, run.cwd))

    def _problem(self, kind: str, detail: str) -> None:
        self.reading.problems.append(Problem(kind, self._offset, detail))


def _instant(local: str) -> datetime | None:
    """Return when something happened that a clock on this computer's wall showed."""
    try:
        shown = datetime.fromisoformat(local)
        at = shown.replace(tzinfo=_ZONE).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return at if is_plausible(at) else None


def _lines(chunk: Chunk) -> Iterator[tuple[int, str]]:
    start = 0
    for line in chunk.data.splitlines(keepends=True):
        yield chunk.offset + start, line.rstrip(b"\r\n").decode("utf-8", "replace")
        start += len(line)


def _run(state: object) -> Run:
    try:
        return msgspec.convert(state, Run)
    except msgspec.ValidationError:
        return Run()
