"""The kernel's filter, run by an interpreter of its few instructions: machines that are not here are tried too."""

import errno
import re
import struct
from pathlib import Path

import pytest

from tokenmirror.offline.bpf import ALLOW, REFUSE, SYSTEMS, UNKNOWN_CALL, program

UNIX, INET, INET6, NETLINK, PACKET, BLUETOOTH = 1, 2, 10, 16, 17, 31
X86_64, I386, AARCH64, ARM = 0xC000003E, 0x40000003, 0xC00000B7, 0x40000028


def answered(machine: str, arch: int, number: int, *arguments: int) -> int:
    """Return what the filter says of a call."""
    words = [*arguments, 0, 0, 0, 0, 0, 0][:6]
    data = struct.pack("<IIQ6Q", number, arch, 0, *words)
    lines = list(struct.iter_unpack("=HBBI", program(machine)))
    held, place = 0, 0
    while True:
        code, when_true, when_false, value = lines[place]
        place += 1
        if code == 0x20:
            held = struct.unpack_from("<I", data, value)[0]
        elif code == 0x06:
            return int(value)
        else:
            holds = held == value if code == 0x15 else held >= value
            place += when_true if holds else when_false


CALLS = [("x86_64", X86_64, 41), ("x86_64", I386, 359), ("aarch64", AARCH64, 198), ("aarch64", ARM, 281)]


@pytest.mark.parametrize(("machine", "arch", "socket"), CALLS)
def test_only_sockets_inside_the_computer_are_opened(machine: str, arch: int, socket: int) -> None:
    """Unix and netlink sockets go through, every other family is refused, on 64 and on 32 bits."""
    assert [answered(machine, arch, socket, family) for family in (UNIX, NETLINK)] == [ALLOW, ALLOW]
    others = [family for family in range(46) if family not in (UNIX, NETLINK)]
    assert {answered(machine, arch, socket, family) for family in others} == {REFUSE}
    assert REFUSE & 0xFFFF == errno.EACCES


@pytest.mark.parametrize(("machine", "arch", "socket"), CALLS)
def test_rings_are_unknown_and_other_calls_go_through(machine: str, arch: int, socket: int) -> None:
    """io_uring answers as a kernel without it; reading, writing, connecting and socket pairs are left alone."""
    assert answered(machine, arch, 425) == UNKNOWN_CALL
    others = [number for number in range(424) if number not in (socket, 102 if arch in (I386, ARM) else socket)]
    assert {answered(machine, arch, number, INET) for number in others} == {ALLOW}


@pytest.mark.parametrize(("machine", "arch"), [("x86_64", I386), ("aarch64", ARM)])
def test_the_old_call_for_all_socket_functions_opens_none(machine: str, arch: int) -> None:
    """Its family stands in memory, unseen: its `socket` is refused, its other functions are not."""
    assert answered(machine, arch, 102, 1) == REFUSE
    assert answered(machine, arch, 102, 3) == ALLOW


def test_other_tables_of_calls_are_closed() -> None:
    """x32 programs and kinds of programs that are not known get no call through at all."""
    assert answered("x86_64", X86_64, 0x40000000 | 41, UNIX) == UNKNOWN_CALL
    assert answered("x86_64", AARCH64, 198, UNIX) == UNKNOWN_CALL
    assert set(SYSTEMS) == {"x86_64", "aarch64"}


HEADERS = Path("/usr/include")
TABLES = {
    ("x86_64", X86_64): "x86_64-linux-gnu/asm/unistd_64.h",
    ("x86_64", I386): "x86_64-linux-gnu/asm/unistd_32.h",
    ("aarch64", AARCH64): "asm-generic/unistd.h",
}


@pytest.mark.parametrize(("machine", "arch"), TABLES)
def test_the_numbers_are_those_of_the_kernels_headers(machine: str, arch: int) -> None:
    """Where the headers are installed; the table that aarch64 uses is the one for all newer machines."""
    header = HEADERS / TABLES[machine, arch]
    if not header.is_file():
        pytest.skip(f"{header} is not installed")
    numbers = dict(re.findall(r"^#define __NR_(\w+) (\d+)$", header.read_text(), re.MULTILINE))
    calls = next(one for one in SYSTEMS[machine] if one.arch == arch)
    assert calls.socket == int(numbers["socket"])
    assert answered(machine, arch, int(numbers["io_uring_setup"])) == UNKNOWN_CALL
    assert calls.socketcall == (int(numbers["socketcall"]) if "socketcall" in numbers else None)


def test_the_kinds_of_programs_are_those_of_the_kernels_headers() -> None:
    """AUDIT_ARCH_* is the machine of an ELF file with two bits that say how wide and which way round it is."""
    audit, elf = HEADERS / "linux" / "audit.h", HEADERS / "linux" / "elf-em.h"
    if not (audit.is_file() and elf.is_file()):
        pytest.skip("the kernel's headers are not installed")
    machines = {name: int(number) for name, number in re.findall(r"#define EM_(\w+)\s+(\d+)", elf.read_text())}
    bits = {"__AUDIT_ARCH_64BIT": 0x80000000, "__AUDIT_ARCH_LE": 0x40000000}
    said = dict(re.findall(r"#define AUDIT_ARCH_(\w+)\s+\((EM_[^)]*)\)", audit.read_text()))
    for name, arch in {"X86_64": X86_64, "I386": I386, "AARCH64": AARCH64, "ARM": ARM}.items():
        machine, *flags = said[name].split("|")
        assert machines[machine.removeprefix("EM_")] | sum(bits[flag] for flag in flags) == arch


@pytest.mark.parametrize(
    ("machine", "arch"), [(machine, calls.arch) for machine in SYSTEMS for calls in SYSTEMS[machine]]
)
def test_every_call_has_an_answer(machine: str, arch: int) -> None:
    """No jump leads past the end, for any number and any family, also for numbers that no kernel has yet."""
    for number in (*range(600), 0x3FFFFFFF, 0x40000000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF):
        for family in (0, UNIX, INET, 0xFFFFFFFF):
            assert answered(machine, arch, number, family) in {ALLOW, REFUSE, UNKNOWN_CALL}
