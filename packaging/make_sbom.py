"""Writes the software bill of materials as CycloneDX 1.6: what is locked, what ships inside, and under which licences.

    .venv/bin/python packaging/make_sbom.py FILE

The same bytes for the same lock and program: the time is that of SOURCE_DATE_EPOCH, or none. Licences are read from the
metadata of what is installed; a package that is wanted on other systems alone is listed without one.
"""

import hashlib
import json
import os
import re
import sys
import tomllib
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from dev_output import CHECKOUT
from locked import Locked, locked

_NAME = re.compile(r"[A-Za-z0-9][\w.-]*")
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "tokenmirror/sbom")
_CLASSIFIED = {
    "MIT License": "MIT",
    "Apache Software License": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "ISC License (ISCL)": "ISC",
}
"""Classifiers that mean one licence; `BSD License` and its kind mean several."""
_BY_TEXT = {"sqlcipher3": "Zlib"}
"""What only the text that ships with a package says."""
_INSIDE = (
    ("Inter", "font", "resources/fonts/Inter-Regular.ttf", "OFL-1.1"),
    ("genai-prices data", "data", "resources/prices.json", "MIT"),
)
"""What ships inside the program without being installed."""


def main() -> int:
    """Write it to the file that is named, or to the terminal."""
    text = json.dumps(bill(), indent=2, ensure_ascii=True) + "\n"
    if len(sys.argv) > 1:
        Path(sys.argv[1]).write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)
    return 0


def bill() -> dict[str, Any]:
    """Return the bill."""
    packages = locked()
    components = [*map(_package, packages), *(_inside(*each) for each in _INSIDE)]
    own = _own()
    found: dict[str, Any] = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {**_time(), "component": own},
        "components": components,
        "dependencies": list(_dependencies(own["bom-ref"], packages)),
    }
    whole = json.dumps(found, sort_keys=True).encode()
    return {**found, "serialNumber": f"urn:uuid:{uuid.uuid5(_NAMESPACE, hashlib.sha256(whole).hexdigest())}"}


def _own() -> dict[str, Any]:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    name, version = project["name"], project["version"]
    return {
        "type": "application",
        "bom-ref": _purl(name, version),
        "name": name,
        "version": version,
        "description": project["description"],
        "licenses": [{"expression": project["license"]}],
        "purl": _purl(name, version),
    }


def _time() -> dict[str, str]:
    given = os.environ.get("SOURCE_DATE_EPOCH")
    return {"timestamp": f"{datetime.fromtimestamp(int(given), UTC):%Y-%m-%dT%H:%M:%SZ}"} if given else {}


def _package(one: Locked) -> dict[str, Any]:
    found = _installed(one)
    properties = [{"name": "tokenmirror:sha256", "value": each} for each in one.hashes]
    if one.marker:
        properties.append({"name": "tokenmirror:wanted-where", "value": one.marker})
    about = {
        "type": "library",
        "bom-ref": _purl(one.name, one.version),
        "name": one.name,
        "version": one.version,
        "purl": _purl(one.name, one.version),
        "scope": "optional" if one.marker else "required",
        "properties": properties,
    }
    return {**about, "licenses": _licences(found)} if found is not None else about


def _installed(one: Locked) -> Distribution | None:
    """Return what is installed of a package, if it is the locked version."""
    try:
        found = distribution(one.name)
    except PackageNotFoundError:
        return None
    return found if found.version == one.version else None


def _licences(found: Distribution) -> list[dict[str, Any]]:
    meta = found.metadata
    expression = next(iter(meta.get_all("License-Expression", [])), "")
    if expression:
        return [{"expression": str(expression)}]
    named = [line.rpartition(" :: ")[2] for line in meta.get_all("Classifier", []) if line.startswith("License ::")]
    short = str(next(iter(meta.get_all("License", [])), "")).strip()
    if not named and short and "\n" not in short:
        named = [short]
    if not named and str(meta["Name"]) in _BY_TEXT:
        return [{"license": {"id": _BY_TEXT[str(meta["Name"])]}}]
    return [{"license": _licence(name)} for name in named]


def _licence(name: str) -> dict[str, str]:
    return {"id": _CLASSIFIED[name]} if name in _CLASSIFIED else {"name": name}


def _inside(name: str, kind: str, file: str, licence: str) -> dict[str, Any]:
    content = hashlib.sha256((CHECKOUT / file).read_bytes()).hexdigest()
    return {
        "type": "data" if kind == "data" else "file",
        "bom-ref": f"inside/{name}",
        "name": name,
        "hashes": [{"alg": "SHA-256", "content": content}],
        "licenses": [{"license": {"id": licence}}],
    }


def _dependencies(own: str, packages: list[Locked]) -> Iterator[dict[str, Any]]:
    """Yield who needs whom, as far as it is installed here."""
    refs: dict[str, list[str]] = {}
    for one in packages:  # of some there are two versions, for older and newer Pythons
        refs.setdefault(one.name, []).append(_purl(one.name, one.version))
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    inside = [f"inside/{each[0]}" for each in _INSIDE]
    yield {"ref": own, "dependsOn": sorted({*_among(project["dependencies"], refs), *inside})}
    for one in packages:
        found = _installed(one)
        needed = [line for line in (found.requires or [] if found else []) if "extra ==" not in line]
        own_ref = _purl(one.name, one.version)
        yield {"ref": own_ref, "dependsOn": sorted(_among(needed, refs) - {own_ref})}


def _among(lines: list[str], refs: dict[str, list[str]]) -> set[str]:
    names = (re.sub(r"[-_.]+", "-", found[0]).lower() for line in lines if (found := _NAME.match(line)))
    return {ref for name in names for ref in refs.get(name, [])}


def _purl(name: str, version: str) -> str:
    return f"pkg:pypi/{name}@{version.replace('+', '%2B')}"


if __name__ == "__main__":
    sys.exit(main())
