# SPDX-License-Identifier: AGPL-3.0-or-later
"""gui, demo: commands with a window, and so with a loop of their own.

The core does not import the user interface; this module finds it by name when asked.
"""

from argparse import Namespace
from importlib import import_module
from pathlib import Path

from xmppclient.cli.run import profile_folder, read_secret


def gui(args: Namespace) -> int:
    """Open the window; it asks for what it needs."""
    passphrase = read_secret(args.passphrase_file, "passphrase") if args.passphrase_file else None
    return int(import_module("ui.app").run(profile_folder(args), passphrase))


def demo(args: Namespace) -> int:
    """A throw-away profile and server with people, in the window."""
    screenshot = Path(args.screenshot) if args.screenshot else None
    return int(import_module("ui.demo").run(screenshot))
