"""Why git could not answer, as a kind and a sentence."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class GitProblemKind(StrEnum):
    """Why git could not answer."""

    NOT_FOUND = "not_found"
    """git is not installed."""
    TOO_OLD = "too_old"
    """This git knows less than we, or the repository, need."""
    NOT_A_REPOSITORY = "not_a_repository"
    DUBIOUS_OWNERSHIP = "dubious_ownership"
    """Owned by another user; the sentence names the command with which the person can trust it."""
    CORRUPT = "corrupt"
    MISSING_OBJECTS = "missing_objects"
    """A partial clone, or objects that were lost; nothing is fetched."""
    TIMEOUT = "timeout"
    BUSY = "busy"
    """The computer gave too little, processes, memory or open files, to begin asking."""
    FAILED = "failed"


class GitProblem(msgspec.Struct, frozen=True):
    """Why git could not answer, in a sentence a person can act on."""

    kind: GitProblemKind
    sentence: str
