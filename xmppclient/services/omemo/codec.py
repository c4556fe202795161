# SPDX-License-Identifier: AGPL-3.0-or-later
"""``<encrypted/>`` elements as messages of python-omemo, with strict checks and one error.

Only the key meant for this device is decoded: a sender decides how many others there are.
"""

import base64
import binascii
from dataclasses import dataclass
from xml.etree.ElementTree import Element

import xeddsa
from oldmemo import oldmemo as legacy
from omemo.message import Content, EncryptedKeyMaterial, KeyExchange, Message
from twomemo import twomemo as current

from xmppclient import ns
from xmppclient.model import Address
from xmppclient.services.omemo.libraries import current_etree, legacy_etree
from xmppclient.services.omemo.lists import MAX_ID

MAX_PAYLOAD = 512 * 1024  # base64 characters
MAX_KEY = 4096
MAX_NAMESAKES = 4  # keys for one device id that are tried
IV_SIZES = range(12, 17)


class Malformed(ValueError):
    """The element is not what XEP-0384 describes."""


@dataclass(frozen=True, slots=True)
class Part:
    """One ``<encrypted/>`` of a message, looked at only as far as needed to choose."""

    namespace: str
    element: Element
    sender_device: int
    key: Element | None  # the one for this device

    @property
    def is_key_exchange(self) -> bool:
        flag = "kex" if self.namespace == ns.OMEMO_2 else "prekey"
        return self.key is not None and self.key.get(flag) in ("true", "1")

    @property
    def has_words(self) -> bool:
        """Whether it has a payload; one without only moves ratchets (XEP-0384 §5.4)."""
        return self.element.find(ns.q(self.namespace, "payload")) is not None


def parts(message: Element, own_jid: Address, own_device: int) -> tuple[Part, ...]:
    """The encrypted elements of a ``<message/>``, strongest version first. Raises ``Malformed``."""
    found = []
    for namespace in (ns.OMEMO_2, ns.OMEMO_1):
        elements = message.findall(ns.q(namespace, "encrypted"))
        if len(elements) > 1:
            raise Malformed(f"{len(elements)} elements of {namespace}")
        for element in elements:
            found += _parts(namespace, element, own_jid, own_device)
    return tuple(found)


def parse(part: Part, sender: Address, own_jid: Address, own_device: int, *, sign_bit: bool) -> Message:
    """The message for python-omemo. ``sign_bit`` is the one of the sender's Ed25519 identity
    key, which legacy key exchanges do not carry. Raises ``Malformed``."""
    if part.key is None:
        raise Malformed("no key for this device")
    try:
        key = _decode(part.key.text, MAX_KEY)
        if part.namespace == ns.OMEMO_2:
            keys = _current_key(part, key, own_jid, own_device)
        else:
            keys = _legacy_key(part, key, own_jid, own_device, sign_bit)
        content = _content(part)
    except Exception as error:  # ValueError, and errors of protobuf that are not
        raise Malformed(type(error).__name__) from error
    return Message(part.namespace, sender, part.sender_device, content, frozenset({keys}))


def check_identity(identity_key: bytes) -> bytes:
    """The key, if it is a point that can be used: not every 32 bytes are. Raises ``Malformed``."""
    try:
        xeddsa.ed25519_pub_to_curve25519_pub(identity_key)
    except (ValueError, xeddsa.XEdDSAException) as error:
        raise Malformed("identity key") from error
    return identity_key


def introduced_key(part: Part) -> bytes | None:
    """The identity key (Ed25519) that a key exchange brings; None if the part brings none.

    Raises ``Malformed``.
    """
    if part.key is None or not part.is_key_exchange:
        return None
    try:
        data = _decode(part.key.text, MAX_KEY)
        if part.namespace == ns.OMEMO_2:
            return check_identity(current.KeyExchangeImpl.parse(data)[0].identity_key)
        return check_identity(legacy.KeyExchangeImpl.parse(data, False)[0].identity_key)
    except Exception as error:  # ValueError, and errors of protobuf that are not
        raise Malformed(type(error).__name__) from error


def ephemeral_key(exchange: KeyExchange) -> bytes:
    """By what the session that a key exchange builds is told from others."""
    assert isinstance(exchange, current.KeyExchangeImpl | legacy.KeyExchangeImpl)
    return exchange.header.ephemeral_key


def serialize(message: Message) -> Element:
    """The element to send."""
    if message.namespace == ns.OMEMO_2:
        return current_etree.serialize_message(message)
    return legacy_etree.serialize_message(message)


