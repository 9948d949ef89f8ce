"""A key under a passphrase: scrypt makes another key of the passphrase, and that hides the first."""

from __future__ import annotations

import hashlib
import os
import unicodedata
from secrets import token_hex

from tokenmirror.domain.blake import blake2b
from tokenmirror.keys.notes import Kept, KeyNote, check_of

KEY_BYTES = 32
LEAST_LETTERS = 8
_SALT_BYTES = 16
_N, _R, _P = 1 << 16, 8, 1
"""64 MB and about a fifth of a second: once a start for us, for each guess of somebody else."""


def made_key() -> bytes:
    """Return a new key."""
    return os.urandom(KEY_BYTES)


def keyring_note(key: bytes) -> KeyNote:
    """Return what is noted of a key that the keyring keeps."""
    return KeyNote(token_hex(8), Kept.KEYRING, check_of(key))


def passphrase_note(key: bytes, passphrase: str) -> KeyNote:
    """Return what is noted of a key that a passphrase hides."""
    salt = os.urandom(_SALT_BYTES)
    hidden = _mixed(key, _stretched(passphrase, salt))
    return KeyNote(token_hex(8), Kept.PASSPHRASE, check_of(key), salt.hex(), hidden.hex())


def key_under(note: KeyNote, passphrase: str) -> bytes | None:
    """Return the key that a passphrase opens; None for another passphrase."""
    try:
        salt, hidden = bytes.fromhex(note.salt), bytes.fromhex(note.wrapped)
    except ValueError:
        return None
    key = _mixed(hidden, _stretched(passphrase, salt))
    return key if note.fits(key) else None


def carried(key: bytes, under: bytes) -> str:
    """Return a key under another key, for as long as both are needed."""
    salt = os.urandom(_SALT_BYTES)
    return (salt + _mixed(key, _pad(under, salt))).hex()


def key_carried(note: KeyNote, under: bytes) -> bytes | None:
    """Return the key that another one carries; None where there is none, or it is not that one's."""
    try:
        whole = bytes.fromhex(note.carried)
    except ValueError:
        return None
    key = _mixed(whole[_SALT_BYTES:], _pad(under, whole[:_SALT_BYTES]))
    return key if len(key) == KEY_BYTES and note.fits(key) else None


def _pad(under: bytes, salt: bytes) -> bytes:
    return blake2b(salt, key=under, digest_size=KEY_BYTES, person=b"carried key").digest()


def _stretched(passphrase: str, salt: bytes) -> bytes:
    # Two keyboards write one letter in two ways.
    typed = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogateescape")
    return hashlib.scrypt(typed, salt=salt, n=_N, r=_R, p=_P, maxmem=_N * _R * 160, dklen=KEY_BYTES)


def _mixed(one: bytes, other: bytes) -> bytes:
    # The salt is new each time, so that nothing is ever mixed twice with the same bytes.
    return bytes(a ^ b for a, b in zip(one, other, strict=False))
