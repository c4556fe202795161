# SPDX-License-Identifier: AGPL-3.0-or-later
"""Routes of accounts become dialers here: chosen before the first packet, never exchanged for another."""

from xmppclient.errors import BadRoute
from xmppclient.model import Account
from xmppclient.net.dialer import ClosedDialer, Dialer, DirectDialer
from xmppclient.route import Purpose, parse_route


class Router:
    """One for the program. What it hands out stays on the route that the account has when it is asked."""

    def dialer(self, account: Account, purpose: Purpose = Purpose.XMPP) -> Dialer:
        """Never raises: a route that cannot be used fails when it is dialled."""
        try:
            route = parse_route(account.route)
        except BadRoute:
            return ClosedDialer(account.route)
        return DirectDialer() if route.direct else ClosedDialer(account.route)

    async def close(self) -> None:
        """End what was started for routes."""
