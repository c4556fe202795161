# SPDX-License-Identifier: AGPL-3.0-or-later
"""What tests of the archive begin with, in pages of three messages."""

import pytest

from tests.fakes.account_kit import ALICE, BOB, AccountKit, chat_message
from tests.fakes.fake_archive import FakeArchive
from tests.fakes.fake_cipher import sealed
from xmppclient.errors import NotConnected, RequestError
from xmppclient.model import Address
from xmppclient.services.archive import catch_up, reading, service


@pytest.fixture
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    assert (reading.PAGE, catch_up.FIRST_PER_CHAT, service.SCROLLED) == (250, 20, 100)
    monkeypatch.setattr(reading, "PAGE", 3)
    monkeypatch.setattr(catch_up, "FIRST_PER_CHAT", 2)
    monkeypatch.setattr(service, "SCROLLED", 3)
    monkeypatch.setattr(service, "BREATH", 0)
    monkeypatch.setattr(service, "ENOUGH", 0)


def keep(kit: AccountKit, *bodies: str, peer: Address = BOB) -> None:
    """Encrypted messages reach the archive."""
    for body in bodies:
        kit.server_archive.keep(chat_message("", f"{peer}/phone", inner=sealed(body)))


def keep_plain(kit: AccountKit, *bodies: str, peer: Address = BOB) -> None:
    for body in bodies:
        kit.server_archive.keep(chat_message(body, f"{peer}/phone"))


async def begun(kit: AccountKit) -> None:
    """Everything so far is stored."""
    keep(kit, "first")
    await kit.archive.catch_up()
    kit.server_archive.queries.clear()
    kit.news.clear()


async def covered(kit: AccountKit, peer: Address = Address("")) -> list[tuple[str, str]]:
    """The ends of what is stored, newest first."""
    found = await kit.store.archive.intervals(kit.ctx.id, ALICE, peer)
    return [(one.first_id, one.last_id) for one in found]


def fail_at(
    kit: AccountKit, number: int, error: RequestError | NotConnected, of: FakeArchive | None = None
) -> None:
    """One question, counted from now on, goes wrong; to the archive of the account, if not said otherwise."""
    archive = of or kit.server_archive
    asked = len(archive.queries)

    def fail(_: object) -> None:
        if len(archive.queries) == asked + number:
            raise error

    archive.before_answer = fail
