"""A summary as pages: PDF that a screen reader can read (PDF/UA-1), and pictures of the same pages."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec

from tokenmirror.export import typefaces
from tokenmirror.export.page_data import Data, letters, page_data
from tokenmirror.language import tr
from tokenmirror.viewmodels.summary_shapes import Document

if TYPE_CHECKING:
    import typst

PICTURE_PPI: Final = 144.0
"""Two pixels a point: sharp on the screens of today."""
_TALLEST: Final = 30_000
"""Pixels that a picture is tall at most: what is longer is drawn smaller, for programs refuse taller ones."""
_POINTS = 72
_TIGHTER = (0.95, 0.91)
"""How much smaller a text may be set; below that its smallest letters are too small."""
_LITTLE = 0.12
"""Of a page: with so little on the last one for each page before it, smaller letters can do without it."""
_NOWHERE: Final = str(Path(__file__).with_name("no-packages"))
"""Where packages would be looked for: there is no such folder, and the template names none."""
_NOT_SHOWN = re.compile('the text `"(.+?)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
"""How the typesetter writes letters that cannot be seen alone."""
_NO_LETTERS = {"Cc", "Cf", "Mn", "Zs"}
_NAMED_LETTERS: Final = 20
_AT_A_TIME: Final = 1 << 20


class Pdf(NamedTuple):
    """A PDF, and whether it says of itself that it is PDF/UA-1."""

    data: bytes
    claims_ua: bool
    why_not: str
    """Empty where it does."""


def pdf(document: Document) -> Pdf:
    """Write a document as tagged PDF: the same bytes for the same document."""
    compiler = _fitting(document)
    import typst  # noqa: PLC0415 - 80 MB of code that most of the program never needs

    try:
        data = _bytes(compiler.compile(_template(), format="pdf", pdf_standards=["ua-1"]))
    except typst.TypstError as error:
        data = _bytes(compiler.compile(_template(), format="pdf"))
        return Pdf(data, claims_ua=False, why_not=_why_not(error.diagnostic))
    return Pdf(data, claims_ua=True, why_not="")


@lru_cache(maxsize=2)
def pictures(document: Document, ppi: float = PICTURE_PPI) -> tuple[bytes, ...]:
    """Draw each page of the PDF as PNG, with nothing in it but its pixels; the same document is not drawn again."""
    drawn = _fitting(document).compile(_template(), format="png", ppi=ppi)
    return tuple(drawn) if isinstance(drawn, list) else (_bytes(drawn),)


def picture(document: Document, ppi: float = PICTURE_PPI) -> bytes:
    """Draw the whole document as one PNG: a single page, as long as its text."""
    compiler = _compiler(page_data(document, endless=True))
    tall = _set(compiler).height * ppi / _POINTS
    return _bytes(compiler.compile(_template(), format="png", ppi=min(ppi, ppi * _TALLEST / tall)))


class _Set(msgspec.Struct):
    """How the text came out."""

    pages: int
    fill: float
    """How much of the last page is filled, but for its foot; 0 where that stands there alone."""
    height: float
    """Of the last page, in points."""


def _fitting(document: Document) -> typst.Compiler:
    """Return the compiler of a document: set a little smaller where that saves a page that would be nearly empty."""
    usual = _compiler(page_data(document))
    found = _set(usual)
    if found.fill < _LITTLE * (found.pages - 1):
        for tight in _TIGHTER:
            smaller = _compiler(page_data(document, tight=tight))
            if _set(smaller).pages < found.pages:
                return smaller
    return usual


def _set(compiler: typst.Compiler) -> _Set:
    """Ask how the text came out; what is made of it afterwards is set from memory."""
    return msgspec.json.decode(compiler.query("<end>", field="value", one=True), type=_Set)


def _compiler(data: Data) -> typst.Compiler:
    """Return a compiler that reads fonts and nothing else: its folder holds fonts, and no package can be found."""
    _read_ahead()
    import typst  # noqa: PLC0415 - as above

    return typst.Compiler(
        _template(),
        root=str(typefaces.folder()),
        font_paths=_fonts(of_computer=not typefaces.has_all(letters(data))),
        sys_inputs={"document": msgspec.json.encode(data).decode()},
        package_path=_NOWHERE,
        package_cache_path=_NOWHERE,
    )


@cache
def _read_ahead() -> None:
    """Read the typesetter from the disk before it is loaded: loading lets no other thread work until it is there."""
    found = find_spec("typst")
    if found is None or found.origin is None:
        return
    for library in Path(found.origin).parent.glob("_typst*"):
        with library.open("rb", buffering=0) as file:
            while file.read(_AT_A_TIME):
                pass


@cache
def _fonts(*, of_computer: bool) -> typst.Fonts:
    """Return the fonts that ship, and behind them the computer's if wanted: they are looked for once."""
    import typst  # noqa: PLC0415 - as above

    folder = str(typefaces.folder())
    return typst.Fonts(include_system_fonts=of_computer, include_embedded_fonts=of_computer, font_paths=[folder])


@cache
def _template() -> bytes:
    return Path(__file__).with_name("page.typ").read_bytes()


def _bytes(made: bytes | list[bytes] | None) -> bytes:
    """Return the one file that was made."""
    if isinstance(made, bytes):
        return made
    raise TypeError("One file was expected of the typesetter")


def _why_not(diagnostic: str) -> str:
    """Tell why a PDF cannot claim to be readable by everyone, naming the letters that no font has."""
    letters = _ESCAPED.sub(lambda code: chr(int(code.group(1), 16)), "".join(_NOT_SHOWN.findall(diagnostic)))
    missing = [letter for letter in dict.fromkeys(letters) if unicodedata.category(letter) not in _NO_LETTERS]
    if not missing:
        return tr("The typesetter could not make every part of it readable by a screen reader.")
    named = [*missing[:_NAMED_LETTERS], *(["…"] if missing[_NAMED_LETTERS:] else [])]
    return tr("No font on this computer has these letters: {letters}", letters=" ".join(named))
