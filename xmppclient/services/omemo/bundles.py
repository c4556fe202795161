# SPDX-License-Identifier: AGPL-3.0-or-later
"""Published bundles: read strictly and quickly, written by python-omemo's own code.

The libraries check bundles against an XML schema, 5 ms each; this reads the few fields.
"""

import base64
import binascii
from collections.abc import Callable, Iterable
from itertools import islice
from xml.etree.ElementTree import Element

import x3dh
import xeddsa
from oldmemo import oldmemo as legacy
from omemo.bundle import Bundle
from twomemo import twomemo as current

from xmppclient import ns
from xmppclient.model import Address
from xmppclient.services.omemo.codec import Malformed, check_identity
from xmppclient.services.omemo.libraries import current_etree, legacy_etree
from xmppclient.services.omemo.lists import MAX_ID

MAX_PREKEYS = 200  # of one bundle; 100 are usual
MAX_TEXT = 200  # base64 characters of a key or signature
KEY = 32
SIGNATURE = 64


def serialize(bundle: Bundle) -> Element:
    """The element to publish."""
    if isinstance(bundle, current.BundleImpl):
        return current_etree.serialize_bundle(bundle)
    if isinstance(bundle, legacy.BundleImpl):
        return legacy_etree.serialize_bundle(bundle)
    raise TypeError(bundle.namespace)


def parse(namespace: str, payload: Element, jid: Address, device_id: int) -> Bundle:
    """The bundle of a device (XEP-0384 §5.3.2, and §4.2 of version 0.3). Raises ``Malformed``."""
    if payload.tag != ns.q(namespace, "bundle"):
        raise Malformed("not a bundle")
    if namespace == ns.OMEMO_2:
        return _current(payload, jid, device_id)
    return _legacy(payload, jid, device_id)


def _current(payload: Element, jid: Address, device_id: int) -> Bundle:
    signed = _child(payload, ns.OMEMO_2, "spk")
    ids = _prekeys(payload.iterfind(f"{ns.q(ns.OMEMO_2, 'prekeys')}/{ns.q(ns.OMEMO_2, 'pk')}"), "id", _key)
    bundle = x3dh.Bundle(
        check_identity(_key(_child(payload, ns.OMEMO_2, "ik"))),
        _key(signed),
        _bytes(_child(payload, ns.OMEMO_2, "spks"), SIGNATURE),
        frozenset(ids),
    )
    return current.BundleImpl(jid, device_id, bundle, _id(signed, "id"), ids)


def _legacy(payload: Element, jid: Address, device_id: int) -> Bundle:
    """The Ed25519 sign bit of the identity key travels in the last byte of the signature."""
    signed = _child(payload, ns.OMEMO_1, "signedPreKeyPublic")
    signature = bytearray(_bytes(_child(payload, ns.OMEMO_1, "signedPreKeySignature"), SIGNATURE))
    sign_bit = bool(signature[63] & 0x80)
    signature[63] &= 0x7F
    path = f"{ns.q(ns.OMEMO_1, 'prekeys')}/{ns.q(ns.OMEMO_1, 'preKeyPublic')}"
    ids = _prekeys(payload.iterfind(path), "preKeyId", _legacy_key)
    identity_key = _legacy_key(_child(payload, ns.OMEMO_1, "identityKey"))
    bundle = x3dh.Bundle(
        check_identity(xeddsa.curve25519_pub_to_ed25519_pub(identity_key, sign_bit)),
        _legacy_key(signed),
        bytes(signature),
        frozenset(ids),
    )
    return legacy.BundleImpl(jid, device_id, bundle, _id(signed, "signedPreKeyId"), ids)


def _child(payload: Element, namespace: str, name: str) -> Element:
    found = payload.findall(ns.q(namespace, name))
    if len(found) != 1:
        raise Malformed(f"{len(found)} {name}")
    return found[0]


def _prekeys(
    elements: Iterable[Element], attribute: str, decode: Callable[[Element], bytes]
) -> dict[bytes, int]:
    keys = {decode(element): _id(element, attribute) for element in islice(elements, MAX_PREKEYS)}
    if not keys:
        raise Malformed("no prekeys")
    return keys


def _key(element: Element) -> bytes:
    return _bytes(element, KEY)


def _legacy_key(element: Element) -> bytes:
    """A Curve25519 key behind the type byte of libsignal."""
    data = _bytes(element, KEY + 1)
    if data[0] != 5:
        raise Malformed("type of key")
    return data[1:]


def _bytes(element: Element, length: int) -> bytes:
    text = element.text or ""
    if len(text) > MAX_TEXT:
        raise Malformed("too long")
    try:
        data = base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise Malformed("base64") from error
    if len(data) != length:
        raise Malformed(f"{len(data)} bytes")
    return data


def _id(element: Element, attribute: str) -> int:
    text = element.get(attribute, "")
    if not (text.isascii() and text.isdigit() and len(text) <= 10) or int(text) > MAX_ID:
        raise Malformed("id")
    return int(text)
