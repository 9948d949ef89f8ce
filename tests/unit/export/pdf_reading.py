"""What a PDF holds, as programs that read it see it: structure, text, fonts, and every byte of it unpacked."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any, NamedTuple

from pypdf import PageObject, PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NullObject, StreamObject


class Part(NamedTuple):
    """One element of the structure tree."""

    kind: str
    alternative: str
    depth: int
    marked: tuple[tuple[int, int], ...]
    """Page and number of each run of content that is right in it."""


def opened(data: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(data))


def structure(reader: PdfReader) -> list[Part]:
    """Return the elements of the structure tree in the order in which they are read out."""
    pages = {page.indirect_reference.idnum: place for place, page in enumerate(reader.pages) if page.indirect_reference}
    return list(_parts(root_of(reader)["/StructTreeRoot"].get("/K"), pages, 0))


def kinds(reader: PdfReader) -> list[str]:
    return [part.kind for part in structure(reader)]


def root_of(reader: PdfReader) -> Any:
    return reader.trailer["/Root"]


def _parts(node: Any, pages: dict[int, int], depth: int) -> Iterator[Part]:
    node = node.get_object()
    if isinstance(node, list):
        for one in node:
            yield from _parts(one, pages, depth)
    elif isinstance(node, DictionaryObject) and "/S" in node:
        inner = node.get("/K", NullObject()).get_object()
        many = inner if isinstance(inner, list) else [inner]
        page = pages.get(node.raw_get("/Pg").idnum, -1) if "/Pg" in node else -1
        marked = tuple(_marked(many, pages, page))
        yield Part(str(node["/S"]), str(node.get("/Alt", "")), depth, marked)
        yield from _parts(ArrayObject(many), pages, depth + 1)


def _marked(many: list[Any], pages: dict[int, int], page: int) -> Iterator[tuple[int, int]]:
    for raw in many:
        one = raw.get_object()
        if isinstance(one, int):
            yield page, int(one)
        elif isinstance(one, DictionaryObject) and one.get("/Type") == "/MCR":
            yield pages[one.raw_get("/Pg").idnum], int(str(one["/MCID"]))


def squeezed(text: str) -> str:
    """Return a text without white space: where lines end is the page's business."""
    return "".join(text.split())


def words(reader: PdfReader) -> str:
    """Return all text in the order in which it is drawn."""
    return "\n".join(page.extract_text() for page in reader.pages)


class Placed(NamedTuple):
    """A piece of text and where it begins, in points from the lower left corner."""

    x: float
    y: float
    text: str


def places(page: PageObject) -> list[Placed]:
    """Return what is written on a page in the order in which it is drawn."""
    found: list[Placed] = []

    def take(text: str, cm: list[float], tm: list[float], _font: object, _size: object) -> None:
        if text.strip():
            x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
            y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
            found.append(Placed(x, y, text.strip()))

    page.extract_text(visitor_text=take)
    return found


def objects(reader: PdfReader) -> Iterator[Any]:
    """Yield each object of the file once."""
    for number in range(1, int(str(reader.trailer["/Size"]))):
        found = IndirectObject(number, 0, reader).get_object()
        if found is not None:
            yield found


def unpacked(reader: PdfReader) -> bytes:
    """Return everything in a file with each stream unpacked, one after another."""
    made = []
    for found in objects(reader):
        made.append(repr(found).encode("utf-8", "surrogatepass"))
        if isinstance(found, StreamObject):
            made.append(found.get_data())
    return b"\n".join([*made, repr(reader.trailer).encode()])


def dictionaries(found: Any) -> Iterator[DictionaryObject]:
    """Yield each dictionary that stands right in an object."""
    if isinstance(found, DictionaryObject):
        yield found
    inner = found.values() if isinstance(found, dict) else found if isinstance(found, list) else ()
    for one in inner:
        if not isinstance(one, IndirectObject):
            yield from dictionaries(one)
