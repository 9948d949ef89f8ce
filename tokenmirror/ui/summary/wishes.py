"""What the room of the summary asks for, and what comes back that is no view model: pages as pictures."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtGui import QImage

from tokenmirror.domain.summaries import Chosen, Format, Summarising
from tokenmirror.viewmodels.summary_shapes import Document, Shelf, SummaryView


class ShowChosen(msgspec.Struct, frozen=True):
    """Another choice is in hand: kept for the next start, and to be shown."""

    chosen: Chosen
    draft: str
    """The name of the draft it came from, or empty."""
    ask: bool = True
    """Whether what comes of it is wanted now."""


class DrawPages(msgspec.Struct, frozen=True):
    """Pictures of the pages of a document are wanted."""

    document: Document
    pixels: int
    """How wide a page is, in pixels of the screen."""


class TellFormats(msgspec.Struct, frozen=True):
    """How far a document can be given away in each format is asked."""

    document: Document


class GiveAway(msgspec.Struct, frozen=True):
    """A document that was looked over is to be given away; to the clipboard where no file is named."""

    chosen: Chosen
    document: Document
    draft: str
    format: Format
    path: Path | None
    surely: bool = False
    """Also where the file would lie in a repository."""


class KeepOnShelf(msgspec.Struct, frozen=True):
    """A draft is to be kept or dropped, or something given away to be forgotten; drafts are listed anew."""

    wanted: tuple[Summarising, ...]


SummaryWish = ShowChosen | DrawPages | TellFormats | GiveAway | KeepOnShelf


class InHand(msgspec.Struct, frozen=True):
    """What comes of the choice in hand, and the draft that it came from."""

    view: SummaryView
    draft: str


class DrawnPages(msgspec.Struct, frozen=True):
    """The pages of a document as it would be given away."""

    document: Document
    pixels: int
    images: tuple[QImage, ...]
    why_not: str = ""


class FormatsTold(msgspec.Struct, frozen=True):
    """Whether the pages can be read by whoever hears them, and how many there are."""

    document: Document
    tagged: bool
    """The PDF says of itself that it is made for everyone (PDF/UA)."""
    why_not: str


class GivenAway(msgspec.Struct, frozen=True):
    """How giving away went."""

    format: Format
    words: str
    """What is to be said of it: where it is, or why it is nowhere."""
    done: bool
    text: str = ""
    """For the clipboard."""


class InRepository(msgspec.Struct, frozen=True):
    """The file would lie in a repository: whoever gets that gets the file too."""

    wish: GiveAway
    top: str


class KeptOnShelf(msgspec.Struct, frozen=True):
    """The shelf after something was kept or dropped."""

    shelf: Shelf
    why_not: str


PASSING = (FormatsTold, GivenAway, InRepository, KeptOnShelf)
"""What is shown once, and not again when the window is drawn anew."""
