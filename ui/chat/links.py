# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a link really points to, in words, before anything opens it. Pure functions."""

import ipaddress
from typing import Final
from urllib.parse import SplitResult, urlsplit

from ui.words import QT_TRANSLATE_NOOP, say

CONTEXT: Final = "links"
OPENABLE: Final = frozenset({"http", "https", "mailto", "xmpp"})
DISGUISED: Final = QT_TRANSLATE_NOOP(
    "links", "The part before the @ is not where this leads. It leads to the host named above."
)
FOREIGN: Final = QT_TRANSLATE_NOOP(
    "links", "This name has letters outside English; it may be made to look like another one: {shown}"
)
UNENCRYPTED: Final = QT_TRANSLATE_NOOP("links", "The connection will not be encrypted.")
NUMERIC: Final = QT_TRANSLATE_NOOP("links", "This is a bare number, not a name.")


def split(url: str) -> SplitResult | None:
    """The parts of a link we open, else None."""
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018 - raises for a port that is none
    except ValueError:
        return None
    return parts if parts.scheme.lower() in OPENABLE else None


def real_host(url: str) -> str:
    """The host a link leads to, letters outside ASCII as punycode (RFC 3492); "" if it has none."""
    parts = split(url)
    if parts is None:
        return ""
    host = parts.hostname or parts.path.partition("?")[0].rpartition("@")[2]
    return ".".join(_label(label) for label in host.split("."))


def _label(label: str) -> str:
    if label.isascii():
        return label
    return "xn--" + label.lower().encode("punycode").decode("ascii")


def warnings_about(url: str) -> list[str]:
    """What a careful person would want to know about a link."""
    parts = split(url)
    if parts is None or parts.scheme.lower() not in ("http", "https"):
        return []
    host = parts.hostname or ""
    found: list[str] = []
    if "@" in parts.netloc:
        found.append(say(CONTEXT, DISGUISED))
    if not host.isascii():
        found.append(say(CONTEXT, FOREIGN, shown=host))
    if _is_number(host):
        found.append(say(CONTEXT, NUMERIC))
    if parts.scheme.lower() == "http" and not host.endswith(".onion"):
        found.append(say(CONTEXT, UNENCRYPTED))
    return found


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
