# SPDX-License-Identifier: AGPL-3.0-or-later
import re
import unicodedata
from pathlib import Path

import pytest

from tests.meta.sources import EVERYTHING, ROOT, files, name

SPDX = "SPDX-License-Identifier: AGPL-3.0-or-later"
ODD = frozenset(
    map(chr, (0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x180E, 0x200B, 0x200E, 0x200F, 0x2060, 0x3164, 0xFEFF))
)
"""Invisible, and not already told by their Unicode class."""
BIDI_CONTROLS = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
_STRAY_JOINER = re.compile(r"[\x00-\x7f]([\u200c\u200d])")  # others belong to Persian words and emoji
MODAL = re.compile(
    r"\.exec(_)?\(|QMessageBox\.(about|critical|information|question|warning)\(|Dialog\.get[A-Z]"
)
SOCKETS = re.compile(
    r"\b(create_connection(?!\(.*sock=)|open_connection|open_unix_connection|create_datagram_endpoint|getaddrinfo"
    r"|gethostbyname|ClientSession|HTTPConnection|HTTPSConnection|urlopen|socket\.socket|DNSResolver)\("
)
MAY_OPEN_SOCKETS = (
    "xmppclient/net/",
    "xmppclient/server/config.py",
)  # the second only tries whether a port is free
BARE_TASK = re.compile(r"asyncio\.create_task\(")


def offences(pattern: re.Pattern[str], found: list[Path]) -> list[str]:
    """``file:line`` of every line of code that matches."""
    return [
        f"{name(file)}:{number}: {line.strip()}"
        for file in found
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]


@pytest.mark.parametrize("folder", EVERYTHING)
def test_every_source_says_its_licence_at_the_top(folder: str) -> None:
    heads = {file: file.read_text(encoding="utf-8")[:200] for file in files(".py", ".qml", under=(folder,))}

    assert [name(file) for file, head in heads.items() if head and SPDX not in head] == []


def test_no_source_holds_characters_that_hide_or_reorder_text() -> None:
    sources = [*files(".py", ".qml", ".sql", ".js", ".svg"), *ROOT.glob("*.*"), *(ROOT / "docs").rglob("*.*")]
    texts = {
        file: file.read_text(encoding="utf-8")
        for file in sources
        if file.is_file() and file.suffix not in {".png", ".ico"}
    }

    found = [
        f"{name(file)}: U+{ord(character):04X}"
        for file, text in texts.items()
        for character in sorted({*filter(_is_odd, text), *_STRAY_JOINER.findall(text)})
    ]
    assert found == []


def _is_odd(character: str) -> bool:
    control = unicodedata.category(character) == "Cc" and character not in "\n\t"
    return control or character in ODD or unicodedata.bidirectional(character) in BIDI_CONTROLS


def test_no_dialog_blocks_the_loop() -> None:
    assert offences(MODAL, list(files(".py", under=("ui",)))) == []


def test_only_the_net_package_opens_sockets() -> None:
    sources = [
        file
        for file in files(".py", under=("storage", "xmppclient", "ui", "resources"))
        if not name(file).startswith(MAY_OPEN_SOCKETS)
    ]

    assert offences(SOCKETS, sources) == []


def test_every_task_of_the_program_has_an_owner() -> None:
    sources = list(files(".py", under=("storage", "xmppclient", "ui")))

    assert offences(BARE_TASK, sources) == []


def test_requirements_are_hashed_and_name_no_host() -> None:
    for file in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / file).read_text(encoding="utf-8")
        pins = re.findall(r"^[a-z0-9].*$", text, re.MULTILINE)

        assert pins
        assert [pin for pin in pins if "==" not in pin or not pin.endswith("\\")] == []
        assert not re.search(r"://|--(extra-)?index-url|--find-links|--trusted-host", text)
