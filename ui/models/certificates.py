# SPDX-License-Identifier: AGPL-3.0-or-later
"""A server's certificate in words. Pure functions; what a certificate says is a stranger's text."""

from dataclasses import dataclass
from typing import Final

from ui.models.devices import grouped
from ui.models.text import one_line
from ui.models.when import day_of, day_words
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.route import Certificate, CertificateNews

CONTEXT: Final = "certificates"
LONGEST: Final = 200  # characters of a name
MOST_NAMES: Final = 8
NAMES: Final = QT_TRANSLATE_NOOP("certificates", "Made out to")
ISSUER: Final = QT_TRANSLATE_NOOP("certificates", "Signed by")
VALID: Final = QT_TRANSLATE_NOOP("certificates", "Valid")
FROM_TO: Final = QT_TRANSLATE_NOOP("certificates", "{begin} to {end}")
ITSELF: Final = QT_TRANSLATE_NOOP("certificates", "nobody but itself")
NOBODY: Final = QT_TRANSLATE_NOOP("certificates", "nobody")
AND_MORE: Final = QT_TRANSLATE_NOOP("certificates", "{names} and {count} more")
SPOKEN: Final = QT_TRANSLATE_NOOP("certificates", "{label}: {text}")
NEWS: Final = {
    CertificateNews.RENEWED: QT_TRANSLATE_NOOP(
        "certificates", "Your server renewed its certificate, as servers do now and then."
    ),
    CertificateNews.REPLACED: QT_TRANSLATE_NOOP(
        "certificates",
        "Your server shows another certificate, although the old one was good for longer. Ask whoever runs "
        "it whether they changed it.",
    ),
    CertificateNews.OTHER_ISSUER: QT_TRANSLATE_NOOP(
        "certificates",
        "Your server shows a certificate that somebody else signed than before. It is valid, but this is "
        "how somebody in between looks, too. Ask whoever runs the server, not through this program.",
    ),
}
"""What another certificate means. Where it is loud, something is to be done."""


@dataclass(frozen=True, slots=True)
class FactRow:
    """A line about a certificate."""

    label: str
    text: str
    spoken: str


def fact_rows(certificate: Certificate) -> list[FactRow]:
    """Whose it is, who says so, and for how long."""
    issuer = say(CONTEXT, ITSELF) if certificate.self_signed else one_line(certificate.issuer, LONGEST)
    return [
        _row(NAMES, _names(certificate)),
        _row(ISSUER, issuer or say(CONTEXT, NOBODY)),
        _row(VALID, _validity(certificate)),
    ]


def fingerprint_groups(certificate: Certificate) -> str:
    """As people compare it."""
    return grouped(certificate.fingerprint)


def news_words(news: CertificateNews) -> str:
    return say(CONTEXT, NEWS[news])


def is_loud(news: CertificateNews) -> bool:
    """Whether the user is to look at it."""
    return news is not CertificateNews.RENEWED


def _row(label: str, text: str) -> FactRow:
    said = say(CONTEXT, label)
    return FactRow(said, text, say(CONTEXT, SPOKEN, label=said, text=text))


def _names(certificate: Certificate) -> str:
    names = [one_line(name, LONGEST) for name in certificate.names or (certificate.subject,)]
    said = ", ".join(names[:MOST_NAMES])
    more = len(names) - MOST_NAMES
    return say(CONTEXT, AND_MORE, names=said, count=more) if more > 0 else said


def _validity(certificate: Certificate) -> str:
    begin, end = day_of(certificate.not_before), day_of(certificate.not_after)
    return say(CONTEXT, FROM_TO, begin=day_words(begin, begin.replace(year=begin.year - 1)),
               end=day_words(end, end.replace(year=end.year - 1)))  # fmt: skip
