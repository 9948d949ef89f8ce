"""The section of the page of data that encrypts it: one switch, how it is, and another key."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QPushButton

from tokenmirror.domain.encrypting import EncryptionWish
from tokenmirror.language import tr
from tokenmirror.ui.screens.settings.section import Section
from tokenmirror.ui.switches import Switch
from tokenmirror.viewmodels.encryption import EncryptionPart


class EncryptionSection(Section):
    """Says how it is; what the switch asks for is done once the person has gone through a card."""

    takes = EncryptionPart

    def heading(self) -> str:
        """Return what stands above its rows."""
        return tr("Encryption")

    def finds(self) -> str:
        """Return further words under which the page is found."""
        return tr("encrypt key keyring passphrase recovery code password lock")

    def fill(self, part: object) -> Iterator[None]:
        """Add the switch, and the way to another key."""
        if not isinstance(part, EncryptionPart):
            return
        switch = Switch("", tr("Encrypt the database"), part.hint, on=part.on)
        switch.setEnabled(not part.working)
        switch.toggled.connect(lambda _on: self._wish(switch, part))
        self.page.add_row("encryption", part.sentence, part.hint, switch)
        yield
        if part.on and not part.working:
            change = QPushButton(tr("Change…"))
            change.clicked.connect(lambda: self.page.decided.emit(EncryptionWish.CHANGE))
            hint = tr("Encrypts with a new key and shows its recovery code; the old code opens nothing any more.")
            self.page.add_row("key", tr("Another key"), hint, change)

    def _wish(self, switch: Switch, part: EncryptionPart) -> None:
        with QSignalBlocker(switch):
            switch.setChecked(part.on)  # it moves when it is done
        self.page.decided.emit(EncryptionWish.OFF if part.on else EncryptionWish.ON)
