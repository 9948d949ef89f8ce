"""What is seen of a chart, painted in a turn of its own: a window that is painted whole never waits for its charts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from tokenmirror.ui.turns import Turns

_AT_ONCE_SECONDS = 0.003


class KeptPicture(QObject):
    """Stand between a chart and the screen.

    What was painted last stays on the screen until the next picture is ready. A chart that takes next to no time,
    and one that nobody sees, is painted at once.
    """

    def __init__(
        self, seen: QWidget, paint: Callable[[QPainter], None], prepare: Callable[[], None] = lambda: None
    ) -> None:
        """Keep a picture of `seen`; `paint` paints the part of it that the painter is clipped to.

        What `prepare` finds to be outdated too is painted with the rest.
        """
        super().__init__(seen)
        self._seen, self._paint, self._prepare = seen, paint, prepare
        self._picture: QPixmap | None = None
        self._outdated = QRegion()
        self._turns = Turns(self)
        self._whole_took = _AT_ONCE_SECONDS
        """Seconds that all of it takes, by how long what was painted last took."""

    @property
    def is_new(self) -> bool:
        """Return whether what is on the screen is the chart as it is now."""
        if self._turns.busy or self._seen.visibleRegion().isEmpty():
            return not self._turns.busy
        return self._fits and self._outdated.isEmpty()

    def outdate(self, part: QRegion | None = None) -> None:
        """Paint the chart, or a part of it, anew before it is shown again."""
        self._outdated += QRegion(self._seen.rect()) if part is None else part
        self._seen.update()

    def put(self, painter: QPainter) -> None:
        """Put the picture on the screen; what is outdated of it follows in a turn of its own."""
        if not self._fits:
            self._outdated = QRegion(self._seen.rect())
        if not self._outdated.isEmpty():
            if not self._seen.isVisible() or self._would_take < _AT_ONCE_SECONDS:
                self._renew()
            elif not self._turns.busy:
                self._turns.follow(self._renewing())
        if self._picture is not None:
            painter.drawPixmap(0, 0, self._picture)

    def finish(self) -> None:
        """Paint at once what waits for its turn."""
        self._turns.finish()

    @property
    def _fits(self) -> bool:
        """Return whether there is a picture, of the size that the chart has by now."""
        return self._picture is not None and self._picture.size() == self._wanted

    @property
    def _would_take(self) -> float:
        return self._whole_took * _area(self._outdated.boundingRect()) / _area(self._seen.rect())

    @property
    def _wanted(self) -> QSize:
        return self._seen.size() * self._seen.devicePixelRatioF()

    def _renewing(self) -> Iterator[None]:
        self._prepare()
        yield
        self._renew()
        self._seen.update()

    def _renew(self) -> None:
        part, self._outdated = self._outdated.boundingRect(), QRegion()
        if self._wanted.isEmpty():
            return
        began = perf_counter()
        picture = self._picture
        if picture is None or picture.size() != self._wanted:
            part = self._seen.rect()
            picture = self._picture = QPixmap(self._wanted)
            picture.setDevicePixelRatio(self._seen.devicePixelRatioF())
            picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # axes are not mirrored
        painter.setClipRect(part)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(part, Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        self._paint(painter)
        painter.end()
        self._whole_took = (perf_counter() - began) * _area(self._seen.rect()) / _area(part)


def _area(room: QRect) -> int:
    return max(room.width() * room.height(), 1)
