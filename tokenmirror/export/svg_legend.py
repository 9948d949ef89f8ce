"""What fills mean, in words beside their swatches: as many to a line as there is room for."""

from __future__ import annotations

import msgspec

from tokenmirror.export.colours import Colours
from tokenmirror.export.svg_fills import SWATCH, Fills, Kind
from tokenmirror.export.svg_writing import LABEL, element, escaped, text_wide

_ROW, _BESIDE, _APART = 20.0, 7.0, 24.0


class Entry(msgspec.Struct, frozen=True):
    """One fill in words, and its share where it has one."""

    kind: Kind | None
    words: str
    share: str = ""

    @property
    def wide(self) -> float:
        """Return about how much room it takes."""
        return SWATCH + _BESIDE + text_wide(f"{self.words} {self.share}".strip(), LABEL)


def legend(
    entries: list[Entry], top: float, wide: float, fills: Fills, colours: Colours, *, mirrored: bool = False
) -> tuple[list[str], float]:
    """Return the legend below a place in columns of one width, and where it ends."""
    widest = max((entry.wide for entry in entries), default=0.0) + _APART
    columns = max(1, min(len(entries), int((wide + _APART) // widest)))
    step = (wide + _APART) / columns
    made = []
    for place, entry in enumerate(entries):
        x, y = place % columns * step, top + place // columns * _ROW
        made.append(_one(entry, wide - x if mirrored else x, y, fills, colours, mirrored=mirrored))
    return made, top + -(-len(entries) // columns) * _ROW


def _one(entry: Entry, x: float, y: float, fills: Fills, colours: Colours, *, mirrored: bool) -> str:
    way, anchor = (-1, "end") if mirrored else (1, "")
    base = y + SWATCH - 1
    words = x + way * (SWATCH + _BESIDE)
    text = element("tspan", escaped(entry.words), fill=colours.ink2)
    if entry.share:
        text += f" {element('tspan', escaped(entry.share), fill=colours.ink)}"
    made = fills.segment(entry.kind, x - SWATCH if mirrored else x, y, SWATCH, SWATCH)
    return made + element("text", text, x=words, y=base, font_size=LABEL, text_anchor=anchor)
