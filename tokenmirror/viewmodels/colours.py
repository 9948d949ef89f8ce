"""The colours and patterns that the window and paper share: each outcome's hue, and what it is filled with."""

from __future__ import annotations

import msgspec

from tokenmirror.domain.outcomes import Outcome


class Colours(msgspec.Struct, frozen=True):
    """What a chart is drawn with: hues belong to outcomes, everything else is grey."""

    surface: str
    line: str
    line2: str
    ink: str
    ink2: str
    ink3: str
    outcomes: tuple[str, ...]
    """The seven fills, in the order of `Outcome`."""
    outside_edge: str

    def fill(self, outcome: Outcome) -> str:
        """Return the full-strength hue of an outcome."""
        return self.outcomes[_ORDER[outcome]]


_ORDER = {outcome: place for place, outcome in enumerate(Outcome)}

LIGHT = Colours(
    surface="#FFFFFF",
    line="#DFDFDB",
    line2="#838A95",
    ink="#1F2328",
    ink2="#57606A",
    ink3="#646A73",
    outcomes=("#2453AE", "#2E9CC6", "#5E3358", "#AF9138", "#8F4F2E", "#838A95", "#B2B6BE"),
    outside_edge="#6B717B",
)

DARK = Colours(
    surface="#1C1E22",
    line="#2E3137",
    line2="#7A808B",
    ink="#E6E7EA",
    ink2="#A3A8B1",
    ink3="#8B909B",
    outcomes=("#6E9CF0", "#9BDDEA", "#8F5FB0", "#DDBB62", "#A85830", "#9499A3", "#5F646E"),
    outside_edge="#8B909B",
)

PATTERNS = {Outcome.REVERTED: "back", Outcome.SET_ASIDE: "dots"}
"""What is drawn in the colour of the surface over a fill."""
SIDES = {"back": 5.0, "forward": 5.0, "hatch": 6.0, "dots": 4.0, "across": 4.0, "upright": 3.0, "waves": 6.0}
"""How wide one tile of a pattern is."""
THIN_LINE, DOT = 1.1, 0.85
"""How thick a pattern's lines are, and how far its dots reach from their middle."""
HALF, TINT = 128, 46
"""How much of 255 covers what is in progress, and what is pending."""
