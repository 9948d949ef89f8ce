"""Which git commands may run: those that only read, without the options that write or run programs."""

from __future__ import annotations

from collections.abc import Sequence

_VERBS = frozenset(
    {
        "blame",
        "cat-file",
        "check-attr",
        "check-mailmap",
        "config",
        "diff-tree",
        "for-each-ref",
        "log",
        "ls-tree",
        "merge-base",
        "patch-id",
        "reflog",
        "rev-list",
        "rev-parse",
        "worktree",
    }
)
_READING_FORMS = {
    "config": ("--get", "--get-all", "--get-regexp"),
    "reflog": ("show",),
    "worktree": ("list",),
}
"""Commands that also write, and the first argument that makes them read."""

_REFUSED = ("--output", "--ext-diff", "--textconv", "--filters", "--show-signature", "--contents")
_SHORTEST_FORM = len("--ou")


class ForbiddenGitCommandError(Exception):
    """Our own code asked for a git command that is not known to only read: a bug."""


def check_allowed(arguments: Sequence[str]) -> None:
    """Raise for a command that could write, or run something else than git."""
    verb, *rest = arguments
    if verb not in _VERBS:
        raise ForbiddenGitCommandError(f"git {verb} is not on the list of commands that only read")
    forms = _READING_FORMS.get(verb)
    if forms is not None and (not rest or rest[0] not in forms):
        raise ForbiddenGitCommandError(f"git {verb} may only be used as {' or '.join(forms)}")
    for argument in _options(rest):
        if _is_refused(argument):
            raise ForbiddenGitCommandError(f"git {verb} may not be given {argument}")


def _options(arguments: Sequence[str]) -> Sequence[str]:
    """Return what stands before `--`."""
    return arguments[: arguments.index("--")] if "--" in arguments else arguments


def _is_refused(argument: str) -> bool:
    """Tell whether an argument is a refused option, shortened or with a value."""
    name = argument.partition("=")[0]
    return len(name) >= _SHORTEST_FORM and any(option.startswith(name) for option in _REFUSED)
