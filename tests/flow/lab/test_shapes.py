"""The lab's scenarios are what they say: checked with git itself and with the logs' own rows."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator

import pytest

from tests.flow.conftest import Built
from tests.flow.lab import fate_shapes, landing_shapes, listing, maker_shapes
from tests.flow.lab.lab import Scenario, Shape
from tests.flow.lab.scenarios import BEYOND, SHAPES, TABLE
from tokenmirror.demo.git_folder import GitFolder


def made(shape: Shape, built: Built) -> tuple[Scenario, GitFolder]:
    scenario = built(shape)
    return scenario, GitFolder(scenario.repositories[-1], scenario.home)


def patch_id(git: GitFolder, *revisions: str) -> str:
    diff = git.run("diff", *revisions)
    asked = subprocess.run(
        ["git", "patch-id", "--stable"], input=diff, capture_output=True, encoding="utf-8", check=True
    )
    return asked.stdout.split()[0]


def blamed(git: GitFolder, commit: str, path: str, *options: str) -> int:
    """Count the lines of a file that git blames on a commit."""
    porcelain = git.run("blame", "--line-porcelain", *options, "main", "--", path)
    return sum(line.startswith(commit) for line in porcelain.splitlines())


def rows(scenario: Scenario) -> Iterator[dict[str, object]]:
    for log in sorted((scenario.home / ".claude").rglob("*.jsonl")):
        for line in log.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


def test_the_lab_holds_the_table_and_more() -> None:
    """All twenty rows of the table are there, each once."""
    names = [shape.__name__ for shape in SHAPES]

    assert len(TABLE) == 20
    assert len(BEYOND) >= 12
    assert len(set(names)) == len(names)


def test_the_page_lists_every_shape() -> None:
    """The list in the lab's page is the one that is made from the shapes."""
    page = listing.PAGE.read_text(encoding="utf-8")

    assert listing.with_list(page) == page
    assert all(shape.__doc__ and shape.__doc__.partition("\n")[0].endswith(".") for shape in SHAPES)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_every_shape_is_built_and_speaks_of_what_it_built(shape: Shape, built: Built) -> None:
    """Commits exist, expectations name only labels that exist."""
    scenario, _ = made(shape, built)
    expected = scenario.expected
    known: set[str] = set()
    for path in scenario.repositories:
        listed = GitFolder(path, scenario.home).run("cat-file", "--batch-all-objects", "--batch-check")
        known |= {line.split()[0] for line in listed.splitlines() if " commit " in line}

    assert set(scenario.ids.values()) <= known
    assert {*expected.commits, *expected.not_mine, *expected.absent} <= set(scenario.ids)
    assert {one.landed_as for one in expected.commits.values() if one.landed_as} <= set(scenario.ids)
    assert set(expected.outcomes) <= set(scenario.sessions)
    assert sum(expected.api_calls.values()) <= expected.calls_in_all


@pytest.mark.parametrize(
    "shape",
    [
        landing_shapes.squash_merged_branch_kept,
        landing_shapes.squash_merged_branch_deleted,
        landing_shapes.squash_merged_on_the_server,
    ],
    ids=lambda shape: shape.__name__,
)
def test_a_clean_squash_has_the_patch_id_of_its_branch(shape: Shape, built: Built) -> None:
    """The branch is not reachable from main, but its whole diff is that of the squash."""
    scenario, git = made(shape, built)
    ids = scenario.ids
    reachable = git.run("rev-list", "main").split()

    assert patch_id(git, ids["base of shop"], ids["c2"]) == patch_id(git, f"{ids['squash']}~1", ids["squash"])
    assert ids["squash"] in reachable
    assert ids["c1"] not in reachable
    assert ids["c1"] in git.run("reflog", "--format=%H", "HEAD").split()


