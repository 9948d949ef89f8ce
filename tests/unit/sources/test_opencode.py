"""OpenCode: real exported sessions, in each form in which the tool keeps them, meet the totals computed elsewhere."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from tests.unit.sources.looks import looked
from tests.unit.sources.merged import Merged, merge
from tests.unit.sources.opencode_stores import (
    HERE,
    LARGE,
    SMALL,
    as_database,
    as_files,
    expected,
    export,
    export_path,
    files_merged,
    read_document,
)
from tokenmirror.domain.events import CallKind
from tokenmirror.domain.usage import Quality
from tokenmirror.sources import kilo_cli, mimocode
from tokenmirror.sources.opencode import SOURCE

FORMS = ("export", "database", "files")


@pytest.fixture(params=(*SMALL, *LARGE))
def name(request: pytest.FixtureRequest) -> str:
    """One of the exported sessions."""
    found = str(request.param)
    if not export_path(found).exists():
        pytest.skip("this session is too large to be kept here, and its folder is not on this computer")
    return found


def read_as(form: str, name: str, folder: Path) -> Merged:
    if form == "export":
        return merge([read_document(export_path(name))])
    if form == "database":
        return merge(looked(SOURCE, as_database(folder / "opencode.db", export(name))))
    return files_merged(as_files(folder / "storage", export(name)))


def by_model(merged: Merged, messages: list[dict[str, Any]]) -> dict[str, dict[str, int]]:
    """Add up by provider and model, with the tool's own meaning of output."""
    providers = {each["info"]["id"]: each["info"].get("providerID") for each in messages}
    names = {call.id: f"{providers[call.id]}/{call.model}" for call in merged.calls.values()}
    found: dict[str, dict[str, int]] = {}
    for model in set(names.values()):
        calls = [call for call in merged.calls.values() if names[call.id] == model]
        found[model] = {
            "calls": len(calls),
            "input_uncached": sum(call.usage.uncached_input_tokens for call in calls),
            "output": sum(call.usage.output_tokens - call.usage.reasoning_output_tokens for call in calls),
            "reasoning": sum(call.usage.reasoning_output_tokens for call in calls),
            "cache_read": sum(call.usage.cache_read_input_tokens for call in calls),
            "cache_write": sum(call.usage.cache_creation_input_tokens for call in calls),
            "total_field": sum(call.usage.total_tokens for call in calls),
        }
    return found


@pytest.mark.parametrize("form", FORMS)
def test_meets_the_expected_totals(name: str, form: str, tmp_path: Path) -> None:
    """Calls, tokens, edits and folders are exactly those computed elsewhere, in every form."""
    merged, known, raw = read_as(form, name, tmp_path), expected(name), export(name)

    assert by_model(merged, raw["messages"]) == known["models"]
    assert set(merged.sessions) == {known["parent_id"] or known["session_id"]}
    assert {call.agent or call.session for call in merged.calls.values()} == {known["session_id"]}
    assert {call.cwd for call in merged.calls.values()} == {known["directory"]}
    assert {edit.id.partition(":")[0] for edit in merged.edits.values()} == {
        part["id"]
        for message in raw["messages"]
        for part in message["parts"]
        if part.get("tool") in {"edit", "write", "apply_patch"} and part["state"]["status"] == "completed"
    }
    assert len({edit.id.partition(":")[0] for edit in merged.edits.values()}) == known["edit_tool_calls_completed"]
    assert len({edit.path for edit in merged.edits.values()}) == known["distinct_files_edited"]
    assert len(merged.shells) + len(merged.commits) == known["tool_calls_by_name"].get("bash", 0)
    assert merged.problems == []


def test_edits_meet_the_counts_that_the_tool_shows(name: str) -> None:
    """Added and removed lines are as many as the tool itself counted, call by call."""
    merged, raw = read_as("export", name, Path()), export(name)
    parts = [part for message in raw["messages"] for part in message["parts"] if part["type"] == "tool"]

    for part in parts:
        told = part["state"].get("metadata", {})
        shown = told.get("files") or ([told["filediff"]] if "filediff" in told else [])
        edits = [edit for edit in merged.edits.values() if edit.id.partition(":")[0] == part["id"]]
        if shown and part["state"]["status"] == "completed":
            assert sum(len(edit.added) for edit in edits) == sum(each["additions"] for each in shown)
            assert sum(len(edit.removed) for edit in edits) == sum(each["deletions"] for each in shown)


def test_all_forms_tell_the_same(name: str, tmp_path: Path) -> None:
    """Export, database and files in any order are one and the same session: nothing is counted twice."""
    readings = [
        read_document(export_path(name)),
        *looked(SOURCE, as_database(tmp_path / "opencode.db", export(name))),
        *(read_document(path) for path in as_files(tmp_path / "storage", export(name))),
    ]
    once, all_of_them, backwards = merge(readings[:1]), merge(readings), merge(reversed(readings))

    for both in (all_of_them, backwards):
        assert (both.calls, both.edits) == (once.calls, once.edits)
        assert (both.turns, both.shells, both.commits) == (once.turns, once.shells, once.commits)


