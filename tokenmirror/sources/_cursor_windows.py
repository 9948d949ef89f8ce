"""Reads which conversations were held in a window of Cursor: their folder, and nothing else."""

from __future__ import annotations

from tokenmirror.domain.events import Reading, SessionSeen
from tokenmirror.sources.log_values import text
from tokenmirror.sources.source import Chunk, Tables

_ITEMS = "ItemTable"
_KEY = "composer.composerData"
_IDS = "composers"
_LIST = (
    "ItemTable, json_each(CASE WHEN json_valid(CAST(ItemTable.value AS TEXT)) THEN CAST(ItemTable.value AS TEXT)"
    " ELSE '{}' END, '$.allComposers') AS composer"
)
_IDENTITY = "CASE WHEN json_valid(composer.value) THEN json_extract(composer.value, '$.composerId') END"


def read_window(chunk: Chunk, tables: Tables) -> Reading:
    """Tell the folder of conversations that were not told of before."""
    reading = Reading(state=dict(chunk.state))
    folder, told = text(chunk.state.get("cwd")), chunk.state.get(_IDS)
    if folder is None or not {"key", "value"} <= tables.columns(_ITEMS):
        return reading
    before = set(told) if isinstance(told, list) else set()
    # A parameter, so that no other key, some of which are secret, is even compared with a pattern.
    found = {text(row[0]) for row in tables.rows(_LIST, [_IDENTITY], "ItemTable.key = ?", (_KEY,))}
    composers = sorted(each for each in found if each)
    reading.events += [SessionSeen(each, cwd=folder) for each in composers if each not in before]
    reading.state[_IDS] = composers
    return reading
