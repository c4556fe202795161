# SPDX-License-Identifier: AGPL-3.0-or-later
"""What tor tells of its way into the Tor network, as a status."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from xmppclient.errors import TorNotReady, XmppClientError
from xmppclient.net.tor.control import keywords
from xmppclient.route import TorState, TorStatus

_BOOTSTRAP: Final = re.compile(r"[A-Z]+ BOOTSTRAP PROGRESS=(\d{1,3}) ")


def progressed(status: TorStatus, event: str, clean: Callable[[str], str]) -> TorStatus:
    """The status after an event STATUS_CLIENT, like ``NOTICE BOOTSTRAP PROGRESS=80 TAG=ap_conn …``; others
    change nothing. ``clean`` leaves addresses out of what keeps tor from going on."""
    if not (found := _BOOTSTRAP.match(event)):
        return status
    words, progress = keywords(event), min(int(found[1]), 100)
    return replace(
        status,
        state=TorState.READY if progress == 100 else TorState.CONNECTING,
        progress=progress,
        step=words.get("TAG", ""),
        problem=_problem(status, clean(words.get("WARNING", "")), words.get("RECOMMENDATION", "")),
    )


def _problem(status: TorStatus, warning: str, recommendation: str) -> XmppClientError | None:
    """Only what tor itself thinks that a person should know; the same one while it stays the same."""
    if recommendation != "warn":
        return None
    return status.problem if str(status.problem) == warning else TorNotReady(warning)
