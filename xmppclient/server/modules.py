# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where Prosody's modules are on this computer."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from xmppclient.errors import ServerMissing

_PREFIXES: Final = ("/usr", "/usr/local", "/opt/homebrew")
_TAILS: Final = (
    "lib/prosody/modules",
    "lib64/prosody/modules",
    "lib/prosody-modules",
    "share/prosody-modules",
)
FOLDERS: Final = (
    *(Path(prefix, tail) for prefix in _PREFIXES for tail in _TAILS),
    Path("/var/lib/prosody/custom_plugins"),
)

_OWN: Final = ("invites", "invites_register", "http_file_share")  # of Prosody itself, since 0.12


def module_folders(wanted: Sequence[str], folders: Sequence[Path] = FOLDERS) -> tuple[Path, ...]:
    """The folders that hold the modules ``wanted``. Raises ``ServerMissing``, naming the package."""
    found = {name: _holder(name, folders) for name in wanted}
    for name, folder in found.items():
        if folder is None:
            raise ServerMissing(_words(name))
    return tuple(dict.fromkeys(folder for folder in found.values() if folder))


def _holder(name: str, folders: Sequence[Path]) -> Path | None:
    tails = (Path(f"mod_{name}.lua"), Path(f"mod_{name}", f"mod_{name}.lua"))
    return next((folder for folder in folders if any((folder / tail).is_file() for tail in tails)), None)


def _words(name: str) -> str:
    if name in _OWN:
        return "This Prosody is too old: version 0.12 or newer is needed."
    return (
        f'Prosody\'s module "{name}" is not installed. Install the package "prosody-modules" of your system '
        f"(on Debian and Ubuntu: sudo apt install prosody-modules), then try again."
    )
