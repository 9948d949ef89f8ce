"""Small Codex rollouts, written line by line, for tests."""

from __future__ import annotations

import json

from tests.unit.sources.merged import KEY, Merged, merge, read
from tokenmirror.domain.events import ApiCall
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.sources.codex import SOURCE

# Time-ordered ids: the first twelve digits are milliseconds.
PARENT = "019f0000-0000-7000-8000-000000000001"
PARENT_TURN = "019f0000-0100-7000-8000-000000000002"
CHILD = "019f0000-1000-7000-8000-000000000003"
CHILD_TURN = "019f0000-1100-7000-8000-000000000004"
GRANDCHILD = "019f0000-2000-7000-8000-000000000005"


PATCH = """*** Begin Patch
*** Add File: new.py
+one
+
*** Update File: sub/old.py
*** Move to: sub/moved.py
@@ def f
 kept
-gone
+come
*** Update File: only.py
*** Move to: renamed.py
*** Delete File: /abs/dead.py
*** End Patch
"""

SUCCESS = "Success. Updated the following files:\nA new.py\n"


class Log:
    """A small rollout, written line by line."""

    def __init__(self, identity: str = PARENT, /, **meta: object) -> None:
        self.identity = identity
        self.second = 0
        self.lines: list[str] = []
        given: dict[str, object] = {"id": identity, "cwd": "/w", "source": "cli", **meta}
        self.add("session_meta", given)

    def add(self, kind: str, payload: object, **more: object) -> Log:
        """Write a line, a second after the one before."""
        self.second += 1
        at = f"2026-08-01T10:{self.second // 60:02}:{self.second % 60:02}Z"
        self.lines.append(json.dumps({"timestamp": at, "type": kind, "payload": payload, **more}))
        return self

    def event(self, name: str, /, **fields: object) -> Log:
        """Write an event."""
        return self.add("event_msg", {"type": name, **fields})

    def item(self, name: str, /, **fields: object) -> Log:
        """Write an item of a response."""
        return self.add("response_item", {"type": name, **fields})

    def turn(self, turn: str | None = None, model: str = "gpt-a", cwd: str = "/w") -> Log:
        """Write the beginning of a turn."""
        return self.add("turn_context", {"turn_id": turn, "model": model, "cwd": cwd})

    def count(self, total: int, last: int, **more: object) -> Log:
        """Write a counter; one number stands for the input, a tenth of it for the output."""
        info = {"total_token_usage": counts(total), "last_token_usage": counts(last)}
        return self.add("event_msg", {"type": "token_count", "info": info}, **more)

    def record(self, response: str, used: int, thread: str | None = None, **fields: object) -> Log:
        """Write a usage record; its running totals are there to mislead."""
        payload = {"thread_id": thread or self.identity, "response_id": response, "usage": counts(used)}
        running = {"turn_token_usage": counts(9000), "thread_token_usage": counts(90000)}
        return self.add("token_usage_record", {**payload, **running, **fields})

    def shell(self, call: str, command: str, output: str, **arguments: object) -> Log:
        """Write a command and its output."""
        given = json.dumps({"cmd": command, **arguments})
        self.item("function_call", name="exec_command", arguments=given, call_id=call)
        return self.item("function_call_output", call_id=call, output=output)

    @property
    def data(self) -> bytes:
        """The file so far."""
        return "".join(f"{line}\n" for line in self.lines).encode()

    def merged(self) -> Merged:
        """Read the file so far."""
        return merge(read(SOURCE, self.data))


def counts(number: int) -> dict[str, int]:
    return {
        "input_tokens": number,
        "cached_input_tokens": number // 2,
        "output_tokens": number // 10,
        "reasoning_output_tokens": number // 20,
        "total_tokens": number + number // 10,
    }


def used(*logs: Log) -> list[int]:
    """Return the input of every counted call, in order of time within each log."""
    merged = together(*logs)
    return [call.usage.input_tokens for call in merged.calls.values()]


def together(*logs: Log) -> Merged:
    return merge(reading for log in logs for reading in read(SOURCE, log.data))


def lines(text: str) -> tuple[int, ...]:
    return Fingerprinter(KEY).lines(text)


def only_call(log: Log) -> ApiCall:
    (call,) = log.merged().calls.values()
    return call


def mixed_log() -> Log:
    """Write one log in which everything needs something that came before."""
    log = Log(CHILD, forked_from_id=PARENT).add("session_meta", {"id": PARENT}).turn(PARENT_TURN).count(100, 100)
    log.event("task_started", turn_id=CHILD_TURN).turn(CHILD_TURN).event("user_message", message="go")
    log.count(300, 200).count(300, 200).record("r1", 50).count(350, 50).count(450, 100).record("r2", 100)
    log.item("custom_tool_call", name="apply_patch", call_id="p1", input=PATCH)
    log.item("custom_tool_call_output", call_id="p1", output="Success. Updated the following files:\nM a\n")
    log.shell("c1", "git commit -m x", "Process running with session ID 7\nOutput:\n")
    given = json.dumps({"session_id": 7})
    log.item("function_call", name="write_stdin", arguments=given, call_id="c2")
    log.item("function_call_output", call_id="c2", output="Process exited with code 0\n[main 1234567] x\n")
    log.lines.append("{broken")
    return log.turn(CHILD_TURN, model="gpt-b").count(80, 40).count(200, 120)
