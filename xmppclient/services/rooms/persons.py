# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether an address is somebody's. What a server says of it, or a bookmark, must not turn an encrypted
conversation with them into a room."""

from xmppclient.model import Address
from xmppclient.pipeline.context import Context


async def is_person(ctx: Context, address: Address) -> bool:
    """A contact, or anybody whose keys we know."""
    store = ctx.store
    return bool(await store.roster.get(ctx.id, address) or await store.devices.list(ctx.id, address))
