"""What a collector notes of its own work, from what it tells: counts and durations, one line for many small changes."""

from __future__ import annotations

import time

from tokenmirror import journal
from tokenmirror.collector.catch_up import Tell
from tokenmirror.messages import Changed, Idle, Message, Paused, Progress, Trouble

_TOGETHER_SECONDS = 600.0
"""While logs grow line by line, they are noted as seldom as this."""


class Noting:
    """Tells what it is told, and notes it."""

    def __init__(self, tell: Tell) -> None:
        """Take whom to tell."""
        self._tell = tell
        self._since: float | None = None
        self._counts: dict[str, int] = {}

    def __call__(self, message: Message) -> None:
        """Note a message and pass it on."""
        if isinstance(message, Progress | Changed):
            self._count(message)
        elif isinstance(message, Trouble):
            journal.note("trouble", kind=message.kind)
        elif isinstance(message, Idle):
            self.flush("caught_up")
        elif isinstance(message, Paused):
            self.flush("paused")
        self._tell(message)

    def flush(self, what: str) -> None:
        """Note what was counted since the last time, if there was anything."""
        if self._since is not None:
            journal.note(what, seconds=time.monotonic() - self._since, **self._counts)
            self._since, self._counts = None, {}

    def _count(self, message: Progress | Changed) -> None:
        now = time.monotonic()
        if isinstance(message, Progress):
            name = "log_bytes" if message.what == "logs" else "repositories"
            self._counts[name] = max(self._counts.get(name, 0), message.total)
        else:
            self._counts["changes"] = self._counts.get("changes", 0) + 1
        if self._since is None and (isinstance(message, Changed) or message.what == "logs"):
            self._since = now  # repositories are looked at now and then also where nothing happens
        if self._since is not None and now - self._since > _TOGETHER_SECONDS:
            self.flush("changed")
