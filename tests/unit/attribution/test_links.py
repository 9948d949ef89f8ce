"""Which session made which commit: by what was said and by whose lines it holds."""

from __future__ import annotations

import pytest

from tests.unit.attribution.made_work import (
    HOUR,
    code,
    commit_work,
    edit_work,
    file_work,
    oid_of,
    said_work,
)
from tokenmirror.attribution.links import find_links
from tokenmirror.attribution.spoken import CLOCK_SLACK_MS, UNNAMED_COMMIT_MS
from tokenmirror.attribution.works import CommitWork, EditWork, Evidence, Link, SaidWork

BOTH = (Evidence.SAID, Evidence.CONTENT)


def linked(
    commits: list[CommitWork], edits: list[EditWork], said: list[SaidWork] | None = None
) -> dict[tuple[int, int], Link]:
    """Return the links by commit and session."""
    return {(link.commit, link.session): link for link in find_links(commits, edits, said or [])}


def test_content_alone_makes_a_link() -> None:
    """A commit that holds a session's lines is its work, though nobody said so."""
    text = code("apple", 4)
    found = linked([commit_work(2, file_work("a.py", text))], [edit_work(7, "a.py", text, at=HOUR)])

    link = found[2, 7]
    assert (link.weight, link.lines, link.evidence) == (1.0, 4, (Evidence.CONTENT,))
    assert link.stop_at == 2 * HOUR


def test_said_and_held() -> None:
    """The word and the lines together are both named; the word's time ends the stretch."""
    text = code("apple", 4)
    found = linked(
        [commit_work(2, file_work("a.py", text))],
        [edit_work(7, "a.py", text, at=HOUR)],
        [said_work(7, 2, at=2 * HOUR + 900)],
    )

    assert found[2, 7].evidence == BOTH
    assert found[2, 7].stop_at == 2 * HOUR + 900


def test_said_without_lines() -> None:
    """A session that committed what a person wrote has a small part, by its word alone."""
    found = linked([commit_work(2, file_work("a.py", code("mine", 9)))], [], [said_work(7, 2, at=2 * HOUR)])

    assert found[2, 7].evidence == (Evidence.SAID,)
    assert (found[2, 7].lines, found[2, 7].weight) == (0, 1.0)


def test_the_writer_outweighs_the_one_who_typed_commit() -> None:
    """A session that only ran git has a small part beside the one whose lines they are."""
    text = code("apple", 8)
    found = linked(
        [commit_work(2, file_work("a.py", text))],
        [edit_work(1, "a.py", text, at=HOUR)],
        [said_work(2, 2, at=2 * HOUR)],
    )

    assert found[2, 1].weight == pytest.approx(8 / 8.25)
    assert found[2, 1].weight + found[2, 2].weight == pytest.approx(1)


def test_two_sessions_in_one_commit_share_it() -> None:
    """Each has the part that its lines are, and the latest writer of a line has it."""
    one, two = code("apple", 3), code("pear", 1)
    found = linked(
        [commit_work(3, file_work("a.py", one + two))],
        [edit_work(1, "a.py", one + two, at=HOUR), edit_work(2, "a.py", two, at=2 * HOUR)],
    )

    assert (found[3, 1].lines, found[3, 2].lines) == (3, 1)
    assert (found[3, 1].weight, found[3, 2].weight) == (0.75, 0.25)


def test_one_session_makes_three_commits() -> None:
    """Three commits of one session are three links, each whole."""
    texts = {key: code(f"part{key}", 3) for key in (2, 3, 4)}
    commits = [commit_work(key, file_work("a.py", text), parents=[key - 1]) for key, text in texts.items()]
    found = linked(commits, [edit_work(1, "a.py", text, at=key * HOUR - 9) for key, text in texts.items()])

    assert found.keys() == {(2, 1), (3, 1), (4, 1)}
    assert {link.weight for link in found.values()} == {1.0}


def test_an_edit_that_an_ancestor_took_is_not_credited_again() -> None:
    """Lines moved out and in again later are not the session's work a second time."""
    text = code("apple", 4)
    commits = [commit_work(2, file_work("a.py", text)), commit_work(5, file_work("a.py", text), parents=[2])]
    found = linked(commits, [edit_work(1, "a.py", text, at=HOUR)])

    assert found.keys() == {(2, 1)}


