"""The collector's only clock."""

from __future__ import annotations

import time


def now_ms() -> int:
    """Return milliseconds since 1970 in UTC."""
    return time.time_ns() // 1_000_000
