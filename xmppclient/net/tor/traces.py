# SPDX-License-Identifier: AGPL-3.0-or-later
"""Bridges are known to the encrypted store alone; tor writes them into its folder all the same."""

from pathlib import Path


def remove_traces(data: Path) -> None:
    """Take what names bridges out of the folder of a tor that does not run: its descriptors of them, and
    the lines of its state. Which guards it has chosen without bridges stays, for changing them is unsafe."""
    for path in data.glob("cached-descriptors*"):
        path.unlink()
    state = data / "state"
    if not state.exists():
        return
    lines = state.read_bytes().splitlines(keepends=True)
    kept = [line for line in lines if b"in=bridges" not in line and b"bridge_addr=" not in line]
    if len(kept) < len(lines):
        state.write_bytes(b"".join(kept))
