"""What a person wishes about the copies that are kept of the database."""

from __future__ import annotations

import msgspec


class CopyWish(msgspec.Struct, frozen=True):
    """One thing that can be wished for."""

    restore: str = ""
    """The name of the copy that is to take the database's place; nothing to have one taken now."""
