"""Turns encryption on and off and changes its key: here only the wish, the store does the work."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import msgspec

from tokenmirror.keys import ring
from tokenmirror.keys.held import held, hold
from tokenmirror.keys.notes import EncryptionNote, Kept, KeyNote, NoteProblem, Way, read_note, write_note
from tokenmirror.keys.passphrases import carried, keyring_note, made_key, passphrase_note
from tokenmirror.keys.recovery import as_code


class Prepared(msgspec.Struct, frozen=True):
    """A key that is kept already, and with which nothing is encrypted yet."""

    key: bytes
    note: KeyNote

    @property
    def code(self) -> str:
        """Return what the person writes down."""
        return as_code(self.key)


def prepare(passphrase: str = "", key: bytes | None = None) -> Prepared:
    """Make a key, or take one, and have it kept by the keyring or under a passphrase; raises RingProblem.

    It may take as long as a person needs to unlock the keyring.
    """
    key = key or made_key()
    if passphrase:
        return Prepared(key, passphrase_note(key, passphrase))
    note = keyring_note(key)
    ring.keep(note.name, key)
    return Prepared(key, note)


def give_up(prepared: Prepared) -> None:
    """Have a key forgotten that nothing was encrypted with."""
    _drop(prepared.note)


def turn_on(folder: Path, prepared: Prepared) -> None:
    """Wish for the database to be encrypted, or for another key, if it is; raises OSError, NoteProblem."""
    was = read_note(folder)
    if was is not None and was.before is not None:
        raise NoteProblem(_NOT_YET)
    before = was.key if was is not None else None
    if before is not None and (old := held(folder, before)) is not None:
        before = msgspec.structs.replace(before, carried=carried(old, prepared.key))
    write_note(folder, EncryptionNote(Way.ENCRYPTED, prepared.note, before))
    hold(folder, prepared.key)


_NOT_YET = (
    "The key is being changed already, and not all files have the new one yet; nothing was changed. "
    "The next collecting goes on with that, and says what keeps it from its end."
)


def turn_off(folder: Path) -> None:
    """Wish for the database to be plain again; raises OSError, NoteProblem."""
    note = read_note(folder)
    if note is not None:
        write_note(folder, EncryptionNote(Way.PLAIN, note.key, note.before))


def take_up(folder: Path, prepared: Prepared) -> None:
    """Note how a key that is known is kept from now on; the database stays as it is. Raises OSError."""
    with suppress(NoteProblem):
        note = read_note(folder)
        if note is not None and note.key.fits(prepared.key):
            write_note(folder, msgspec.structs.replace(note, key=prepared.note))
            hold(folder, prepared.key)
            return
    write_note(folder, EncryptionNote(Way.ENCRYPTED, prepared.note, database=True, settled=True))
    hold(folder, prepared.key)


def ring_note(key: bytes) -> KeyNote:
    """Return what is noted of a key that the keyring is to keep, though it may not have it yet."""
    return keyring_note(key)


def keep_again(folder: Path, key: bytes) -> None:
    """Have the keyring keep a key that it lost, if it is open; where it is not, the code is asked for again."""
    note = read_note(folder)
    if note is None or not note.key.fits(key) or ring.look() is not None:
        return
    with suppress(ring.RingProblem):
        ring.keep(note.key.name, key, ring.QUICKLY)


def forget_key(note: KeyNote) -> None:
    """Have the keyring forget a key that opens nothing any more; one that stays there does no harm."""
    _drop(note)


def _drop(note: KeyNote) -> None:
    if note.kept is Kept.KEYRING:
        with suppress(ring.RingProblem):
            ring.drop(note.name)
