# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sending a file is one thing: it was uploaded and said, or nothing was."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.core.core.conftest import Home
from tests.fakes.account_kit import BOB
from tests.fakes.certificates import Pki
from tests.fakes.evil_http import EvilHttp, evil_http, say
from tests.fakes.fake_stream import FakeStream
from tests.fakes.upload_service import UploadService
from xmppclient.core import files as module
from xmppclient.errors import FileExists, NothingToSave, TransferInterrupted, TransferRefused
from xmppclient.events import TransferProgressed
from xmppclient.model import Conversation, Encryption, Policy
from xmppclient.services.files import Uploads

PKI = Pki()
CONTEXT = PKI.server("localhost")


class Desk:
    """Alice, an upload service, and the web server behind it."""

    def __init__(self, home: Home, evil: EvilHttp, chat: Conversation, folder: Path) -> None:
        self.core, self.news, self.evil, self.chat = home.core, home.news, evil, chat
        session = home.core.sessions.get(home.account.id)
        self.stream = FakeStream()
        self.service = UploadService(self.stream, evil.url("/f.jpg"))
        session.files = Uploads(session.ctx, self.stream, home.core.router.http(home.account))
        self.path = folder / "photo.jpg"
        self.path.write_bytes(b"sand" * 100_000)

    async def kept(self) -> tuple[int, int]:
        """How many messages there are, and rows of the outbox."""
        rows = await self.core.profile.store.outbox.pending(self.chat.account_id)
        return len(await self.core.chats.page(self.chat.id)), len(rows)

    @property
    def progress(self) -> list[TransferProgressed]:
        return [event for event in self.news if isinstance(event, TransferProgressed)]


@pytest.fixture
async def desk(home: Home, tmp_path: Path) -> AsyncIterator[Desk]:
    home.account = replace(home.account, ca_pem=PKI.ca_pem)
    await home.core.profile.store.accounts.update(home.account)
    await home.core.start()
    async with evil_http(CONTEXT) as evil:
        evil.script = say(201)
        yield Desk(home, evil, await home.core.chats.open(home.account.id, BOB), tmp_path)


async def test_a_file_is_uploaded_encrypted_and_its_address_sent(desk: Desk) -> None:
    message = await desk.core.files.send(desk.chat.id, str(desk.path))

    assert message.body == message.attachment
    assert message.body.startswith("aesgcm://localhost:")
    assert message.encryption is not Encryption.NONE
    assert b"sand" not in desk.evil.asked[0].body
    assert await desk.kept() == (1, 1)


async def test_where_nothing_is_encrypted_the_address_is_the_file(desk: Desk) -> None:
    desk.service.get = desk.evil.url("/without-an-ending")
    message = await desk.core.files.send(desk.chat.id, str(desk.path), Policy.NONE)

    assert message.body == message.attachment == desk.evil.url("/without-an-ending")
    assert message.encryption is Encryption.NONE


async def test_progress_is_told_and_not_too_often(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PAUSE", 3600.0)
    await desk.core.files.send(desk.chat.id, str(desk.path))

    size = 400_000 + 16
    assert 1 <= len(desk.progress) <= 2
    assert desk.progress[-1] == TransferProgressed(desk.chat.account_id, str(desk.path), size, size)


@pytest.mark.parametrize("status", [403, 413, 507])
async def test_flt_043_when_the_upload_fails_nothing_is_sent(desk: Desk, status: int) -> None:
    desk.evil.script = say(status)

    with pytest.raises(TransferRefused):
        await desk.core.files.send(desk.chat.id, str(desk.path))

    assert await desk.kept() == (0, 0)


async def test_a_file_that_went_plain_is_not_sent_once_encryption_is_wanted(desk: Desk) -> None:
    chats = desk.core.chats
    await chats.set_policy(desk.chat.id, Policy.NONE)

    async def meanwhile(writer: object) -> None:
        await chats.set_policy(desk.chat.id, Policy.OMEMO)
        await say(201)(writer)  # type: ignore[arg-type]

    desk.evil.script = meanwhile
    with pytest.raises(TransferInterrupted):
        await desk.core.files.send(desk.chat.id, str(desk.path))

    assert await desk.kept() == (0, 0)


async def test_what_was_sent_can_be_saved_without_a_session(desk: Desk, tmp_path: Path) -> None:
    message = await desk.core.files.send(desk.chat.id, str(desk.path))
    desk.evil.script = say(200, desk.evil.asked[0].body)
    await desk.core.sessions.stop(desk.chat.account_id)

    await desk.core.files.save(message.id, str(tmp_path / "copy.jpg"))

    assert (tmp_path / "copy.jpg").read_bytes() == desk.path.read_bytes()
    assert desk.progress[-1].key == str(message.id)
    with pytest.raises(FileExists):
        await desk.core.files.save(message.id, str(tmp_path / "copy.jpg"))
    await desk.core.files.save(message.id, str(tmp_path / "copy.jpg"), replace=True)


async def test_where_no_file_is_nothing_is_saved(desk: Desk, tmp_path: Path) -> None:
    words = await desk.core.chats.send(desk.chat.id, "words")

    with pytest.raises(NothingToSave):
        await desk.core.files.save(words.id, str(tmp_path / "x"))


async def test_a_name_is_proposed_without_the_key(desk: Desk) -> None:
    message = await desk.core.files.send(desk.chat.id, str(desk.path))

    assert module.proposed_name(message) == "f.jpg"
