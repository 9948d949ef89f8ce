"""History that is rewritten between two looks: ids change, file versions do not."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from tests.flow.computer import Computer
from tests.flow.moments import NOON
from tokenmirror.demo.pairing import Pairing


def test_lines_live_on_under_the_new_id_of_an_amended_commit(tmp_path: Path) -> None:
    """A commit whose message was changed after a look holds the same file versions, and its lines are alive."""
    computer = Computer(tmp_path)
    shop = computer.repository()
    work = Pairing(shop, computer.claude_log(shop.path))
    work.write("prices.py", "".join(f"price_{number} = weigh({number})\n" for number in range(12)), NOON)
    first = work.commit("Add prices", NOON + timedelta(minutes=1)).id
    computer.collect()
    amended = shop.amend(NOON + timedelta(minutes=5), "Add the prices").id
    computer.collect()

    listed = {commit["id"]: commit["fate"] for commit in computer.run("commits", "--json").json["commits"]}

    assert (listed[amended]["lines_alive"], listed[amended]["lines_added"]) == (12, 12)
    assert listed[first]["landed_as"] == amended
    assert {listed[first]["state"], listed[amended]["state"]} <= {"kept", "pending"}
