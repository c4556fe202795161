# SPDX-License-Identifier: AGPL-3.0-or-later
"""SRV look-ups of the direct route."""

import asyncio
from collections.abc import Sequence

from xmppclient.errors import DnsFailed
from xmppclient.net.endpoints import SrvRecord

TIMEOUT = 5.0  # seconds for one question


async def lookup_srv(name: str) -> Sequence[SrvRecord]:
    """The SRV records of a name; none if it has none. Raises ``DnsFailed`` if nobody answered."""
    import aiodns  # 40 ms to import, and never needed with an address of one's own
    import pycares

    async with aiodns.DNSResolver(timeout=TIMEOUT / 2, tries=2) as resolver:
        try:
            answer = await asyncio.wait_for(resolver.query_dns(name, "SRV"), TIMEOUT)
        except aiodns.error.DNSError as error:
            if error.args[0] in (aiodns.error.ARES_ENODATA, aiodns.error.ARES_ENOTFOUND):
                return ()
            raise DnsFailed(f"{name}: {error.args[-1]}") from error
        except TimeoutError as error:
            raise DnsFailed(f"{name}: no answer") from error
    rows = [record.data for record in answer.answer]
    return [
        SrvRecord(row.target, row.port, row.priority, row.weight)
        for row in rows
        if isinstance(row, pycares.SRVRecordData)
    ]
