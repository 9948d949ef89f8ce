"""Blame, renames, generated files, and lines on disk."""

from __future__ import annotations

import os
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.unit.git.git_made import Made, fingerprint, prints
from tokenmirror.domain.commits import BlameOfFile
from tokenmirror.domain.git_problems import GitProblemKind
from tokenmirror.git.blame import blame, blame_counts, ignoring, renames
from tokenmirror.git.generated import generated_paths, is_generated_name
from tokenmirror.git.ignored import LIST_NAME, ignored_commits
from tokenmirror.git.problems import GitError
from tokenmirror.git.trees import blobs, blobs_of
from tokenmirror.git.worktree_lines import MOST_BYTES, lines_on_disk


def test_each_line_names_its_commit(made: Made) -> None:
    """The first commit is a commit like the others."""
    one = made.commit(a="1\n2\n3\n")
    two = made.commit(a="1\nchanged\n3\nlast")

    assert blame(made.asked, two, "a", fingerprint) == list(
        zip((one, two, one, two), prints("1", "changed", "3", "last"), strict=True)
    )


def test_white_space_and_moves_take_no_line_from_its_author(made: Made) -> None:
    """A new indent, a line moved within its file and a renamed file: all still whose they were."""
    lines = [f"a longer line number {number} of this file" for number in range(20)]
    one = made.commit(a="\n".join(lines) + "\n")
    made.commit(a="\n".join(f"\t\t{line}" for line in lines) + "\n")
    made.commit(a="\n".join(f"\t\t{line}" for line in lines[10:] + lines[:10]) + "\n")
    made.git("mv", "a", "b")
    last = made.commit("renamed")

    assert {commit for commit, _ in blame(made.asked, last, "b", fingerprint)} == {one}


def test_what_is_no_text_file_has_no_lines(made: Made) -> None:
    """Missing, binary, empty, a folder, outside, an option: empty, and never an error."""
    commit = made.commit(binary=b"text\n\0\n", empty="", **{"d/x": "1\n"})
    paths = ["binary", "empty", "d", "gone", "../a", "/etc/passwd", "--output=x", ""]

    assert blame_counts(made.asked, commit, paths, fingerprint) == dict.fromkeys(paths, BlameOfFile(()))
    assert blame_counts(made.asked, commit, [], fingerprint) == {}


@pytest.mark.skipif(sys.platform == "win32", reason="the file system refuses such names")
def test_odd_names_and_odd_lines(made: Made) -> None:
    """A name is a name; a line may look like blame's own output."""
    lines = ["\tboundary", "0" * 40 + " 1 1 1", "filename x", "", "\u00fc", "\r"]
    names = [b"-s", b"new\nline", b"\xff\xfe", b":(top)x", b"sp ace"]
    for name in names:
        made.write(name, "\n".join(lines) + "\n")
    commit = made.commit("odd")
    found = blame_counts(made.asked, commit, map(os.fsdecode, names), fingerprint)

    assert [found[os.fsdecode(name)].lines for name in names] == [
        tuple((commit, line) for line in prints(*lines))
    ] * len(names)


def test_only_the_commit_asked_for_counts(made: Made) -> None:
    """Neither later commits nor what is on disk or staged."""
    one = made.commit(a="1\n")
    made.commit(a="2\n")
    made.write("a", "3\n")
    made.git("add", "a")

    assert blame(made.asked, one, "a", fingerprint) == [(one, prints("1")[0])]


def test_revisions_to_ignore_are_not_ignored(made: Made) -> None:
    """A setting for readers of code does not change who wrote a line."""
    made.commit(a="1\n")
    two = made.commit(a="one\n")
    made.write("ignored", f"{two}\n")
    made.git("config", "blame.ignoreRevsFile", "ignored")

    assert [commit for commit, _ in blame(made.asked, two, "a", fingerprint)] == [two]


def test_where_a_shallow_clone_ends_is_flagged(made: Made, tmp_path: Path) -> None:
    """Lines there may be older than the commit that is named."""
    made.commit(a="1\n")
    two = made.commit(a="1\n2\n")
    three = made.commit(a="1\n2\n3\n")
    clone = made.clone(tmp_path / "shallow", "--depth=2")
    found = blame_counts(clone.asked, three, ["a"], fingerprint)["a"]

    assert [commit for commit, _ in found.lines] == [two, two, three]
    assert found.boundary == {two}


