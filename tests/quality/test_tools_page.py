"""The page of all tools is what their readers say."""

from __future__ import annotations

import make_tools
import pytest
from make_tools import Entry, Tool

from tokenmirror.sources.registry import all_sources

DOCSTRING = """A tool: its sessions below ~/.tool.

Where   `a/*.jsonl`, appended
        line by line.
Charges credits.
Checked with two logs of 2026, and
descriptions.
Not checked with anything else.
"""


def test_every_source_is_on_the_page() -> None:
    """No reader is missing, and each says where it looks, what a call is and how it was checked."""
    found = make_tools.tools()

    assert {tool.name for tool in found} == {source.name for source in all_sources()}
    assert [tool.name for tool in found if "hecked" not in tool.docstring] == []
    assert [tool.name for tool in found if len(list(make_tools.entries(tool.docstring))) < 3] == []


def test_page_is_what_the_readers_say() -> None:
    """`python packaging/make_tools.py` brings the page up to date."""
    assert make_tools.PAGE.read_text(encoding="utf-8") == make_tools.page(make_tools.tools())


def test_a_docstring_is_taken_apart_by_its_headings() -> None:
    """Headings stand in the first eight columns; a sentence without one stands by itself."""
    assert list(make_tools.entries(DOCSTRING)) == [
        Entry("Where", "`a/*.jsonl`, appended line by line."),
        Entry("Charges", "credits."),
        Entry("Checked", "with two logs of 2026, and descriptions."),
        Entry("", "Not checked with anything else."),
    ]


@pytest.mark.parametrize(("days", "said"), [(30, "after 30 days"), (None, "not by itself")])
def test_page_notices_a_changed_docstring(days: int | None, said: str) -> None:
    """What the page shows comes from title, name, docstring and the tool's own cleaning."""
    text = make_tools.page([Tool("a_tool", "A Tool 2.0", DOCSTRING, days)])

    assert f"| [A Tool 2.0](#a-tool-20) | `a_tool` | {said} |" in text
    assert "## A Tool 2.0\n\nA tool: its sessions below ~/.tool.\n\n- **Where** `a/*.jsonl`" in text
