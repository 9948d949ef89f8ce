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


def test_a_commit_folded_into_an_earlier_one_takes_only_its_own_stretch(tmp_path: Path) -> None:
    """After `rebase --autosquash` each commit has what was spent from the one before it, in the order of the work."""
    computer = Computer(tmp_path)
    shop = computer.repository()
    log = computer.claude_log(shop.path)
    work = Pairing(shop, log)
    work.write("prices.py", "".join(f"price_{number} = weigh({number})\n" for number in range(12)), NOON)
    work.commit("Add prices", NOON + timedelta(minutes=1))
    first = log.tokens.total_tokens
    work.write(
        "taxes.py", "".join(f"tax_{number} = levy({number})\n" for number in range(8)), NOON + timedelta(minutes=2)
    )
    work.commit("Add taxes", NOON + timedelta(minutes=3))
    second = log.tokens.total_tokens - first
    work.append("prices.py", "rebate_1 = grant(1)\nrebate_2 = grant(2)\n", NOON + timedelta(minutes=4))
    work.commit("fixup! Add prices", NOON + timedelta(minutes=5))
    later = NOON + timedelta(minutes=6)
    shop.folder.run(
        "-c", "sequence.editor=true", "rebase", "--quiet", "--interactive", "--autosquash", "HEAD~3",
        stamp=shop.copying(later),
    )  # fmt: skip
    computer.collect()

    spent = {c["id"]: c["tokens"]["total_tokens"] for c in computer.run("commits", "--json").json["commits"]}

    assert spent[shop.head()] == second
    assert spent[shop.head("HEAD~1")] == log.tokens.total_tokens - second