def test_a_file_that_cannot_be_blamed_carries_its_problem(made: Made) -> None:
    """The others are blamed."""
    made.commit(a="1\n", b="1\n")
    commit = made.commit(a="2\n")
    made.lose("HEAD:a")
    found = blame_counts(made.asked, commit, ["a", "b"], fingerprint)

    assert len(found["b"].lines) == 1
    assert found["a"].problem is not None
    assert found["a"].problem.kind is GitProblemKind.MISSING_OBJECTS
    with pytest.raises(GitError):
        blame(made.asked, commit, "a", fingerprint)


def test_blame_works_in_a_bare_repository(made: Made, tmp_path: Path) -> None:
    """No worktree is needed."""
    commit = made.commit(a="1\n")
    bare = made.clone(tmp_path / "bare.git", "--bare")

    assert len(blame(bare.asked, commit, "a", fingerprint)) == 1


def test_renames_are_followed_to_the_name_of_today(made: Made) -> None:
    """Through several steps and merges, over names that were used again."""
    for name in ("a", "b", "c", "there and back"):
        made.write(name, f"{name}\n" * 9)
    first = made.commit("first")
    made.git("mv", "a", "x")
    made.git("mv", "there and back", "away")
    made.commit("second")
    made.git("checkout", "-qb", "side")
    (made.path / "d\u00fcr").mkdir()
    made.git("mv", "x", "d\u00fcr/y")
    made.commit("third")
    made.git("checkout", "-q", "main")
    made.write("a", "another\n" * 9)
    made.git("mv", "away", "there and back")
    made.commit("fourth")
    made.git("merge", "-q", "--no-ff", "-m", "m", "side")
    made.git("mv", "a", "z")
    made.git("mv", "b", "new\nline")
    last = made.commit("fifth")

    found = renames(made.asked, first, last)

    assert (found["a"], found["b"]) == ("d\u00fcr/y", "new\nline")
    assert "c" not in found
    assert "there and back" not in found
    assert renames(made.asked, last, last) == {}


@pytest.mark.parametrize(
    "path",
    [
        "go.sum",
        "web/package-lock.json",
        "Cargo.lock",
        "a/b/yarn.lock",
        "poetry.lock",
        "uv.lock",
        "x.min.js",
        "dist/app.js",
        "a/node_modules/b/c.js",
        "vendor/x.go",
        "api/x.pb.go",
        "x_pb2.py",
        "__snapshots__/a.snap",
        "a/b.snap",
        "lib/app.js.map",
        "ios/Pods/x.m",
        "pnpm-lock.yaml",
    ],
)
def test_well_known_generated_files(path: str) -> None:
    """Lock files, bundles, vendored and generated code."""
    assert is_generated_name(path)


@pytest.mark.parametrize(
    "path",
    [
        "lock.py",
        "src/distance.py",
        "vendors.py",
        "my_vendor/x.py",
        "package.json",
        "go.mod",
        "admin.js",
        "snapshot.py",
        "distribution/x",
        "Makefile",
        "clock.rs",
        "x.pb.py",
    ],
)
def test_files_that_only_sound_like_it(path: str) -> None:
    """Somebody wrote these."""
    assert not is_generated_name(path)


def test_attributes_outrank_names(made: Made) -> None:
    """Either way, for any path, and without one process per path."""
    made.write(
        ".gitattributes",
        "*.gen linguist-generated\nthird/** linguist-vendored=true\n"
        "dist/** -linguist-generated\nno.txt linguist-generated=false\n",
    )
    made.commit(a="1\n")
    paths = ["a.gen", "third/x.c", "dist/mine.js", "no.txt", "go.sum", "src/a.py", "new\nline.gen"]

    assert generated_paths(made.asked, paths) == {"a.gen", "third/x.c", "go.sum", "new\nline.gen"}
    assert generated_paths(made.asked, []) == frozenset()


def test_without_a_worktree_names_decide(made: Made, tmp_path: Path) -> None:
    """A bare repository has no attributes that this git could read; that is no error."""
    made.commit(a="1\n")
    bare = made.clone(tmp_path / "bare.git", "--bare")

    assert generated_paths(bare.asked, ["go.sum", "a.py"]) == {"go.sum"}


