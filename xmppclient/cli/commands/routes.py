# SPDX-License-Identifier: AGPL-3.0-or-later
"""routes, connections, identity: the way out of this computer."""

from xmppclient.cli.output import Json
from xmppclient.cli.run import Run
from xmppclient.model import Account
from xmppclient.route import OutgoingConnection, parse_route, shown


async def routes(run: Run) -> int:
    """Show the routes, after changing the default."""
    await run.open()
    api = run.core.routes
    if run.args.default:
        await api.set_default(run.args.default, everywhere=run.args.everywhere)
    default, found = await api.default(), await api.found()
    accounts = await run.core.accounts.list()
    data: Json = {
        "event": "routes",
        "default": shown(default),
        "accounts": {account.jid: shown(account.route) for account in accounts},
        "tors": [{"host": tor.host, "port": tor.port, "browser": tor.browser} for tor in found],
    }
    lines = [
        f"default: {shown(default)}",
        *(f"{account.jid}: {shown(account.route)}" for account in accounts),
    ]
    lines += [f"found: Tor{' Browser' * tor.browser} at {tor.host}:{tor.port}" for tor in found]
    run.out.show(data, "\n".join(lines))
    return 0


async def connections(run: Run) -> int:
    """Connect, then print what went out. It is kept in memory only, so there is nothing older to show."""
    await run.open(online=True)
    try:
        for account in await run.accounts():
            await run.online(account, run.args.timeout)
    finally:
        for line in reversed(run.core.routes.connections()):
            _print(run, line)
    return 0


async def identity(run: Run) -> int:
    """Come online, then once more with other circuits."""
    await run.open(online=True)
    account = await run.core.accounts.find(run.args.jid)
    await run.online(account)
    await run.core.routes.new_identity(account.id)
    await run.online(account)
    run.out.show(
        {"event": "identity", "account": account.jid, "route": shown(account.route)}, _words(account)
    )
    return 0


def _words(account: Account) -> str:
    route = parse_route(account.route)
    if route.direct:
        return f"{account.jid} connected anew; its route is direct, so it looks the same from outside"
    if route.user:
        return f"{account.jid} connected anew; the proxy knows it by the login that you gave"
    return f"{account.jid} connected anew, on circuits of its own"


def _print(run: Run, line: OutgoingConnection) -> None:
    data: Json = {
        "event": "outgoing",
        "began": line.began.isoformat(),
        "ended": line.ended.isoformat() if line.ended else None,
        "purpose": line.purpose.value,
        "account": line.account,
        "route": line.route,
        "destination": line.destination,
        "sent": line.sent,
        "received": line.received,
        "failure": line.failure or None,
    }
    sizes = line.failure or f"{line.sent} bytes out, {line.received} in"
    where = f"{line.account}  {line.route}  {line.destination}"
    run.out.show(data, f"{line.began:%H:%M:%S}  {line.purpose.value}  {where}  {sizes}")
