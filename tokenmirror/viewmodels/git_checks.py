"""Commands with which a person checks a fact by hand: git's, and those that look into a log."""

from __future__ import annotations

from collections.abc import Sequence

from tokenmirror.language import locale, tr
from tokenmirror.viewmodels.explained import Check

_ADD_UP = ("awk", "{n += $1} END {print n + 0}")
_MOST_LEFT_OUT = 8
"""Files that a command leaves out by name."""
_NO_RENAMES = ("diff-tree", "-p", "-r", "--root", "--no-renames")


def git(top: str, *arguments: str) -> tuple[str, ...]:
    """Return a git command in a repository."""
    return ("git", "-C", top, *arguments)


def author(top: str, oid: str, address: str) -> Check:
    """Check whose address a commit carries."""
    return Check((git(top, "show", "-s", "--format=%aE", oid),), "prints", address)


def own_addresses(top: str) -> Check:
    """Look at the address that git knows the person by."""
    return Check(
        (git(top, "config", "--get-all", "user.email"),), "look", tr("lists the addresses of git's configuration")
    )


def made_at(top: str, oid: str, seconds: int) -> Check:
    """Check when a commit was made."""
    return Check((git(top, "show", "-s", "--format=%ct", oid),), "prints", str(seconds))


def lines_added(top: str, oid: str, lines: int, without: Sequence[str] = ()) -> Check:
    """Check how many lines a commit added; where a symbolic link leads to is no line."""
    # Without context lines git may part the same change in another way, and count a line or two less.
    numbers = ("--format=", "--numstat", "-M", "--diff-algorithm=myers", "--ignore-submodules")
    few = without if len(without) <= _MOST_LEFT_OUT else ()
    but = ("--", ":/", *(f":(top,exclude,literal){path}" for path in few)) if few else ()
    shown = git(top, "-c", "diff.context=0", "show", *numbers, oid, *but)
    return Check((shown, _ADD_UP), "at_least" if len(few) < len(without) else "prints", str(lines))


def summary(top: str, oid: str) -> Check:
    """Look at what a commit changed."""
    return Check((git(top, "show", "--stat", oid),), "look", tr("shows the commit and its files"))


def breaks(top: str, oid: str) -> Check:
    """Look at what a commit changed, sign by sign: where only line breaks changed no sign is marked."""
    shown = git(top, "show", "--word-diff=plain", "--word-diff-regex=[^[:space:]]", oid)
    return Check((shown,), "look", tr("marks with {+ +} and [- -] what is more than white space"))


def ancestor(top: str, oid: str, head: str, *, is_one: bool = True) -> Check:
    """Check whether a commit is an ancestor of another."""
    return Check((git(top, "merge-base", "--is-ancestor", oid, head),), "exit", "0" if is_one else "1")


def patch_id(top: str, oid: str, expected: str) -> Check:
    """Check the patch id of a commit."""
    return Check((git(top, *_NO_RENAMES, oid), _patch_id(top)), "begins", expected)


def reversed_patch_id(top: str, oid: str, expected: str) -> Check:
    """Check the patch id that an exact revert of a commit has."""
    # git swaps the prefixes of a reversed diff; swapped once more they are those of a real revert.
    turned = git(top, *_NO_RENAMES, "-R", "--src-prefix=b/", "--dst-prefix=a/", oid)
    return Check((turned, _patch_id(top)), "begins", expected)


def branch_patch_id(top: str, head: str, tip: str, expected: str) -> Check:
    """Check the patch id of everything a branch held, from where it left the default branch."""
    whole = git(top, "diff-tree", "-p", "-r", "--no-renames", "--merge-base", head, tip)
    return Check((whole, _patch_id(top)), "begins", expected)


def _patch_id(top: str) -> tuple[str, ...]:
    return git(top, "patch-id", "--stable")


def same_author_and_time(top: str, oid: str, other: str, line: str) -> Check:
    """Check that two commits have one author and one author's time."""
    return Check((git(top, "show", "-s", "--format=%aE %at", oid, other),), "prints", f"{line}\n{line}")


def difference(top: str, oid: str, other: str, paths: Sequence[str]) -> Check:
    """Look at what differs between two commits in some files."""
    shown = git(top, "--literal-pathspecs", "diff", "--stat", oid, other, "--", *paths)
    return Check((shown,), "look", tr("shows what differs between the two"))


