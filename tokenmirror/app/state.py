"""What is known of the collector, from what it says."""

from __future__ import annotations

import msgspec

from tokenmirror.messages import Changed, Idle, Paused, Progress, Trouble

GIVEN_UP_AFTER = 3
"""Deaths in a row after which the person is told."""
_STORING = {"database", "cannot_collect"}
"""Troubles that keep everything from being stored, and are over as soon as something is."""


class Watching(msgspec.Struct):
    """Whether the collector watches, catches up, rests or is gone."""

    progress: Progress | None = None
    stopped_at: Progress | None = None
    """How far a reading was that the person stopped."""
    paused: bool = False
    running: bool = False
    well: bool = False
    """It finished or read something since it was started."""
    needs_look: bool = False
    deaths: int = 0
    _troubles: dict[str, str] = msgspec.field(default_factory=dict)
    _standing: set[str] = msgspec.field(default_factory=set)
    """Troubles that were told and not seen to be over."""

    def hear(self, message: object) -> None:
        """Take in a message."""
        self.running = True
        if isinstance(message, Progress):
            self.progress = message if message.done < message.total else None
            self.stopped_at, self.paused = None, False
        elif isinstance(message, Idle):
            self.progress, self.stopped_at, self.paused, self.well = None, None, False, True
        elif isinstance(message, Paused):
            self.stopped_at = self.progress or self.stopped_at
            self.progress, self.paused, self.well = None, True, True
        elif isinstance(message, Changed):
            self.well = True
        elif isinstance(message, Trouble):
            self.well = False
            self._troubles[message.kind] = message.sentence
            self._standing.add(message.kind)

    def stopped(self, times: int) -> None:
        """Take in that it died, so many times in a row."""
        self.progress, self.running, self.well = None, False, False
        self.deaths = times

    def take_troubles(self) -> tuple[tuple[str, str], ...]:
        """Return what was said since the last time, newest of a kind."""
        troubles = tuple((f"trouble-{kind}", sentence) for kind, sentence in self._troubles.items())
        self._troubles.clear()
        return troubles

    @property
    def told_why(self) -> bool:
        """Return whether the collector said itself why it cannot work."""
        return "cannot_collect" in self._standing

    def take_mended(self) -> tuple[str, ...]:
        """Return the troubles with the database that are over, since something was stored or all is read."""
        over = self._standing & _STORING if self.well else set()
        self._standing -= over
        return tuple(f"trouble-{kind}" for kind in sorted(over))

    @property
    def word(self) -> str:
        """Return the key of the state's word; what cannot be stored outranks that it is watched for."""
        if self.paused:
            return "paused"
        if self.running and "database" in self._standing:
            return "held"
        if not self.running:
            return "stopped" if self.deaths >= GIVEN_UP_AFTER else "starting"
        return "working" if self.progress is not None else "watching"

    @property
    def tray_state(self) -> str:
        """Return the tray icon's state; what needs a look outranks work, a pause outranks both."""
        if self.paused:
            return "paused"
        if self.needs_look or self._standing & _STORING:
            return "attention"
        return "working" if self.progress is not None else "watching"
