"""What a ledger asks and gets: an ordered list of keys first, then the rows that are looked at."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from typing import Self

import msgspec

from tokenmirror.viewmodels.shapes import CommitRow, EmptyState, SessionRow

CHANGES, COMMITS, SESSIONS = "changes", "commits", "sessions"
"""The ledgers by name."""
CHANGE = "change:"
"""Stands before the id of a commit where the whole change is meant that it is of."""


class LedgerAsk(msgspec.Struct, frozen=True):
    """Which rows of a ledger are wanted, and in which order."""

    ledger: str
    words: str = ""
    """Every word must be found in a row."""
    fate: str = ""
    """A `FateState`, of sessions the `Outcome` that something of them went into; empty for any."""
    sort: str = "when"
    """A column's name."""
    descending: bool = True
    wanted: str = ""
    """The id of a row whose key is asked for."""


class LedgerHead(msgspec.Struct, frozen=True):
    """The order of all rows of a ledger, without what is in them."""

    asked: LedgerAsk
    keys: array[int] = msgspec.field(default_factory=lambda: array("q"))
    count_of_all: int = 0
    """How many rows there are without words and fate."""
    caption: str = ""
    empty: EmptyState | None = None
    """What is said where there is no row at all."""
    wanted_key: int | None = None
    """The key of the wanted row, if it is among them."""
    rows: Mapping[int, LedgerRow] = msgspec.field(default_factory=dict)
    """The first of them, and those around the wanted one."""
    narrowed: str = ""
    """What is said of the rows where not all are shown; empty where their number says enough."""


class RowsAsk(msgspec.Struct, frozen=True):
    """Some rows of a ledger by their keys."""

    ledger: str
    keys: tuple[int, ...]
    turn: int = 0
    """Which asking this is, so that an answer finds who waits for it."""
    copying: bool = False
    """They are wanted as text, not to be looked at."""

    @property
    def kind(self) -> str:
        """Return what the question is called: of each kind only the newest counts."""
        return f"{self.ledger} copy" if self.copying else f"{self.ledger} rows"


class LedgerRows(msgspec.Struct, frozen=True):
    """The rows of some keys; those that are gone are missing."""

    asked: RowsAsk
    rows: Mapping[int, LedgerRow]


class ChangeRow(CommitRow, frozen=True):
    """One change in the ledger: what landed as one piece, under the id of the commit that landed last."""

    commits: int = 1
    commits_text: str = ""
    deletion: bool = False
    """It took lines out and put none in."""


LedgerRow = CommitRow | SessionRow


class Opening(str):
    """A line of a pane that leads to a place: a screen, and the one thing of it."""

    __slots__ = ("screen", "what")

    screen: str
    what: str

    def __new__(cls, text: str, screen: str, what: str) -> Self:
        """Make the line."""
        made = super().__new__(cls, text)
        made.screen, made.what = screen, what
        return made
