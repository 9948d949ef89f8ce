"""Times that made-up sessions happen at."""

from __future__ import annotations

from datetime import UTC, datetime

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
