"""Commits as they are read: lines, paths, messages, and what cannot be read."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.unit.git.git_made import START, Made, fingerprint, make, prints
from tokenmirror.domain.commits import ChangeKind, CommitId, CommitRead, FileChange
from tokenmirror.domain.git_problems import GitProblemKind
from tokenmirror.git import patches
from tokenmirror.git.history import read_commits
from tokenmirror.git.messages import commit_from
from tokenmirror.git.problems import GitError


def _read(made: Made, *revisions: str, exclude: tuple[CommitId, ...] = ()) -> list[CommitRead]:
    return list(read_commits(made.asked, revisions or ("HEAD",), exclude, fingerprint=fingerprint))


def _last(made: Made) -> CommitRead:
    return _read(made)[0]


def _only_file(made: Made) -> FileChange:
    (file,) = _last(made).files
    return file


def test_a_commit_has_its_times_its_parents_and_its_lines(made: Made) -> None:
    """The first commit counts too, and lines keep order and repeats."""
    first = made.commit("first", a="one\ntwo\none\n")
    second = made.commit("second", a="one\n2\none\n")
    newest, oldest = _read(made)

    assert (newest.id, newest.parents, newest.subject) == (second, (first,), "second")
    assert (oldest.id, oldest.parents, oldest.author) == (first, (), "ada@example.org")
    assert datetime.fromtimestamp(START, UTC) < oldest.author_time < newest.committer_time
    assert oldest.files == (FileChange("a", None, ChangeKind.ADD, prints("one", "two", "one"), (), 3, 0),)
    assert newest.files == (FileChange("a", None, ChangeKind.MODIFY, prints("2"), prints("two"), 1, 1),)


def test_author_time_and_committer_time_are_told_apart(made: Made) -> None:
    """A rebase moves one and not the other."""
    made.write("a", "1\n")
    made.git("add", "-A")
    made.git("commit", "-qm", "x", "--date", "2020-01-02T03:04:05+09:00")

    assert _last(made).author_time == datetime(2020, 1, 1, 18, 4, 5, tzinfo=UTC)
    assert _last(made).committer_time > datetime(2023, 1, 1, tzinfo=UTC)


def test_mailmap_joins_addresses(made: Made) -> None:
    """Somebody who changed their address is one person."""
    made.write(".mailmap", "Ada <New@Example.org> <ada@example.org>\n")
    made.commit()

    assert _last(made).author == "new@example.org"


def test_lines_that_look_like_the_diffs_own_are_lines(made: Made) -> None:
    """A file may hold a patch, headers and all."""
    lines = [
        "--- a/x",
        "+++ b/x",
        "@@ -1 +1 @@",
        "diff --git a/x b/x",
        "Binary files a and b differ",
        "rename to z",
        "\\ No",
    ]
    made.commit(a="\n".join(lines) + "\n", b="x\n")
    made.commit(a="", b="y\n")
    newest, oldest = _read(made)

    assert oldest.files[0].added == prints(*lines)
    assert newest.files[0].removed == prints(*lines)
    assert [file.path for file in newest.files] == ["a", "b"]
    assert newest.files[1].added == prints("y")


def test_line_ends_and_missing_last_newlines(made: Made) -> None:
    """A carriage return is white space; a missing last newline loses no line on either side."""
    made.commit(a="one\r\ntwo", b="x\n")
    made.commit(a="one\r\nthree", b="y")
    newest, oldest = _read(made)

    assert oldest.files[0].added == prints("one", "two")
    assert (newest.files[0].removed, newest.files[0].added) == (prints("two"), prints("three"))
    assert (newest.files[1].removed, newest.files[1].added) == (prints("x"), prints("y"))
    made.commit(a="one\r\nthree\n")
    assert (_only_file(made).removed, _only_file(made).added) == (prints("three"), prints("three"))


def test_carriage_returns_alone_and_other_separators_end_no_line(made: Made) -> None:
    """Only a newline ends a line, for git as for us."""
    text = "a\rb\x0cc\x1dd\u2028e\x85f"
    made.commit(a=text + "\n")

    assert _only_file(made).added == prints(text)


def test_very_long_lines_are_lines(made: Made) -> None:
    """A megabyte without a newline is one line."""
    made.commit(a="x" * 1_000_000 + "\nend\n")

    assert _only_file(made).added == prints("x" * 1_000_000, "end")


def test_a_renamed_file_adds_nothing_but_what_was_changed(made: Made) -> None:
    """Moving a file is not writing it."""
    lines = [f"line {number}" for number in range(30)]
    made.commit(old="\n".join(lines) + "\n", pure="\n".join(reversed(lines)) + "\n")
    made.git("mv", "old", "new name")
    made.git("mv", "pure", "moved")
    made.write("new name", "\n".join([*lines, "more"]) + "\n")
    made.commit()
    pure, changed = _last(made).files

    assert (pure.kind, pure.old_path, pure.path, pure.added_lines) == (ChangeKind.RENAME, "pure", "moved", 0)
    assert (changed.kind, changed.old_path, changed.path) == (ChangeKind.RENAME, "old", "new name")
    assert (changed.added, changed.removed) == (prints("more"), ())


def test_deleted_empty_and_binary_files(made: Made) -> None:
    """Each is a change, with the lines it has, if it has any."""
    made.commit(gone="one\ntwo\n", empty="", data=b"\0\1\2")
    by_path = {file.path: file for file in _last(made).files}

    assert by_path["data"].binary
    assert by_path["data"].kind is ChangeKind.ADD
    assert by_path["empty"] == FileChange("empty", None, ChangeKind.ADD, (), (), 0, 0)
    (made.path / "gone").unlink()
    made.commit()
    assert _only_file(made) == FileChange("gone", None, ChangeKind.DELETE, (), prints("one", "two"), 0, 2)


@pytest.mark.skipif(sys.platform == "win32", reason="needs modes and links")
def test_changes_of_mode_and_type(made: Made) -> None:
    """A mode has no lines; a file that became a link is one file gone and one come."""
    made.commit(**{"a b": "x\n", "c": "y\n"})
    (made.path / "a b").chmod(0o755)
    (made.path / "c").unlink()
    (made.path / "c").symlink_to("a b")
    made.commit()
    mode, gone, come = _last(made).files

    assert (mode.path, mode.kind, mode.added_lines) == ("a b", ChangeKind.MODIFY, 0)
    assert (gone.path, gone.kind, gone.removed) == ("c", ChangeKind.DELETE, prints("y"))
    assert (come.path, come.kind) == ("c", ChangeKind.ADD)


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="the file system refuses such names")
@pytest.mark.parametrize(
    "name",
    [
        b"with space",
        b" ",
        b"tab\there",
        b"new\nline",
        b'quo"te',
        b"back\\slash",
        b"b/b b/b",
        "\u00fcml\u00e4ut \U0001f600".encode(),
        b"not utf-8 \xff\xfe",
        b"-dash",
        b"a => b",
        b"\x01\x7f",
        b":(glob)*",
    ],
)
def test_paths_are_what_they_are(made: Made, name: bytes) -> None:
    """No quoting, whatever a name is made of; also not when the file is renamed or only its mode changes."""
    made.commit(other="x\n" * 5)
    made.write(name, "1\n2\n3\n")
    made.commit()
    path = os.fsdecode(name)
    assert _only_file(made).path == path
    (made.path / path).chmod(0o755)
    made.commit()
    assert _only_file(made).path == path
    (made.path / path).rename(made.path / "ren\tamed")
    made.commit()

    assert (_only_file(made).old_path, _only_file(made).path) == (path, "ren\tamed")


def test_merges_name_their_parents_and_bring_no_files(made: Made) -> None:
    """What a merge brings in belongs to the commits merged."""
    base = made.commit(a="1\n")
    made.git("checkout", "-qb", "side")
    side = made.commit(b="2\n")
    made.git("checkout", "-q", "main")
    main = made.commit(c="3\n")
    made.git("merge", "-q", "--no-ff", "-m", "merged", "side")
    read = _read(made)

    assert {commit.id for commit in read} == {base, side, main, made.head()}
    assert (read[0].parents, read[0].files) == ((main, side), ())


def test_submodules_are_no_lines(made: Made, tmp_path: Path) -> None:
    """Which commit a submodule stands at is not text that somebody wrote."""
    inner = make(tmp_path / "inner")
    commit = inner.commit(a="1\n")
    made.git("update-index", "--add", "--cacheinfo", f"160000,{commit},sub")
    made.write("real", "x\n")
    made.git("add", "real")
    made.git("commit", "-qm", "x")

    assert [file.path for file in _last(made).files] == ["real"]


def test_settings_of_the_repository_do_not_change_what_is_read(made: Made) -> None:
    """The same history gives the same lines on every computer."""
    made.commit("one", a="\n".join("abcdefgh") + "\n")
    made.commit("two", a="\n".join("aBcdefGh") + "\n")
    made.git("mv", "a", "b")
    made.commit("three")
    before = _read(made)
    for name, value in {
        "diff.noprefix": "true",
        "diff.mnemonicPrefix": "true",
        "diff.context": "9",
        "diff.interHunkContext": "9",
        "diff.renames": "false",
        "diff.algorithm": "histogram",
        "diff.wordRegex": ".",
        "diff.colorMoved": "zebra",
        "diff.relative": "true",
        "color.ui": "always",
        "color.diff": "always",
        "format.pretty": "oneline",
        "log.date": "relative",
        "log.decorate": "full",
        "log.showRoot": "false",
        "log.diffMerges": "combined",
        "log.abbrevCommit": "true",
        "log.mailmap": "false",
        "log.follow": "true",
        "diff.orderFile": "no such file",
        "i18n.logOutputEncoding": "UTF-16",
        "core.quotePath": "true",
        "core.abbrev": "5",
    }.items():
        made.git("config", name, value)

    assert _read(made) == before


def test_subjects_in_other_encodings_are_read(made: Made) -> None:
    """Git says in which encoding a message is; broken ones do not stop anything."""
    made.write("a", "1\n")
    made.git("add", "-A")
    made.git("-c", "i18n.commitEncoding=ISO-8859-1", "commit", "-qF", "-", stdin=b"gr\xfc\xdfe\n")
    assert _last(made).subject == "gr\u00fc\u00dfe"
    tree, parent = made.git("rev-parse", "HEAD^{tree}"), made.head()
    raw = f"tree {tree}\nparent {parent}\nauthor A <a@b> 99999999999999999999 +0000\ncommitter A <a@b> 1 +0000\n\n"
    broken = made.git(
        "hash-object", "-t", "commit", "-w", "--literally", "--stdin", stdin=raw.encode() + b"\xff\xfe bad\n"
    )
    made.git("update-ref", "refs/heads/main", broken)

    assert _last(made).subject.endswith(" bad")
    assert _last(made).author_time.tzinfo is UTC


def test_reverts_and_picks_are_read_from_gits_own_words(made: Made) -> None:
    """A revert of a revert names the revert; a picked commit names its origin."""
    made.commit(a="1\n")
    work = made.commit(a="2\n")
    made.git("revert", "--no-edit", "HEAD")
    revert = made.head()
    made.git("revert", "--no-edit", "HEAD")
    again = made.head()
    made.git("checkout", "-qb", "other", "HEAD~3")
    made.git("cherry-pick", "-x", work)
    by_id = {commit.id: commit for commit in _read(made, "HEAD", "refs/heads/main")}

    assert by_id[revert].reverts == (work,)
    assert by_id[again].reverts == (revert,)
    assert by_id[work].reverts == ()
    assert by_id[made.head()].picked_from == (work,)


def test_short_ids_in_reverts_are_completed(made: Made) -> None:
    """`revert.reference` writes them short; one that is not known here is left out."""
    made.commit(a="1\n")
    work = made.commit(a="2\n")
    made.commit(f'Revert "x"\n\nThis reverts commit {work[:9]} (work, 2024-01-01).')
    assert _last(made).reverts == (work,)
    made.commit('Revert "x"\n\nThis reverts commit 0123456789 (x, 2024-01-01).')

    assert _last(made).reverts == ()


@pytest.mark.parametrize(
    ("body", "number"),
    [
        ("Reverts owner/some.repo#123", 123),
        ("Reverts #7", 7),
        ("This reverts merge request !45", 45),
        ("It never Reverts owner/repo#1 at all", None),
        ("Fixes #9", None),
    ],
)
def test_reverted_pull_requests_are_read_by_number(made: Made, body: str, number: int | None) -> None:
    """The button of a server names no commit."""
    made.commit(f'Revert "x"\n\n{body}\n')

    assert _last(made).reverts_pull == number


def test_a_reverted_merge_is_read(made: Made) -> None:
    """The other parent it speaks of was not reverted as a commit."""
    one, two = made.commit("a"), made.commit("b")
    made.commit(f'Revert "Merge"\n\nThis reverts commit {one}, reversing\nchanges made to {two}.\n')

    assert _last(made).reverts == (one,)


def test_of_the_message_only_ids_of_sessions_are_kept(made: Made) -> None:
    """A trailer that names a session is evidence; every other word is the author's own."""
    made.commit(
        "subject\n\nSession: we talked about it\nPlease read the Session: notes\n\n"
        "Claude-Session: https://claude.ai/code/session_01TSRpZQEY9fnKQqHLh5WHpU\nSession-Id: 0199-ab\n"
        "Made-With: 01996f1e-6b77-7a31-9d51-1f3f6a7b8c9d\nCo-Authored-By: X <x@y>\n"
    )

    assert _last(made).sessions == (
        "session_01TSRpZQEY9fnKQqHLh5WHpU",
        "01996f1e-6b77-7a31-9d51-1f3f6a7b8c9d",
    )


