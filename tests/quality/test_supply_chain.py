"""What the program is made of is written down in a form that others read, and looked up among known faults."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from audit import advisories, concerned
from locked import Locked, locked
from make_sbom import bill
from referencing import Registry, Resource

CHECKOUT = Path(__file__).resolve().parents[2]
SCHEMAS = CHECKOUT / "tests" / "samples" / "cyclonedx"


def schema(name: str) -> Any:
    with gzip.open(SCHEMAS / f"{name}.SNAPSHOT.schema.json.gz") as file:
        return json.load(file)


def test_the_bill_of_materials_holds_to_its_schema() -> None:
    """CycloneDX 1.6, with the licence ids of SPDX; and the schema is one that can refuse."""
    parts = {f"{name}.SNAPSHOT.schema.json": schema(name) for name in ("spdx", "jsf-0.82")}
    resources = [(f"http://cyclonedx.org/schema/{name}", Resource.from_contents(part)) for name, part in parts.items()]
    checker = jsonschema.Draft7Validator(schema("bom-1.6"), registry=Registry().with_resources(resources))
    made = bill()
    assert [error.message for error in checker.iter_errors(made)] == []
    made["components"][0]["licenses"] = [{"license": {"id": "No-Such-Licence"}}]
    assert list(checker.iter_errors(made))


def test_every_locked_package_is_in_the_bill_with_its_licence() -> None:
    """With the hashes of the lock; a licence may be missing only for what other systems alone want."""
    listed = {(one["name"], one.get("version")): one for one in bill()["components"]}
    packages = locked()
    assert len(packages) > 10
    for one in packages:
        found = listed[one.name, one.version]
        assert {each["value"] for each in found["properties"]} >= set(one.hashes)
        assert found.get("licenses") or one.marker, one.name
    assert {("Inter", None), ("genai-prices data", None)} <= set(listed)


def test_the_bill_is_the_same_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """No clock and no chance are in it; the time of a release is given."""
    assert bill() == bill()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert bill()["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"


ADVISORY = {
    "id": "MADE-1",
    "modified": "2026-11-01T00:00:00Z",
    "affected": [
        {
            "package": {"ecosystem": "PyPI", "name": "Made.Up_Name"},
            "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "1.10"}]}],
        }
    ],
}


@pytest.mark.parametrize(("version", "hit"), [("1.9", True), ("1.10", False), ("2.0", False)])
def test_an_advisory_is_about_the_versions_before_its_mending(version: str, *, hit: bool) -> None:
    """Names are compared as an index spells them, versions as versions."""
    packages = {"made-up-name": Locked("made-up-name", version, "", ())}
    assert bool(concerned(ADVISORY, packages)) is hit
    assert concerned({**ADVISORY, "withdrawn": "2026-11-02T00:00:00Z"}, packages) == []


def test_an_advisory_can_list_versions_or_name_the_last_one() -> None:
    """The other ways in which one says what it is about."""
    packages = {"one": Locked("one", "1.2", "", ())}
    about = {"package": {"ecosystem": "PyPI", "name": "one"}}
    last = {"type": "ECOSYSTEM", "events": [{"introduced": "1.0"}, {"last_affected": "1.2"}]}
    assert concerned({"affected": [{**about, "versions": ["1.2"]}]}, packages)
    assert concerned({"affected": [{**about, "ranges": [last]}]}, packages)
    assert not concerned(
        {"affected": [{"package": {"ecosystem": "npm", "name": "one"}, "versions": ["1.2"]}]}, packages
    )


def test_the_audit_reads_a_saved_database(tmp_path: Path) -> None:
    """A zip of advisories; with none it says that it looked in nothing."""
    one = locked()[0]
    hit = {
        "id": "MADE-2",
        "affected": [{"package": {"ecosystem": "PyPI", "name": one.name}, "versions": [one.version]}],
    }
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("MADE-2.json", json.dumps(hit))
    assert list(advisories(tmp_path / "all.zip")) == [hit]
    command = [sys.executable, "packaging/audit.py"]
    found = subprocess.run(
        [*command, str(tmp_path / "all.zip")], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )
    assert found.returncode == 1
    assert f"MADE-2: {one.name} {one.version}" in found.stdout
    none = subprocess.run([*command, str(tmp_path)], cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert none.returncode == 2
