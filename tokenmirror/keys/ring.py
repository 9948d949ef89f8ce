"""The system's keyring, asked in a thread with a time limit: it may be locked, hang, or keep nothing."""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "TokenMirror"
QUICKLY, PATIENTLY = 5.0, 90.0
"""Seconds: for a keyring that has only to answer, and for a person who is asked to unlock it."""
_NOT_ONE = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")
"""Backends that keep nothing, or in a plain file."""

T = TypeVar("T")


class Why(StrEnum):
    """Why the keyring is of no use now."""

    NONE = "none"
    LOCKED = "locked"
    LATE = "late"
    SILENT = "silent"
    """It says that it keeps a key, and does not."""
    MISSING = "missing"
    """It works, and does not have the key."""
    ODD = "odd"


_SENTENCES = {
    Why.NONE: "There is no keyring on this computer that keeps a key.",
    Why.LOCKED: "The keyring is locked.",
    Why.LATE: "The keyring did not answer in time.",
    Why.SILENT: "The keyring took the key and did not keep it.",
    Why.MISSING: "The keyring does not have the key of this database.",
    Why.ODD: "The keyring could not be used.",
}


class RingProblem(Exception):  # noqa: N818 - the world's fault, not ours
    """The keyring is of no use now; the text says why in a sentence."""

    def __init__(self, why: Why, detail: str = "") -> None:
        super().__init__(_SENTENCES[why] + (f" ({detail})" if detail else ""))
        self.why = why


def fetch(name: str, seconds: float = QUICKLY, *, prompt: bool = True) -> bytes:
    """Return a key; without `prompt` a locked keyring is left locked. Raises RingProblem."""

    def work() -> bytes:
        backend = _backend()
        if not prompt and (why := _not_without_asking()) is not None:
            raise RingProblem(why)
        told = backend.get_password(SERVICE, name)
        if told is None:
            raise RingProblem(Why.MISSING)
        return bytes.fromhex(told)

    return _within(seconds, work)


def keep(name: str, key: bytes, seconds: float = PATIENTLY) -> None:
    """Have a key kept, and look whether it is; raises RingProblem."""

    def work() -> None:
        backend = _backend()
        backend.set_password(SERVICE, name, key.hex())
        if backend.get_password(SERVICE, name) != key.hex():
            raise RingProblem(Why.SILENT)

    _within(seconds, work)


def drop(name: str, seconds: float = QUICKLY) -> None:
    """Have a key forgotten; raises RingProblem."""
    _within(seconds, lambda: _backend().delete_password(SERVICE, name))


def look(seconds: float = QUICKLY) -> Why | None:
    """Return what is the matter with the keyring, as far as it can be known without asking the person."""

    def work() -> Why | None:
        _backend()
        return _not_without_asking()

    try:
        return _within(seconds, work)
    except RingProblem as problem:
        return problem.why


def _backend() -> KeyringBackend:
    import keyring  # noqa: PLC0415 - a tenth of a second, and only for those who encrypt

    first: Any = keyring.get_keyring()
    for one in getattr(first, "backends", None) or (first,):
        if not type(one).__module__.startswith(_NOT_ONE):
            backend: KeyringBackend = one
            return backend
    raise RingProblem(Why.NONE)


def _not_without_asking() -> Why | None:
    """Ask the Secret Service, which alone of all keyrings tells it without a prompt, what keeps it from answering."""
    if sys.platform != "linux":
        return None
    import secretstorage  # noqa: PLC0415 - comes with keyring where there is a Secret Service

    try:
        connection = secretstorage.dbus_init()
    except secretstorage.SecretServiceNotAvailableException:
        return None
    try:
        return Why.LOCKED if secretstorage.Collection(connection).is_locked() else None
    except secretstorage.ItemNotFoundException:
        return Why.MISSING  # nobody has chosen a password for it yet, which it would ask for
    finally:
        connection.close()


def _within(seconds: float, work: Callable[[], T]) -> T:
    """Do the work in a thread; one that hangs is left behind, and ends with the process."""
    done: queue.Queue[tuple[T | None, BaseException | None]] = queue.Queue()

    def run() -> None:
        try:
            done.put((work(), None))
        except BaseException as error:  # noqa: BLE001 - the top of a thread: backends raise whatever they like
            done.put((None, error))

    threading.Thread(target=run, name="keyring", daemon=True).start()
    try:
        answer, error = done.get(timeout=seconds)
    except queue.Empty:
        raise RingProblem(Why.LATE) from None
    if error is not None:
        raise _problem(error) from error
    return answer  # type: ignore[return-value]  # None only where T is


def _problem(error: BaseException) -> RingProblem:
    if isinstance(error, RingProblem):
        return error
    kind = type(error).__name__
    if kind in {"KeyringLocked", "LockedException", "PromptDismissedException"}:
        return RingProblem(Why.LOCKED)
    if kind in {"NoKeyringError", "InitError", "SecretServiceNotAvailableException"}:
        return RingProblem(Why.NONE)
    if kind == "ItemNotFoundException":  # it went between two questions
        return RingProblem(Why.MISSING)
    return RingProblem(Why.ODD, kind)
