"""Tasks of Cline and its kin, made after the published source, not real: counts, edits, and what lies beside them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.merged import KEY, Merged, merge
from tokenmirror.domain.events import CallKind, Charge, EditKind, Reading
from tokenmirror.domain.fingerprints import Fingerprinter
from tokenmirror.domain.usage import Quality
from tokenmirror.sources import cline, ibm_bob, kilo_code, roo_code
from tokenmirror.sources.source import Chunk, Source

PRINTS = Fingerprinter(KEY).lines
T0 = 1771000000000
ROOT = "/home/robin/shop"
BLOCKS = "------- SEARCH\nkeep this line\nold line\n=======\nkeep this line\nnew line\n+++++++ REPLACE\n"
ROO_BLOCKS = "<<<<<<< SEARCH\n:start_line:5\n-------\nold line\n=======\nnew line\n>>>>>>> REPLACE\n"
UNIFIED = "--- a.py\n+++ a.py\n@@ -1,2 +1,2 @@\n import os\n-old line\n+new line\n"


@dataclass(slots=True)
class Task:
    """A made task on disk; its messages are seconds apart."""

    folder: Path
    messages: list[dict[str, Any]] = field(default_factory=list)

    @property
    def now(self) -> int:
        """Return the time of the next message."""
        return T0 + 1000 * len(self.messages)

    def say(self, say: str, text: Any = "", **more: Any) -> Task:
        """Add what the tool said."""
        return self.add(type="say", say=say, text=text if isinstance(text, str) else json.dumps(text), **more)

    def ask(self, ask: str, text: Any = "", **more: Any) -> Task:
        """Add what the tool asked for."""
        return self.add(type="ask", ask=ask, text=text if isinstance(text, str) else json.dumps(text), **more)

    def add(self, **fields: Any) -> Task:
        """Add a message."""
        self.messages.append({"ts": self.now, **fields})
        return self

    def call(self, say: str = "api_req_started", model: Any = None, **counts: Any) -> Task:
        """Add a call with counts."""
        counts = counts or {"tokensIn": 10, "tokensOut": 5, "cacheReads": 100, "cacheWrites": 20, "cost": 0.25}
        return self.say(say, {"request": "", **counts}, modelInfo=model)

    def beside(self, name: str, content: Any) -> Task:
        """Write a file beside the task."""
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / name).write_text(content if isinstance(content, str) else json.dumps(content))
        return self

    def edited(self, path: str, at: int, by: str = "cline") -> Task:
        """Note that a file was changed."""
        entry = {"path": path, "record_source": f"{by}_edited", f"{by}_edit_date": at}
        return self.beside("task_metadata.json", {"files_in_context": [entry]})

    def reading(self, source: Source = cline.SOURCE) -> Reading:
        """Read the task as the collector does."""
        path = self.folder / "ui_messages.json"
        state = json.loads(json.dumps(source.beside(path)))
        return source.parse(Chunk(str(path), json.dumps(self.messages).encode(), 0, PRINTS, state))

    def merged(self, source: Source = cline.SOURCE) -> Merged:
        """Read the task and merge it."""
        return merge([self.reading(source)])


@pytest.fixture
def task(tmp_path: Path) -> Task:
    """A task without messages."""
    return Task(tmp_path / "saoudrizwan.claude-dev" / "tasks" / "1771000000000")


def test_cline_leaves_the_cache_out(task: Task) -> None:
    """Input gets what was read from and written to the cache; the cost is the tool's own."""
    task.say("task", "Sort").call(model={"modelId": "m", "providerId": "anthropic"})
    reading = task.reading()
    (call,) = merge([reading]).calls.values()

    assert call.usage.counts() == (130, 100, 20, 0, 0, 5, 0)
    assert (call.id, call.session) == (f"1771000000000:{T0 + 1000}", "1771000000000")
    assert [(event.amount, event.unit) for event in reading.events if isinstance(event, Charge)] == [(0.25, "USD")]


