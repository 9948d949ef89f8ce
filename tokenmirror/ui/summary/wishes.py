"""What the room of the summary asks for, and what comes back that is no view model: pages as pictures."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from tokenmirror.domain.summaries import Chosen, Format, Summarising
from tokenmirror.viewmodels.summary_shapes import Document, Shelf, SummaryView


@dataclass(frozen=True, slots=True)
class ShowChosen:
    """Another choice is in hand: kept for the next start, and to be shown."""

    chosen: Chosen
    draft: str
    """The name of the draft it came from, or empty."""
    ask: bool = True
    """Whether what comes of it is wanted now."""


@dataclass(frozen=True, slots=True)
class DrawPages:
    """Pictures of the pages of a document are wanted."""

    document: Document
    pixels: int
    """How wide a page is, in pixels of the screen."""


@dataclass(frozen=True, slots=True)
class TellFormats:
    """How far a document can be given away in each format is asked."""

    document: Document


@dataclass(frozen=True, slots=True)
class GiveAway:
    """A document that was looked over is to be given away; to the clipboard where no file is named."""

    chosen: Chosen
    document: Document
    draft: str
    format: Format
    path: Path | None
    surely: bool = False
    """Also where the file would lie in a repository."""


@dataclass(frozen=True, slots=True)
class KeepOnShelf:
    """A draft is to be kept or dropped, or something given away to be forgotten; drafts are listed anew."""

    wanted: tuple[Summarising, ...]


SummaryWish = ShowChosen | DrawPages | TellFormats | GiveAway | KeepOnShelf


@dataclass(frozen=True, slots=True)
class InHand:
    """What comes of the choice in hand, and the draft that it came from."""

    view: SummaryView
    draft: str


@dataclass(frozen=True, slots=True)
class DrawnPages:
    """The pages of a document as it would be given away."""

    document: Document
    pixels: int
    images: tuple[QImage, ...]
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class FormatsTold:
    """Whether the pages can be read by whoever hears them, and how many there are."""

    document: Document
    tagged: bool
    """The PDF says of itself that it is made for everyone (PDF/UA)."""
    why_not: str


@dataclass(frozen=True, slots=True)
class GivenAway:
    """How giving away went."""

    format: Format
    words: str
    """What is to be said of it: where it is, or why it is nowhere."""
    done: bool
    text: str = ""
    """For the clipboard."""


@dataclass(frozen=True, slots=True)
class InRepository:
    """The file would lie in a repository: whoever gets that gets the file too."""

    wish: GiveAway
    top: str


@dataclass(frozen=True, slots=True)
class KeptOnShelf:
    """The shelf after something was kept or dropped."""

    shelf: Shelf
    why_not: str


PASSING = (FormatsTold, GivenAway, InRepository, KeptOnShelf)
"""What is shown once, and not again when the window is drawn anew."""
