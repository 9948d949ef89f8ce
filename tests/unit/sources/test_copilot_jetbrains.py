"""GitHub Copilot in JetBrains products: named where it is, silent where it is not."""

from __future__ import annotations

from pathlib import Path

from tokenmirror.sources.copilot_jetbrains import SOURCE


def test_only_its_stores_say_that_it_is_here(tmp_path: Path) -> None:
    """Other programs of the vendor use the folder above too; nothing in it is opened."""
    config = tmp_path / ".config" / "github-copilot"
    config.mkdir(parents=True)
    (config / "hosts.json").touch()
    assert SOURCE.roots(tmp_path, {}) == []

    store = config / "iu" / "chat-agent-sessions" / "2abc" / "copilot-agent-sessions-nitrite.db"
    store.parent.mkdir(parents=True)
    store.write_bytes(b"H:2,block:9")
    assert SOURCE.roots(tmp_path, {}) == [store.parent]
    assert not SOURCE.is_log(Path(store.name))
