"""The encryption of the database in words: how it is, how it is turned on, and the page that waits for the key."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from tokenmirror.language import tr


class KeyPlace(StrEnum):
    """Where the key of an encrypted database is."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105 - the word, not one


class EncryptionPart(msgspec.Struct, frozen=True):
    """The section of the settings."""

    on: bool
    working: bool
    sentence: str
    hint: str


class UnlockView(msgspec.Struct, frozen=True):
    """The page in the place of all screens while the key is not known."""

    title: str
    sentence: str
    field: str
    """What is to be typed."""
    other: str
    """The link to the other thing that can be typed, or nothing."""
    again: str
    """The button that asks the keyring once more, or nothing while it is asked."""
    trouble: str
    plain: str
    """The button that leaves the database as the plain file that it still is, or nothing."""
    is_code: bool


def encryption_part(place: KeyPlace | None, *, done: bool) -> EncryptionPart:
    """Return the section; no place of a key means that the database is not encrypted."""
    if place is None:
        words = tr(
            "The file is not encrypted: whoever can read your files can read it. It holds no prompt and no code, but "
            "names of projects, subjects of commits and your notes."
        )
        return EncryptionPart(on=False, working=False, sentence=tr("Not encrypted"), hint=words)
    if not done:
        words = tr("The database and its copies are being written anew. It goes on by itself if it is interrupted.")
        return EncryptionPart(on=True, working=True, sentence=tr("In progress"), hint=words)
    where = tr("in the keyring of this computer") if place is KeyPlace.KEYRING else tr("under your passphrase")
    words = tr(
        "The database and its copies can be read with their key alone, which is {where}. With the recovery code they "
        "open on another computer too.",
        where=where,
    )
    return EncryptionPart(on=True, working=False, sentence=tr("Encrypted"), hint=words)


def unlock_view(place: KeyPlace | None, *, asking: bool, why: str, trouble: str, code: bool, plain: bool) -> UnlockView:
    """Return the page that waits for the key; `why` it is not there, `trouble` with what was typed.

    No place means that nothing says where it is kept.
    """
    field = tr("Recovery code") if code else tr("Passphrase")
    leave = tr("Leave it unencrypted") if plain else ""
    if place is KeyPlace.PASSPHRASE:
        other = tr("Use the passphrase instead") if code else tr("Use the recovery code instead")
        sentence = tr("The database is encrypted. It opens with the passphrase that you chose.")
        return UnlockView(tr("Type your passphrase"), sentence, field, other, "", trouble, leave, code)
    if asking:
        sentence = tr(
            "The database is encrypted and its key is in the keyring, which has not answered yet. It may have opened a "
            "window that asks for its password."
        )
        return UnlockView(tr("Waiting for your keyring"), sentence, field, "", "", trouble, leave, code)
    title, again = tr("The key is not there yet"), tr("Ask the keyring again")
    if place is None:
        sentence = tr("The database is encrypted. {why}", why=why)
        return UnlockView(title, sentence, field, "", "", trouble, leave, code)
    sentence = tr("The database is encrypted and its key is in the keyring. {why}", why=why)
    return UnlockView(title, sentence, field, "", again, trouble, leave, code)


def keyring_words(why: str) -> str:
    """Return why the keyring is of no use now, by the kind of it."""
    return {
        "none": tr("There is no keyring on this computer that keeps a key."),
        "locked": tr("The keyring is locked."),
        "late": tr("The keyring did not answer in time."),
        "silent": tr("The keyring took the key and did not keep it."),
        "missing": tr("The keyring does not have the key of this database."),
    }.get(why, tr("The keyring could not be used."))


def mistyped_words(groups: tuple[int, ...]) -> str:
    """Return what is said of a recovery code that was not typed as it was written."""
    if groups:
        listed = ", ".join(map(str, groups))
        return tr("Look again at group {groups}: what was typed there does not fit together.", groups=listed)
    return tr("A recovery code has 13 groups of 5 letters and digits.")
