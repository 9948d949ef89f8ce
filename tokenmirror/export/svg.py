"""Charts of a summary as SVG: the same drawing on paper and on a page, text as text, nothing from elsewhere."""

from __future__ import annotations

from tokenmirror.export.colours import Colours
from tokenmirror.viewmodels.summary_shapes import Bars, Curve, Strip


def drawn(block: Strip | Bars | Curve, colours: Colours, wide: float, *, prefix: str = "d") -> str:
    """Return a chart as one `svg` element, as wide as asked, in px; the prefix begins each id in it."""
    alternative = block.alternative.replace("&", "&amp;").replace("<", "&lt;")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide:g}" height="20" viewBox="0 0 {wide:g} 20"'
        f' role="img" aria-labelledby="{prefix}-desc"><desc id="{prefix}-desc">{alternative}</desc>'
        f'<rect width="{wide:g}" height="20" fill="{colours.line}"/></svg>'
    )
