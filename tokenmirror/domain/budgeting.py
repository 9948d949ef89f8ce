"""What a person decides about their budget: a ceiling or a scenario is set, changed or taken away."""

from __future__ import annotations

import msgspec

from tokenmirror.domain.ceilings import Ceiling
from tokenmirror.domain.scenarios import Scenario


class Budgeting(msgspec.Struct, frozen=True):
    """One decision; what was taken away is set again, under the id that it had, to undo that."""

    subject: Ceiling | Scenario
    """With an id it takes the place of the one that has this id."""
    remove: bool = False
