"""The pages as they would be given away: pictures of the very document, as wide as there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from tokenmirror.domain.summaries import Paper
from tokenmirror.language import count, tr
from tokenmirror.ui.labels import PlainLabel
from tokenmirror.ui.summary.wishes import DrawnPages, DrawPages
from tokenmirror.ui.text import visible
from tokenmirror.ui.theme import Theme
from tokenmirror.viewmodels.disclosing import spoken
from tokenmirror.viewmodels.summary_shapes import Document

_AROUND, _BETWEEN, _WIDEST, _LEAST, _SCROLL = 24, 20, 860, 240, 10
_SAY_AFTER_MS, _RESIZED_MS = 500, 250
_SHAPE = {Paper.A4: 297 / 210, Paper.LETTER: 11 / 8.5}


class Page(QWidget):
    """One page as a picture."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image: QImage | None = None
        self.shape_ = _SHAPE[Paper.A4]

    def show_image(self, image: QImage | None) -> None:
        """Show another picture; none is an empty page."""
        self._image = image
        self.update()

    def fit(self, wide: int) -> None:
        """Be so wide, and as high as its picture is then."""
        shape = self._image.height() / self._image.width() if self._image and self._image.width() else self.shape_
        self.setFixedSize(wide, round(wide * shape))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page and an edge around it."""
        with QPainter(self) as painter:
            if self._image is None:
                painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
            else:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(QRectF(self.rect()), self._image)
            painter.setPen(QPen(QColor(self._theme.line2), 1))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


class _Ground(QWidget):
    """What pages lie on."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it as the ground of what is selected: neither paper nor window."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Highlight))


class Preview(QScrollArea):
    """Pages below each other; asks for sharper pictures when it is wider."""

    asked = Signal(object)
    """A `DrawPages`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._document: Document | None = None
        self._asked: tuple[Document, int] | None = None
        self._drawn: DrawnPages | None = None
        self.pages: list[Page] = []
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Preview"))
        inside = _Ground()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)
        self._column.setSpacing(_BETWEEN)
        self._column.addStretch(1)
        self.setWidget(inside)
        self.state = PlainLabel("", 12, ink=1)
        self.state.setParent(self)
        self.state.setObjectName("hovercard")
        self.state.setContentsMargins(8, 3, 8, 3)
        self.state.hide()
        self._slow = QTimer(self, interval=_SAY_AFTER_MS, singleShot=True)
        self._slow.timeout.connect(lambda: self._say(tr("Drawing…")))
        self._resized = QTimer(self, interval=_RESIZED_MS, singleShot=True)
        self._resized.timeout.connect(self._ask)

    # ---- what is shown

    @property
    def drawn(self) -> bool:
        """Return whether the pages of the newest document are there."""
        waits = self._slow.isActive() or self._resized.isActive() or self._asked is not None
        return self._document is None or not waits

    def expect(self) -> None:
        """Wait for another document: after half a second that is said."""
        if not self._slow.isActive() and not self.state.isVisible():
            self._slow.start()

    def show_document(self, document: Document) -> None:
        """Ask for the pages of another document; the old ones stay until they are there."""
        if document != self._document:
            self._document = document
            self.setAccessibleDescription(visible_lines(spoken(document)))
        if not self.pages:
            self._show_images([None])
        self._ask()

    def _ask(self) -> None:
        if self._document is None or not self.isVisible():
            return
        pixels = self._pixels()
        if self._drawn is not None and (self._drawn.document, self._drawn.pixels) == (self._document, pixels):
            self._finish("")
        elif self._asked != (self._document, pixels):
            self._asked = (self._document, pixels)
            self.expect()
            self.asked.emit(DrawPages(self._document, pixels))

    def show_pages(self, drawn: DrawnPages) -> None:
        """Show pictures; those of a document that is no longer wanted are left, but are better than none."""
        if self._drawn is None or drawn.document == self._document:
            self._drawn = drawn
            if drawn.images:
                self._show_images(drawn.images)
        if self._asked == (drawn.document, drawn.pixels):
            self._finish(drawn.why_not)

    def _finish(self, why_not: str) -> None:
        self._asked = None
        self._slow.stop()
        self._say(why_not)

    def _say(self, words: str) -> None:
        self.state.setText(words)
        self.state.setVisible(bool(words))
        self.state.adjustSize()
        self._place_state()

    def _show_images(self, images: Sequence[QImage | None]) -> None:
        while len(self.pages) > len(images):
            page = self.pages.pop()
            self._column.removeWidget(page)
            page.hide()
            page.deleteLater()
        while len(self.pages) < len(images):
            page = Page(self._theme)
            self._column.insertWidget(len(self.pages), page, 0, Qt.AlignmentFlag.AlignHCenter)
            self.pages.append(page)
        wide = self._wide()
        for number, (page, image) in enumerate(zip(self.pages, images, strict=True), 1):
            page.shape_ = _SHAPE[self._document.paper] if self._document is not None else page.shape_
            page.show_image(image)
            page.fit(wide)
            page.setAccessibleName(tr("Page {number} of {many}", number=number, many=len(images)))
        self.setAccessibleName(count(len(images), "Preview, {n} page", "Preview, {n} pages"))

    # ---- room

    def _wide(self) -> int:
        """Return how wide a page is: the same whether there is a bar to scroll by or not."""
        return max(min(self.width() - _SCROLL - 2 * _AROUND, _WIDEST), _LEAST)

    def _pixels(self) -> int:
        """Return how many pixels of the screen that is: a picture of as many is not blurred."""
        return round(self._wide() * self.devicePixelRatioF())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages at once, and ask for sharper ones when the border rests."""
        super().resizeEvent(event)
        wide = self._wide()
        for page in self.pages:
            page.fit(wide)
        self._place_state()
        if self._document is not None:
            self._resized.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what was not asked while nobody looked."""
        super().showEvent(event)
        if self._document is not None:
            self._resized.start()

    def _place_state(self) -> None:
        self.state.move((self.width() - self.state.width()) // 2, 8)
        self.state.raise_()

    def sizeHint(self) -> QSize:
        """Return the room of a page that can be read."""
        return QSize(600, 700)


def visible_lines(text: str) -> str:
    """Return a text line by line with hidden characters named."""
    return "\n".join(visible(line) for line in text.splitlines())
