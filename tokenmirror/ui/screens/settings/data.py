"""The page of data: where it lies, copies, encryption, for how long, taking it along, forgetting, leaving."""

from __future__ import annotations

from collections.abc import Iterator

from tokenmirror.language import tr
from tokenmirror.ui.screens.settings.backups import CopiesSection
from tokenmirror.ui.screens.settings.data_kept import WhereSection
from tokenmirror.ui.screens.settings.data_tasks import ExportSection, ForgetSection, KeepSection, LeaveSection
from tokenmirror.ui.screens.settings.encryption import EncryptionSection
from tokenmirror.ui.screens.settings.page import Page
from tokenmirror.ui.screens.settings.section import Section
from tokenmirror.viewmodels.data_page import DataView

# One line a section, in the order of the page.
_SECTIONS: tuple[type[Section], ...] = (
    WhereSection,
    CopiesSection,
    EncryptionSection,
    KeepSection,
    ExportSection,
    ForgetSection,
    LeaveSection,
)  # fmt: skip


class DataPage(Page):
    """Sections, one below the other, each drawn from its own part of the view."""

    name = "data"

    def __init__(self) -> None:
        self._shown: DataView | None = None
        super().__init__()
        self.sections = tuple(make(self) for make in _SECTIONS)

    def title(self) -> str:
        """Return the page's name."""
        return tr("Data")

    def sentence(self) -> str:
        """Return the promise."""
        return tr("All of it is yours.")

    def caption(self) -> str:
        """Say what can be done with it here."""
        return tr(
            "Copy it, lock it, take it along, have it forgotten, or leave. The logs of your tools stay as they are."
        )

    def finds(self) -> str:
        """Return words people look for."""
        return " ".join([tr("database folder size"), *(section.finds() for section in self.sections)])

    def show_view(self, view: DataView) -> None:
        """Draw another view."""
        if view != self._shown:
            self._shown = view
            self.redraw()

    def fill(self) -> Iterator[None]:
        """Add each section that has something to draw."""
        if self._shown is None:
            return
        parts = {type(part): part for part in self._shown.parts}
        for section in self.sections:
            part = parts.get(section.takes) if section.takes is not None else None
            if section.takes is not None and part is None:
                continue
            self.add_heading(section.heading())
            yield from section.fill(part)
            yield
