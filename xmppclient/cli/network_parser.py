# SPDX-License-Identifier: AGPL-3.0-or-later
"""The grammar of the commands about the way out of this computer."""

import argparse
from collections.abc import Callable
from typing import Any

Command = Callable[[Any, str, str, str], Any]
"""Makes a parser: where, name, ``module:function``, help."""


def add(commands: Any, command: Command) -> None:
    """share, routes, connections, identity."""
    share = command(commands, "share", "share:share", "a link that says how to reach an account")
    share.add_argument("jid", metavar="JID")
    share.add_argument("--token", default="", help="of an invitation that the server made")
    share.add_argument("--onion-key", action="store_true", help="with the key of its private onion service")
    share.add_argument("--qr", action="store_true", help="as a QR code, too")
    routes = command(commands, "routes", "routes:routes", "the ways out, and which tors run here")
    routes.check = _check_routes
    routes.add_argument(
        "--default",
        metavar="ROUTE",
        help="what new accounts begin with: direct, tor, own-tor, i2p, socks5://…",
    )
    routes.add_argument("--everywhere", action="store_true", help="every account takes it, too")
    log = command(commands, "connections", "routes:connections", "connect, and show all that went out for it")
    log.add_argument("--account", metavar="JID")
    log.add_argument("--timeout", metavar="S", type=float, default=60.0)
    identity = command(commands, "identity", "routes:identity", "connect once more, as somebody else")
    identity.add_argument("jid", metavar="JID")


def _check_routes(args: argparse.Namespace) -> str:
    return "--everywhere needs --default ROUTE" if args.everywhere and not args.default else ""


def add_tor(actions: Any, command: Command) -> None:
    """tor: what stands behind it, in ``actions``."""
    command(actions, "status", "tor:status", "what could be used, and which tors run here already")
    command(actions, "start", "tor:start", "run it until interrupted, and say how far it came").add_argument(
        "--for", dest="seconds", metavar="S", type=float
    )
    command(actions, "log", "tor:log", "connect, and print what tor says, for a bug report").add_argument(
        "--timeout", metavar="S", type=float, default=60.0
    )
    bridges = command(
        actions, "bridges", "tor:bridges", "show the bridges, or use those in FILE (- reads input)"
    )
    which = bridges.add_mutually_exclusive_group()
    which.add_argument("file", metavar="FILE", nargs="?", help="a line each, as you got them")
    which.add_argument("--none", action="store_true", help="use none")
