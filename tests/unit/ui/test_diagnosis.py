"""The diagnosis is shown whole before it can be copied or saved."""

from __future__ import annotations

import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tokenmirror.app.diagnosing import Diagnoses, save
from tokenmirror.ui.screens.settings.diagnosis import DIAGNOSING, DiagnosisCard

TEXT = "# What TokenMirror knows of itself\n\n- <b>call</b>: 3\n"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Callable[[str], None]]:
    """Collect who wants to be told."""
    found: list[Callable[[str], None]] = []
    monkeypatch.setattr(DIAGNOSING, "make", found.append)
    monkeypatch.setattr(DIAGNOSING, "save", save)
    return found


def test_nothing_can_be_given_away_before_it_is_read(window: QWidget, asked: list[Callable[[str], None]]) -> None:
    """Copying and saving wait until the text stands there, which is then copied as it is."""
    card = DiagnosisCard(window)
    assert not card.copy.isEnabled()
    assert not card.save.isEnabled()
    asked[0](TEXT)
    assert card.text.toPlainText() == TEXT
    card.copy.click()
    assert QGuiApplication.clipboard().text() == TEXT


def test_what_is_saved_is_what_was_shown(window: QWidget, asked: list[Callable[[str], None]], tmp_path: Path) -> None:
    """In a file for its owner alone; a folder that is not there is said."""
    card = DiagnosisCard(window)
    asked[0](TEXT)
    card.save_as(str(tmp_path / "it.md"))
    assert (tmp_path / "it.md").read_text() == TEXT
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "it.md").stat().st_mode) == 0o600
    card.save_as(str(tmp_path / "none" / "it.md"))
    assert "is not there" in card.said.text()


def test_one_that_cannot_be_made_is_said(window: QWidget, asked: list[Callable[[str], None]]) -> None:
    """With the way to make it without the window."""
    card = DiagnosisCard(window)
    asked[0]("")
    assert "tokenmirror diagnostics" in card.text.toPlainText()
    assert not card.save.isEnabled()


def test_a_card_that_was_closed_hears_no_more(
    window: QWidget, asked: list[Callable[[str], None]], qtbot: QtBot
) -> None:
    """The answer comes late, and nothing breaks."""
    card = DiagnosisCard(window)
    with qtbot.waitSignal(card.destroyed):
        card.accept()
    asked[0](TEXT)


def test_the_program_makes_it_in_a_process_of_its_own(window: QWidget, tmp_path: Path, qtbot: QtBot) -> None:
    """The real command, on a data folder that is not there yet."""
    diagnoses = Diagnoses(tmp_path / "data", window)
    shown: list[str] = []
    diagnoses.make(shown.append)
    qtbot.waitUntil(lambda: bool(shown), timeout=30_000)
    assert "## Program" in shown[0]
