"""Shell commands that commit, and what their output says."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tokenmirror.sources.shell_commits import CommitCommand, commit_command, printed_commits, said_commits

HEREDOC_MESSAGE = """git add -A && git commit -m "$(cat <<'EOF'
parser: Don't (ever) "git commit-graph" here; it's `odd`

Co-authored-by: A tool
EOF
)" && git push"""


@pytest.mark.parametrize(
    ("command", "verb", "cwd"),
    [
        ("git commit -m 'x'", "commit", "/w"),
        ("git add a.py && git commit -qm x; echo done", "commit", "/w"),
        (HEREDOC_MESSAGE, "commit", "/w"),
        ("GIT_AUTHOR_NAME='A B' GIT_X=y git commit -m x", "commit", "/w"),
        ("git -c user.name='A' -C sub/dir commit -m x", "commit", "/w/sub/dir"),
        ("git -C /abs -C rel commit -am y", "commit", "/abs/rel"),
        ("git --no-pager --git-dir .git commit --amend --no-edit", "commit", "/w"),
        ("cd /other && git commit -m x", "commit", "/other"),
        ("cd 'a b'; cd ..; git commit -m x", "commit", "/w"),
        ("(cd inner && make); git commit -m x", "commit", "/w"),
        ("(cd inner && git commit -m x)", "commit", "/w/inner"),
        ('cd "$(git rev-parse --show-toplevel)" && git commit -m x', "commit", "/w"),
        ('cd "$TARGET" && git commit -m x', "commit", None),
        ("cd - && git commit -m x", "commit", None),
        ("pushd p && popd && git commit -m x", "commit", None),
        ("echo hi > log.txt 2>&1 && git commit -m x >/dev/null", "commit", "/w"),
        ("if git commit -m x; then echo y; fi", "commit", "/w"),
        ("{ git commit -m x; }", "commit", "/w"),
        ("env A=b timeout -k 3 60s git commit -m x", "commit", "/w"),
        ("bash -lc 'cd sub && git commit -m \"x y\"'", "commit", "/w/sub"),
        ("/usr/bin/git commit -m x", "commit", "/w"),
        ("cat > m.txt <<EOF\ngit is odd\nEOF\ngit commit -F m.txt", "commit", "/w"),
        ("cat <<-EOF\n\tit's\n\tEOF\ngit commit -m x", "commit", "/w"),
        ("echo msg | git commit -F -", "commit", "/w"),
        ("git status # don't look\ngit commit -m x", "commit", "/w"),
        ("echo a#b 'git'; git commit -m x", "commit", "/w"),
        ("git commit -m '--dry-run'", "commit", "/w"),
        ("git commit -m x -- --dry-run", "commit", "/w"),
        ("git commit -n -m x", "commit", "/w"),
        ("git \\\n  commit -m x", "commit", "/w"),
        ("git add $'it\\'s.txt' && git commit -m x", "commit", "/w"),
        ("git cherry-pick abc123", "cherry-pick", "/w"),
        ("git merge --no-ff topic", "merge", "/w"),
        ("git rebase --continue", "rebase", "/w"),
        ("git revert --no-edit HEAD", "revert", "/w"),
        ("git am < p.patch", "am", "/w"),
        ('id=$(git commit -m x) && echo "$id"', "commit", "/w"),
    ],
)
def test_finds_the_command_that_commits(command: str, verb: str, cwd: str | None) -> None:
    """Only the words that would run count, and the folder follows `cd` and `-C`."""
    assert commit_command(command, "/w") == CommitCommand(verb, cwd)


@pytest.mark.parametrize(
    "command",
    [
        "ls",
        'echo "git commit"',
        "echo git commit",
        "grep -rn 'git commit' .",
        "git commit-graph write",
        "git commit --dry-run",
        "git commit -m x --dry-run",
        "git commit --porcelain",
        "git commit --help",
        "git log --grep 'merge'",
        "git log --merge",
        "git config alias.c commit",
        "git cherry-pick -n abc",
        "git cherry-pick --abort",
        "git revert --no-commit HEAD",
        "git merge --abort",
        "git rebase --abort",
        "# git commit -m x",
        "cat <<'EOF' > notes.md\ngit commit -m x\nEOF",
        'gh pr create --body "git commit"',
        "python -c 'print(\"git commit\")'",
        "git stash; echo 'x; git commit -m y'",
        "git diff > git commit",
        "bash -c 'echo git commit'",
        "git",
        "git -C",
        "git rev-parse commit",
    ],
)
def test_words_that_do_not_run_are_no_commit(command: str) -> None:
    """Texts, patterns, comments, documents and other verbs do not commit."""
    assert commit_command(command, "/w") is None