@pytest.mark.parametrize("source", [roo_code.SOURCE, kilo_code.SOURCE, ibm_bob.SOURCE], ids=lambda source: source.name)
def test_its_kin_have_the_cache_in_the_input(task: Task, source: Source) -> None:
    """Input holds the cache, except where the cache is larger."""
    task.call(tokensIn=130, tokensOut=5, cacheReads=100, cacheWrites=20).call()

    assert [call.usage.input_tokens for call in task.merged(source).calls.values()] == [130, 130]


def test_what_is_not_counted_is_not_zero(task: Task) -> None:
    """A call that runs is none yet; zeros and a call broken off early are not recorded; later, a lower bound."""
    zeros = dict.fromkeys(("tokensIn", "tokensOut", "cacheReads", "cacheWrites"), 0)
    task.say("api_req_started", {"request": ""}).call("api_req_started", None, **zeros)
    task.say("api_req_started", {"request": "", "cancelReason": "user_cancelled"})
    task.call(tokensIn=7, tokensOut=1, cancelReason="streaming_failed")

    qualities = [call.usage.quality for call in task.merged().calls.values()]
    assert qualities == [Quality.NOT_RECORDED, Quality.NOT_RECORDED, Quality.LOWER_BOUND]


def test_a_call_that_ends_later_is_the_same(task: Task) -> None:
    """A message rewritten in place is one call with the counts it got."""
    task.say("api_req_started", {"request": ""})
    running = task.reading()
    task.messages[0]["text"] = json.dumps({"tokensIn": 9, "tokensOut": 2})

    assert [call.usage.input_tokens for call in merge([running, task.reading()]).calls.values()] == [9]


def test_what_a_checkpoint_deleted_counts_once(task: Task) -> None:
    """The sum of deleted calls counts if they were never seen, and not beside them."""
    task.call(tokensIn=1, tokensOut=1)
    kept = len(task.messages)
    before = task.call(tokensIn=10, tokensOut=1).call(tokensIn=20, tokensOut=2).reading()
    sums, now = {"tokensIn": 30, "tokensOut": 3}, task.now
    del task.messages[kept:]
    task.add(type="say", say="deleted_api_reqs", text=json.dumps(sums))
    task.messages[-1]["ts"] = now
    again = {"type": "say", "say": "api_req_started", "text": '{"tokensIn": 5, "tokensOut": 1}'}
    task.messages.append({"ts": now + 1000, **again})
    after = task.reading()

    assert merge([after]).usage().input_tokens == 36
    assert merge([before, after]).usage().input_tokens == 36
    assert merge([after, before]).usage().input_tokens == 36


def test_subagents_are_a_sum(task: Task) -> None:
    """What subagents used is told apart from the task's own calls."""
    task.call("subagent_usage", source="subagents", tokensIn=50, tokensOut=5, cost=0.1)
    (call,) = task.merged().calls.values()

    assert (call.kind, call.model, call.usage.total_tokens) == (CallKind.SUBAGENT, "unknown", 55)


def test_claude_code_counts_its_own_calls(task: Task) -> None:
    """Calls through Claude Code are left to its log; those an editor answers are an estimate."""
    task.call(model={"modelId": "sonnet", "providerId": "claude-code"})
    task.call(model={"modelId": "gpt", "providerId": "vscode-lm"})

    assert [(call.model, call.usage.quality) for call in task.merged().calls.values()] == [("gpt", Quality.ESTIMATED)]


def test_the_model_by_time(task: Task) -> None:
    """Without a model on the message, the one in use at that time answered."""
    uses = [(T0 - 5, "first", "a"), (T0 + 1000, "second", "b")]
    task.beside(
        "task_metadata.json",
        {"model_usage": [{"ts": ts, "model_id": model, "model_provider_id": by} for ts, model, by in uses]},
    )

    assert [call.model for call in task.call().call().call().merged().calls.values()] == ["first", "second", "second"]


def test_the_model_that_requests_name(task: Task) -> None:
    """Roo Code names the model in the request that follows the message of a call."""
    mode = "# Current Mode\n<slug>code</slug>\n<name>Code</name>\n<model>{}</model>\n"
    asked = [
        {"role": "user", "content": [{"type": "text", "text": mode.format(model)}], "ts": T0 + late}
        for model, late in [("first", 400), ("first", 1400), ("second", 2400)]
    ]
    task.beside("api_conversation_history.json", asked).call().call().call()

    assert [call.model for call in task.merged(roo_code.SOURCE).calls.values()] == ["first", "first", "second"]


