# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where tor and the programs of its bridges are, and how to get what is missing, on this system."""

import os
import platform
import shutil
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from xmppclient.errors import TorMissing, TransportMissing

# Who speaks a transport, the best first.
TRANSPORTS: Final[Mapping[str, tuple[str, ...]]] = {
    "obfs4": ("lyrebird", "obfs4proxy"),
    "meek_lite": ("lyrebird", "obfs4proxy"),
    "webtunnel": ("lyrebird", "webtunnel-client"),
    "snowflake": ("snowflake-client", "lyrebird"),
}

_BESIDE_PATH: Final = ("/usr/sbin", "/usr/local/bin", "/usr/local/sbin", "/opt/homebrew/bin", "/snap/bin")
_BROWSER_TOR: Final = "Browser/TorBrowser/Tor"  # inside Tor Browser's folder
_BROWSERS: Final[Mapping[str, tuple[str, ...]]] = {
    "linux": (
        f"~/.local/share/torbrowser/tbb/x86_64/tor-browser/{_BROWSER_TOR}",
        f"~/tor-browser/{_BROWSER_TOR}",
    ),
    "darwin": (
        "/Applications/Tor Browser.app/Contents/MacOS/Tor",
        "~/Applications/Tor Browser.app/Contents/MacOS/Tor",
    ),
    "win32": (
        f"~/Desktop/Tor Browser/{_BROWSER_TOR}",
        f"~/OneDrive/Desktop/Tor Browser/{_BROWSER_TOR}",
        "~/AppData/Local/tor-expert-bundle/tor",
        "C:/Program Files/tor-expert-bundle/tor",
    ),
}

_EXPERT_BUNDLE: Final = (
    "install Tor Browser, or unpack the Tor Expert Bundle (torproject.org/download/tor) "
    "into the folder AppData\\Local\\tor-expert-bundle of your user"
)
_ANY_SYSTEM: Final = "install {package} with the package manager of your system, or Tor Browser"
_INSTALL: Final[Mapping[str, str]] = {
    "debian": "sudo apt install {package}",
    "fedora": "sudo dnf install {package}",
    "arch": "sudo pacman -S {package}",
    "suse": "sudo zypper install {package}",
    "darwin": "brew install {package}, or install Tor Browser",
    "win32": _EXPERT_BUNDLE,
}
_PACKAGES: Final[
    Mapping[str, Mapping[str, str]]
] = {  # of a transport; where none is known, Tor Browser has it
    "debian": {"obfs4": "obfs4proxy", "meek_lite": "obfs4proxy", "snowflake": "snowflake-client"},
    "fedora": {"obfs4": "obfs4", "meek_lite": "obfs4", "snowflake": "snowflake-client"},
    "arch": {"obfs4": "lyrebird", "meek_lite": "lyrebird", "webtunnel": "lyrebird", "snowflake": "lyrebird"},
    "suse": {"obfs4": "obfs4", "meek_lite": "obfs4"},
    "darwin": {
        "obfs4": "lyrebird",
        "meek_lite": "lyrebird",
        "webtunnel": "lyrebird",
        "snowflake": "lyrebird",
    },
}


class Programs:
    """Looks where ``search`` says, a list of folders; by default where this system has them."""

    def __init__(self, search: Iterable[Path] | None = None, system: str = "") -> None:
        self._search = tuple(usual_folders() if search is None else search)
        self._system = system or this_system()

    def tor(self) -> Path:
        """Raises ``TorMissing``; its message says how to get it."""
        if (found := self._find("tor")) is None:
            raise TorMissing(self.tor_hint())
        return found

    def transport(self, name: str) -> Path:
        """The program that speaks it. Raises ``TransportMissing``; its message says how to get it."""
        for program in TRANSPORTS[name]:
            if (found := self._find(program)) is not None:
                return found
        raise TransportMissing(f"{name}: {self.transport_hint(name)}")

    def tor_hint(self) -> str:
        return _INSTALL.get(self._system, _ANY_SYSTEM).format(package="tor")

    def transport_hint(self, name: str) -> str:
        if self._system == "win32":
            return _EXPERT_BUNDLE
        if package := _PACKAGES.get(self._system, {}).get(name):
            return _INSTALL[self._system].format(package=package)
        return f"install Tor Browser, which brings {TRANSPORTS[name][0]}"

    def _find(self, program: str) -> Path | None:
        found = shutil.which(program, path=os.pathsep.join(map(str, self._search)))
        return Path(found) if found else None


def usual_folders() -> list[Path]:
    """PATH, what daemons have beside it, and where Tor Browser keeps its own."""
    browsers = [Path(text).expanduser() for text in _BROWSERS.get(sys.platform, ())]
    path = [Path(text) for text in os.environ.get("PATH", os.defpath).split(os.pathsep) if text]
    beside = [] if sys.platform == "win32" else [Path(text) for text in _BESIDE_PATH]
    return [
        *path,
        *beside,
        *(
            folder
            for tor in browsers
            for folder in (tor, tor / "PluggableTransports", tor / "pluggable_transports")
        ),
    ]


def libraries(program: Path) -> dict[str, str]:
    """What a program that brings its own libraries needs in its environment: the tor of Tor Browser."""
    if sys.platform == "linux" and any(program.parent.glob("lib*.so*")):
        return {"LD_LIBRARY_PATH": str(program.parent)}
    return {}


def this_system() -> str:
    """The family whose package manager is at hand; "linux" where none is known."""
    if sys.platform != "linux":
        return sys.platform
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return "linux"
    family = f"{release.get('ID', '')} {release.get('ID_LIKE', '')}".split()
    return next((name for word in family for name in _INSTALL if name in (word, _alias(word))), "linux")


def _alias(word: str) -> str:
    return {"ubuntu": "debian", "rhel": "fedora", "opensuse": "suse"}.get(word, word)
