"""OpenCode: the sessions in its database, and in the files that versions before 1.2 wrote.

Where   `$XDG_DATA_HOME/opencode/opencode*.db`, by default in `~/.local/share`; before February 2026 documents below
        `storage/` there: `session/`, `message/`, `part/`; parts are not read again where a database took them over.
        `OPENCODE_DATA_DIR` replaces the folder. What `opencode export` prints can be read too, in a folder that
        was added, from files named `export*.json`.
Calls   an assistant's message is one call; files and database have the same ids. A message is looked at again when
        it changed. A fork copies messages under new ids: those older than their session count once.
Counts  input leaves out cached tokens. Reasoning lies beside output from about 1.3 on and within it before; the
        recorded total tells which. Without one, within for OpenAI's models (a lower bound), else beside (estimated).
        A broken off call says zero: a lower bound. The money that it notes is what the list price would be.
Edits   `edit`, `write`, `apply_patch` and their kin that were completed: the applied diff before the request.
Folder  of the session, or of the message. A session that another one started is that one's subagent.
Not     which branch; nothing of what a person did by hand; a fork's own copies of edits.
Checked with exported sessions of 1.3.7 to 1.14.30; the database after the schema of 1.16.0; files after its
        description.
"""

from __future__ import annotations

from tokenmirror.sources._opencode_family import member

SOURCE = member("opencode", "OpenCode", "opencode", r"opencode[\w.-]*\.db", "OPENCODE_DATA_DIR")
