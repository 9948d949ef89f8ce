"""What is known of a change that landed, for whoever measures: its prompts, its sessions, its price, its days."""

from __future__ import annotations

import msgspec

from tokenmirror.domain.outcomes import FateState
from tokenmirror.domain.usage import Quality
from tokenmirror.insights.observing import Case, CaseKind


class ChangePast(msgspec.Struct, frozen=True):
    """One change that landed, and how it came about; instants are milliseconds."""

    id: str
    """The last of its commits, as the ledger of changes has it."""
    key: int
    """The first of its commits, in the database."""
    commits: tuple[int, ...]
    """Its commits in the database, and those whose tokens are its: copies, and what a squash was made of."""
    repository: str
    subject: str
    state: FateState
    landed_at: int
    as_of: int
    """When its repository was last looked at."""
    guessed: bool
    """That sessions had a part in it is a guess."""
    first_commit_at: int
    """When the first of its commits was made, by the author's clock."""
    last_commit_at: int
    """When the last of them was, squashes of others and copies left out."""
    first_prompt_at: int | None
    """The first prompt of the stretches that led to it; None where no prompt is known."""
    prompts: int
    """Prompts in these stretches, each once."""
    sessions: tuple[str, ...]
    """By tool and the tool's own id, joined by a colon; the one with the largest part first."""
    session_keys: tuple[int, ...]
    """The same, in the database."""
    session_lines: int
    """Lines in it that are known to be from edits of these sessions."""
    tokens: int
    qualities: frozenset[Quality]
    """How far its tokens are known; none where no call went into it."""
    price: int
    """List price in millionths of a millionth, of the models that have one."""
    priced: bool
    """Whether any of its calls has a price."""
    unpriced_models: tuple[str, ...]
    lines_added: int
    lines_alive: int
    lines_removed: int
    tests_touched: bool | None
    """Whether it changed a file of tests; None where its files are not known."""
    stays: bool = True
    """Of several changes taken together, whether as much of all their lines is alive as of a kept one."""
    release: str = ""
    """The first release that held the last of its commits; empty where none does."""
    released_at: int | None = None
    half_reached_at: int | None = None
    """Of several changes taken together, when half of their lines were in the default branch or a release."""

    @property
    def released_first(self) -> bool:
        """Tell whether a release held it before it was in the default branch."""
        return self.released_at is not None and self.released_at < self.landed_at

    @property
    def reached_at(self) -> int:
        """Return when it, or most of it, reached the default branch or a release, whichever it was first in."""
        if self.half_reached_at is not None:
            return self.half_reached_at
        return min(self.landed_at, self.landed_at if self.released_at is None else self.released_at)

    @property
    def tokens_known(self) -> bool:
        """Tell whether any of its tokens were recorded."""
        return bool(self.qualities - {Quality.NOT_RECORDED})

    @property
    def by_edits(self) -> bool:
        """Tell whether sessions are known, and not guessed, to have had a part in it by edits or by their word."""
        return not self.guessed and bool(self.sessions)

    @property
    def has_lines(self) -> bool:
        """Tell whether it put in or took out anything."""
        return bool(self.lines_added or self.lines_removed)

    def case(self, figure: float = 0.0) -> Case:
        """Return it as a case of a measure or a rule."""
        return Case(CaseKind.CHANGE, self.id, self.landed_at, figure)

    def reached(self) -> Case:
        """Return it as a case that stands where it first reached the default branch or a release."""
        return Case(CaseKind.CHANGE, self.id, self.reached_at, release=self.release if self.released_first else "")
