"""Internet sockets refused, each tried for real in a process of its own, on loopback addresses alone."""

import errno
import json
import platform
import socket
import subprocess
import sys
import threading

import pytest

from tokenmirror.offline import kernel

linux_filter = pytest.mark.skipif(bool(kernel.why_not_here()), reason=f"no filter here: {kernel.why_not_here()}")


def said(program: str, *words: str) -> object:
    """Run a program that prints JSON."""
    command = [sys.executable, "-W", "error", "-c", program, *words]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    return json.loads(done.stdout)


TRY = """
import json, sys
import msgspec
from tokenmirror import offline
from tokenmirror.offline import trying
if sys.argv[1] == "refused":
    offline.refuse_internet()
found = [msgspec.structs.asdict(one) for one in trying.try_all()]
print(json.dumps({"tried": {one["what"]: one["refused"] for one in found}, "local": trying.local_sockets_work()}))
"""


@linux_filter
def test_everything_that_is_tried_is_refused() -> None:
    """Python's sockets, the system library's, rings, and those of a process that was started."""
    answer = said(TRY, "refused")
    assert isinstance(answer, dict)
    assert len(answer["tried"]) == 6
    assert all(answer["tried"].values())
    assert answer["local"]


def test_the_attempts_are_real() -> None:
    """Without the refusal the same attempts go through, so that they can tell one from the other."""
    answer = said(TRY, "let through")
    assert isinstance(answer, dict)
    through = [what for what, refused in answer["tried"].items() if not refused]
    assert "a TCP socket of Python" in through
    if sys.platform == "linux":
        assert "an IPv4 socket of the system's library" in through
        assert "an IPv4 socket in a process that was started" in through


HOOK = """
import json, socket
from tokenmirror.offline import hook
left = socket.socket(socket.AF_INET)
hook.refuse()
found = {}
def attempt(name, function, *words):
    try:
        function(*words)
        found[name] = "went"
    except PermissionError as error:
        found[name] = str(error)
    except OSError as error:
        found[name] = f"went: {error}"
attempt("tcp", socket.socket, socket.AF_INET, socket.SOCK_STREAM)
attempt("udp6", socket.socket, socket.AF_INET6, socket.SOCK_DGRAM)
attempt("connect", left.connect, ("127.0.0.1", 9))
attempt("bind", left.bind, ("127.0.0.1", 0))
attempt("name", socket.getaddrinfo, "localhost", 9)
attempt("pair", socket.socketpair)
print(json.dumps(found))
"""


def test_python_itself_refuses() -> None:
    """The audit hook alone, as on systems without a filter, refuses new sockets, old ones and names."""
    found = said(HOOK)
    assert isinstance(found, dict)
    refused = {name for name, what in found.items() if what == "TokenMirror opens no Internet connection"}
    assert refused >= {"tcp", "udp6", "connect", "bind", "name"}
    if sys.platform == "linux":
        assert found["pair"] == "went"


OLD_CALLS = """
import ctypes, json, mmap, platform, sys
from tokenmirror import offline

def called(number, first):
    # push rbx; mov eax, number; mov ebx, first; mov ecx, 1; xor edx, edx; int 0x80; pop rbx; ret
    code = b"\\x53\\xb8" + number.to_bytes(4, "little") + b"\\xbb" + first.to_bytes(4, "little")
    code += b"\\xb9\\x01\\0\\0\\0\\x31\\xd2\\xcd\\x80\\x5b\\xc3"
    page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(code)
    place = ctypes.addressof(ctypes.c_char.from_buffer(page))
    return ctypes.CFUNCTYPE(ctypes.c_int)(place)()

if sys.argv[1] == "refused":
    offline.refuse_internet()
print(json.dumps({"inet": called(359, 2), "unix": called(359, 1), "ring": called(425, 1)}))
"""


@linux_filter
@pytest.mark.skipif(platform.machine() != "x86_64", reason="the calls of 32-bit programs on x86-64")
def test_calls_of_32_bit_programs_are_refused_too() -> None:
    """A 64-bit program can make them as well: by the same kernel, under other numbers."""
    try:
        free = said(OLD_CALLS, "let through")
    except subprocess.CalledProcessError:
        pytest.skip("this kernel runs no 32-bit programs")
    assert isinstance(free, dict)
    if free["inet"] == -errno.ENOSYS:
        pytest.skip("this kernel runs no 32-bit programs")
    assert free["inet"] > 0
    refused = said(OLD_CALLS, "refused")
    assert isinstance(refused, dict)
    assert refused["inet"] == -errno.EACCES
    assert refused["unix"] > 0
    assert refused["ring"] == -errno.ENOSYS


QT = """
import json, sys
import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QTcpSocket
if sys.argv[2] == "refused":
    from tokenmirror import offline
    offline.refuse_internet()
app = QCoreApplication([])
opened = QTcpSocket()
opened.connectToHost("127.0.0.1", int(sys.argv[1]))
print(json.dumps(opened.waitForConnected(2000)))
"""

GIT = """
import json, subprocess, sys
if sys.argv[2] == "refused":
    from tokenmirror import offline
    offline.refuse_internet()
command = ["git", "-c", "protocol.git.allow=always", "ls-remote", f"git://127.0.0.1:{sys.argv[1]}/x"]
done = subprocess.run(command, capture_output=True, text=True, timeout=20)
print(json.dumps(done.stderr))
"""


def visitors(program: str, how: str) -> int:
    """Return how often a program came to a listener on the loopback address."""
    came = 0
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.1)
        over = threading.Event()

        def listen() -> None:
            nonlocal came
            while not over.is_set():
                try:
                    server.accept()[0].close()
                except TimeoutError:
                    continue
                came += 1

        listener = threading.Thread(target=listen)
        listener.start()
        try:
            said(program, str(server.getsockname()[1]), how)
        finally:
            over.set()
            listener.join()
    return came


def loopback() -> bool:
    """Return whether a listener can be reached at all: in a network namespace without interfaces it cannot."""
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket() as visitor:
        return visitor.connect_ex(server.getsockname()) == 0


@linux_filter
@pytest.mark.skipif(not loopback(), reason="there is no loopback interface here")
@pytest.mark.parametrize("program", [QT, GIT], ids=["Qt", "git"])
def test_what_is_not_python_does_not_get_out_either(program: str) -> None:
    """Qt's own sockets and git's reach a listener without the filter, and never with it."""
    assert visitors(program, "let through") > 0
    assert visitors(program, "refused") == 0


@linux_filter
def test_the_program_refuses_before_its_command_runs() -> None:
    """Started as people start it, the program says by trying that nothing gets out."""
    command = [sys.executable, "-m", "tokenmirror", "doctor", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    checks = {one["check"]: one for one in json.loads(done.stdout)["checks"]}
    assert checks["Network"]["ok"]
    assert "io_uring" in checks["Network"]["what"]
    assert "not refused" not in checks["Network"]["what"]
