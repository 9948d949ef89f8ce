"""Reads back what was written: HTML as the standard parses it, drawings as XML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

import html5lib
from hypothesis import strategies as st

SVG = "{http://www.w3.org/2000/svg}"
NASTY = st.lists(
    st.sampled_from("<>&\"'`=+-@;|\\*_[](){}#!~$^:/.%,\n\r\t \x00\x1b\u202e\u200b\ud800\ufffeaZ09漢👩\u00a0")
    | st.sampled_from(["</style>", "<script>", "-->", "]]>", "http://a.b", "www.a.b", "a@b.cc", "&lt;", "\\|", "```"]),
    max_size=20,
).map("".join)
"""Texts of what is markup somewhere, and of what hides."""


def page(made: bytes) -> ET.Element:
    """Parse a page; raises where the standard sees an error."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    found: ET.Element = parser.parse(made.decode())
    return found


def drawing(made: str) -> ET.Element:
    """Parse a drawing as XML."""
    return ET.fromstring(made)  # noqa: S314 - our own text


def text_of(element: ET.Element) -> str:
    """Return all text in an element."""
    return "".join(element.itertext())


def lines_of(element: ET.Element) -> list[str]:
    """Return the lines of a paragraph."""
    found = [element.text or ""]
    for child in element:
        assert child.tag == "br"
        found.append(child.tail or "")
    return found


def tag(element: ET.Element) -> str:
    """Return the name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def attributes(root: ET.Element) -> Iterator[tuple[str, str, str]]:
    """Yield every attribute with the element it is of."""
    for element in root.iter():
        for name, value in element.attrib.items():
            yield tag(element), name.rpartition("}")[2], value


def references(root: ET.Element) -> list[str]:
    """Return what attributes refer to; each has to be an id of the same page."""
    return [found for _, _, value in attributes(root) for found in re.findall(r"url\(([^)]*)\)", value)]


def ids(root: ET.Element) -> list[str]:
    """Return every id."""
    return [value for _, name, value in attributes(root) if name == "id"]


def number(element: ET.Element, name: str) -> float:
    """Return a coordinate; what is not there is nought."""
    return float(element.get(name, "0"))


def rectangles(root: ET.Element, **wanted: Any) -> list[ET.Element]:
    """Return rectangles outside patterns with such attributes."""
    inside = {id(one) for pattern in root.iter(f"{SVG}pattern") for one in pattern.iter()}
    found = (one for one in root.iter(f"{SVG}rect") if id(one) not in inside)
    return [one for one in found if all(one.get(name) == value for name, value in wanted.items())]
