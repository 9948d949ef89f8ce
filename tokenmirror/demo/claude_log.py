"""A log as Claude Code writes it: one row per content block, results as separate rows."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from tokenmirror.demo.claude_rows import Row, block, result_text, shell_result, usage_fields, utc, written_by
from tokenmirror.demo.made_ids import MadeIds
from tokenmirror.demo.patches import structured
from tokenmirror.demo.spending import ORDINARY
from tokenmirror.domain.usage import NO_TOKENS, TokenUsage

_BETWEEN_ROWS = timedelta(milliseconds=740)


class ClaudeLog:
    """One session's log, appended to as it goes; `calls` and `tokens` say what a reader must find."""

    def __init__(
        self,
        home: Path,
        cwd: Path,
        session: str,
        started: datetime,
        *,
        version: str = "2.1.218",
        model: str = "claude-opus-4-8",
        branch: str = "main",
        agent: str | None = None,
    ) -> None:
        """Start a session below `home/.claude`; with `agent`, the log of one of its subagents."""
        self.home, self.cwd, self.session = home, cwd, session
        self.version, self.model, self.branch, self.agent = version, model, branch, agent
        self.calls = 0
        self.tokens = NO_TOKENS
        self.rows: list[Row] = []
        self._ids = MadeIds(f"{session}/{agent or ''}")
        self._parent: str | None = None
        self._prompt = ""
        self._task = ""
        self.path = self._place()
        if agent is None:
            self._append(self._snapshot(started))

    def _place(self) -> Path:
        folder = self.home / ".claude" / "projects" / re.sub("[^A-Za-z0-9]", "-", str(self.cwd))
        if self.agent is None:
            return folder / f"{self.session}.jsonl"
        return folder / self.session / "subagents" / f"agent-{self.agent}.jsonl"

    def _snapshot(self, at: datetime) -> Row:
        message = self._ids.uuid()
        inner = {"messageId": message, "trackedFileBackups": {}, "timestamp": utc(at)}
        return {
            "type": "file-history-snapshot",
            "messageId": message,
            "snapshot": inner,
            "isSnapshotUpdate": False,
        }

    def prompt(self, text: str, at: datetime) -> None:
        """Append what the person typed."""
        self._prompt = self._ids.uuid()
        self._chain("user", at, {"promptId": self._prompt, "message": {"role": "user", "content": text}})

    def reply(
        self,
        text: str,
        at: datetime,
        *,
        usage: TokenUsage | None = None,
        blocks: Sequence[str] = ("thinking", "text"),
        model: str | None = None,
    ) -> str:
        """Append one API call as one row per block; return its message id."""
        contents = [block(kind, text) for kind in blocks]
        return self._call(contents, at, usage, model)

    def edit(
        self, path: Path, old: str, new: str, at: datetime, original: str, *, usage: TokenUsage | None = None
    ) -> None:
        """Append an applied `Edit`; `original` is the whole file before it."""
        tool = self._tool("Edit", {"file_path": str(path), "old_string": old, "new_string": new}, at, usage)
        changed = original.replace(old, new, 1)
        result = {
            "filePath": str(path),
            "oldString": old,
            "newString": new,
            "originalFile": original,
            "structuredPatch": structured(original, changed),
            "userModified": False,
            "replaceAll": False,
        }
        self._result(tool, f"The file {path} has been updated successfully.", result, at)

    def refused_edit(self, path: Path, old: str, new: str, at: datetime) -> None:
        """Append an `Edit` that was not applied."""
        tool = self._tool("Edit", {"file_path": str(path), "old_string": old, "new_string": new}, at, None)
        reason = "String to replace not found in file."
        self._result(tool, f"<tool_use_error>{reason}</tool_use_error>", f"Error: {reason}", at, error=True)

    def write(
        self,
        path: Path,
        content: str,
        at: datetime,
        original: str | None = None,
        *,
        usage: TokenUsage | None = None,
    ) -> None:
        """Append an applied `Write`; `original` is the file before it, if there was one."""
        tool = self._tool("Write", {"file_path": str(path), "content": content}, at, usage)
        self._result(tool, result_text(path, original), written_by(path, content, original), at)

    def read(self, path: Path, content: str, at: datetime, *, usage: TokenUsage | None = None) -> None:
        """Append a `Read` of a file."""
        tool = self._tool("Read", {"file_path": str(path)}, at, usage)
        count = len(content.splitlines())
        numbered = "\n".join(f"{number}\t{line}" for number, line in enumerate(content.splitlines(), 1))
        file = {
            "filePath": str(path),
            "content": content,
            "numLines": count,
            "startLine": 1,
            "totalLines": count,
        }
        self._result(tool, numbered, {"type": "text", "file": file}, at)

    def bash(self, command: str, output: str, at: datetime, *, usage: TokenUsage | None = None) -> None:
        """Append a shell command that ended well."""
        tool = self._tool("Bash", {"command": command, "description": "Run a command"}, at, usage)
        self._result(tool, output, shell_result(output, self.version), at, error=False)

    def failed_bash(self, command: str, output: str, at: datetime, *, usage: TokenUsage | None = None) -> None:
        """Append a shell command that ended with an error."""
        tool = self._tool("Bash", {"command": command, "description": "Run a command"}, at, usage)
        told = f"Exit code 1\n{output}"
        self._result(tool, told, f"Error: {told}", at, error=True)

    def git_commit(
        self,
        message: str,
        printed: str,
        at: datetime,
        *,
        usage: TokenUsage | None = None,
        folder: Path | None = None,
    ) -> None:
        """Append `git commit` with what it printed; `folder` is another repository than the cwd's."""
        git = f"git -C {folder}" if folder else "git"
        self.bash(f'{git} add -A && {git} commit -m "{message}"', printed, at, usage=usage)

    def delegate(self, task: str, at: datetime, *, usage: TokenUsage | None = None) -> ClaudeLog:
        """Append the start of a subagent and return its own log, to be ended with `delegated`."""
        made = {"description": "Work on a part", "prompt": task, "subagent_type": "general-purpose"}
        name = self._ids.hexadecimal(17)
        log = ClaudeLog(
            self.home,
            self.cwd,
            self.session,
            at,
            version=self.version,
            model=self.model,
            branch=self.branch,
            agent=f"a{name}",
        )
        log._task = self._tool("Agent", made, at, usage)
        log.prompt(task, at)
        return log

    def delegated(self, log: ClaudeLog, at: datetime) -> None:
        """Append the end of a subagent; its calls are in its own file only."""
        result = {
            "status": "completed",
            "agentId": log.agent,
            "content": [{"type": "text", "text": "Done."}],
            "totalTokens": log.tokens.total_tokens,
            "totalToolUseCount": log.calls,
            "totalDurationMs": 90_000,
        }
        self._result(log._task, "Done.", result, at)

    def compact(self, at: datetime, before: int, usage: TokenUsage | None = None) -> ClaudeLog:
        """Append a compaction; return the log that holds the call which wrote the summary."""
        facts = {"trigger": "auto", "preTokens": before}
        logical, self._parent = self._parent, None
        boundary = {"subtype": "compact_boundary", "content": "Conversation compacted", "isMeta": False}
        self._chain(
            "system",
            at,
            {**boundary, "logicalParentUuid": logical, "level": "info", "compactMetadata": facts},
        )
        summary = "This session is being continued from a previous conversation that ran out of context."
        message = {"role": "user", "content": summary}
        self._chain("user", at, {"message": message, "isCompactSummary": True})
        name = f"acompact-{self._ids.hexadecimal(6)}"
        log = ClaudeLog(
            self.home,
            self.cwd,
            self.session,
            at,
            version=self.version,
            model=self.model,
            branch=self.branch,
            agent=name,
        )
        log.reply(summary, at, usage=usage, blocks=("text",))
        return log

    def fork(self, session: str, at: datetime) -> ClaudeLog:
        """Start a session that begins with copies of these rows, as `--fork-session` does."""
        copy = ClaudeLog(self.home, self.cwd, session, at, version=self.version, model=self.model, branch=self.branch)
        for row in self.rows[1:]:
            copy._append({**row, "sessionId": session})
        copy._parent, copy._prompt = self._parent, self._prompt
        return copy

    def append_raw(self, line: str) -> None:
        """Append any text as a line, for rows that only a test would write."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("a", encoding="utf-8", newline="\n") as file:
            file.write(line + "\n")

    def _call(self, contents: Sequence[Row], at: datetime, usage: TokenUsage | None, model: str | None = None) -> str:
        """Append the rows of one call; each repeats its usage, as the tool does."""
        used = usage or ORDINARY
        message, request = self._ids.message(), self._ids.request()
        last = len(contents) - 1
        uses_tool = any(content["type"] == "tool_use" for content in contents)
        for position, content in enumerate(contents):
            fields = usage_fields(used, self.version, final=position == last, tool_use=uses_tool)
            body = {
                "model": model or self.model,
                "id": message,
                "type": "message",
                "role": "assistant",
                "content": [content],
                "stop_sequence": None,
                **fields,
            }
            when = at + position * _BETWEEN_ROWS
            self._chain("assistant", when, {"message": body, "requestId": request})
        self.calls += 1
        self.tokens += used
        return message

    def _tool(self, name: str, made: Mapping[str, object], at: datetime, usage: TokenUsage | None) -> str:
        tool = self._ids.tool_use()
        use: Row = {"type": "tool_use", "id": tool, "name": name, "input": dict(made)}
        self._call([block("thinking", ""), use], at, usage)
        return tool

    def _result(self, tool: str, text: str, result: object, at: datetime, *, error: bool | None = None) -> None:
        block: Row = {"tool_use_id": tool, "type": "tool_result", "content": text}
        if error is not None:
            block["is_error"] = error
        body = {"message": {"role": "user", "content": [block]}, "toolUseResult": result}
        extra = {"promptId": self._prompt, "sourceToolAssistantUUID": self._parent}
        self._chain("user", at + 3 * _BETWEEN_ROWS, {**extra, **body})

    def _chain(self, kind: str, at: datetime, fields: Row) -> None:
        """Append a row of the conversation, hung below the one before."""
        uuid = self._ids.uuid()
        row: Row = {"parentUuid": self._parent, "isSidechain": self.agent is not None}
        if self.agent is not None:
            row["agentId"] = self.agent
        row |= {**fields, "type": kind, "uuid": uuid, "timestamp": utc(at)}
        row |= {
            "userType": "external",
            "entrypoint": "cli",
            "cwd": str(self.cwd),
            "sessionId": self.session,
            "version": self.version,
            "gitBranch": self.branch,
        }
        self._append(row)
        self._parent = uuid

    def _append(self, row: Row) -> None:
        self.rows.append(row)
        self.append_raw(json.dumps(row, ensure_ascii=False, separators=(",", ":")))