def named_by(top: str, oid: str, *, any_ref: bool) -> Check:
    """Check whether a branch, tag or remote branch holds a commit."""
    refs = git(top, "for-each-ref", "--format=%(refname)", "--contains", oid)
    return Check((refs,), "something" if any_ref else "nothing")


def still_in_git(top: str, oid: str) -> Check:
    """Look whether git still has a commit that no branch holds."""
    return Check((git(top, "cat-file", "-t", oid),), "look", tr("prints commit while git still has it"))


def reflog(top: str) -> Check:
    """Look at where the checked-out branch has been."""
    return Check((git(top, "reflog", "--date=iso"),), "look", tr("lists where HEAD has been, the newest first"))


def message_names(top: str, oid: str, name: str) -> Check:
    """Check that a commit's message names another one."""
    return Check((git(top, "show", "-s", "--format=%B", oid),), "holds", name)


def note_names(top: str, oid: str, name: str) -> Check:
    """Check that git-ai's note on a commit names a session."""
    return Check((git(top, "notes", "--ref=ai", "show", oid),), "holds", name)


def blamed(top: str, head: str, path: str, oid: str, lines: int) -> Check:
    """Check how many lines of a file blame gives to a commit."""
    return Check((_blame(top, head, path), _count(oid)), "prints", str(lines))


def blamed_far(top: str, head: str, path: str, oid: str, lines: int) -> tuple[Check, ...]:
    """Check the same where moved or formatted lines count twice, for who did that and for who wrote them."""
    ways = _blame(top, head, path), _blame(top, head, path, "-C")
    return tuple(Check((way, _count(oid)), "at_most", str(lines)) for way in ways)


def blamed_then(top: str, head: str, path: str, oid: str, lines: int) -> Check:
    """Count the lines that blame gave to a commit some days later, in one of its files."""
    return Check(
        (_blame(top, head, path), _count(oid)),
        "look",
        tr(
            "counts them in this file, if it was there by this name; {lines} over all files",
            lines=locale().whole(lines),
        ),
    )


def files_then(top: str, head: str, paths: Sequence[str]) -> Check:
    """Look which of a commit's files were there in another one."""
    shown = git(top, "--literal-pathspecs", "ls-tree", "-r", "--name-only", head, "--", *paths)
    return Check((shown,), "look", tr("lists which of these files were there then"))


def _blame(top: str, head: str, path: str, *how: str) -> tuple[str, ...]:
    followed = ("-w", "-M", *how, "--ignore-revs-file=")
    return git(top, "blame", "--line-porcelain", "--root", *followed, head, "--", path)


def _count(oid: str) -> tuple[str, ...]:
    return ("grep", "-c", f"^{oid} ")


def history_of(top: str, path: str) -> Check:
    """Look at the commits of a file."""
    shown = git(top, "--literal-pathspecs", "log", "--oneline", "--all", "--", path)
    return Check((shown,), "look", tr("lists the commits of this file"))


def uncommitted(top: str, path: str) -> Check:
    """Look whether a file has changes that are not committed."""
    shown = git(top, "--literal-pathspecs", "status", "--short", "--", path)
    return Check((shown,), "look", tr("shows whether the file has uncommitted changes"))


_OPENED_BY = {**dict.fromkeys((".zst", ".zstd"), ("zstdgrep", "zstd", "-dcq")), ".gz": ("zgrep", "gzip", "-dcq")}
"""How a compressed log is searched, and how it is opened."""


def log_names(paths: Sequence[str], prefix: str) -> Check:
    """Check which log names a commit."""
    ends = [end for end in _OPENED_BY if any(path.endswith(end) for path in paths)]
    program = _OPENED_BY[ends[0]][0] if ends else "grep"
    return Check(((program, "-l", "-F", "-e", prefix, "--", *paths),), "something")


def log_read(path: str, records: int, size: int) -> tuple[Check, ...]:
    """Check that a log holds what was read of it; it may have grown since."""
    told = ("grep", "-c", "-F", "-e", '"usage"', "-e", "token_count", "-e", '"tokens"')
    for end, (_search, *opened) in _OPENED_BY.items():
        if path.endswith(end):
            return (Check(((*opened, "--", path), told), "at_least", str(records)),)
    whole = Check((("wc", "-c", "--", path),), "at_least", str(size))
    # A log that is one document has no lines to count.
    return (Check(((*told, "--", path),), "at_least", str(records)), whole) if path.endswith(".jsonl") else (whole,)
