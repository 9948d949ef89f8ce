"""A summary in the format that was asked for: a document in, the bytes of a file out."""

from __future__ import annotations

from tokenmirror.domain.summaries import Format
from tokenmirror.export.figures_csv import render_csv
from tokenmirror.export.figures_json import render_json
from tokenmirror.export.html import render_html
from tokenmirror.export.markdown import render_markdown
from tokenmirror.viewmodels.summary_shapes import Document

MEDIA = {
    Format.PDF: "application/pdf",
    Format.HTML: "text/html",
    Format.MARKDOWN: "text/markdown",
    Format.PNG: "image/png",
    Format.JSON: "application/json",
    Format.CSV: "text/csv",
}
"""The media type of each format; all text is UTF-8."""

_TEXTS = {
    Format.HTML: render_html,
    Format.MARKDOWN: render_markdown,
    Format.JSON: render_json,
    Format.CSV: render_csv,
}


def rendered(document: Document, form: Format) -> bytes:
    """Return the file: the same document gives the same bytes. A picture is one page, as long as its text."""
    if form in _TEXTS:
        return _TEXTS[form](document)
    from tokenmirror.export import pages  # noqa: PLC0415 - it sets type, which most formats never need

    return pages.pdf(document).data if form is Format.PDF else pages.picture(document)