class Written:
    """The element of a message to many devices, whose keys come one by one."""

    def __init__(self, namespace: str, own_jid: Address, own_device: int, content: Content) -> None:
        self._empty = _EMPTY[namespace].make_empty()
        self._namespace = namespace
        self._from = own_jid, own_device
        self._holders: dict[str, Element] = {}
        self._keys = 0
        self.element = serialize(self._message(content))
        self._header = self.element[0]

    def add(self, encrypted: EncryptedKeyMaterial, exchange: KeyExchange | None) -> None:
        """Put in what one device needs to read it."""
        alone = serialize(self._message(self._empty, (encrypted, exchange)))[0][0]
        holder = self._holders.get(encrypted.bare_jid) if self._namespace == ns.OMEMO_2 else None
        if holder is not None:
            holder.extend(alone)
            return
        self._holders[encrypted.bare_jid] = alone
        self._header.insert(self._keys, alone)
        self._keys += 1

    def _message(self, content: Content, *keys: tuple[EncryptedKeyMaterial, KeyExchange | None]) -> Message:
        return Message(self._namespace, *self._from, content, frozenset(keys))


_EMPTY: dict[str, type[current.ContentImpl | legacy.ContentImpl]] = {
    ns.OMEMO_2: current.ContentImpl,
    ns.OMEMO_1: legacy.ContentImpl,
}


def _parts(namespace: str, element: Element, own_jid: Address, own_device: int) -> list[Part]:
    """0.3 does not say whose device a key is for, and two members of a room may have taken the
    same id: then there is a part for each key, and only one of them can be read."""
    header = element.find(ns.q(namespace, "header"))
    if header is None:
        raise Malformed("no header")
    sender_device = _device_id(header.get("sid"))
    if namespace == ns.OMEMO_2:
        holders = [keys for keys in header.findall(ns.q(namespace, "keys")) if keys.get("jid") == own_jid]
    else:
        holders = [header]
    rid = str(own_device)
    found = [
        key for holder in holders for key in holder.findall(ns.q(namespace, "key")) if key.get("rid") == rid
    ]
    if len(found) > 1 and namespace == ns.OMEMO_2:
        raise Malformed("two keys for this device")
    keys: list[Element | None] = [*found[:MAX_NAMESAKES]]
    return [Part(namespace, element, sender_device, key) for key in keys or [None]]


def _device_id(text: str | None) -> int:
    if text is None or not (text.isascii() and text.isdigit()) or not 0 < int(text[:11]) <= MAX_ID:
        raise Malformed("sid")
    return int(text)


def _current_key(
    part: Part, data: bytes, own_jid: Address, own_device: int
) -> tuple[EncryptedKeyMaterial, KeyExchange | None]:
    exchange = None
    if part.is_key_exchange:
        exchange, data = current.KeyExchangeImpl.parse(data)
    return current.EncryptedKeyMaterialImpl.parse(data, own_jid, own_device), exchange


def _legacy_key(
    part: Part, data: bytes, own_jid: Address, own_device: int, sign_bit: bool
) -> tuple[EncryptedKeyMaterial, KeyExchange | None]:
    exchange = None
    if part.is_key_exchange:
        exchange, data = legacy.KeyExchangeImpl.parse(data, sign_bit)
    return legacy.EncryptedKeyMaterialImpl.parse(data, own_jid, own_device), exchange


def _content(part: Part) -> "current.ContentImpl | legacy.ContentImpl":
    payloads = part.element.findall(ns.q(part.namespace, "payload"))
    if len(payloads) > 1:
        raise Malformed("two payloads")
    if part.namespace == ns.OMEMO_2:
        if not payloads:
            return current.ContentImpl.make_empty()
        return current.ContentImpl(_decode(payloads[0].text, MAX_PAYLOAD))
    if not payloads:
        return legacy.ContentImpl.make_empty()
    iv = _decode(part.element.findtext(f"{ns.q(ns.OMEMO_1, 'header')}/{ns.q(ns.OMEMO_1, 'iv')}"), MAX_KEY)
    if len(iv) not in IV_SIZES:
        raise Malformed("initialization vector")
    return legacy.ContentImpl(_decode(payloads[0].text, MAX_PAYLOAD), iv)


def _decode(text: str | None, limit: int) -> bytes:
    if text is None or len(text) > limit:
        raise Malformed("missing or too long")
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise Malformed("base64") from error