def test_where_a_task_worked(task: Task) -> None:
    """The task's own note counts before the list of tasks, and that before the first request."""
    said = f"<task>x</task>\n# Current Working Directory ({ROOT} (new)) Files\na.py"
    task.beside("api_conversation_history.json", [{"role": "user", "content": said}]).call()
    assert [seen.cwd for seen in task.merged().sessions.values()] == [f"{ROOT} (new)"]

    state = task.folder.parents[1] / "state"
    state.mkdir()
    listed = [{"id": "other"}, {"id": task.folder.name, "cwdOnTaskInitialization": "/listed"}]
    (state / "taskHistory.json").write_text(json.dumps(listed))
    assert [seen.cwd for seen in task.merged().sessions.values()] == ["/listed"]

    task.beside("history_item.json", {"workspace": "C:\\work", "parentTaskId": "parent"})
    assert [(seen.cwd, seen.parent) for seen in task.merged().sessions.values()] == [("C:\\work", "parent")]


def test_prompts(task: Task) -> None:
    """The first message and what the person answered are prompts; the order for a subtask is none."""
    task.say("text", "Sort").call().say("text", "Done").say("user_feedback", "More")
    assert len(task.merged().turns) == 2

    task.beside("history_item.json", {"parentTaskId": "parent"})
    assert len(task.merged().turns) == 1


@pytest.mark.parametrize(
    ("shown", "kind", "added", "removed"),
    [
        ({"tool": "editedExistingFile", "content": BLOCKS}, EditKind.UPDATE, "new line\n", "old line\n"),
        ({"tool": "editedExistingFile", "content": "whole file\n"}, EditKind.OVERWRITE, "whole file\n", ""),
        ({"tool": "newFileCreated", "content": "whole file\n"}, EditKind.CREATE, "whole file\n", ""),
        ({"tool": "appliedDiff", "diff": ROO_BLOCKS}, EditKind.UPDATE, "new line\n", "old line\n"),
        ({"tool": "appliedDiff", "content": UNIFIED}, EditKind.UPDATE, "new line\n", "old line\n"),
        ({"tool": "fileDeleted"}, EditKind.DELETE, "", ""),
    ],
)
def test_edits_by_what_they_show(task: Task, shown: dict[str, str], kind: EditKind, added: str, removed: str) -> None:
    """Blocks to search for, differences and whole contents; lines that only tell the place are none."""
    task.beside("history_item.json", {"workspace": ROOT}).say("tool", {"path": "a.py", **shown})
    (edit,) = task.merged().edits.values()

    assert (edit.path, edit.kind, edit.cwd) == (f"{ROOT}/a.py", kind, ROOT)
    assert (edit.added, edit.removed) == (PRINTS(added), PRINTS(removed))


def test_several_files_in_one_edit(task: Task) -> None:
    """A batch of differences is one edit a file."""
    parts = [{"path": path, "diffs": [{"content": ROO_BLOCKS}]} for path in ("a.py", "b.py")]
    task.say("tool", {"tool": "appliedDiff", "batchDiffs": parts})

    assert [edit.path for edit in task.merged().edits.values()] == ["a.py", "b.py"]


@pytest.mark.parametrize(("late", "made"), [(500, True), (-500, False), (5000, False)])
def test_an_edit_that_was_asked_for(task: Task, late: int, made: bool) -> None:  # noqa: FBT001 - a case
    """It counts if the tool noted that it changed the file before it made its next request."""
    task.call().ask("tool", {"tool": "appliedDiff", "path": "src\\a.py", "diff": ROO_BLOCKS})
    task.edited("src/a.py", T0 + 1000 + late, "roo").call()

    assert len(task.merged(roo_code.SOURCE).edits) == made


def test_an_edit_by_the_person_is_none_of_the_tool(task: Task) -> None:
    """A file that the person changed at that time proves nothing."""
    task.ask("tool", {"tool": "appliedDiff", "path": "a.py", "diff": ROO_BLOCKS}).edited("a.py", T0 + 1, "user")

    assert task.merged().edits == {}


