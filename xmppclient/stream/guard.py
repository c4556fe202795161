# SPDX-License-Identifier: AGPL-3.0-or-later
"""The border: what the program does with a stanza can never hurt the stream (FLT-049, threats H-17).

An exception in somebody's handler is logged and forgotten here. It neither ends the
connection nor becomes an error stanza to whoever provoked it. This is the only module
that registers handlers with slixmpp.
"""

import logging
from collections.abc import Callable
from typing import Any, ParamSpec

from slixmpp import ClientXMPP

log = logging.getLogger(__name__)

P = ParamSpec("P")


def guarded(function: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> None:
    """Call, and log whatever is raised."""
    try:
        function(*args, **kwargs)
    except Exception:
        log.exception("a handler failed: %s", getattr(function, "__qualname__", function))


def listen(client: ClientXMPP, event: str, handler: Callable[[Any], object]) -> None:
    """Call a synchronous ``handler`` on an event of slixmpp (a PEP event, for instance)."""
    client.add_event_handler(event, lambda data: guarded(handler, data))
