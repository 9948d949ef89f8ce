"""Which ledger, narrowed to which fate, stands behind a figure."""

from __future__ import annotations

from msgspec.structs import replace

from tokenmirror.domain.outcomes import FateState, Outcome
from tokenmirror.viewmodels.paging import CHANGES, COMMITS, LedgerAsk

_BEHIND = {
    Outcome.KEPT: (CHANGES, FateState.KEPT),
    Outcome.REWRITTEN: (CHANGES, FateState.REWRITTEN),
    Outcome.REVERTED: (CHANGES, FateState.REVERTED),
    Outcome.IN_PROGRESS: (COMMITS, FateState.IN_PROGRESS),
    Outcome.SET_ASIDE: (COMMITS, FateState.DROPPED),
}


def asked_behind(outcome: object, asking: LedgerAsk) -> LedgerAsk | None:
    """Return what the ledger of changes is to show for an outcome; None where sessions tell of it."""
    found = _BEHIND.get(outcome) if isinstance(outcome, Outcome) else None
    if found is None:
        return None
    ledger, state = found
    return replace(asking, ledger=ledger, words="", fate=state.value, wanted="")
