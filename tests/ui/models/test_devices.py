# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from ui.models.devices import arrange, device_key, device_row, grouped
from xmppclient.model import AccountId, Address, Device, Encryption, Trust

TODAY = date(2026, 3, 14)
NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
KEY = "0123456789abcdef" * 4
PHONE = Device(
    AccountId(1), Address("bob@b.test"), 7, KEY, Trust.BLIND,
    label="Phone", namespaces=frozenset({Encryption.OMEMO_1, Encryption.OMEMO_2}), last_seen=NOON,
)  # fmt: skip


def test_a_fingerprint_is_eight_groups_of_eight() -> None:
    groups = grouped(KEY).split(" ")

    assert [len(group) for group in groups] == [8] * 8
    assert "".join(groups) == KEY


@pytest.mark.parametrize(
    ("trust", "said", "tone"),
    [
        (Trust.VERIFIED, "Verified by you", "success"),
        (Trust.BLIND, "Trusted, not compared", "muted"),
        (Trust.UNDECIDED, "Waits for your decision", "warning"),
        (Trust.DISTRUSTED, "Not trusted: can read nothing new", "danger"),
    ],
)
def test_trust_is_words_and_a_colour(trust: Trust, said: str, tone: str) -> None:
    row = device_row(replace(PHONE, trust=trust), TODAY)

    assert (row.trust, row.trust_words, row.tone) == (trust.value, said, tone)


def test_a_device_is_called_by_its_label_or_number() -> None:
    assert device_row(PHONE, TODAY).name == "Phone"
    assert device_row(replace(PHONE, label=""), TODAY).name == "Device 7"
    assert device_row(replace(PHONE, label="", this_device=True), TODAY).name == "This device"


def test_its_line_tells_the_encryption_and_when_it_last_wrote() -> None:
    assert device_row(PHONE, TODAY).line.startswith("OMEMO 2 · last message ")
    older = replace(PHONE, namespaces=frozenset({Encryption.OMEMO_1}), last_seen=None, first_seen=NOON)
    assert device_row(older, TODAY).line.startswith("OMEMO · first seen ")


def test_a_device_no_longer_used_says_only_that() -> None:
    row = device_row(replace(PHONE, active=False, trust=Trust.DISTRUSTED), TODAY)

    assert row.line.startswith("No longer used")
    assert (row.trust_words, row.tone) == ("", "muted")


@pytest.mark.parametrize("trust", list(Trust))
def test_this_device_never_waits_for_a_judgement(trust: Trust) -> None:
    row = device_row(replace(PHONE, this_device=True, trust=trust), TODAY)

    assert (row.trust, row.tone, row.trust_words) == ("verified", "success", "")
    assert row.line == "OMEMO 2 · This device"


def test_a_screen_reader_hears_the_trust_and_the_fingerprint() -> None:
    spoken = device_row(PHONE, TODAY).spoken

    assert spoken.startswith("Phone. Trusted, not compared.")
    assert spoken.endswith(grouped(KEY))


def test_what_waits_for_a_decision_stands_before_the_rest() -> None:
    def device(number: int, trust: Trust, **more: bool) -> Device:
        return replace(PHONE, device_id=number, fingerprint=f"{number:064x}", trust=trust, **more)  # type: ignore[arg-type]

    devices = [
        device(1, Trust.DISTRUSTED),
        device(2, Trust.UNDECIDED, active=False),
        device(3, Trust.BLIND),
        device(4, Trust.VERIFIED),
        device(5, Trust.UNDECIDED),
        device(6, Trust.VERIFIED, this_device=True),
    ]

    assert [found.device_id for found in arrange(devices)] == [6, 5, 4, 3, 1, 2]


def test_two_devices_are_told_apart_by_address_and_key() -> None:
    assert device_key(device_row(PHONE, TODAY)) == ("bob@b.test", KEY)
