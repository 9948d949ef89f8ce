"""A log as Codex CLI writes it: running totals, patches and commands as separate records."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

from tokenmirror.demo.claude_rows import Row, utc
from tokenmirror.demo.made_ids import MadeIds
from tokenmirror.demo.patches import envelope, unified
from tokenmirror.demo.spending import ORDINARY_CODEX
from tokenmirror.domain.usage import NO_TOKENS, TokenUsage

_SOON = timedelta(milliseconds=120)
_WINDOW = 258_400


class CodexLog:
    """One thread's log, appended to as it goes; `calls` and `tokens` say what a reader must find."""

    def __init__(
        self,
        home: Path,
        cwd: Path,
        session: str,
        started: datetime,
        *,
        version: str = "0.142.5",
        model: str = "gpt-5.5",
        branch: str = "main",
        commit: str | None = None,
        forked_from: str | None = None,
    ) -> None:
        """Start a thread below `home/.codex`; `commit` is the head it starts at."""
        self.home, self.cwd, self.session = home, cwd, session
        self.version, self.model, self.branch = version, model, branch
        self.calls = 0
        self.tokens = NO_TOKENS
        self.records: list[Row] = []
        self._running = NO_TOKENS
        self._ids = MadeIds(session)
        self._turn = ""
        self.path = self._place(started)
        self._append("session_meta", started, self._meta(started, commit, forked_from))

    def _place(self, started: datetime) -> Path:
        """Return where the log is: folders and name use the time zone of `started`, as the tool does."""
        name = f"rollout-{started:%Y-%m-%dT%H-%M-%S}-{self.session}.jsonl"
        return self.home / ".codex" / "sessions" / f"{started:%Y}" / f"{started:%m}" / f"{started:%d}" / name

    def _meta(self, started: datetime, commit: str | None, forked_from: str | None) -> Row:
        meta: Row = {
            "id": self.session,
            "timestamp": utc(started),
            "cwd": str(self.cwd),
            "originator": "codex-tui",
            "cli_version": self.version,
            "source": "cli",
            "thread_source": "user",
            "model_provider": "openai",
            "base_instructions": {"text": "You are a coding agent."},
        }
        if forked_from:
            meta["forked_from_id"] = forked_from
        if commit:
            meta["git"] = {"commit_hash": commit, "branch": self.branch}
        return meta

    def prompt(self, text: str, at: datetime) -> None:
        """Append the start of a turn and what the person typed."""
        self._turn = self._ids.uuid()
        started = {"turn_id": self._turn, "started_at": int(at.timestamp())}
        self._event("task_started", at, {**started, "model_context_window": _WINDOW})
        self._append("turn_context", at, self._context(at))
        content = [{"type": "input_text", "text": text}]
        self._item("message", at, {"role": "user", "content": content})
        self._event("user_message", at, {"message": text, "images": [], "local_images": []})
        if self.calls == 0:
            self._event("token_count", at, {"info": None, "rate_limits": _LIMITS})

    def _context(self, at: datetime) -> Row:
        return {
            "turn_id": self._turn,
            "cwd": str(self.cwd),
            "workspace_roots": [str(self.cwd)],
            "current_date": f"{at:%Y-%m-%d}",
            "timezone": "Europe/Berlin",
            "approval_policy": "never",
            "sandbox_policy": {"type": "workspace-write"},
            "model": self.model,
            "effort": "high",
            "summary": "auto",
        }

    def reply(self, text: str, at: datetime, *, usage: TokenUsage | None = None) -> None:
        """Append an answer and the count of its call."""
        self._item("reasoning", at, {"summary": [], "encrypted_content": "gAAAA"})
        self._event("agent_message", at, {"message": text, "phase": "commentary"})
        content = [{"type": "output_text", "text": text}]
        self._item("message", at, {"role": "assistant", "content": content})
        self._count(at + _SOON, usage)

    def edit(
        self, path: Path, old: str, new: str, at: datetime, original: str, *, usage: TokenUsage | None = None
    ) -> None:
        """Append an applied patch; `original` is the whole file before it."""
        self._patch(path, original, original.replace(old, new, 1), at, usage)

    def write(
        self,
        path: Path,
        content: str,
        at: datetime,
        original: str | None = None,
        *,
        usage: TokenUsage | None = None,
    ) -> None:
        """Append a patch that adds a file, or changes all of one."""
        self._patch(path, original, content, at, usage)

    def delete(self, path: Path, original: str, at: datetime, *, usage: TokenUsage | None = None) -> None:
        """Append a patch that deletes a file."""
        self._patch(path, original, None, at, usage)

    def refused_edit(self, path: Path, old: str, new: str, at: datetime) -> None:
        """Append a patch that did not apply."""
        call = self._patch_call(path, old, new, at)
        facts = {"stdout": "", "stderr": "patch does not apply", "success": False, "changes": {}}
        self._event("patch_apply_end", at, {"call_id": call, "turn_id": self._turn, **facts})
        self._count(at + _SOON, None)

    def _patch(self, path: Path, old: str | None, new: str | None, at: datetime, usage: TokenUsage | None) -> None:
        call = self._patch_call(path, old, new, at)
        mark = "A" if old is None else "D" if new is None else "M"
        said = f"Success. Updated the following files:\n{mark} {path}\n"
        facts = {"stdout": said, "stderr": "", "success": True, "changes": {str(path): _change(old, new)}}
        end: Row = {"call_id": call, "turn_id": self._turn, **facts, "status": "completed"}
        self._event("patch_apply_end", at + _SOON, end)
        output = f"Exit code: 0\nWall time: 0 seconds\nOutput:\n{said}"
        self._item("custom_tool_call_output", at + 2 * _SOON, {"call_id": call, "output": output})
        self._count(at + 3 * _SOON, usage)

    def _patch_call(self, path: Path, old: str | None, new: str | None, at: datetime) -> str:
        call = self._ids.call()
        made = {"call_id": call, "name": "apply_patch", "input": envelope(str(path), old, new)}
        self._item("custom_tool_call", at, {"status": "completed", **made})
        return call

    def bash(self, command: str, output: str, at: datetime, *, usage: TokenUsage | None = None) -> None:
        """Append a shell command that ended well."""
        call = self._ids.call()
        made = json.dumps({"cmd": command, "workdir": str(self.cwd), "yield_time_ms": 10_000})
        self._item("function_call", at, {"name": "exec_command", "arguments": made, "call_id": call})
        head = f"Chunk ID: {self._ids.hexadecimal(6)}\nWall time: 0.6197 seconds\nProcess exited with code 0\n"
        text = f"{head}Original token count: {len(output) // 4}\nOutput:\n{output}\n"
        self._item("function_call_output", at + _SOON, {"call_id": call, "output": text})
        self._count(at + 2 * _SOON, usage)

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

    def repeat_count(self, at: datetime) -> None:
        """Append the running total once more, as the tool does at the start of a turn."""
        self._event("token_count", at, self._info(NO_TOKENS))

    def fork(self, session: str, at: datetime) -> CodexLog:
        """Start a thread that replays this one's records at new times, its own `session_meta` first."""
        copy = CodexLog(
            self.home,
            self.cwd,
            session,
            at,
            version=self.version,
            model=self.model,
            branch=self.branch,
            forked_from=self.session,
        )
        for position, record in enumerate(self.records):
            copy._write({**record, "timestamp": utc(at + position * timedelta(milliseconds=1))})
        copy._running, copy._turn = self._running, self._turn
        return copy

    def _count(self, at: datetime, usage: TokenUsage | None) -> None:
        used = usage or ORDINARY_CODEX
        self._running += used
        self.tokens += used
        self.calls += 1
        self._event("token_count", at, self._info(used))

    def _info(self, last: TokenUsage) -> Row:
        totals = {"total_token_usage": _counts(self._running), "last_token_usage": _counts(last)}
        return {"info": {**totals, "model_context_window": _WINDOW}, "rate_limits": _LIMITS}

    def _event(self, kind: str, at: datetime, fields: Row) -> None:
        self._append("event_msg", at, {"type": kind, **fields})

    def _item(self, kind: str, at: datetime, fields: Row) -> None:
        self._append("response_item", at, {"type": kind, **fields})

    def _append(self, kind: str, at: datetime, payload: Row) -> None:
        self._write({"timestamp": utc(at), "type": kind, "payload": payload})

    def _write(self, record: Row) -> None:
        self.records.append(record)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("a", encoding="utf-8", newline="\n") as file:
            file.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n")


_LIMITS: Row = {"limit_id": "codex", "primary": {"used_percent": 15.0, "window_minutes": 300}}


def _change(old: str | None, new: str | None) -> Row:
    """Return how `patch_apply_end` says what became of one file."""
    if old is None:
        return {"type": "add", "content": new}
    if new is None:
        return {"type": "delete", "content": old}
    return {"type": "update", "unified_diff": unified(old, new), "move_path": None}


def _counts(usage: TokenUsage) -> Row:
    """Return counts in Codex's terms, where input holds the cached part too."""
    return {
        "input_tokens": usage.input_tokens,
        "cached_input_tokens": usage.cache_read_input_tokens,
        "output_tokens": usage.output_tokens,
        "reasoning_output_tokens": usage.reasoning_output_tokens,
        "total_tokens": usage.total_tokens,
    }
