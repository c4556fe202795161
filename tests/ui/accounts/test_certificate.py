# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest

from ui.accounts.certificate import CertificateTrouble
from ui.gallery.fake_routes import PIN
from ui.gallery.fake_server import certificate
from xmppclient.errors import CertificateRejected, WrongCertificate

SHOWN = certificate("mail.test", self_signed=True)
REFUSED = CertificateRejected("self-signed certificate", SHOWN)


@pytest.fixture
def trouble() -> CertificateTrouble:
    made = CertificateTrouble()
    made.show("a.test", REFUSED)
    return made


def test_everything_one_can_compare_is_shown(trouble: CertificateTrouble) -> None:
    assert trouble.open
    assert trouble.server == "a.test"
    assert "Nothing was sent" in trouble.text
    assert [row.text for row in trouble.facts.rows][:2] == ["mail.test, *.mail.test", "nobody but itself"]
    assert trouble.groups.replace(" ", "") == SHOWN.fingerprint


def test_accepting_takes_two_deliberate_steps(trouble: CertificateTrouble) -> None:
    accepted: list[str] = []
    trouble.accepted.connect(accepted.append)
    trouble.accept()
    assert accepted == []
    assert trouble.open

    trouble.consider()
    trouble.accept()
    assert accepted == [SHOWN.fingerprint]
    assert not trouble.open


def test_closing_it_means_no_and_the_next_time_begins_anew(trouble: CertificateTrouble) -> None:
    trouble.consider()
    trouble.close()
    trouble.show("a.test", REFUSED)

    assert not trouble.considering


def test_the_fingerprint_that_was_to_come_stands_beside() -> None:
    trouble = CertificateTrouble()
    trouble.show("a.test", WrongCertificate("other", SHOWN), PIN)
    assert trouble.expected.replace(" ", "") == PIN


def test_what_is_fixed_elsewhere_cannot_be_accepted_here() -> None:
    trouble = CertificateTrouble()
    trouble.show("a.test", WrongCertificate("other", SHOWN), may_accept=False)
    trouble.consider()
    accepted: list[str] = []
    trouble.accepted.connect(accepted.append)
    trouble.accept()

    assert not trouble.considering
    assert accepted == []


def test_without_a_certificate_there_is_nothing_to_show() -> None:
    trouble = CertificateTrouble()
    trouble.show("a.test", CertificateRejected("x"))

    assert not trouble.open
