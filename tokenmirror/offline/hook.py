"""Refuses Python's own Internet sockets, on every system; what is not Python does not pass here."""

from __future__ import annotations

import sys
from collections.abc import Mapping

_REFUSED = "TokenMirror opens no Internet connection"
_LOCAL_FAMILIES = {1, 16}  # AF_UNIX, AF_NETLINK
_NAMES = frozenset(
    {
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.getnameinfo",
        "socket.getservbyname",
    }
)
_ADDRESSES: Mapping[str, int] = {"socket.connect": 1, "socket.bind": 1, "socket.sendto": 1, "socket.sendmsg": 1}
"""By event: at which place its address stands. An Internet address is a tuple, another is not."""


def refuse() -> None:
    """Refuse them from now on; a hook cannot be taken back."""
    sys.addaudithook(_look)


def _look(event: str, arguments: tuple[object, ...]) -> None:
    if not event.startswith("socket."):
        return
    if event == "socket.__new__":
        family = arguments[1]
        # -1 is a socket that was handed over: what it does is looked at when it does it.
        if isinstance(family, int) and family not in _LOCAL_FAMILIES and family != -1:
            raise PermissionError(_REFUSED)
    elif event in _NAMES or _is_internet(event, arguments):
        raise PermissionError(_REFUSED)


def _is_internet(event: str, arguments: tuple[object, ...]) -> bool:
    place = _ADDRESSES.get(event)
    if place is None or len(arguments) <= place:
        return False
    address = arguments[place]
    # Netlink's are pairs of numbers.
    return isinstance(address, tuple) and bool(address) and isinstance(address[0], str)
