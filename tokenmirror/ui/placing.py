"""Parts that come into a page which is seen: placed once for all of them, not once for each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_WAS_TOLD = Qt.WidgetAttribute.WA_WState_ExplicitShowHide


@contextmanager
def placed_once(page: QWidget | None) -> Iterator[None]:
    """Add parts to the layout of a page, or show some of them, and have all placed with the next turn.

    Qt places everything anew in a page, and in all that it stands in, for each part that appears in it.
    """
    layout = page.layout() if page is not None else None
    if page is None or layout is None:
        yield
        return
    before = len(page.children())
    layout.setEnabled(False)
    try:
        yield
        if page.isVisible():
            for child in page.children()[before:]:
                if isinstance(child, QWidget) and not child.testAttribute(_WAS_TOLD):
                    child.show()
    finally:
        layout.setEnabled(True)
        layout.invalidate()
