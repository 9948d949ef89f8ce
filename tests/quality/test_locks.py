"""The lock files pin and hash everything, for every system, and fit pyproject.toml."""

import re
import tomllib
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
LOCKS = ["requirements.lock", "requirements-dev.lock"]


def entries(name: str) -> list[str]:
    """Split a lock into requirements, each in one line."""
    text = (CHECKOUT / "packaging" / name).read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def versions(name: str) -> set[str]:
    """Give the pins of a lock without markers and hashes."""
    return {entry.split()[0] for entry in entries(name)}


def wanted(requirements: list[str]) -> set[str]:
    """Name what a list of requirements asks for, as an index spells it."""
    names = (re.match(r"[\w.-]+", requirement) for requirement in requirements)
    return {re.sub(r"[-_.]+", "-", match[0]).lower() for match in names if match}


@pytest.mark.parametrize("name", LOCKS)
def test_every_entry_is_pinned_and_hashed(name: str) -> None:
    """No entry can bring another file than the one that was locked."""
    found = entries(name)

    assert found
    for entry in found:
        assert re.match(r"[a-z0-9-]+==[\w.+!]+ ", entry), entry
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", entry), entry


@pytest.mark.parametrize("name", LOCKS)
def test_no_place_is_named(name: str) -> None:
    """A lock says what, and the computer that installs says from where."""
    text = (CHECKOUT / "packaging" / name).read_text(encoding="utf-8")

    assert "://" not in text
    assert not re.search(r"(?m)^\s*(-i|-f|--index-url|--extra-index-url|--find-links|-e)\b", text)
    assert not re.search(r"(?m)^\s*[./]", text)


def test_tests_run_on_what_people_run() -> None:
    """The development lock holds the runtime lock, version by version."""
    assert versions("requirements.lock") <= versions("requirements-dev.lock")


def test_pins_are_kept() -> None:
    """Versions that must not move have not moved."""
    text = (CHECKOUT / "packaging" / "pins.txt").read_text(encoding="utf-8")
    pins = {line for line in text.splitlines() if line and not line.startswith("#")}

    assert pins
    assert pins <= versions("requirements.lock")


def test_locks_fit_the_project() -> None:
    """What pyproject.toml asks for, to run, to develop and to build, is locked."""
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    development = project["dependency-groups"]["dev"] + project["build-system"]["requires"]
    runtime = wanted(project["project"]["dependencies"])

    assert runtime <= {pin.partition("==")[0] for pin in versions("requirements.lock")}
    assert wanted(development) | runtime <= {pin.partition("==")[0] for pin in versions("requirements-dev.lock")}
