"""One module per subcommand; prints view models as text or --json."""

from __future__ import annotations

from tokenmirror.cli.command_line import main

__all__ = ["main"]
