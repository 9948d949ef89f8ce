"""What may be told while the window is closed: logs that go, sources that stopped; nothing else."""

from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from tokenmirror.viewmodels.alerts import alerts
from tokenmirror.viewmodels.tools import CleanUp, FolderFacts, ProblemFacts, ToolFacts

NOW = datetime(2026, 11, 22, 14, tzinfo=UTC)
TOOL = ToolFacts("claude_code", "Claude Code", (FolderFacts("/logs", "present", 3),), logs=3)


def _cleaning(days: int, not_read: int = 0) -> ToolFacts:
    return replace(TOOL, clean_up=CleanUp(30, NOW + timedelta(days=days), not_read))


def test_a_tool_that_works_is_no_news() -> None:
    """Neither one that deletes nothing, nor one whose next deletion is far."""
    assert alerts([TOOL, _cleaning(8)], NOW, UTC) == ()


def test_logs_that_go_are_told_once() -> None:
    """Within a week, with the day; the cause stays the same from day to day."""
    (today,) = alerts([_cleaning(3)], NOW, UTC)
    (tomorrow,) = alerts([_cleaning(2)], NOW + timedelta(days=1), UTC)

    assert today.title == "Claude Code deletes logs from 25 November on"
    assert today.body == "It keeps them for 30 days. What was read of them stays here."
    assert (today.cause, today.screen, today.what) == (tomorrow.cause, "settings", "tools")


def test_logs_that_would_be_lost_are_told_each_month() -> None:
    """What could not be read is worth another word, with its number."""
    (told,) = alerts([_cleaning(3, not_read=1)], NOW, UTC)
    (later,) = alerts([_cleaning(3, not_read=1)], NOW + timedelta(days=1), UTC)
    (next_month,) = alerts([_cleaning(30, not_read=1)], NOW + timedelta(days=25), UTC)

    assert told.body == "1 log that could not be read would be lost. What was read stays."
    assert told.cause == later.cause != next_month.cause


def test_a_source_that_stopped_is_told() -> None:
    """Logs and folders that cannot be opened count; a single damaged record does not."""
    record = ProblemFacts("/logs/a", 5, 1, "bad_json", "No JSON.")
    log = ProblemFacts("/logs/b", None, None, "unreadable", "Permission denied.")
    assert alerts([replace(TOOL, problems=(record,))], NOW, UTC) == ()
    (told,) = alerts([replace(TOOL, problems=(record, log))], NOW, UTC)

    assert told.title == "Claude Code can be read no more"
    assert told.body.startswith("1 log or folder of it")
    assert alerts([replace(TOOL, problems=(log,), read=False)], NOW, UTC) == ()