def test_known_commits_are_left_out_also_when_they_were_collected(made: Made) -> None:
    """What was read once is not read again; an id that git has forgotten does no harm."""
    first = made.commit(a="1\n")
    second = made.commit(a="2\n")
    forgotten = CommitId("12" * 20)

    assert [commit.id for commit in _read(made, "HEAD", exclude=(first, forgotten))] == [second]
    assert _read(made, forgotten) == []
    assert _read(made, "HEAD", exclude=(second,)) == []


def test_no_revisions_mean_no_commits(made: Made) -> None:
    """An empty list is not HEAD."""
    made.commit(a="1\n")

    assert list(read_commits(made.asked, [], fingerprint=fingerprint)) == []


def test_since_compares_committer_times_without_stopping_at_the_first(made: Made) -> None:
    """An old time on a new commit, from a wrong clock, does not hide what is below."""
    made.commit("old")
    made.clock[0] += 1_000_000
    wanted = made.commit("new")
    made.clock[0] -= 1_000_000
    made.commit("clock went back")
    since = datetime.fromtimestamp(START, UTC) + timedelta(seconds=500_000)

    assert [c.id for c in read_commits(made.asked, ["HEAD"], since=since, fingerprint=fingerprint)] == [wanted]


@pytest.mark.parametrize("name", ["--all", "-p", "main", "HEAD..x", "HEAD^", "refs/heads/a b", "refs/heads/x@{1}", ""])
def test_anything_but_a_whole_name_is_our_own_mistake(made: Made, name: str) -> None:
    """Nothing that git could take for an option or an expression gets through."""
    with pytest.raises(ValueError, match="not a whole"):
        _read(made, name)


