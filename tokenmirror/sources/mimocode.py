"""MiMoCode: the sessions in its database, which is OpenCode's under another name.

Where   `$XDG_DATA_HOME/mimocode/mimocode*.db` (also spelled `mimicode*.db`), by default in `~/.local/share`.
Calls   an assistant's message is one call, as with OpenCode.
Counts  as OpenCode: input without cached tokens, reasoning beside output or within it as the total tells.
Edits   completed `edit`, `write`, `apply_patch` and their kin.
Folder  of the session, or of the message.
Not checked with real logs: it is made from OpenCode, whose exported sessions were read.
"""

from __future__ import annotations

from tokenmirror.sources._opencode_family import member

SOURCE = member("mimocode", "MiMoCode", "mimocode", r"mim[io]code[\w.-]*\.db")
