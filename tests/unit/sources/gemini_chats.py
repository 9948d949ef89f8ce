"""Chats as Gemini CLI writes them: documents, and the same as appended lines."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import Any

from tests.unit.sources.merged import Merged, merge, read
from tokenmirror.sources.gemini_cli import SOURCE

SESSION = "0a1b2c3d-0000-4000-8000-00000000beef"
ROOT = "/home/robin/shop"
PLACE = "/home/robin/.gemini/tmp/shop/chats"
TOKENS = {"input": 100, "output": 10, "cached": 40, "thoughts": 5, "tool": 3, "total": 118}


@dataclass(slots=True)
class Chat:
    """One chat, built message by message; times count up in seconds."""

    session: str = SESSION
    root: str = ROOT
    kind: str = "main"
    messages: list[dict[str, Any]] = field(default_factory=list)

    @property
    def head(self) -> dict[str, Any]:
        """Return what stands before the messages."""
        project = hashlib.sha256(self.root.encode()).hexdigest()
        times = {"startTime": "2026-05-01T10:00:00.000Z", "lastUpdated": "2026-05-01T10:00:00.000Z"}
        return {"sessionId": self.session, "projectHash": project, **times, "kind": self.kind}

    def user(self, text: str = "Sort the crates") -> Chat:
        """Add a prompt."""
        return self.add("user", content=[{"text": text}])

    def gemini(self, tokens: Any = None, tools: list[dict[str, Any]] | None = None, **more: Any) -> Chat:
        """Add an answer."""
        used = {"toolCalls": tools} if tools else {}
        return self.add("gemini", content="", tokens=tokens or dict(TOKENS), model="gemini-3", **used, **more)

    def add(self, kind: str, **fields: Any) -> Chat:
        """Add a message of any kind."""
        number = len(self.messages)
        about = {"id": f"{self.session[:8]}-{number}", "timestamp": f"2026-05-01T10:00:{number:02}.000Z"}
        self.messages.append({**about, "type": kind, **fields})
        return self

    @property
    def document(self) -> bytes:
        """Return the chat as earlier versions write it."""
        return json.dumps({**self.head, "messages": self.messages}, indent=2).encode()

    @property
    def lines(self) -> bytes:
        """Return the chat as later versions append it."""
        return as_lines(self.document)

    def merged(self) -> Merged:
        """Read the chat."""
        return merge(read(SOURCE, self.document, f"{PLACE}/session-a.json"))


def as_lines(document: bytes) -> bytes:
    """Return a document as lines: messages that used tools stand there twice, at first without them."""
    chat = json.loads(document)
    lines: list[dict[str, Any]] = [{name: value for name, value in chat.items() if name != "messages"}]
    for message in chat["messages"]:
        if message.get("toolCalls"):
            lines.append({name: value for name, value in message.items() if name != "toolCalls"})
        lines += [message, {"$set": {"lastUpdated": message["timestamp"]}}]
    return "".join(json.dumps(line) + "\n" for line in lines).encode()


def tool(name: str, args: dict[str, Any], output: str = "", **more: Any) -> dict[str, Any]:
    """Return a tool call that ended well, unless told otherwise."""
    answer = {"functionResponse": {"id": name, "name": name, "response": {"output": output}}}
    return {"id": f"{name}-1", "name": name, "args": args, "result": [answer], "status": "success", **more}


def shell(command: str, output: str, **args: Any) -> dict[str, Any]:
    """Return a shell command that ran."""
    return tool("run_shell_command", {"command": command, **args}, f"Output: {output}\nProcess Group PGID: 7")
