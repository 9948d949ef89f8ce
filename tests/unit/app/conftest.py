"""The app's parts on the offscreen platform."""

import gc
import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _garbage_is_collected_here() -> Iterator[None]:
    """Collect garbage in this thread alone, as the program does: a reading thread must not destroy widgets."""
    gc.disable()
    yield
    gc.collect(0)
    gc.enable()
