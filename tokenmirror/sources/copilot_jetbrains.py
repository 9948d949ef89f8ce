"""GitHub Copilot in JetBrains products: that it is here, and nothing more.

Where   `github-copilot/<product>/` below the folder for settings of each system, in stores of its own kind.
Calls   not told in a form that can be read: the stores hold written objects of a program, and no token counts.
Counts  tokens are not recorded.
Edits   not told in a form that can be read, nor are folders and times.
Not checked with real logs.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath

from tokenmirror.domain.events import Reading
from tokenmirror.sources.source import Chunk, Source

_FOLDER = "github-copilot"


def roots(home: Path, env: Mapping[str, str]) -> list[Path]:
    """Return the stores that are there; the folder above is also that of the terminal's sign-in."""
    config = Path(env.get("XDG_CONFIG_HOME") or home / ".config")
    bases = [config / _FOLDER, *([Path(env["LOCALAPPDATA"]) / _FOLDER] if env.get("LOCALAPPDATA") else [])]
    return [store.parent for base in bases for store in sorted(base.glob("*/*/*/copilot-*-nitrite.db"))]


def is_log(_path: PurePath) -> bool:
    """Tell that nothing here can be read."""
    return False


def parse(_chunk: Chunk) -> Reading:
    """Read nothing."""
    return Reading()


SOURCE = Source(
    name="copilot_jetbrains", title="GitHub Copilot in JetBrains", roots=roots, is_log=is_log, parse=parse, deep=False
)
