# SPDX-License-Identifier: AGPL-3.0-or-later
"""What time it is at the server (XEP-0202).

The archive stamps messages by the server's clock. Live messages and our own must fit between
them, however wrong the clock of this computer is (FLT-034), so the difference is learned when
a session begins.
"""

import logging
from datetime import datetime, timedelta
from xml.etree.ElementTree import Element

from xmppclient import ns
from xmppclient.address import domain
from xmppclient.clock import parse_stamp
from xmppclient.errors import NotConnected, RequestError, RequestTimedOut
from xmppclient.pipeline.context import Context
from xmppclient.stream.protocol import Stream

log = logging.getLogger(__name__)

TIME = ns.q("urn:xmpp:time", "time")
UTC_TIME = ns.q("urn:xmpp:time", "utc")
SMALL = timedelta(seconds=5)  # servers tell whole seconds, and the way takes its time
ABSURD = timedelta(days=366)  # a server so wrong is not followed


async def learn(ctx: Context, stream: Stream) -> None:
    """Ask the server for its time. One that does not tell, or tells nonsense, changes nothing."""
    asked = ctx.clock.now()
    try:
        answer = await stream.request("get", Element(TIME), to=domain(ctx.jid))
    except (RequestError, RequestTimedOut, NotConnected) as error:
        log.info("the server does not tell its time: %s", error)
        return
    stamp = parse_stamp(answer.findtext(f"{TIME}/{UTC_TIME}") or "")
    if stamp is not None:
        ctx.difference.value = _difference(stamp, asked, ctx.clock.now())


def _difference(stamp: datetime, asked: datetime, answered: datetime) -> timedelta:
    """By how much the server is ahead: from the middle of the time that it took to ask."""
    difference = stamp - (asked + (answered - asked) / 2)
    return difference if SMALL < abs(difference) < ABSURD else timedelta()
