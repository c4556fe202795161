# SPDX-License-Identifier: AGPL-3.0-or-later
"""What our server archives (XEP-0441)."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement

from xmppclient.address import full
from xmppclient.errors import BadSetting, InvalidAddress, NotOffered, RequestError
from xmppclient.model import Address, ArchivePreferences
from xmppclient.ns import MAM, q
from xmppclient.stream.protocol import Stream

PREFS = q(MAM, "prefs")
JID = q(MAM, "jid")
DEFAULTS = ("always", "never", "roster")
MAX_LISTED = 1000
UNKNOWN = ("service-unavailable", "feature-not-implemented")


class Archiving:
    """Reads and changes the preferences of one account's archive.

    Raises ``NotOffered``, ``RequestError``, ``RequestTimedOut`` and ``NotConnected``.
    """

    def __init__(self, stream: Stream) -> None:
        self._stream = stream

    async def get(self) -> ArchivePreferences:
        try:
            return _read(await self._stream.request("get", Element(PREFS)))
        except RequestError as error:
            raise _refusal(error) from error

    async def set(self, wanted: ArchivePreferences) -> ArchivePreferences:
        """Change all of it; returns what the server made of that. Raises ``BadSetting`` as well."""
        if wanted.default not in DEFAULTS:
            raise BadSetting(wanted.default)
        prefs = Element(PREFS, default=wanted.default)
        for name, addresses in (("always", wanted.always), ("never", wanted.never)):
            listed = SubElement(prefs, q(MAM, name))
            for address in addresses:
                SubElement(listed, JID).text = address
        try:
            answer = await self._stream.request("set", prefs)
        except RequestError as error:
            raise _refusal(error) from error
        return _read(answer) if answer.find(PREFS) is not None else wanted


def _read(answer: Element) -> ArchivePreferences:
    prefs = answer.find(PREFS)
    default = prefs.get("default") if prefs is not None else None
    if prefs is None or default not in DEFAULTS:
        raise NotOffered("archive preferences")
    lists = (prefs.findall(f"{q(MAM, name)}/{JID}") for name in ("always", "never"))
    always, never = (tuple(_addresses(found)) for found in lists)
    return ArchivePreferences(default, always, never)


def _addresses(found: list[Element]) -> Iterable[Address]:
    for element in found[:MAX_LISTED]:
        try:
            if jid := full((element.text or "").strip()):
                yield jid
        except InvalidAddress:
            continue


def _refusal(error: RequestError) -> NotOffered | RequestError:
    return NotOffered(error.condition) if error.condition in UNKNOWN else error
