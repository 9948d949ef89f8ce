"""Switches on all that this system has against Internet sockets, and tells what that is."""

from __future__ import annotations

from typing import NamedTuple

from tokenmirror.offline import hook, kernel


class Refusal(NamedTuple):
    """What refuses Internet sockets in this process."""

    hook: bool
    """Python's audit hook: sees Python's sockets alone."""
    kernel: bool
    """The kernel's filter: sees every system call of this process and of all it starts."""
    why_no_kernel: str = ""


class _State:
    now = Refusal(hook=False, kernel=False, why_no_kernel="not switched on")


def refuse_internet() -> Refusal:
    """Refuse Internet sockets from now on, once; a system that offers less is told of, and is no error."""
    if not _State.now.hook:
        why_not = kernel.why_not_here()
        if not why_not:
            try:
                kernel.refuse()
            except OSError as error:
                why_not = f"the kernel does not offer it: {error.strerror or error}"
        hook.refuse()
        _State.now = Refusal(hook=True, kernel=not why_not, why_no_kernel=why_not)
    return _State.now


def refusal() -> Refusal:
    """Return what is switched on."""
    return _State.now