@pytest.mark.parametrize(
    ("command", "cwd", "expected"),
    [
        (r"cd C:\Users\me\proj && git commit -m x", None, r"C:\Users\me\proj"),
        (r'cd "C:\a b\c"; git commit -m x', r"D:\w", r"C:\a b\c"),
        (r"git -C sub\dir commit -m x", r"D:\w", r"D:\w\sub\dir"),
        ("git -C ../x commit -m x", r"D:\w", r"D:\x"),
        (r"& 'C:\Program Files\Git\bin\git.exe' commit -m x", r"D:\w", r"D:\w"),
        ("powershell.exe -Command \"git commit -m 'x'\"", r"D:\w", r"D:\w"),
        ("cmd /c git commit -m x", r"D:\w", r"D:\w"),
        ("cd ~/p && git commit -m x", "/home/me/q", "/home/me/p"),
        ("cd ~/p && git commit -m x", "/srv", None),
        ("git commit -m x", None, None),
        ("git -C rel commit -m x", None, None),
    ],
)
def test_folders_of_other_systems(command: str, cwd: str | None, expected: str | None) -> None:
    """Windows paths and the home folder are joined as text; what is not known stays unknown."""
    assert commit_command(command, cwd) == CommitCommand("commit", expected)


def test_reads_what_git_prints() -> None:
    """Plain, root, detached and several commits are read; other brackets are not."""
    output = (
        "Process exited with code 0\nOutput:\r\n[main (root-commit) 0a1b2c3] first\n 1 file changed\n"
        "[feature/x-1 abcdef0123] second\r\n[detached HEAD 1234567] third\n"
        "[WARN] 1234567 nothing\n[main 12345] short\n [main 7654321] indented\n[INFO 7654321]no\n"
    )

    assert printed_commits(output) == [("0a1b2c3", "main"), ("abcdef0123", "feature/x-1"), ("1234567", None)]


@pytest.mark.parametrize(
    ("verb", "output", "said"),
    [
        ("commit", "", [("", None)]),
        ("commit", "[main 0a1b2c3] x", [("0a1b2c3", "main")]),
        ("commit", "On branch main\nnothing to commit, working tree clean\n", []),
        ("commit", "error: pathspec 'x' did not match any file(s) known to git", []),
        ("merge", "Already up to date.", []),
        ("merge", "Updating 1..2\nFast-forward\n", []),
        ("merge", "Merge made by the 'ort' strategy.", [("", None)]),
        ("rebase", "Successfully rebased and updated refs/heads/x.", []),
        ("am", "Applying: x", [("", None)]),
    ],
)
def test_silence_is_told_from_failure(verb: str, output: str, said: list[tuple[str, str | None]]) -> None:
    """A silent commit is a commit without an id; a refused one is none."""
    assert said_commits(CommitCommand(verb, None), output) == said


def test_agrees_with_git_itself(tmp_path: Path) -> None:
    """What real git prints for a commit is read as the commit it made."""

    def git(*words: str) -> str:
        command = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *words]
        return subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True).stdout

    git("init", "-q", "-b", "main")
    first = git("commit", "--allow-empty", "-m", "one")
    git("checkout", "-q", "--detach")
    second = git("commit", "--allow-empty", "-m", "two")
    newest, oldest = git("log", "--format=%H").split()

    said = printed_commits(first) + printed_commits(second)
    assert [branch for _, branch in said] == ["main", None]
    assert oldest.startswith(said[0][0])
    assert newest.startswith(said[1][0])


@given(st.text(alphabet="git comm-C$()'\"`\\<>|&;#\n{}=EOF/", max_size=60))
def test_never_raises(text: str) -> None:
    """Whatever the text, there is an answer."""
    commit_command("git commit " + text, "/w")
    commit_command(text + "; git commit", "C:\\w")


def test_deep_nesting_ends() -> None:
    """Thousands of nested substitutions neither raise nor hang."""
    assert commit_command("git commit -m " + '"$(' * 5000, "/w") == CommitCommand("commit", "/w")
    assert commit_command("bash -c '" * 50 + "git commit", "/w") is None