def test_commands_and_commits(task: Task) -> None:
    """What was asked for ran if it put out something; a commit counts if its output names it."""
    task.ask("command", "git commit -m x").ask("command_output", "").say("command_output", "[main abc1234] x\n 1 file")
    task.say("command", "ls").ask("command", "rm -r x").say("command", "git commit -qm y").call()
    merged = task.merged()

    assert [(said.commit_prefix, said.branch) for said in merged.commits.values()] == [("abc1234", "main")]
    assert len(merged.shells) == 2


def test_what_cannot_be_is_located(task: Task) -> None:
    """Broken messages and counts are problems at their places; the rest is read."""
    task.call(tokensIn=-1).add(ts="soon", type="say").call(tokensIn=4)
    task.messages.append("nothing")  # type: ignore[arg-type]
    data = json.dumps(task.messages).encode()
    merged = task.merged()

    assert sorted(merged.problems) == sorted(
        [
            ("broken_json", data.find(b'"nothing"')),
            ("bad_time", data.find(json.dumps(task.messages[1]).encode())),
            ("bad_counts", data.find(json.dumps(task.messages[0]).encode())),
        ]
    )
    assert merged.usage().input_tokens == 4


@pytest.mark.parametrize("data", [b"{}", b"3", b'"x"', b"\xff"])
def test_a_foreign_document_yields_one_problem(data: bytes) -> None:
    """What is no list of messages is not read."""
    merged = merge([roo_code.SOURCE.parse(Chunk("/t/1/ui_messages.json", data, 0, PRINTS))])

    assert merged == Merged(problems=[("not_a_task", 0)])


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(["tool", "command", "/a", BLOCKS]),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(
                ["say", "ask", "text", "ts", "modelInfo", "tokensIn", "cacheReads", "path", "tool", "diff"]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@given(ODD, st.sampled_from(["tool", "command", "api_req_started", "deleted_api_reqs", "user_feedback"]), ODD)
@settings(max_examples=200, deadline=None)
def test_never_raises_for_odd_shapes(odd: Any, say: str, beside: Any) -> None:
    """Fields of any shape, in the task and beside it, do no harm."""
    text = odd if isinstance(odd, str) else json.dumps(odd)
    message = {"ts": T0, "type": "say", "say": say, "text": text, "modelInfo": odd}
    data = json.dumps([message, odd, {**message, **(odd if isinstance(odd, dict) else {})}]).encode()
    state = {"models": beside, "edits": beside, "cwd": beside}
    reading = cline.SOURCE.parse(Chunk("/t/1/ui_messages.json", data, 0, PRINTS, state))

    assert min(merge([reading]).usage().counts()) >= 0


@given(st.sampled_from(["history_item.json", "task_metadata.json", "api_conversation_history.json"]), ODD)
@settings(max_examples=40, deadline=None)
def test_odd_files_beside_do_no_harm(tmp_path_factory: pytest.TempPathFactory, name: str, odd: Any) -> None:
    """Whatever lies beside a task, it is read."""
    made = Task(tmp_path_factory.mktemp("task") / "1").call()
    shapes = {"files_in_context": [odd], "model_usage": [odd], "workspace": odd}

    assert len(made.beside(name, shapes).merged().calls) == 1
    assert len(made.beside(name, "{broken").merged().calls) == 1


def test_where_the_kin_write(tmp_path: Path) -> None:
    """Each extension has its own folder; IBM Bob is an editor of its own."""
    code = tmp_path / ".config" / "Code" / "User" / "globalStorage"

    assert roo_code.SOURCE.roots(tmp_path, {}) == [code / "rooveterinaryinc.roo-cline" / "tasks"]
    assert kilo_code.SOURCE.roots(tmp_path, {}) == [code / "kilocode.kilo-code" / "tasks"]
    bob = ibm_bob.SOURCE.roots(tmp_path, {"APPDATA": str(tmp_path / "Roaming")})
    assert tmp_path / "Roaming" / "IBM Bob" / "User" / "globalStorage" / "ibm.bob-code" / "tasks" in bob
