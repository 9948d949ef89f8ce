"""Which shell commands commit, where, and which commits their output names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import msgspec

from tokenmirror.sources.log_paths import joined

if TYPE_CHECKING:
    from tokenmirror.sources.shell_words import Command, Word

_DEPTH = 4
_WORTH_READING = re.compile(r"\bgit\b.*?\b(?:commit|cherry-pick|merge|rebase|revert|am)\b", re.DOTALL)
_ASSIGNMENT = re.compile(r"[A-Za-z_]\w*\+?=")
_SHELLS = frozenset({"bash", "sh", "zsh", "dash", "ksh", "fish", "pwsh", "powershell"})
_SCRIPT_OPTION = re.compile(r"-(?:[a-z]*c|command)", re.IGNORECASE)
_PREFIXES = frozenset(
    {
        *("if", "then", "else", "elif", "while", "until", "do", "!", "{", "&", "time", "sudo", "command"),
        *("exec", "env", "nohup", "nice", "builtin", "winpty"),
    },
)
_CD = frozenset({"cd", "pushd", "chdir", "set-location", "sl"})
_VALUED = frozenset(
    {"-c", "--git-dir", "--work-tree", "--namespace", "--config-env", "--attr-source", "--super-prefix"},
)
_VERBS = frozenset({"commit", "cherry-pick", "merge", "rebase", "revert", "am"})
_MESSAGES = frozenset({"-m", "-am", "--message", "-F", "--file", "-C", "-c", "--author", "--date"})
_NO_COMMIT = frozenset(
    (
        *("--dry-run", "--short", "--porcelain", "--long", "--help", "-h", "--abort", "--quit"),
        *("--no-commit", "--show-current-patch", "--edit-todo"),
    ),
)
_PRINTED = re.compile(
    r"^\[(?P<branch>[^\[\]\s]+(?: [^\[\]\s(]+){0,3})(?: \([^()\n]*\))? (?P<id>[0-9a-f]{7,40})\] ",
    re.MULTILINE,
)
_NOTHING = re.compile(
    r"^(?:nothing to commit|nothing added to commit|no changes added to commit|Aborting commit|CONFLICT"
    r"|error:|fatal:|Already up to date|Fast-forward)|working tree clean|did not match any file",
    re.MULTILINE,
)
_TOP_LEVEL = re.compile(r"\$\(\s*git rev-parse --show-toplevel[^)]*\)")


class CommitCommand(msgspec.Struct, frozen=True):
    """A `git commit` or one of its kin, found in a shell command."""

    verb: str
    """`commit`, `cherry-pick`, `merge`, `rebase`, `revert` or `am`."""
    cwd: str | None
    """The folder it ran in, as far as the command says so literally."""


def commit_command(command: str, cwd: str | None) -> CommitCommand | None:
    """Return the first command of a shell line that commits; words in texts and comments do not count."""
    return _first_commit(command, cwd, _DEPTH)


def printed_commits(output: str) -> list[tuple[str, str | None]]:
    """Return abbreviated id and branch of every commit that git announced; detached heads have no branch."""
    return [(found["id"], None if " " in found["branch"] else found["branch"]) for found in _PRINTED.finditer(output)]


def said_commits(command: CommitCommand, output: str) -> list[tuple[str, str | None]]:
    """Return the commits of a command that ended without error; an empty id where git kept silent.

    A merge counts only when it made a commit, and a silent rebase does not: it moves work of others.
    """
    printed = printed_commits(output)
    if printed or command.verb == "rebase" or _NOTHING.search(output):
        return printed
    if command.verb == "merge" and "Merge made by" not in output:
        return []
    return [("", None)]


def running_commands(command: str, cwd: str | None) -> Iterator[tuple[Sequence[Word], str | None]]:
    """Step through the simple commands of a line, each with the folder it runs in."""
    # Loaded with the first line that can commit: its patterns take longer to compile than most logs to read.
    from tokenmirror.sources.shell_words import shell_commands  # noqa: PLC0415

    folders: list[str | None] = [cwd]
    for item in shell_commands(command, cwd):
        if isinstance(item, str):
            folders = [*folders, folders[-1]] if item == "(" else folders[:-1] or [cwd]
            continue
        words = _effective(item)
        yield words, folders[-1]
        folders[-1] = _after(words, folders[-1])


def _first_commit(command: str, cwd: str | None, depth: int) -> CommitCommand | None:
    """Walk the commands of a line and stop at the first that commits."""
    if depth == 0 or not _WORTH_READING.search(command):
        return None
    for words, folder in running_commands(command, cwd):
        found = _commit_in(words, folder, depth)
        if found is not None:
            return found
    return None


def _effective(words: Command) -> Sequence[Word]:
    """Drop what stands before the program: reserved words, assignments, `sudo`, `timeout 9`."""
    at = 0
    while at < len(words):
        text = words[at].text
        if text in _PREFIXES or _ASSIGNMENT.match(text):
            at += 1
        elif text == "timeout":
            at += 1
            while at < len(words) and (words[at].text.startswith("-") or words[at].text[:1].isdigit()):
                at += 1
        else:
            break
    return words[at:]


def _commit_in(words: Sequence[Word], cwd: str | None, depth: int) -> CommitCommand | None:
    """Return the commit that one simple command makes, itself or as a shell with a script."""
    program = _program(words)
    if program == "git":
        return _git(words[1:], cwd)
    if program in _SHELLS:
        script = _script(words[1:])
        return _first_commit(script, cwd, depth - 1) if script else None
    if program in {"eval", "cmd"}:
        return _first_commit(" ".join(word.text for word in words[1:]).removeprefix("/c "), cwd, depth - 1)
    return None


def _program(words: Sequence[Word]) -> str:
    """Return the bare name of the program, without folder and `.exe`."""
    if not words:
        return ""
    return re.split(r"[\\/]", words[0].text)[-1].lower().removesuffix(".exe")


def _script(words: Sequence[Word]) -> str | None:
    """Return the text after a shell's `-c`."""
    for at, word in enumerate(words[:-1]):
        if _SCRIPT_OPTION.fullmatch(word.text):
            return words[at + 1].text
    return None


