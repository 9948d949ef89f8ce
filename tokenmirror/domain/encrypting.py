"""What a person wishes about the encryption of the database."""

from __future__ import annotations

from enum import StrEnum


class EncryptionWish(StrEnum):
    """One thing that can be wished for."""

    ON = "on"
    OFF = "off"
    CHANGE = "change"
    """Another key, and so another recovery code."""
