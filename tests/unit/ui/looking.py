"""What a chart looks like once its picture, which is painted in a turn of its own, is on the screen."""

from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tokenmirror.ui.charts.kept import KeptPicture


def picture_of(widget: QWidget) -> QImage:
    """Return what is seen of a widget after all charts in it have had their turns."""
    QTest.qWait(0)  # a scene tells what changed in a turn of its own
    widget.grab()
    for kept in widget.findChildren(KeptPicture):
        kept.finish()
    return widget.grab().toImage()
