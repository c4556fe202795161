# SPDX-License-Identifier: AGPL-3.0-or-later
"""What tor says, kept in memory for bug reports, without what must not stand in one."""

import re
from collections import deque
from collections.abc import Iterable
from datetime import datetime
from typing import Final
from urllib.parse import urlsplit

from xmppclient.net.tor.bridges import Bridge

KEPT: Final = 500  # lines
MAX_LINE: Final = 500  # characters

_SECRETS: Final = (
    (re.compile(r"https?://\S+"), "[url]"),
    (re.compile(r"\$?\b[0-9A-Fa-f]{40}\b([~=]\w+)?( \[[A-Za-z0-9+/]{43}\])?"), "[relay]"),
    (re.compile(r"(?<=bridge descriptor )'[^']*'"), "'[bridge]'"),
    (re.compile(r"\b[a-z2-7]{56}(\.onion)?\b"), "[onion]"),
    (re.compile(r"\[[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*\](:\d+)?"), "[address]"),
    (re.compile(r"\b\d{1,3}(\.\d{1,3}){3}(:\d+)?\b"), "[address]"),
)


class Diary:
    """The last lines of all runs."""

    def __init__(self) -> None:
        self._lines: deque[str] = deque(maxlen=KEPT)
        self._hidden: tuple[str, ...] = ()

    def hide(self, bridges: Iterable[Bridge]) -> None:
        """Leave out whatever of these bridges a line has, also those hidden before."""
        words = {word for bridge in bridges for word in _words(bridge) if len(word) > 3}
        self._hidden = tuple(sorted(words.union(self._hidden), key=len, reverse=True))

    def write(self, severity: str, text: str) -> None:
        when = datetime.now().astimezone().strftime("%H:%M:%S")
        self._lines.append(f"{when} [{severity.lower()}] {self.clean(text)}"[:MAX_LINE])

    def clean(self, text: str) -> str:
        """``text`` in one line, without addresses."""
        for pattern, name in _SECRETS:
            text = pattern.sub(name, text)
        for word in self._hidden:
            text = text.replace(word, "[bridge]")
        return " ".join(text.split())

    def lines(self) -> tuple[str, ...]:
        return tuple(self._lines)


def _words(bridge: Bridge) -> list[str]:
    told = dict(bridge.arguments)
    fronts = f"{told.get('front', '')},{told.get('fronts', '')}".split(",")
    return [bridge.host, bridge.fingerprint, urlsplit(told.get("url", "")).hostname or "", *fronts]