def test_copies_on_two_branches_are_both_the_session_s() -> None:
    """A cherry-pick is no descendant, so it holds the same work."""
    text = code("apple", 4)
    commits = [commit_work(2, file_work("a.py", text)), commit_work(5, file_work("a.py", text), parents=[1])]
    found = linked(commits, [edit_work(1, "a.py", text, at=HOUR)])

    assert found.keys() == {(2, 1), (5, 1)}


def test_a_renamed_file_is_followed() -> None:
    """Lines written under the old name count in the commit that renames."""
    text = code("apple", 4)
    moved = commit_work(2, file_work("new.py", text, old="old.py"))

    assert linked([moved], [edit_work(1, "old.py", text, at=HOUR)])[2, 1].lines == 4


def test_the_same_lines_in_another_file_prove_nothing() -> None:
    """Content is met in the same path only."""
    text = code("apple", 4)

    assert linked([commit_work(2, file_work("b.py", text))], [edit_work(1, "a.py", text, at=HOUR)]) == {}
    assert linked([commit_work(2, file_work("b.py", text, old="c.py"))], [edit_work(1, "a.py", text, at=HOUR)]) == {}


def test_removed_lines_alone_are_work() -> None:
    """A session that cleaned up made the commit that holds the clean-up; nothing was added by it."""
    text = code("dead", 5)
    found = linked([commit_work(2, file_work("a.py", "", text))], [edit_work(1, "a.py", "", text, at=HOUR)])

    assert (found[2, 1].lines, found[2, 1].weight, found[2, 1].evidence) == (0, 1.0, (Evidence.CONTENT,))


