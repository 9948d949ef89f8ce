"""Tests of this folder run only inside desk-session, for they click on what they find."""

import os
from pathlib import Path

import pytest

HERE = Path(__file__).parent
REASON = "needs a desktop of its own: tests/desktop/desk-session .venv/bin/python -m pytest tests/desktop"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what lies in this folder, and skip it anywhere but in a private desktop."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.desktop)
            if not os.environ.get("TOKENMIRROR_DESK"):
                item.add_marker(pytest.mark.skip(reason=REASON))
