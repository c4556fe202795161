# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names for files that somebody else named (ATT-112): safe on every system, and honest.

Nothing of a folder is left of them, nothing that a system takes for a device, no sign that turns the
direction of writing around, so what looks like the end of a name is its end.
"""

import os
import re
import unicodedata
from pathlib import Path
from urllib.parse import unquote, urlsplit

LONGEST = 150  # bytes; some file systems take 143
LONGEST_SUFFIX = 20
NAMELESS = "file"
RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?", re.IGNORECASE)
FORBIDDEN = re.compile(r'[<>:"|?*]')  # on Windows
INVISIBLE = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")  # categories of Unicode


def of_url(url: str) -> str:
    """The name at the end of an address."""
    try:
        return safe(unquote(urlsplit(url).path).replace("\\", "/").rstrip("/"))
    except ValueError:
        return NAMELESS


def safe(text: str) -> str:
    """A name that can be used, as much like ``text`` as possible."""
    name = unicodedata.normalize("NFC", text.replace("\\", "/").rpartition("/")[2])
    visible = "".join(c for c in name if unicodedata.category(c) not in INVISIBLE)
    name = FORBIDDEN.sub("_", " ".join(visible.split())).lstrip(". ").rstrip(". ")
    if RESERVED.fullmatch(name):
        name = f"_{name}"
    return _short(name) or NAMELESS


def free(path: Path) -> Path:
    """This path if nothing is there, else the first numbered one with which that is so."""
    number, candidate = 1, path
    while os.path.lexists(candidate):
        number += 1
        candidate = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return candidate


def _short(name: str) -> str:
    """The end, which says what kind of file it is, stays."""
    if len(name.encode()) <= LONGEST:
        return name
    stem, dot, suffix = name.rpartition(".")
    if not stem or len(suffix.encode()) > LONGEST_SUFFIX:
        stem, dot, suffix = name, "", ""
    room = LONGEST - len(f"{dot}{suffix}".encode())
    return stem.encode()[:room].decode(errors="ignore").rstrip(". ") + dot + suffix