def test_lines_written_again_were_not_removed() -> None:
    """Who wrote a file in other words and then as it was took nothing out: a later revert is another's."""
    text, other = code("apple", 6), code("plum", 6)
    edits = [
        edit_work(7, "a.py", text, at=HOUR),
        edit_work(7, "a.py", other, text, at=HOUR + 1),
        edit_work(7, "a.py", text, other, at=HOUR + 2),
    ]
    made, revert = commit_work(2, file_work("a.py", text)), commit_work(3, file_work("a.py", "", text), parents=(2,))

    assert linked([made, revert], edits).keys() == {(2, 7)}
    assert linked([made, revert], [*edits, edit_work(7, "a.py", "", text, at=5 * HOUR // 2)]).keys() == {(2, 7), (3, 7)}


def test_lines_removed_from_a_file_that_gained_some_say_nothing() -> None:
    """Where a commit adds to the same file, what it added is the evidence."""
    commit = commit_work(2, file_work("a.py", code("new", 4), code("dead", 5)))

    assert linked([commit], [edit_work(1, "a.py", "", code("dead", 5), at=HOUR)]) == {}


def test_one_file_shrinks_while_another_grows() -> None:
    """In a mixed commit the file that only lost lines still speaks for who cleaned it."""
    commit = commit_work(3, file_work("a.py", code("new", 4)), file_work("b.py", "", code("dead", 4)))
    found = linked(
        [commit], [edit_work(1, "a.py", code("new", 4), at=HOUR), edit_work(2, "b.py", "", code("dead", 4), at=HOUR)]
    )

    assert found.keys() == {(3, 1), (3, 2)}


def test_generated_files_are_no_evidence() -> None:
    """A lock file that a session touched does not make the commit its own."""
    text = code("pin", 40)

    assert linked([commit_work(2, file_work("x.lock", text, made=True))], [edit_work(1, "x.lock", text, at=HOUR)]) == {}


def test_braces_and_blanks_are_no_evidence() -> None:
    """A commit of thin lines belongs to nobody unless somebody says so; then it does."""
    thin = "}\n\n});\n{\n" * 3
    commit, edit = commit_work(2, file_work("a.js", thin)), edit_work(1, "a.js", thin, at=HOUR)

    assert linked([commit], [edit]) == {}
    assert linked([commit], [edit], [said_work(1, 2, at=2 * HOUR)])[2, 1].evidence == (Evidence.SAID,)


def test_braces_count_with_the_edit_they_came_with() -> None:
    """Thin lines are lines of the session whose telling lines are there, and add no evidence."""
    text = code("apple", 3) + "}\n}\n"
    found = linked([commit_work(2, file_work("a.js", text))], [edit_work(1, "a.js", text, at=HOUR)])

    assert found[2, 1].lines == 5


def test_a_common_line_is_chance() -> None:
    """One line that every file has does not tie a large commit to a session."""
    crowd = [commit_work(n, file_work(f"{n}.py", "import json\n")) for n in range(10, 20)]
    commit = commit_work(30, file_work("a.py", "import json\n" + code("mine", 20)), at=30 * HOUR)

    assert (30, 1) not in linked([*crowd, commit], [edit_work(1, "a.py", "import json\n", at=HOUR)])


def test_a_one_line_fix_can_be_a_session_s() -> None:
    """The smallest commit is whole evidence for itself, also when its line is not rare."""
    crowd = [commit_work(n, file_work(f"{n}.py", "import json\n")) for n in range(10, 20)]
    unique = commit_work(30, file_work("a.py", "import yaml\n"))

    assert (30, 1) in linked([*crowd, unique], [edit_work(1, "a.py", "import yaml\n", at=HOUR)])


def test_who_only_brushed_a_commit_is_left_out() -> None:
    """Less than a twenty-fifth of a commit's evidence, unsaid, is not a part of it."""
    large, brush = code("apple", 60), code("pear", 2)
    edits = [edit_work(1, "a.py", large, at=HOUR), edit_work(2, "a.py", brush, at=HOUR)]
    found = linked([commit_work(2, file_work("a.py", large + brush))], edits)

    assert found.keys() == {(2, 1)}
    said = linked([commit_work(2, file_work("a.py", large + brush))], edits, [said_work(2, 2, at=2 * HOUR)])
    assert said.keys() == {(2, 1), (2, 2)}


def test_merges_and_other_people_s_commits_have_no_links() -> None:
    """What others made is theirs, whatever is said; a merge is the work of a session that said it concluded it."""
    text = code("apple", 4)
    others = commit_work(2, file_work("a.py", text), mine=False)
    merge = commit_work(3, file_work("a.py", text), parents=[1, 2])
    edits = [edit_work(1, "a.py", text, at=HOUR)]

    assert linked([others, merge], edits, [said_work(1, 2, at=2 * HOUR)]) == {}
    assert set(linked([others, merge], edits, [said_work(1, 3, at=3 * HOUR)])) == {(3, 1)}


def test_edits_after_a_commit_are_not_in_it() -> None:
    """A line that a session wrote later was not what was committed; a few seconds of clocks are forgiven."""
    text = code("apple", 4)
    commit = commit_work(2, file_work("a.py", text))

    assert linked([commit], [edit_work(1, "a.py", text, at=2 * HOUR + CLOCK_SLACK_MS + 1)]) == {}
    near = linked([commit], [edit_work(1, "a.py", text, at=2 * HOUR + CLOCK_SLACK_MS)])
    assert near[2, 1].stop_at == 2 * HOUR + CLOCK_SLACK_MS


def test_the_rewriter_of_an_amended_commit_is_found_by_the_committer_s_time() -> None:
    """An amend keeps the author's time; what was written before it counts."""
    text = code("apple", 4)
    amended = commit_work(2, file_work("a.py", text), committer_time=6 * HOUR)

    assert (2, 1) in linked([amended], [edit_work(1, "a.py", text, at=5 * HOUR)])


def test_a_silent_commit_is_the_only_one_of_its_moment() -> None:
    """`git commit --quiet` names nothing: one commit of the person at that time is it, two are a doubt."""
    at = 2 * HOUR
    one, other = commit_work(2, file_work("a.py", code("a", 3))), commit_work(3, file_work("b.py", code("b", 3)), at=at)

    assert linked([one], [], [said_work(7, None, at=at + 800)]).keys() == {(2, 7)}
    assert linked([one, other], [], [said_work(7, None, at=at + 800)]) == {}
    assert linked([one], [], [said_work(7, None, at=at + UNNAMED_COMMIT_MS + 1)]) == {}


@pytest.mark.parametrize("prefix", ["fffffff", oid_of(2)[:7] + "0000"])
def test_an_id_that_is_nobody_s_makes_no_link(prefix: str) -> None:
    """A commit of another repository, or one that begins alike, is not this one."""
    commit = commit_work(2, file_work("a.py", code("a", 3)))

    assert linked([commit], [], [SaidWork(1, 2 * HOUR, prefix)]) == {}
    assert linked([commit], [], [SaidWork(1, 2 * HOUR, oid_of(2))]).keys() == {(2, 1)}


def test_two_words_for_one_commit_count_from_the_first() -> None:
    """A session that shows the id again did not make the commit again."""
    commit = commit_work(2, file_work("a.py", code("a", 3)))
    found = linked([commit], [], [said_work(1, 2, at=2 * HOUR), said_work(1, 2, at=9 * HOUR)])

    assert found[2, 1].stop_at == 2 * HOUR
