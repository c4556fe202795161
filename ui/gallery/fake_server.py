# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a made-up server says of itself and asks of newcomers. Values only."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Final

from ui.gallery.fake_data import today_at
from ui.gallery.fake_picture import captcha
from xmppclient.model import Field, FieldKind, Form, Outage, Registration, ServerInfo
from xmppclient.route import Certificate

LETTERS: Final = "K7WM4"
PAGE: Final = "https://example.org/join"

INFO: Final = ServerInfo(
    "Prosody 0.12.3",
    (
        ("abuse", "mailto:abuse@example.org"),
        ("support", "xmpp:help@rooms.example.org?join"),
        ("admin", "mailto:admin@example.org"),
        ("status", "https://status.example.org"),
    ),
    frozenset({"urn:xmpp:mam:2", "urn:xmpp:carbons:2", "urn:xmpp:blocking", "urn:xmpp:reporting:1"}),
    max_stanza=262_144,
    can_block=True,
    can_report=True,
    can_archive=True,
    can_push_read=True,
    can_change_password=True,
)
BARE: Final = ServerInfo("", (), frozenset())


def form() -> Form:
    """A data form with every kind of field that people meet, the letters at its end."""
    return Form(
        "Join example.org",
        "Choose a name and a password. The letters keep programs out.",
        (
            Field("rules", FieldKind.FIXED, values=("Be kind. No advertising. Accounts unused for two years "
                  "are deleted.",)),
            Field("username", FieldKind.TEXT, "Name", required=True, description="The part before the @"),
            Field("password", FieldKind.HIDDEN_TEXT, "Password", required=True),
            Field("email", FieldKind.TEXT, "E-mail", description="To get a new password, should you lose it"),
            Field("region", FieldKind.CHOICE, "Region", ("eu",), (("eu", "Europe"), ("other", "Elsewhere"))),
            Field("interests", FieldKind.CHOICES, "What brings you here",
                  options=(("friends", "Friends"), ("work", "Work"), ("rooms", "Public rooms"))),
            Field("about", FieldKind.LINES, "A few words about you"),
            Field("over16", FieldKind.BOOLEAN, "I am at least 16 years old", ("0",), required=True),
            Field("ocr", FieldKind.TEXT, "The letters in the picture", required=True,
                  media=captcha(LETTERS), media_type="image/png",
                  media_url="https://example.org/captcha/letters.mp3"),
        ),
    )  # fmt: skip


def legacy_form() -> Form:
    """The fields of servers without data forms (XEP-0077 §3.1.1)."""
    return Form(
        "",
        "Choose a user name and password for use with this service.",
        (
            Field("username", FieldKind.TEXT, required=True),
            Field("password", FieldKind.HIDDEN_TEXT, required=True),
        ),
    )


def elsewhere() -> Registration:
    """A server that makes accounts on a page of its own."""
    return Registration(Form("", "Accounts are made on our page.", ()), PAGE)


def outage() -> Outage:
    return Outage("The disks are being replaced.", today_at(22, 0), today_at(23, 30))


def certificate(
    domain: str = "example.org", issuer: str = "R11, Let’s Encrypt, US", *, self_signed: bool = False
) -> Certificate:
    """What a server shows: its own for every issuer."""
    began = datetime.now(UTC).replace(microsecond=0) - timedelta(days=30)
    subject = f"CN={domain}"
    return Certificate(
        (domain, f"*.{domain}"),
        subject,
        subject if self_signed else issuer,
        sha256(f"{domain} {issuer}".encode()).hexdigest(),
        sha256(domain.encode()).hexdigest(),
        began,
        began + timedelta(days=90),
        self_signed,
    )
