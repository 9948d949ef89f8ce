"""Copying and saving a chart: pictures, drawings and figures, into a folder that is remembered."""

from __future__ import annotations

import errno
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QThreadPool, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from tokenmirror.ui.charts.drawing import as_image, as_png, as_svg
from tokenmirror.ui.charts.surface import ChartSurface
from tokenmirror.ui.charts.writing import as_csv, as_tsv
from tokenmirror.ui.words import say

KINDS = ("png", "svg", "csv")
_DENIED = {errno.EACCES, errno.EPERM, errno.EROFS}
_ODD = re.compile(r"[^\w]+")


class SaveFolder:
    """The folder in which something was saved last."""

    def __init__(self) -> None:
        self.path = ""
        self._keep: Callable[[str], object] = str

    def remember_with(self, path: str, keep: Callable[[str], object]) -> None:
        """Begin where the last run ended, and say to who keeps it where this one saves."""
        self.path, self._keep = path, keep

    def remember(self, path: str) -> None:
        """Begin there the next time."""
        if path != self.path:
            self.path = path
            self._keep(path)

    def begin(self) -> Path:
        """Return where a dialog begins: the last folder while it exists, else the person's documents."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        found = (Path(path) for path in (self.path, documents) if path)
        return next((path for path in found if path.is_dir()), Path.home())


FOLDER = SaveFolder()


class Saver(QObject):
    """Copies and saves one chart; says in words how it went."""

    said = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.dialog: QFileDialog | None = None
        self._what: tuple[ChartSurface, str, str, str] | None = None

    def copy_picture(self, chart: ChartSurface, title: str, hint: str) -> None:
        """Put a picture of the chart on the clipboard."""
        QGuiApplication.clipboard().setImage(as_image(chart, title, hint))
        self.said.emit(say("save.copied.picture"))

    def copy_figures(self, chart: ChartSurface) -> None:
        """Put the figures on the clipboard, with tabs between them."""
        QGuiApplication.clipboard().setText(as_tsv(chart.table()))
        self.said.emit(say("save.copied.figures"))

    def ask(self, chart: ChartSurface, title: str, hint: str, alternative: str, kind: str = "png") -> None:
        """Ask where to save, and save there."""
        self._what = (chart, title, hint, alternative)
        dialog = QFileDialog(self._parent, say("save.title"), str(FOLDER.begin()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([say(f"save.filter.{one}") for one in KINDS])
        dialog.selectNameFilter(say(f"save.filter.{kind}"))
        dialog.setDefaultSuffix(kind)
        dialog.selectFile(f"{file_name(title)}.{kind}")
        dialog.filterSelected.connect(lambda text: dialog.setDefaultSuffix(_kind_of(text)))
        dialog.fileSelected.connect(self._chosen)
        self.dialog = dialog
        dialog.open()

    def _chosen(self, name: str) -> None:
        path = Path(name)
        FOLDER.remember(str(path.parent))
        if self._what is not None:
            place, make = prepared(path, *self._what)
            writing = _Writing()
            writing.done.connect(self.said)
            QThreadPool.globalInstance().start(lambda: writing.done.emit(write(place, make())))

    def forget(self) -> None:
        """Leave a dialog that is open: its chart is gone."""
        if self.dialog is not None:
            self.dialog.reject()


class _Writing(QObject):
    """Lives as long as a file is written, also when the chart is gone by then."""

    done = Signal(str)


def prepared(
    path: Path, chart: ChartSurface, title: str, hint: str, alternative: str
) -> tuple[Path, Callable[[], bytes]]:
    """Draw a chart as a file's ending has it; return where it goes, and what makes its bytes in any thread."""
    kind = path.suffix.lower().lstrip(".")
    if kind == "csv":
        return path, partial(as_csv, chart.table())
    if kind == "svg":
        made = as_svg(chart, title, hint, alternative)
        return path, lambda: made
    place = path if kind == "png" else path.with_name(f"{path.name}.png")
    return place, partial(as_png, as_image(chart, title, hint))


def write(path: Path, made: bytes) -> str:
    """Write a file; return in words how it went."""
    try:
        path.write_bytes(made)
    except FileNotFoundError:
        return say("save.gone", folder=path.parent)
    except OSError as error:
        if error.errno in _DENIED:
            return say("save.denied", folder=path.parent)
        return say("save.failed", name=path.name, why=error.strerror or type(error).__name__)
    return say("save.done", name=path.name, folder=path.parent)


def file_name(title: str) -> str:
    """Return a plain file name for a title."""
    return _ODD.sub("-", title).strip("-").lower() or "chart"


def _kind_of(text: str) -> str:
    return next((kind for kind in KINDS if text == say(f"save.filter.{kind}")), KINDS[0])
