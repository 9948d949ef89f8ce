"""A small database for every tool that keeps one, with two sessions that know nothing of each other; made, not real."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from tests.unit.sources import made_rows as rows
from tests.unit.sources.made_rows import OWNERS, ROOT, Row


class Made(NamedTuple):
    """What a tool's database is made of."""

    path: str
    """Below a root of the tool."""
    tables: Mapping[str, str]
    rows: Callable[[str], list[Row]]
    """The rows of one session, by its name."""
    state: Mapping[str, object] = {}
    """What is known beside the database."""

    def fill(self, path: Path, owners: tuple[str, ...] = OWNERS) -> Path:
        """Write the database, the sessions one after the other."""
        path.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(path)) as db:
            for table, columns in self.tables.items():
                db.execute(f"CREATE TABLE {table} ({columns})")
            db.commit()
        for owner in owners:
            self.add(path, owner)
        return path

    def add(self, path: Path, owner: str) -> None:
        """Write the rows of one more session, behind all that are there."""
        with closing(sqlite3.connect(path)) as db:
            for table, row in self.rows(owner):
                marks = ", ".join("?" * len(row))
                db.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))  # noqa: S608 - our own words
            db.commit()

    def first_rows(self) -> dict[str, int]:
        """Return how many rows of each table belong to the first session."""
        found = [table for table, _row in self.rows(OWNERS[0])]
        return {table: found.count(table) for table in self.tables}


_OPENCODE = {
    "session": "id TEXT, parent_id TEXT, directory TEXT, version TEXT, time_created INTEGER, time_updated INTEGER",
    "message": "id TEXT, session_id TEXT, time_created INTEGER, time_updated INTEGER, data TEXT",
    "part": "id TEXT, message_id TEXT, session_id TEXT, time_created INTEGER, time_updated INTEGER, data TEXT",
}

DATABASES: dict[str, list[Made]] = {
    "crush": [
        Made(
            "crush.db",
            {
                "sessions": "id TEXT, parent_session_id TEXT, cost REAL, updated_at INTEGER, created_at INTEGER",
                "messages": "id TEXT, session_id TEXT, role TEXT, parts TEXT, model TEXT, created_at INTEGER,"
                " updated_at INTEGER, is_summary_message INTEGER",
            },
            rows.crush,
        )
    ],
    "goose": [
        Made(
            "sessions.db",
            {
                "sessions": "id TEXT, session_type TEXT, working_dir TEXT, created_at TIMESTAMP, updated_at TIMESTAMP,"
                " accumulated_total_tokens INTEGER, accumulated_input_tokens INTEGER,"
                " accumulated_output_tokens INTEGER, accumulated_cost REAL, provider_name TEXT,"
                " model_config_json TEXT, parent_session_id TEXT",
                "usage_ledger": "id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT, created_timestamp INTEGER,"
                " model TEXT, input_tokens INTEGER, output_tokens INTEGER, total_tokens INTEGER,"
                " cache_read_tokens INTEGER, cache_write_tokens INTEGER, is_compaction INTEGER",
                "messages": "id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT, role TEXT, content_json TEXT,"
                " created_timestamp INTEGER, metadata_json TEXT",
            },
            rows.goose,
        )
    ],
    "zed": [
        Made(
            "threads.db",
            {
                "threads": "id TEXT, updated_at TEXT, data_type TEXT, data BLOB, parent_id TEXT, folder_paths TEXT,"
                " created_at TEXT"
            },
            rows.zed,
        )
    ],
    "opencode": [Made("opencode.db", _OPENCODE, rows.opencode)],
    "kilo_cli": [Made("kilo.db", _OPENCODE, rows.opencode)],
    "mimocode": [Made("mimocode.db", _OPENCODE, rows.opencode)],
    "hermes": [
        Made(
            "state.db",
            {
                "sessions": "id TEXT, source TEXT, model TEXT, parent_session_id TEXT, started_at REAL, ended_at REAL,"
                " message_count, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens, reasoning_tokens,"
                " actual_cost_usd, cwd TEXT"
            },
            rows.hermes,
        )
    ],
    "forge": [
        Made(
            ".forge.db",
            {
                "conversations": "conversation_id TEXT, workspace_id BIGINT, context TEXT, created_at TIMESTAMP,"
                " updated_at TIMESTAMP",
                "workspaces": "workspace_id BIGINT, path TEXT",
            },
            rows.forge,
        )
    ],
    "zcode": [
        Made(
            "db.sqlite",
            {
                "model_usage": "id TEXT, session_id TEXT, model_id TEXT, status TEXT, query_source TEXT,"
                " started_at INTEGER, completed_at INTEGER, input_tokens, output_tokens, reasoning_tokens,"
                " cache_creation_input_tokens, cache_read_input_tokens, computed_total_tokens",
                "session": "id TEXT, directory TEXT",
            },
            rows.zcode,
        )
    ],
    "warp": [
        Made(
            "warp.sqlite",
            {
                "agent_conversations": "id INTEGER PRIMARY KEY, conversation_id TEXT, conversation_data TEXT,"
                " last_modified_at TIMESTAMP",
                "ai_queries": "id INTEGER PRIMARY KEY, exchange_id TEXT, conversation_id TEXT, start_ts TEXT,"
                " working_directory TEXT",
            },
            rows.warp,
        )
    ],
    "amazon_q": [Made("data.sqlite3", {"conversations": "key TEXT, value TEXT"}, rows.amazon_q)],
    "kiro": [
        Made(
            "data.sqlite3",
            {"conversations_v2": "key TEXT, conversation_id TEXT, value TEXT, created_at INTEGER, updated_at INTEGER"},
            rows.kiro,
        )
    ],
    "cursor": [
        Made(
            "globalStorage/state.vscdb",
            {"cursorDiskKV": "key TEXT, value BLOB", "composerHeaders": "composerId TEXT, workspaceId TEXT"},
            rows.cursor,
            {"folders": {"0a1b": ROOT}},
        ),
        Made("0a1b/state.vscdb", {"ItemTable": "key TEXT, value BLOB"}, rows.cursor_window, {"cwd": ROOT}),
    ],
    "copilot_cli": [
        Made(
            "session-store.db",
            {
                "assistant_usage_events": "id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT, agent_id TEXT,"
                " parent_tool_call_id TEXT, model TEXT, input_tokens INTEGER, output_tokens INTEGER,"
                " cache_read_tokens INTEGER, cache_write_tokens INTEGER, reasoning_tokens INTEGER,"
                " total_nano_aiu INTEGER, initiator TEXT, created_at TEXT",
                "sessions": "id TEXT, cwd TEXT, branch TEXT",
            },
            rows.copilot_cli,
        )
    ],
    "copilot_vscode": [
        Made(
            "agent-traces.db",
            {
                "spans": "span_id TEXT, parent_span_id TEXT, start_time_ms INTEGER, end_time_ms INTEGER,"
                " status_code INTEGER, operation_name TEXT, request_model TEXT, response_model TEXT,"
                " input_tokens INTEGER, output_tokens INTEGER, cached_tokens INTEGER, reasoning_tokens INTEGER,"
                " tool_name TEXT, tool_call_id TEXT, chat_session_id TEXT",
                "span_attributes": "span_id TEXT, key TEXT, value TEXT",
            },
            rows.copilot_vscode,
        )
    ],
}
"""By the name of the source."""
