# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rules for every QML file of the windows."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from ui.theme.engine import IMPORT_PATH

VIEWS = sorted(path for path in (IMPORT_PATH / "ui").rglob("*.qml") if path.name != "Theme.qml")
SIZES = (
    r"(?:width|height|[mM]argins?|(?:left|right|top|bottom)(?:Margin|Padding)|padding|spacing|radius"
    r"|pixelSize|size|duration|interval|implicitWidth|implicitHeight)"
)
FORBIDDEN = {
    "a literal colour": re.compile(r'"#[0-9A-Fa-f]{3,8}"|color: "(?!transparent")[a-z]+"|Qt\.rgba\('),
    "a literal size or time": re.compile(rf"\b{SIZES}: *-?(?:[2-9]|\d\d+)(?:\.\d+)?\b(?! *\*)"),
    "a bare Text (use Label: plain text)": re.compile(r"^\s*Text \{", re.MULTILINE),
    "an effect that software rendering lacks": re.compile(
        r"ShaderEffect|MultiEffect|layer\.effect|QtQuick\.Effects"
    ),
    "a styled control (use ui.controls)": re.compile(r"import QtQuick\.Controls"),
    "a fetch": re.compile(r"XMLHttpRequest|source: \"(?:http|qrc)"),
    "a context property": re.compile(r"\bbackend\.|\bcontextProperty"),
}


@pytest.mark.parametrize("fault", FORBIDDEN)
def test_no_view_holds(fault: str) -> None:
    found = [
        f"{path.relative_to(IMPORT_PATH)}: {match.group().strip()}"
        for path in VIEWS
        for match in FORBIDDEN[fault].finditer(path.read_text(encoding="utf-8"))
        if not (path.name == "Label.qml" and "bare Text" in fault)
    ]

    assert found == []


def test_remote_text_is_rich_only_where_it_was_escaped() -> None:
    rich = {
        path.name
        for path in VIEWS
        if re.search(r"RichText|StyledText|MarkdownText|AutoText", path.read_text())
    }

    assert rich == {"MessageRow.qml"}


@pytest.mark.parametrize("path", VIEWS, ids=lambda path: path.name)
def test_a_view_says_its_licence_and_is_in_its_module(path: Path) -> None:
    module = (path.parent / "qmldir").read_text(encoding="utf-8")

    assert path.read_text(encoding="utf-8").startswith("// SPDX-License-Identifier: AGPL-3.0-or-later\n")
    assert f"{path.stem} 1.0 {path.name}\n" in module


def test_the_linter_has_nothing_to_say() -> None:
    linter = Path(sys.executable).with_name("pyside6-qmllint")
    views = [str(path) for path in VIEWS] + [str(IMPORT_PATH / "ui/theme/Theme.qml")]
    run = subprocess.run(
        [linter, "-I", str(IMPORT_PATH), *views], capture_output=True, text=True, check=False
    )

    assert run.stdout + run.stderr == ""
    assert run.returncode == 0
