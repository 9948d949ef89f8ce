"""Names that no tool ever gave stay out of the store; all else of the same database is read."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.unit.sources.made_databases import DATABASES
from tests.unit.sources.plain_logs import prints
from tokenmirror.collector.looking import look_into
from tokenmirror.domain.events import ApiCall
from tokenmirror.sources.warp import SOURCE


def test_a_model_of_a_million_letters_is_none(tmp_path: Path) -> None:
    """It stands inside of JSON, where no column is too long to be read; that it was left out is said."""
    path = DATABASES["warp"][0].fill(tmp_path / "warp.sqlite")
    with closing(sqlite3.connect(path)) as db:
        longer = "json_replace(conversation_data, '$.conversation_usage_metadata.token_usage[0].model_id', ?)"
        db.execute(f"UPDATE agent_conversations SET conversation_data = {longer} WHERE id = 1", ("m" * 1_000_000,))  # noqa: S608 - our own words
        db.commit()
    readings = [reading for _block, reading in look_into(SOURCE, path, {}, prints)]
    calls = [event for reading in readings for event in reading.events if isinstance(event, ApiCall)]

    assert sorted(call.model for call in calls) == ["claude-4", "claude-4", "opus"]
    assert [problem.kind for reading in readings for problem in reading.problems] == ["too_long"]