def test_the_server_is_committer_and_the_person_author(built: Built) -> None:
    """A squash by the server keeps the author's address and its own as committer."""
    scenario, git = made(landing_shapes.squash_merged_on_the_server, built)
    who = git.run("show", "--no-patch", "--format=%ae %ce", scenario.ids["squash"]).strip()

    assert who == "robin@example.com noreply@github.com"
    assert git.run("for-each-ref", "--format=%(refname)").split() == [
        "refs/heads/main",
        "refs/remotes/origin/HEAD",
        "refs/remotes/origin/main",
    ]


def test_a_squash_with_conflicts_has_another_patch_id(built: Built) -> None:
    """Only content can join this squash with its branch."""
    scenario, git = made(landing_shapes.squash_merged_with_conflicts, built)
    ids = scenario.ids

    assert patch_id(git, ids["base of shop"], ids["c2"]) != patch_id(git, f"{ids['squash']}~1", ids["squash"])
    assert blamed(git, ids["squash"], "src/app.py") == 20


def test_a_rebase_moves_the_committer_date_only(built: Built) -> None:
    """Author date as in the session, committer date three days later, another id."""
    scenario, git = made(landing_shapes.rebased_three_days_later, built)
    dates = {
        label: git.run("show", "--no-patch", "--format=%at %ct", scenario.ids[label]).split()
        for label in ("c", "rebased")
    }

    assert dates["c"][0] == dates["rebased"][0]
    assert int(dates["rebased"][1]) - int(dates["c"][1]) > 3 * 86_400
    assert scenario.ids["c"] not in git.run("rev-list", "--all").split()


def test_a_late_merge_hides_the_work_from_a_snapshot_by_date(built: Built) -> None:
    """A week on, the newest commit by date is on the side branch, where the work is not."""
    scenario, git = made(landing_shapes.late_merge_of_a_side_branch, built)
    ids = scenario.ids
    week = int(git.run("show", "--no-patch", "--format=%at", ids["c"])) + 7 * 86_400
    asked = ("rev-list", "-1", f"--before=@{week}")

    assert git.run(*asked, "main").strip() == ids["side"]
    assert git.run(*asked, "--first-parent", "main").strip() == ids["by hand"]
    assert blamed(git, ids["c"], "src/prices.py") == 19


def test_lines_move_and_are_indented_without_being_new(built: Built) -> None:
    """Blame follows the rename by itself and the indentation when white space is left out."""
    moved, git = made(fate_shapes.renamed_next_day, built)
    deeper, other = made(fate_shapes.indented_next_day, built)

    assert blamed(git, moved.ids["c"], "src/money/tariffs.py") == 20
    assert blamed(other, deeper.ids["c"], "src/prices.py") == 0
    assert blamed(other, deeper.ids["c"], "src/prices.py", "-w") == 20


def test_a_stash_is_no_work_of_a_branch(built: Built) -> None:
    """The stash and the note are commits for git and on no branch."""
    scenario, git = made(maker_shapes.stash_and_notes_only, built)
    on_branches = git.run("rev-list", "--branches").split()

    assert on_branches == [scenario.ids["base of shop"]]
    assert git.run("status", "--porcelain") == ""


def test_three_rows_carry_one_message_id(built: Built) -> None:
    """The answer in three rows repeats its id and its usage."""
    scenario, _ = made(maker_shapes.one_call_in_three_rows, built)
    last = [row["message"] for row in rows(scenario) if row["type"] == "assistant"][-3:]

    assert len({message["id"] for message in last}) == 1  # type: ignore[index]
    assert len({json.dumps(message["usage"]) for message in last}) == 1  # type: ignore[index]


def test_a_said_commit_is_printed_with_its_real_id(built: Built) -> None:
    """What the log shows of `git commit` is what git printed."""
    scenario, _ = made(landing_shapes.plain_commit, built)
    printed = [
        row["toolUseResult"]["stdout"]  # type: ignore[index]
        for row in rows(scenario)
        if isinstance(row.get("toolUseResult"), dict) and "stdout" in row["toolUseResult"]  # type: ignore[operator]
    ]

    assert len(printed) == 1
    assert printed[0].startswith(f"[main {scenario.ids['c'][:7]}] Add prices\n 1 file changed, 20 insertions(+)\n")