def _git(words: Sequence[Word], cwd: str | None) -> CommitCommand | None:
    """Read git's own options up to its verb, and see whether that one commits."""
    at = 0
    while at < len(words) and words[at].text.startswith("-"):
        option = words[at].text
        if option == "-C" and at + 1 < len(words):
            cwd = _into(words[at + 1], cwd)
        at += 2 if option == "-C" or option in _VALUED else 1
    verb = words[at].text if at < len(words) else ""
    if verb not in _VERBS or _only_looks(verb, words[at + 1 :]):
        return None
    return CommitCommand(verb, cwd)


def _only_looks(verb: str, words: Sequence[Word]) -> bool:
    """Tell whether options say that no commit is to be made; values of messages are not options."""
    before = ""
    for word in words:
        if word.text == "--":
            return False
        if before not in _MESSAGES:
            if word.text in _NO_COMMIT:
                return True
            if word.text == "-n" and verb in {"cherry-pick", "revert", "merge"}:
                return verb != "merge"
        before = word.text
    return False


def _after(words: Sequence[Word], cwd: str | None) -> str | None:
    """Return the folder after a simple command."""
    program = _program(words)
    if program == "popd":
        return None
    if program not in _CD:
        return cwd
    targets = [word for word in words[1:] if not word.text.startswith("-") or word.text == "-"]
    return _into(targets[0], cwd) if targets else None


def _into(word: Word, cwd: str | None) -> str | None:
    """Return the folder that a word leads to; None when only the shell could know."""
    if word.literal:
        return None if word.text == "-" else joined(cwd, word.text)
    return cwd if _TOP_LEVEL.fullmatch(word.text) else None
