"""Requests to a tool's editors and shells, kept as fingerprints until their results come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

import msgspec

from tokenmirror.domain.events import CommitSaid, Edit, EditKind, Event, ShellRan
from tokenmirror.sources.line_changes import Fingerprint, Prints
from tokenmirror.sources.log_paths import joined
from tokenmirror.sources.shell_commits import CommitCommand, commit_command, said_commits
from tokenmirror.sources.shell_runs import command_print

_MOST_PENDING = 200


class Change(msgspec.Struct, frozen=True):
    """What one file is to become."""

    path: str
    kind: EditKind
    added: Prints
    removed: Prints
    moved_to: str | None = None


class Spot(msgspec.Struct, frozen=True):
    """Where a request stands."""

    session: str
    at: datetime
    cwd: str | None
    prefix: str = ""
    """Stands before a request's own id in those of events, where that is not the only one of its kind."""


class _Asked(msgspec.Struct):
    """A request whose result has not come yet; never any text of it."""

    spot: Spot
    changes: list[Change] = []
    """None of a shell."""
    verb: str | None = None
    """The git command that may commit."""
    folder: str | None = None
    """Where a shell was to run."""
    command: int | None = None
    """The fingerprint of a shell's command."""


class Requests:
    """The requests of one log, from chunk to chunk."""

    def __init__(self, fingerprint: Fingerprint, state: object = None) -> None:
        """Take up what `state` left; forget it if it has another shape."""
        self._fingerprint = fingerprint
        try:
            self._asked = msgspec.convert(state or {}, dict[str, _Asked])
        except msgspec.ValidationError:
            self._asked = {}

    def edit(self, request: str, spot: Spot, changes: Sequence[Change]) -> None:
        """Note what an editor was asked for."""
        if changes:
            self._note(request, _Asked(spot, list(changes)))

    def shell(self, request: str, spot: Spot, command: str, folder: str | None = None) -> None:
        """Note that a command was asked for, and whether it can commit; the command itself is not kept."""
        cwd = joined(spot.cwd, folder) if folder else spot.cwd
        made = commit_command(command, cwd)
        verb, there = (made.verb, made.cwd or cwd) if made else (None, cwd)
        self._note(request, _Asked(spot, [], verb, there, command_print(command, self._fingerprint)))

    def answer(
        self,
        request: str,
        at: datetime | None,
        output: str = "",
        *,
        failed: bool = False,
        untold: bool = False,
        applied: tuple[Prints, Prints] | None = None,
        kind: EditKind | None = None,
        by_person: bool = False,
    ) -> Iterator[Event]:
        """Yield what came of a request; of a single file, what its result shows counts before the request.

        `untold` is for tools that do not say how a command ended; then `failed` decides about silent commits alone.
        """
        asked = self._asked.pop(request, None)
        if asked is None:
            return
        at, name = at or asked.spot.at, asked.spot.prefix + request
        if not asked.changes:
            yield from _ran(name, asked, at, output, failed=failed, untold=untold)
        elif not failed:
            if len(asked.changes) == 1:
                asked.changes = [_as_shown(asked.changes[0], applied, kind)]
            yield from _edits(name, asked, at, by_person=by_person)

    def state(self) -> object:
        """Return the pending requests as JSON."""
        return msgspec.to_builtins(self._asked)

    def _note(self, request: str, asked: _Asked) -> None:
        self._asked[request] = asked
        if len(self._asked) > _MOST_PENDING:
            del self._asked[next(iter(self._asked))]


def _as_shown(change: Change, applied: tuple[Prints, Prints] | None, kind: EditKind | None) -> Change:
    """Return a change as its result shows it, where it does."""
    added, removed = applied or (change.added, change.removed)
    return Change(change.path, kind or change.kind, added, removed, change.moved_to)


def _edits(name: str, asked: _Asked, at: datetime, *, by_person: bool) -> Iterator[Edit]:
    spot = asked.spot
    for number, change in enumerate(asked.changes):
        yield Edit(
            id=f"{name}#{number}" if number else name,
            session=spot.session,
            at=at,
            path=joined(spot.cwd, change.path) or change.path,
            kind=change.kind,
            added=change.added,
            removed=change.removed,
            cwd=spot.cwd,
            moved_to=change.moved_to and (joined(spot.cwd, change.moved_to) or change.moved_to),
            user_modified=by_person,
        )


def _ran(name: str, asked: _Asked, at: datetime, output: str, *, failed: bool, untold: bool) -> Iterator[Event]:
    """Yield the commits a command's output names, or else that a command ran."""
    session, cwd = asked.spot.session, asked.folder
    said = said_commits(CommitCommand(asked.verb, cwd), output) if asked.verb else []
    if failed:
        said = [named for named in said if named[0]]
    for number, (prefix, branch) in enumerate(said):
        yield CommitSaid(f"{name}#{number}" if number else name, session, at, prefix, cwd, branch)
    if not said:
        yield ShellRan(name, session, at, cwd, asked.command, None if untold else failed)
