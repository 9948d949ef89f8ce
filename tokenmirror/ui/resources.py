"""Where the program's own pictures and fonts are: beside the package or inside it."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resource(name: str) -> Path:
    """Return the path of a resource, in an installed package or in a checkout."""
    inside = _PACKAGE / "_resources" / name
    return inside if inside.exists() else _PACKAGE.parent / "resources" / name
