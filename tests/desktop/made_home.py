"""A made-up home for desktop tests: one repository, some days of work with a tool, and what came of it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from tokenmirror.demo.claude_log import ClaudeLog
from tokenmirror.demo.pairing import Pairing
from tokenmirror.demo.repository import Repository
from tokenmirror.domain.usage import TokenUsage

SUBJECTS = ("Add prices", "Add weights", "Add a till", "Count the coins", "Close the till", "Print receipts")
_USED = TokenUsage(input_tokens=60_000, cache_read_input_tokens=52_000, output_tokens=1_500)


def make_home(home: Path) -> None:
    """Make six sessions with a commit each, one a day, the last yesterday; nothing is read of them yet."""
    home.mkdir()
    now = datetime.now(UTC)
    shop = Repository(home / "shop", "Robin Reed", "robin@example.com", within=home)
    for place, subject in enumerate(SUBJECTS):
        began = now - timedelta(days=len(SUBJECTS) - place + 6 * (place < 2), hours=1)
        log = ClaudeLog(home, shop.path, f"0f3a9c1e-5b7d-4e2a-8c6f-1d2e3f4a5b{place:02}", began)
        work = Pairing(shop, log)
        name = f"{subject.split()[-1]}.py"
        log.prompt(subject, began)
        log.reply("Let us see.", began + timedelta(minutes=1), usage=_USED)
        lines = "".join(f"{subject[:3].lower()}_{number} = {number * (place + 3)}\n" for number in range(12))
        work.write(name, lines, began + timedelta(minutes=2), usage=_USED)
        work.commit(subject, began + timedelta(minutes=3), usage=_USED)
    data = home / "data"
    data.mkdir(mode=0o700)
    (data / "window.ini").write_text("[look]\nperiod=30d\n")
