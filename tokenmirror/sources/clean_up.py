"""After how many days tools delete their own logs, as their settings say."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

import msgspec

from tokenmirror.plain_files import opened

CLAUDE_DAYS = 30
GEMINI_DAYS = 30
_T = TypeVar("_T")
_LONGEST = 1 << 20
_AGE = r"(\d{1,5})([hdwm])"
_DAYS = {"h": 1 / 24, "d": 1, "w": 7, "m": 30}


class _ClaudeSettings(msgspec.Struct):
    cleanupPeriodDays: object = None  # noqa: N815 - as in the file, here and below


class _Retention(msgspec.Struct):
    enabled: object = True
    maxAge: object = None  # noqa: N815


class _General(msgspec.Struct):
    sessionRetention: _Retention | None = None  # noqa: N815


class _GeminiSettings(msgspec.Struct):
    general: _General | None = None


def claude_days(settings: Iterable[Path]) -> int:
    """Return the shortest time that any settings give, in days; the tool's own where none says one."""
    found = [_claude_days(path) for path in settings]
    return min((days for days in found if days is not None), default=CLAUDE_DAYS)


def _claude_days(path: Path) -> int | None:
    read = _read(path, _ClaudeSettings)
    days = read.cleanupPeriodDays if read else None
    return days if isinstance(days, int) and not isinstance(days, bool) and days > 0 else None


def gemini_days(settings: Path) -> int | None:
    """Return the time that the settings give, in whole days; None where chats are kept for ever."""
    read = _read(settings, _GeminiSettings)
    kept = read.general.sessionRetention if read and read.general else None
    if kept is None:
        return GEMINI_DAYS
    if kept.enabled is False:
        return None
    age = re.fullmatch(_AGE, kept.maxAge) if isinstance(kept.maxAge, str) else None
    return max(1, int(int(age[1]) * _DAYS[age[2]])) if age else GEMINI_DAYS


def _read(path: Path, kind: type[_T]) -> _T | None:
    """Return settings; None where there are none that can be read."""
    try:
        with opened(path) as file:
            return msgspec.json.decode(file.read(_LONGEST), type=kind)
    except (OSError, ValueError, RecursionError):
        return None
