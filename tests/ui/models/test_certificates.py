# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace

import pytest

from ui.gallery.fake_server import certificate
from ui.models.certificates import MOST_NAMES, fact_rows, fingerprint_groups, is_loud, news_words
from xmppclient.route import CertificateNews


def test_whose_a_certificate_is_stands_in_words() -> None:
    names, issuer, valid = fact_rows(certificate())

    assert (names.label, names.text) == ("Made out to", "example.org, *.example.org")
    assert (issuer.label, issuer.text) == ("Signed by", "R11, Let’s Encrypt, US")
    assert " to " in valid.text
    assert names.spoken == "Made out to: example.org, *.example.org"


def test_one_that_signed_itself_says_so() -> None:
    assert fact_rows(certificate(self_signed=True))[1].text == "nobody but itself"


def test_a_certificate_cannot_fill_the_screen_or_turn_its_text() -> None:
    rude = replace(certificate(), names=("a" * 500, "b\u202etest\n"), issuer="x" * 9000)
    rows = fact_rows(rude)

    assert all(len(row.text) < 800 for row in rows)
    assert not any("\u202e" in row.text or "\n" in row.text for row in rows)


def test_many_names_are_counted() -> None:
    many = replace(certificate(), names=tuple(f"n{number}.test" for number in range(MOST_NAMES + 3)))

    assert fact_rows(many)[0].text.endswith("n7.test and 3 more")


def test_a_fingerprint_has_eight_groups() -> None:
    groups = fingerprint_groups(certificate()).split(" ")

    assert [len(group) for group in groups] == [8] * 8


@pytest.mark.parametrize("news", CertificateNews)
def test_att_017_only_a_renewal_is_quiet(news: CertificateNews) -> None:
    assert is_loud(news) == (news is not CertificateNews.RENEWED)
    assert news_words(news).endswith(".")