def test_a_subagent_belongs_to_its_session(tmp_path: Path) -> None:
    """A session that another started is shown with that one; its prompt was not the person's."""
    for form in FORMS:
        merged = read_as(form, SMALL[0], tmp_path)
        assert {call.kind for call in merged.calls.values()} == {CallKind.SUBAGENT}
        assert merged.turns == {}


def test_a_hand_made_database_and_files_of_another_reader() -> None:
    """Rows and documents as others know them: a call whose tokens nobody noted is not a call of zero."""
    database = merge(looked(SOURCE, HERE / "fixture-opencode.db"))
    files = files_merged(sorted((HERE / "storage-fixture").rglob("*.json")))

    assert [call.usage.counts() for call in database.calls.values()] == [(10, 0, 0, 0, 0, 20, 0)]
    assert {call.session for call in database.calls.values()} == {"parent-session-456"}
    assert [call.usage.quality for call in files.calls.values()] == [Quality.NOT_RECORDED]
    assert [edit.path for edit in files.edits.values()] == ["/Users/test/project/index.ts"]
    assert list(files.turns) == ["msg-user-001"]


def test_where_sessions_are_looked_for(tmp_path: Path) -> None:
    """The data folder, one that a variable names, and the same of the tools made from it."""
    data = tmp_path / ".local" / "share"
    assert SOURCE.roots(tmp_path, {}) == [data / "opencode" / "storage"]
    assert SOURCE.shallow(tmp_path, {}) == [data / "opencode"]
    assert SOURCE.shallow(tmp_path, {"XDG_DATA_HOME": "/xdg"}) == [Path("/xdg/opencode")]
    assert SOURCE.shallow(tmp_path, {"OPENCODE_DATA_DIR": "/own", "XDG_DATA_HOME": "/xdg"}) == [Path("/own")]
    assert SOURCE.shallow(tmp_path, {"XDG_DATA_HOME": "not/absolute"}) == [data / "opencode"]
    assert kilo_cli.SOURCE.shallow(tmp_path, {"OPENCODE_DATA_DIR": "/own"}) == [data / "kilo"]
    assert mimocode.SOURCE.shallow(tmp_path, {}) == [data / "mimocode"]


def test_parts_that_a_database_took_over_are_not_listed(tmp_path: Path) -> None:
    """They are many, and the database has them all; messages and sessions are few, and are seen in both."""
    data = tmp_path / ".local" / "share" / "opencode"
    as_files(data / "storage", export(SMALL[1]))
    assert SOURCE.roots(tmp_path, {}) == [data / "storage"]
    as_database(data / "opencode.db", export(SMALL[1]))
    roots = SOURCE.roots(tmp_path, {})
    assert roots == [data / "storage" / "message", data / "storage" / "session"]
    found = [path for root in roots for path in root.rglob("*") if SOURCE.is_log(path.relative_to(root))]
    assert len(found) == 1 + len(export(SMALL[1])["messages"])


def test_logs_are_told_from_what_lies_beside_them() -> None:
    """Databases of every channel and documents of sessions; no secrets, no diffs, no settings."""
    logs = (
        *("opencode.db", "opencode-beta.db", "export.json", "export-1.json", "message/ses_1/msg_1.json"),
        *("storage/part/msg_1/prt_1.json", "session/p/ses_1.json", "storage/session/p/ses_1.json"),
    )
    others = (
        *("auth.json", "mcp-auth.json", "opencode.json", "kilo.db", "opencode.db-wal", "session_diff/ses_1.json"),
        *(
            "session_diff/ses_1.json",
            "todo/ses_1.json",
            "storage/session_diff/ses_1.json",
            "todo/ses_1.json",
            "project/p.json",
            "message/ses_1/other.json",
        ),
    )
    assert [log for log in logs if not SOURCE.is_log(PurePosixPath(log))] == []
    assert [other for other in others if SOURCE.is_log(PurePosixPath(other))] == []
    assert kilo_cli.SOURCE.is_log(PurePosixPath("kilo-dev.db"))
    assert mimocode.SOURCE.is_log(PurePosixPath("mimocode.db"))


def test_no_event_holds_a_text(name: str, tmp_path: Path) -> None:
    """Neither events nor state repeat anything that a prompt, a command or an answer said."""
    readings = [read_document(export_path(name)), *looked(SOURCE, as_database(tmp_path / "opencode.db", export(name)))]
    said = [
        part["text"] for each in export(name)["messages"] for part in each["parts"] if len(part.get("text", "")) > 20
    ]
    shown = repr([(reading.events, reading.problems) for reading in readings])
    assert said
    assert not any(json.dumps(text)[1:-1] in shown or text in shown for text in said)
