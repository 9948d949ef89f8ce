"""What a person decides about repositories and about which addresses are theirs."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Deed(StrEnum):
    """One thing that can be decided."""

    ADD = "add"
    """Know a repository, perhaps under a path that sessions knew it by."""
    WATCH = "watch"
    """No longer leave a repository out."""
    IGNORE = "ignore"
    """Leave a repository out."""
    BRANCH = "branch"
    """Say which branch is the default one; without a name git's facts decide again."""
    ADD_ADDRESS = "add_address"
    REMOVE_ADDRESS = "remove_address"


class Deciding(msgspec.Struct, frozen=True):
    """What a person decided."""

    deed: Deed
    subject: str
    """The folder of a repository, or an address."""
    other: str = ""
    """The folder it was in, or the branch's name."""