def test_lines_on_disk_are_counted(tmp_path: Path) -> None:
    """As the editor left them, whatever git's filters would make of them."""
    path = tmp_path / "a"
    path.write_bytes(b"one\r\ntwo\none\n\nlast")

    assert lines_on_disk(path, fingerprint) == Counter(prints("one", "two", "one", "", "last"))
    path.write_bytes(b"")
    assert lines_on_disk(path, fingerprint) == Counter()


@pytest.mark.skipif(sys.platform == "win32", reason="needs pipes and devices")
def test_only_text_files_of_a_sane_size_are_read(tmp_path: Path) -> None:
    """A pipe in place of a file does not keep us waiting."""
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "binary").write_bytes(b"a\0b")
    (tmp_path / "large").write_bytes(b"x" * (MOST_BYTES + 1))
    (tmp_path / "just").write_bytes(b"x" * MOST_BYTES)
    (tmp_path / "loop").symlink_to("loop")
    refused = [tmp_path / name for name in ("pipe", "binary", "large", "loop", "gone", "", "nul\0")]

    assert [lines_on_disk(path, fingerprint) for path in [*refused, Path("/dev/zero")]] == [None] * 8
    assert lines_on_disk(tmp_path / "just", fingerprint) == Counter(prints("x" * MOST_BYTES))


def test_lines_out_of_another_file_are_told_twice(made: Made) -> None:
    """Where asked for, a line that was moved here is of who moved it and of who wrote it there."""
    lines = [f"a longer line number {number} of this file" for number in range(20)]
    one = made.commit(a="\n".join(lines) + "\n", b="something else\n")
    moved = made.commit(a="\n".join(lines[:10]) + "\n", b="something else\n" + "\n".join(lines[10:]) + "\n")
    near = blame_counts(made.asked, moved, ["a", "b"], fingerprint)
    wide = blame_counts(made.asked, moved, ["a", "b"], fingerprint, {"b": ("-C",)})

    assert Counter(commit for commit, _ in near["b"].lines) == {one: 1, moved: 10}
    assert Counter(commit for commit, _ in wide["b"].lines) == {one: 11, moved: 10}
    assert wide["b"].lines[:11] == near["b"].lines
    assert sorted(line for commit, line in wide["b"].lines if commit == moved) == sorted(prints(*lines[10:]))
    assert wide["a"] == near["a"]


@pytest.mark.skipif(sys.platform == "win32", reason="the file system refuses such names")
def test_the_versions_of_some_files(made: Made) -> None:
    """Of many paths those that are regular files of the commit, however odd their names."""
    (made.path / "link").symlink_to("a")
    commit = made.commit(**{"a": "1\n", "d/b": "2\n", ":(top)x": "3\n", "-s": "4\n"})
    made.commit(a="other\n")
    every = blobs(made.asked, commit)

    assert blobs_of(made.asked, commit, [*every, "link", "d", "gone", *(f"no {n}" for n in range(250)), ""]) == every
    assert set(every) == {"a", "d/b", ":(top)x", "-s"}
    assert blobs_of(made.asked, commit, ["d/b"]) == {"d/b": every["d/b"]}
    assert blobs_of(made.asked, commit, []) == {}


def test_formatting_is_looked_past_where_asked(made: Made) -> None:
    """A line that a listed commit formatted is of who formatted it and of who wrote it."""
    one = made.commit(a="first(1)\nsecond(2)\n")
    two = made.commit(a="first( 1 );\nsecond( 2 );\n")
    found = blame_counts(made.asked, two, ["a"], fingerprint, {"a": ignoring([two])})["a"].lines

    assert Counter(commit for commit, _ in found) == {one: 2, two: 2}


def test_the_list_of_commits_that_are_no_authorship(made: Made) -> None:
    """Whole ids, one a line, comments beside; anything else is passed over, and no list is an empty one."""
    one = made.commit(a="1\n")
    listed = made.commit(**{LIST_NAME: f"# Formatting\n{one}\n  {'a' * 40} # and this\nHEAD\n--output=x\n{'b' * 39}\n"})

    assert ignored_commits(made.asked, listed) == {one, "a" * 40}
    assert ignored_commits(made.asked, one) == frozenset()
