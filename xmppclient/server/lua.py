# SPDX-License-Identifier: AGPL-3.0-or-later
"""Python values as Lua source: Prosody's configuration and its stored tables are Lua."""

import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

Lua: TypeAlias = "str | int | bool | Sequence[Lua] | Mapping[str, Lua]"

_ESCAPED = re.compile(r'[\\"\x00-\x1f\x7f]')


def lua(value: Lua) -> str:
    """``value`` as a Lua expression."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return '"' + _ESCAPED.sub(lambda found: f"\\{ord(found[0]):03d}", value) + '"'
    if isinstance(value, Mapping):
        return "{ " + "".join(f"[{lua(key)}] = {lua(item)}; " for key, item in value.items()) + "}"
    return "{ " + "".join(f"{lua(item)}; " for item in value) + "}"


def assignments(options: Mapping[str, Lua], indent: str = "") -> str:
    """One ``name = value`` a line."""
    return "".join(f"{indent}{name} = {lua(value)}\n" for name, value in options.items())
