# SPDX-License-Identifier: AGPL-3.0-or-later
"""The programs that bridges need, as commands for tor."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from xmppclient.net.tor.bridges import Bridge
from xmppclient.net.tor.programs import Programs


def transport_commands(bridges: Iterable[Bridge], programs: Programs, folder: Path) -> dict[str, str]:
    """What tor executes in ``folder`` for each transport in use. Raises ``TransportMissing``."""
    names = dict.fromkeys(bridge.transport for bridge in bridges if bridge.transport)
    found = {name: programs.transport(name) for name in names}
    return {name: _without_spaces(program, folder) for name, program in found.items()}


def _without_spaces(program: Path, folder: Path) -> str:
    """Tor takes a command apart at spaces, whatever the quotes; then the program gets another name."""
    if not any(char.isspace() for char in str(program)):
        return str(program)
    near = folder / "transports" / program.name
    near.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    near.unlink(missing_ok=True)
    try:
        near.symlink_to(program)
    except OSError:  # Windows lets only some people do that
        shutil.copy2(program, near)
    return str(near.relative_to(folder))
