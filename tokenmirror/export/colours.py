"""What charts are drawn with on white paper, on a dark page, and on a page that is either."""

from __future__ import annotations

from msgspec.structs import replace

from tokenmirror.viewmodels.colours import DARK, LIGHT, Colours

PRINT = LIGHT
"""For white paper: every hex value of it is seen on white."""


def variables(colours: Colours) -> dict[str, str]:
    """Return the custom properties of CSS that hold these colours on a page: `--ink` and so on."""
    greys = [name for name in colours.__struct_fields__ if name != "outcomes"]
    outcomes = {f"--outcome-{place}": hue for place, hue in enumerate(colours.outcomes)}
    return {_property(name): getattr(colours, name) for name in greys} | outcomes


def _property(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _either() -> Colours:
    """Return colours that the page's own style decides; without it they are those of white paper."""
    said = {name: f"var({name},{value})" for name, value in variables(PRINT).items()}
    greys = {name: said[_property(name)] for name in PRINT.__struct_fields__ if name != "outcomes"}
    return replace(PRINT, **greys, outcomes=tuple(said[f"--outcome-{place}"] for place in range(len(PRINT.outcomes))))


EITHER = _either()
"""For a page that is light or dark: attributes that name the custom properties of `variables`."""

__all__ = ["DARK", "EITHER", "PRINT", "Colours", "variables"]
