"""What a person chooses of tools and folders: which are read, and what is forgotten."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Act(StrEnum):
    """One thing that can be chosen of a tool, or of one of its folders."""

    ADD = "add"
    """Read one more folder, perhaps copied from another computer."""
    REMOVE = "remove"
    """Read a folder no more that was added; what was read stays."""
    OFF = "off"
    """Read it no more; what was read stays."""
    ON = "on"
    """Read it again."""
    FORGET = "forget"
    """Delete all that was read from it, and read it no more."""


class Choosing(msgspec.Struct, frozen=True):
    """What a person chose."""

    act: Act
    source: str
    """The tool's short name."""
    path: str | None = None
    """One folder; None for the whole tool."""
    host: str | None = None
    """The name of the computer that a folder was copied from."""