def test_a_huge_commit_keeps_its_counts_only(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody edits that many lines; the others keep theirs."""
    monkeypatch.setattr(patches, "MOST_LINES", 1000)
    made.commit(small="x\n")
    made.commit(a="line\n" * 600, b="word\n" * 600, c="z\n")
    made.commit(small="y\n")
    newest, huge, oldest = _read(made)

    assert huge.too_large
    assert [(file.path, file.added, file.added_lines) for file in huge.files] == [
        ("a", (), 600),
        ("b", (), 600),
        ("c", (), 1),
    ]
    assert not newest.too_large
    assert newest.files[0].added == prints("y")
    assert oldest.files[0].added == prints("x")


def _five(made: Made) -> list[CommitId]:
    """Make five commits, each with a file of its own."""
    return [made.commit(f"commit {n}", **{f"f{n}": f"content of {n}\n"}) for n in range(5)]


@pytest.mark.parametrize("harm", ["lose", "damage"])
@pytest.mark.parametrize("which", [(2,), (0, 4), (1, 2, 3)])
def test_a_missing_or_damaged_file_hides_only_its_own_commits(made: Made, harm: str, which: tuple[int, ...]) -> None:
    """The others are read as if nothing were wrong, each exactly once."""
    commits = _five(made)
    whole = {commit.id: commit for commit in _read(made)}
    for number in which:
        getattr(made, harm)(f"{commits[number]}:f{number}")
    read = _read(made)

    assert sorted(commit.id for commit in read) == sorted(commits)
    for commit in read:
        if commits.index(commit.id) in which:
            assert commit.problem is not None
            assert commit.problem.kind in (GitProblemKind.MISSING_OBJECTS, GitProblemKind.CORRUPT)
            assert (commit.files, commit.subject) == ((), whole[commit.id].subject)
        else:
            assert commit == whole[commit.id]


def test_a_missing_folder_hides_only_its_own_commits(made: Made) -> None:
    """The same for trees."""
    made.commit(**{"a/x": "1\n"})
    broken = made.commit(**{"a/x": "2\n", "b/y": "new\n"})
    made.commit(**{"b/y": "newer\n"})
    fine = made.commit(c="3\n")
    made.lose(f"{broken}:b")
    by_id = {commit.id: commit for commit in _read(made)}

    assert len(by_id) == 4
    assert by_id[broken].problem is not None
    assert by_id[fine].problem is None
    assert by_id[fine].files[0].added == prints("3")


def test_a_missing_commit_is_a_problem_of_the_whole_history(made: Made) -> None:
    """Then it is not known what is missing, so nothing may pass for complete."""
    commits = _five(made)
    made.lose(commits[2])

    with pytest.raises(GitError) as caught:
        _read(made)
    assert caught.value.problem.kind in (GitProblemKind.MISSING_OBJECTS, GitProblemKind.CORRUPT)


def test_a_partial_clone_reads_what_it_has(made: Made, tmp_path: Path) -> None:
    """Files that stayed on the server make a problem of their commits and nothing is fetched."""
    made.commit(a="1\n")
    made.commit(a="2\n")
    clone = made.clone(tmp_path / "partial", "--filter=blob:none")
    packs = sorted((clone.path / ".git" / "objects" / "pack").iterdir())
    (clone.path / "b").write_text("mine\n")
    mine = clone.commit("mine")
    by_id = {commit.id: commit for commit in _read(clone)}

    assert by_id[mine].files[0].added == prints("mine")
    problems = [commit.problem.kind for commit in by_id.values() if commit.problem]
    assert problems == [GitProblemKind.MISSING_OBJECTS] * 2
    assert sorted((clone.path / ".git" / "objects" / "pack").iterdir()) == packs


def test_a_clone_without_trees_reads_what_it_has(made: Made, tmp_path: Path) -> None:
    """The same where folders stayed on the server too."""
    commits = _five(made)
    clone = made.clone(tmp_path / "partial", "--filter=tree:0", "--no-checkout")
    read = _read(clone)

    assert sorted(commit.id for commit in read) == sorted(commits)
    assert all(commit.problem is not None for commit in read)


def test_a_shallow_clone_reads_to_where_it_ends(made: Made, tmp_path: Path) -> None:
    """Its last commit looks as if it added everything; discovery says that the clone is shallow."""
    commits = _five(made)
    clone = made.clone(tmp_path / "shallow", "--depth=2")

    assert [commit.id for commit in _read(clone)] == [commits[4], commits[3]]
    assert not any(commit.problem for commit in _read(clone))


def test_a_sha256_repository_reads_alike(tmp_path: Path) -> None:
    """Only ids are longer."""
    made = make(tmp_path / "long", "--object-format=sha256")
    first = made.commit(a="1\n")
    made.git("revert", "--no-edit", "HEAD")

    assert len(first) == 64
    assert _last(made).reverts == (first,)


def test_odd_headers_are_read() -> None:
    """A header cut short by nothing worse than an empty message."""
    commit = commit_from(b"\0" + b"a" * 40 + b"\0\0\0\0nonsense\0" + b"9" * 30 + b"\0\0\0\n")

    assert (commit.author, commit.subject, commit.parents) == ("", "", ())
    assert commit.author_time == commit.committer_time == datetime(1970, 1, 1, tzinfo=UTC)


def test_where_a_link_points_is_no_line(made: Made) -> None:
    """A symbolic link that is made, moved to another target or taken away changes no line of text."""
    link = made.path / "link"
    for target in ("a", "b", None):
        link.unlink(missing_ok=True)
        if target is not None:
            link.symlink_to(target)
        made.commit(c=f"{target}\n")
        files = {
            file.path: (file.added_lines, file.removed_lines, file.added, file.removed) for file in _last(made).files
        }
        assert files["link"] == (0, 0, (), ())
        assert files["c"][0] == 1
