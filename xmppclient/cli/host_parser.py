# SPDX-License-Identifier: AGPL-3.0-or-later
"""The grammar of the command about a server of one's own."""

import argparse
from typing import Any

from xmppclient.cli.network_parser import Command


def add(commands: Any, command: Command) -> None:
    """host."""
    host = command(commands, "host", "host:host", "be a server for yourself and others, on an onion address")
    host.check = _check
    host.add_argument("action", metavar="invite", choices=["invite"], nargs="?",
                      help="make one more invitation to the server in DIR, and end")  # fmt: skip
    host.add_argument("--folder", metavar="DIR", help="keeps its keys, its accounts and their messages")
    host.add_argument("--federation", choices=["off", "onion", "clear"], default="onion",
                      help="which other servers it talks to, always through Tor")  # fmt: skip
    host.add_argument("--private", action="store_true", help="only who was invited finds the way in")
    host.add_argument("--no-upload", action="store_true", help="without files")
    host.add_argument("--no-rooms", action="store_true", help="without group chats")
    host.add_argument("--bridges-file", metavar="FILE", help="bridge lines for its tor")
    host.add_argument("--invite", metavar="N", type=int, choices=range(101),
                      help="print N invitations; else one while nobody has an account")  # fmt: skip
    host.add_argument("--name", metavar="NAME", default="", help="the name to propose with an invitation")


def _check(args: argparse.Namespace) -> str:
    """Making an invitation changes nothing about the server."""
    running = args.private or args.no_upload or args.no_rooms or args.bridges_file or args.invite is not None
    return "`host invite` takes --folder and --name alone" if args.action and running else ""
