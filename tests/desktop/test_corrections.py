"""Corrections with a real menu on a real screen: by keys alone, judged by the collector, and taken back."""

import sqlite3
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.desktop.desk import Program, accessible_things, start, stop, until
from tokenmirror.demo.claude_log import ClaudeLog
from tokenmirror.demo.pairing import Pairing
from tokenmirror.demo.repository import Repository

SESSION = "0f3a9c1e-5b7d-4e2a-8c6f-1d2e3f4a5b6c"


@dataclass
class Shown:
    """The program with one commit of one session in its ledger."""

    program: Program
    window: str

    def linked(self) -> list[str]:
        """Return the evidence of all links that are stored."""
        return self._ask("SELECT evidence FROM link")

    def said(self) -> list[str]:
        """Return the words that are stored."""
        return self._ask("SELECT word FROM correction")

    def _ask(self, sql: str) -> list[str]:
        path = self.program.folder / "data" / "tokenmirror.db"
        if not path.exists():
            return []
        db = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
        try:
            return [row[0] for row in db.execute(sql)]
        except sqlite3.OperationalError:  # it is being made
            return []
        finally:
            db.close()

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        subprocess.run(["xdotool", "key", "--delay", "400", *keys], check=True)


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[Shown]:
    home = tmp_path / "home"
    home.mkdir()
    began = datetime.now(UTC) - timedelta(days=3)
    shop = Repository(home / "shop", "Robin Reed", "robin@example.com", within=home)
    work = Pairing(shop, ClaudeLog(home, shop.path, SESSION, began))
    work.write("prices.py", "".join(f"price_{number} = weigh({number})\n" for number in range(12)), began)
    commit = work.commit("Add prices", began + timedelta(minutes=1))
    made = start(home, "--screen", f"changes/commit:{commit.id}")
    yield Shown(made, until(made.windows)[0])
    stop(made)


def test_a_session_is_unlinked_and_linked_again_by_keys(shown: Shown) -> None:
    """From the search to the table, the menu key, an arrow and Enter: the link goes, and comes back the same way."""
    until(shown.linked)
    until(lambda: any(seen.name == "Correct" for seen in accessible_things(shown.program)))
    subprocess.run(["xdotool", "windowactivate", "--sync", shown.window], check=True)
    shown.press("ctrl+f", "Return", "Menu", "Down", "Return")
    until(lambda: shown.said() == ["unlinked"])
    until(lambda: shown.linked() == [])
    until(lambda: any(seen.name == "What you said" for seen in accessible_things(shown.program)))
    shown.press("Menu", "Up", "Up", "Up", "Return")

    until(lambda: shown.said() == [] and shown.linked() != [])
