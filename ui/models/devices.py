# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rows of "Who can read this": devices and what the user thinks of them, in words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from ui.models.text import one_line
from ui.models.when import short_when
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.model import AccountId, Address, Device, Encryption, Trust

CONTEXT = "devices"
GROUP = 8  # hex digits
TRUST_WORDS = {
    Trust.VERIFIED: QT_TRANSLATE_NOOP("devices", "Verified by you"),
    Trust.BLIND: QT_TRANSLATE_NOOP("devices", "Trusted, not compared"),
    Trust.UNDECIDED: QT_TRANSLATE_NOOP("devices", "Waits for your decision"),
    Trust.DISTRUSTED: QT_TRANSLATE_NOOP("devices", "Not trusted: can read nothing new"),
}
TONES = {
    Trust.VERIFIED: "success",
    Trust.BLIND: "muted",
    Trust.UNDECIDED: "warning",
    Trust.DISTRUSTED: "danger",
}
ICONS = {
    Trust.VERIFIED: "shield-check",
    Trust.BLIND: "shield",
    Trust.UNDECIDED: "shield-alert",
    Trust.DISTRUSTED: "block",
}
GONE = QT_TRANSLATE_NOOP("devices", "No longer used")
THIS = QT_TRANSLATE_NOOP("devices", "This device")
UNNAMED = QT_TRANSLATE_NOOP("devices", "Device {number}")
LAST_SEEN = QT_TRANSLATE_NOOP("devices", "last message {when}")
FIRST_SEEN = QT_TRANSLATE_NOOP("devices", "first seen {when}")
SPOKEN = QT_TRANSLATE_NOOP("devices", "{name}. {trust}. {line}. Fingerprint {fingerprint}")
_ORDER = (Trust.UNDECIDED, Trust.VERIFIED, Trust.BLIND, Trust.DISTRUSTED)


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """One device as a card shows it."""

    name: str
    address: Address
    account_id: AccountId
    fingerprint: str  # 64 hex digits
    groups: str  # the same in 8 groups of 8
    line: str  # kind of encryption, last seen
    trust: str  # verified, blind, undecided, distrusted
    trust_words: str
    tone: str
    icon_name: str
    active: bool
    this_device: bool
    spoken: str


def device_key(row: DeviceRow) -> tuple[Address, str]:
    return row.address, row.fingerprint


def grouped(fingerprint: str) -> str:
    """64 hex digits in 8 groups of 8, as people compare them."""
    return " ".join(fingerprint[start : start + GROUP] for start in range(0, len(fingerprint), GROUP))


def device_row(device: Device, today: date) -> DeviceRow:
    judged = Trust.VERIFIED if device.this_device else device.trust  # nobody compares with a mirror
    trust = say(CONTEXT, TRUST_WORDS[judged])
    name, line = device_name(device), device_line(device, today)
    groups = grouped(device.fingerprint)
    return DeviceRow(
        name=name,
        address=device.jid,
        account_id=device.account_id,
        fingerprint=device.fingerprint,
        groups=groups,
        line=line,
        trust=judged.value,
        trust_words=trust if device.active and not device.this_device else "",
        tone="muted" if not device.active else TONES[judged],
        icon_name="computer" if device.this_device else ICONS[judged],
        active=device.active,
        this_device=device.this_device,
        spoken=say(CONTEXT, SPOKEN, name=name, trust=trust, line=line, fingerprint=groups),
    )


def device_name(device: Device) -> str:
    """What its owner calls it; else a number, so that two can be told apart."""
    if label := one_line(device.label):
        return label
    return say(CONTEXT, THIS) if device.this_device else say(CONTEXT, UNNAMED, number=device.device_id)


def device_line(device: Device, today: date) -> str:
    parts = [_encryption(device.namespaces)]
    if not device.active:
        parts = [say(CONTEXT, GONE)]
    elif device.this_device and device.label:
        parts.append(say(CONTEXT, THIS))
    if not device.this_device:
        parts.append(_seen(device, today))
    return " · ".join(part for part in parts if part)


def arrange(devices: Iterable[Device]) -> list[Device]:
    """This one first, then what waits for a decision; those no longer used last."""
    long_ago = datetime.min.replace(tzinfo=UTC)
    return sorted(
        devices,
        key=lambda device: (
            not device.this_device,
            not device.active,
            _ORDER.index(device.trust),
            -((device.last_seen or device.first_seen or long_ago) - long_ago).total_seconds(),
            device.fingerprint,
        ),
    )


def _encryption(namespaces: frozenset[Encryption]) -> str:
    if Encryption.OMEMO_2 in namespaces:
        return "OMEMO 2"
    return "OMEMO" if Encryption.OMEMO_1 in namespaces else ""


def _seen(device: Device, today: date) -> str:
    if device.last_seen:
        return say(CONTEXT, LAST_SEEN, when=short_when(device.last_seen, today))
    return say(CONTEXT, FIRST_SEEN, when=short_when(device.first_seen, today)) if device.first_seen else ""
