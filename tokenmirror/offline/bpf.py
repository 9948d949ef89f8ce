"""The filter that the Linux kernel runs before each system call of ours: which sockets it lets through.

A filter is a list of instructions of classic BPF, as `struct sock_filter` of <linux/filter.h> holds them; what it looks
at is `struct seccomp_data` of <linux/seccomp.h>. Numbers of calls are those of the kernel's own tables.
"""

from __future__ import annotations

import errno
import struct
from typing import NamedTuple

_LOAD_WORD = 0x20  # BPF_LD | BPF_W | BPF_ABS
_JUMP_EQUAL = 0x15  # BPF_JMP | BPF_JEQ | BPF_K
_JUMP_AT_LEAST = 0x35  # BPF_JMP | BPF_JGE | BPF_K
_RETURN = 0x06  # BPF_RET | BPF_K

ALLOW = 0x7FFF0000
REFUSE = 0x00050000 | errno.EACCES
UNKNOWN_CALL = 0x00050000 | errno.ENOSYS

_NUMBER, _ARCH, _FIRST_ARGUMENT = 0, 4, 16  # offsets in struct seccomp_data; both systems are little endian
_UNIX, _NETLINK = 1, 16
_SOCKETCALL_SOCKET = 1
_IO_URING_SETUP = 425  # its rings can open sockets past any filter of calls
_X32 = 0x40000000


class Calls(NamedTuple):
    """The numbers by which one way of calling the kernel knows what can open a socket."""

    arch: int
    """AUDIT_ARCH_* of <linux/audit.h>."""
    socket: int
    socketcall: int | None = None
    """One call for all socket functions, of older 32-bit programs."""
    also_x32: bool = False
    """Whether the same arch has a second table, told by a bit of the number."""


SYSTEMS = {
    "x86_64": (Calls(0xC000003E, 41, also_x32=True), Calls(0x40000003, 359, 102)),
    "aarch64": (Calls(0xC00000B7, 198), Calls(0x40000028, 281, 102)),
}
"""By `uname -m`: the machine's own calls, and those of 32-bit programs that it may run."""


def program(machine: str) -> bytes:
    """Return the filter for a machine; raises KeyError for one that is not known here."""
    return b"".join(_lines(machine))


def _lines(machine: str) -> list[bytes]:
    found = [_load(_ARCH)]
    for calls in SYSTEMS[machine]:
        body = _of_one(calls)
        found += [_jump(_JUMP_EQUAL, calls.arch, 0, len(body)), *body]
    # A way of calling that is not known cannot be looked into, and no program of these machines uses one.
    return [*found, _return(UNKNOWN_CALL)]


def _of_one(calls: Calls) -> list[bytes]:
    """Return what is done with the calls of one arch; every path of it ends."""
    found = [_load(_NUMBER)]
    if calls.also_x32:
        found += [_jump(_JUMP_AT_LEAST, _X32, 0, 1), _return(UNKNOWN_CALL)]
    found += [_jump(_JUMP_EQUAL, _IO_URING_SETUP, 0, 1), _return(UNKNOWN_CALL)]
    if calls.socketcall is not None:
        # Its family stands in memory, where a filter cannot look: all sockets that are opened this way are refused.
        found += [
            _jump(_JUMP_EQUAL, calls.socketcall, 0, 4),
            _load(_FIRST_ARGUMENT),
            _jump(_JUMP_EQUAL, _SOCKETCALL_SOCKET, 0, 1),
            _return(REFUSE),
            _return(ALLOW),
        ]
    return [
        *found,
        _jump(_JUMP_EQUAL, calls.socket, 0, 4),
        _load(_FIRST_ARGUMENT),
        _jump(_JUMP_EQUAL, _UNIX, 2, 0),
        _jump(_JUMP_EQUAL, _NETLINK, 1, 0),
        _return(REFUSE),
        _return(ALLOW),
    ]


def _line(code: int, when_true: int, when_false: int, value: int) -> bytes:
    return struct.pack("=HBBI", code, when_true, when_false, value)


def _load(offset: int) -> bytes:
    return _line(_LOAD_WORD, 0, 0, offset)


def _jump(code: int, value: int, when_true: int, when_false: int) -> bytes:
    return _line(code, when_true, when_false, value)


def _return(value: int) -> bytes:
    return _line(_RETURN, 0, 0, value)
