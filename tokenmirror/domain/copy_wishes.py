"""What a person wishes about the copies that are kept of the database."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CopyWish:
    """One thing that can be wished for."""

    restore: str = ""
    """The name of the copy that is to take the database's place; nothing to have one taken now."""
