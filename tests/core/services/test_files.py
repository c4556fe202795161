# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where files are put, and under which names."""

import asyncio
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.fakes.account_kit import AccountKit
from tests.fakes.fake_stream import refuse, result
from tests.fakes.upload_service import REQUEST, SERVICE, UploadService
from xmppclient.errors import FileTooLarge, FileUnreadable, NotConnected, NoUpload, RequestError
from xmppclient.events import ConnectionChanged
from xmppclient.model import Connection, ConnectionState
from xmppclient.net.exchange import Progress
from xmppclient.services import files as module
from xmppclient.services.files import Uploads
from xmppclient.xep import aesgcm, disco
from xmppclient.xep.aesgcm import Decryptor

PUT, GET = "https://a.test/put", "https://a.test/get.jpg"


@dataclass
class FakeHttp:
    """Takes what is put."""

    bodies: list[bytes] = field(default_factory=list)
    headers: list[Mapping[str, str]] = field(default_factory=list)

    async def put(
        self,
        url: str,
        headers: Mapping[str, str],
        body: AsyncGenerator[bytes, None],
        size: int,
        progress: Progress | None = None,
    ) -> None:
        data = b"".join([piece async for piece in body])
        assert len(data) == size
        self.headers.append(headers)
        self.bodies.append(data)


class Desk:
    def __init__(self, kit: AccountKit, folder: Path) -> None:
        self.kit = kit
        self.http = FakeHttp()
        self.service = UploadService(kit.stream, PUT, GET)
        self.uploads = Uploads(kit.ctx, kit.stream, self.http)  # type: ignore[arg-type]
        self.path = folder / "My Holiday.JPG"
        self.path.write_bytes(b"sand")


@pytest.fixture
def desk(kit: AccountKit, tmp_path: Path) -> Desk:
    return Desk(kit, tmp_path)


async def test_a_plain_file_goes_as_it_is(desk: Desk) -> None:
    assert await desk.uploads.upload(desk.path, encrypt=False) == GET

    assert desk.http.bodies == [b"sand"]
    assert desk.http.headers[0]["Content-Type"] == "image/jpeg"


async def test_an_encrypted_file_says_nothing_of_its_kind_and_each_has_its_own_key(desk: Desk) -> None:
    first = await desk.uploads.upload(desk.path, encrypt=True)
    second = await desk.uploads.upload(desk.path, encrypt=True)

    place, secret = aesgcm.parse(first)
    decryptor = Decryptor(secret)
    assert place == GET
    assert decryptor.update(desk.http.bodies[0]) + decryptor.finish() == b"sand"
    assert desk.http.headers[0]["Content-Type"] == "application/octet-stream"
    assert desk.service.asked[0]["content-type"] == "application/octet-stream"
    assert aesgcm.parse(second)[1] != secret


async def test_att_134_a_file_has_a_random_name_on_the_server(desk: Desk) -> None:
    await desk.uploads.upload(desk.path, encrypt=True)
    await desk.uploads.upload(desk.path, encrypt=True)
    strange = desk.path.rename(desk.path.with_name("a.Mustermann-2026"))
    await desk.uploads.upload(strange, encrypt=True)

    names = [asked["filename"] for asked in desk.service.asked]
    assert [name.partition(".")[2] for name in names] == ["jpg", "jpg", ""]
    assert len(set(names)) == 3
    assert not any("Holiday" in name for name in names)


async def test_the_service_is_looked_for_once_in_a_session(desk: Desk) -> None:
    for _ in range(2):
        await desk.uploads.upload(desk.path, encrypt=False)
    questions = [payload.tag for _, payload, _ in desk.kit.stream.requests]
    assert questions.count(disco.QUERY) == 3  # the server, rooms, files

    desk.uploads.renew()
    await desk.uploads.upload(desk.path, encrypt=False)
    assert [to for _, payload, to in desk.kit.stream.requests if payload.tag == REQUEST] == [SERVICE] * 3
    assert len(desk.kit.stream.requests) > len(questions) + 1


async def test_a_server_without_files_is_said_so(desk: Desk) -> None:
    desk.kit.stream.answers[disco.QUERY] = lambda _: result()

    with pytest.raises(NoUpload):
        await desk.uploads.upload(desk.path, encrypt=True)


async def test_what_is_too_large_is_not_even_asked_for(desk: Desk) -> None:
    desk.service.limit = "5"
    assert await desk.uploads.upload(desk.path, encrypt=False)

    with pytest.raises(FileTooLarge) as caught:
        await desk.uploads.upload(desk.path, encrypt=True)  # the tag is too much

    assert caught.value.limit == 5
    assert len(desk.service.asked) == 1


async def test_a_refused_slot_is_an_error(desk: Desk) -> None:
    desk.kit.stream.answers[REQUEST] = refuse("resource-constraint")

    with pytest.raises(RequestError, match="resource-constraint"):
        await desk.uploads.upload(desk.path, encrypt=True)

    assert desk.http.bodies == []


async def test_what_is_no_file_is_not_sent(desk: Desk, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere", Path("/dev/null")):
        with pytest.raises(FileUnreadable):
            await desk.uploads.upload(path, encrypt=True)

    assert desk.kit.stream.requests == []


@pytest.mark.parametrize("now", [b"san", b"sandcastle"])
async def test_a_file_that_changes_meanwhile_is_not_sent(desk: Desk, now: bytes) -> None:
    def change(payload: object) -> object:
        desk.path.write_bytes(now)
        return slot(payload)

    slot = desk.kit.stream.answers[REQUEST]
    desk.kit.stream.answers[REQUEST] = change  # type: ignore[assignment]

    with pytest.raises(FileUnreadable):
        await desk.uploads.upload(desk.path, encrypt=False)


async def test_a_connection_that_comes_back_is_waited_for(desk: Desk) -> None:
    desk.kit.stream.connected = False
    task = asyncio.ensure_future(desk.uploads.upload(desk.path, encrypt=False))
    await desk.kit.settled()

    desk.kit.stream.connected = True
    online = Connection(desk.kit.ctx.id, ConnectionState.ONLINE, "direct")
    desk.kit.bus.publish(ConnectionChanged(online))

    assert await task == GET


async def test_a_connection_that_does_not_come_back_is_not_waited_for_long(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "RECONNECTING", 0.01)
    desk.kit.stream.connected = False

    with pytest.raises(NotConnected):
        await desk.uploads.upload(desk.path, encrypt=False)
