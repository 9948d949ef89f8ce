"""Kilo CLI: the sessions in its database, which is OpenCode's under another name.

Where   `$XDG_DATA_HOME/kilo/kilo*.db`, by default in `~/.local/share`, and `opencode*.db` of early versions beside it.
Calls   an assistant's message is one call, as with OpenCode; the Kilo extension of editors is another source.
Counts  as OpenCode: input without cached tokens, reasoning beside output or within it as the total tells.
Edits   completed `edit`, `write`, `apply_patch` and their kin.
Folder  of the session, or of the message.
Not checked with real logs: it is made from OpenCode, whose exported sessions were read.
"""

from __future__ import annotations

from tokenmirror.sources._opencode_family import member

SOURCE = member("kilo_cli", "Kilo CLI", "kilo", r"(?:kilo|opencode)[\w.-]*\.db")
