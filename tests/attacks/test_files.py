# SPDX-License-Identifier: AGPL-3.0-or-later
"""Servers and people who use files to do harm, or lose half of them."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes.account_kit import AccountKit
from tests.fakes.certificates import Pki
from tests.fakes.evil_http import EvilHttp, endless, evil_http, part, say
from tests.fakes.upload_service import UploadService
from xmppclient import filename
from xmppclient.errors import (
    FileDamaged,
    FileExists,
    FileTooLarge,
    FileUnreadable,
    NetworkUnreachable,
    TransferInterrupted,
    TransferRefused,
    UnsafeAddress,
)
from xmppclient.model import Account, Address
from xmppclient.net import exchange
from xmppclient.net.http import HttpClient
from xmppclient.net.router import Router
from xmppclient.services import fetching
from xmppclient.services.fetching import fetch
from xmppclient.services.files import Uploads
from xmppclient.xep import aesgcm
from xmppclient.xep.aesgcm import Encryptor, Secret

PKI = Pki()
CONTEXT = PKI.server("localhost")
ANN = Account(Address("ann@a.test"), "secret", connect=("127.0.0.1:5222",), ca_pem=PKI.ca_pem)
SECRET = Secret.new()
KEY = "0a" * 44


@pytest.fixture
async def evil() -> AsyncIterator[EvilHttp]:
    async with evil_http(CONTEXT) as server:
        yield server


@pytest.fixture
async def http() -> AsyncIterator[HttpClient]:
    router = Router()
    yield router.http(ANN)
    await router.close()


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "saved").mkdir()
    return tmp_path / "saved" / "file.jpg"


def sealed(data: bytes) -> bytes:
    encryptor = Encryptor(SECRET)
    return encryptor.update(data) + encryptor.finish()


def nothing_in(folder: Path) -> bool:
    return not list(folder.iterdir())


@pytest.mark.parametrize(
    "url",
    [
        f"aesgcm://user@localhost/f#{KEY}", f"aesgcm://user:word@localhost/f#{KEY}",
        f"aesgcm://localhost/f#{KEY}#{KEY}", f"aesgcm://localhost/f#{KEY}00", f"aesgcm://localhost/f#{KEY[2:]}",
        "aesgcm://localhost/f", "aesgcm://localhost/f#", f"aesgcm://localhost/f#{'zz' * 44}",
        f"AESGCM://localhost/f#{KEY}", f"aesgcm:///f#{KEY}", f"aesgcm://localhost/a b#{KEY}",
        f"aesgcm://localhost\\@other/f#{KEY}", f"aesgcm://localhost:0/f#{KEY}", f"aesgcm://localhost:x/f#{KEY}",
        f"http://localhost/f#{KEY}", "http://localhost/f", "file:///etc/passwd",
        f"aesgcm://{'x' * 5000}#{KEY}",
    ],
)  # fmt: skip
async def test_att_105_addresses_of_files_are_read_strictly(http: HttpClient, target: Path, url: str) -> None:
    with pytest.raises(UnsafeAddress):
        await fetch(http, url, target)

    assert nothing_in(target.parent)


@pytest.mark.parametrize("size", [0, 1, 4095, 4096, 4097, 8192, 65_536, 200_000])
async def test_att_106_files_of_any_size_arrive(
    http: HttpClient, kit: AccountKit, evil: EvilHttp, target: Path, tmp_path: Path, size: int
) -> None:
    data = bytes(index % 251 for index in range(size))
    (tmp_path / "source.jpg").write_bytes(data)
    evil.script = say(201)
    UploadService(kit.stream, evil.url())

    url = await Uploads(kit.ctx, kit.stream, http).upload(tmp_path / "source.jpg", encrypt=True)
    evil.script = say(200, evil.asked[-1].body)
    await fetch(http, url, target)

    assert len(evil.asked[0].body) == size + aesgcm.TAG
    assert target.read_bytes() == data


async def test_att_107_an_endless_file_is_cut_and_removed(
    http: HttpClient, evil: EvilHttp, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "LARGEST", 1_000_000)
    evil.script = endless(b"x" * 50_000)

    with pytest.raises(FileTooLarge):
        await fetch(http, evil.url(), target)

    assert nothing_in(target.parent)


async def test_att_107_a_file_that_is_announced_too_large_is_not_begun(
    http: HttpClient, evil: EvilHttp, target: Path
) -> None:
    evil.script = endless(b"x" * 1000, length=fetching.LARGEST + 1)

    with pytest.raises(FileTooLarge) as caught:
        await fetch(http, evil.url(), target)

    assert caught.value.limit == fetching.LARGEST
    assert nothing_in(target.parent)


async def test_att_107_a_server_that_drips_is_left(
    http: HttpClient, evil: EvilHttp, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "PATIENCE", 0.3)
    evil.script = endless(b"x", 0.01, length=1_000_000)

    with pytest.raises(TransferInterrupted):
        await fetch(http, evil.url(), target)

    assert nothing_in(target.parent)


async def test_att_107_a_server_that_says_nothing_is_left(
    http: HttpClient, evil: EvilHttp, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "CONNECTING", 0.3)

    async def silence(writer: asyncio.StreamWriter) -> None:
        await asyncio.Event().wait()

    evil.script = silence
    with pytest.raises((TransferInterrupted, NetworkUnreachable)):
        await fetch(http, evil.url(), target)


@pytest.mark.parametrize(
    "place",
    [
        "http://localhost/x",
        "https://other.test/x",
        "file:///etc/passwd",
        "https://127.0.0.1/",
        "//169.254.169.254/",
    ],
)
async def test_att_108_nobody_is_sent_on(http: HttpClient, evil: EvilHttp, target: Path, place: str) -> None:
    evil.script = say(302, headers={"Location": place})

    with pytest.raises(UnsafeAddress):
        await fetch(http, evil.url(), target)

    assert evil.connections == 1
    assert nothing_in(target.parent)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "10.0.0.1", "169.254.169.254"])
async def test_att_108_the_own_network_is_not_asked(evil: EvilHttp, target: Path, host: str) -> None:
    router = Router()
    http = router.http(replace(ANN, connect=()))

    with pytest.raises(UnsafeAddress):
        await fetch(http, f"https://{host}:{evil.port}/x", target)

    assert evil.connections == 0
    assert router.ledger.snapshot() == () or router.ledger.snapshot()[0].failure == "UnsafeAddress"
    await router.close()


async def test_att_108_a_name_that_leads_into_the_own_network_is_not_followed(
    evil: EvilHttp, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    router = Router()
    http = router.http(replace(ANN, connect=()))
    known = [(2, 1, 6, "", ("127.0.0.1", evil.port))]
    monkeypatch.setattr("socket.getaddrinfo", lambda *args, **options: known)

    with pytest.raises(UnsafeAddress):
        await fetch(http, f"https://innocent.test:{evil.port}/x", target)

    assert evil.connections == 0
    await router.close()


async def test_att_109_only_harmless_headers_are_sent_along(
    http: HttpClient, kit: AccountKit, evil: EvilHttp, tmp_path: Path
) -> None:
    (tmp_path / "x").write_bytes(b"words")
    evil.script = say(201)
    service = UploadService(kit.stream, evil.url())
    service.headers = [
        ("Authorization", "Basic\r\nX-Evil: 1"), ("cookie", "a=b"), ("Expires", "never"), ("Host", "evil"),
        ("Content-Length", "0"), ("X-Evil", "1"), ("Cookie\r\nX-Evil", "1"), ("Authorization", "second"),
    ]  # fmt: skip

    await Uploads(kit.ctx, kit.stream, http).upload(tmp_path / "x", encrypt=False)

    headers = evil.asked[0].headers
    assert headers["authorization"] == "BasicX-Evil: 1"
    assert (headers["cookie"], headers["expires"]) == ("a=b", "never")
    assert headers["host"] == f"localhost:{evil.port}"
    assert "x-evil" not in headers
    assert evil.asked[0].body == b"words"


@pytest.mark.parametrize("put", ["http://localhost/x", "ftp://localhost/x", "https://u:p@localhost/x", "/x"])
async def test_att_109_nothing_is_put_at_an_unsafe_address(
    http: HttpClient, kit: AccountKit, tmp_path: Path, put: str
) -> None:
    (tmp_path / "x").write_bytes(b"words")
    UploadService(kit.stream, put, "https://localhost/x")

    with pytest.raises(UnsafeAddress):
        await Uploads(kit.ctx, kit.stream, http).upload(tmp_path / "x", encrypt=True)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://a.test/..%2F..%2F.bashrc", "bashrc"),
        ("https://a.test/%2e%2e%5C%2e%2e%5Cevil.exe", "evil.exe"),
        ("https://a.test/photo%E2%80%AEgpj.exe", "photogpj.exe"),
        ("https://a.test/con.txt", "_con.txt"),
        ("https://a.test/NUL", "_NUL"),
        ("https://a.test/COM1", "_COM1"),
        ("https://a.test/a%00b%0Ac.txt", "abc.txt"),
        ("https://a.test/a%3Cb%3A%22c%7C.txt", "a_b__c_.txt"),
        ("https://a.test/x.txt%20.%20.", "x.txt"),
        ("https://a.test/%2F%2F", "file"),
        ("https://a.test/..", "file"),
        ("https://a.test/" + "a" * 300 + ".jpg", "a" * 146 + ".jpg"),
        ("https://a.test/" + "%F0%9F%98%80" * 100 + ".jpg", "😀" * 36 + ".jpg"),
    ],
)
def test_att_112_names_are_made_safe(url: str, name: str) -> None:
    assert filename.of_url(url) == name


async def test_att_112_nothing_is_overwritten(http: HttpClient, evil: EvilHttp, target: Path) -> None:
    target.write_bytes(b"precious")

    with pytest.raises(FileExists):
        await fetch(http, evil.url(), target)

    assert evil.connections == 0
    assert target.read_bytes() == b"precious"


async def test_att_112_nor_what_appears_meanwhile(http: HttpClient, evil: EvilHttp, target: Path) -> None:
    async def script(writer: asyncio.StreamWriter) -> None:
        target.write_bytes(b"precious")
        await say(200, b"other")(writer)

    evil.script = script
    with pytest.raises(FileExists):
        await fetch(http, evil.url(), target)

    assert [path.read_bytes() for path in target.parent.iterdir()] == [b"precious"]


async def test_what_somebody_chose_to_replace_is_replaced_when_all_is_there(
    http: HttpClient, evil: EvilHttp, target: Path
) -> None:
    target.write_bytes(b"old")
    evil.script = part(b"new", 5)
    with pytest.raises(TransferInterrupted):
        await fetch(http, evil.url(), target, replace=True)
    assert target.read_bytes() == b"old"

    evil.script = say(200, b"new")
    await fetch(http, evil.url(), target, replace=True)
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize("status", [403, 404, 410, 413, 500, 507])
async def test_flt_043_a_refused_upload_is_an_error(
    http: HttpClient, kit: AccountKit, evil: EvilHttp, tmp_path: Path, status: int
) -> None:
    (tmp_path / "x").write_bytes(b"words")
    UploadService(kit.stream, evil.url())
    evil.script = say(status)

    with pytest.raises(TransferRefused) as caught:
        await Uploads(kit.ctx, kit.stream, http).upload(tmp_path / "x", encrypt=True)

    assert caught.value.status == status


async def test_flt_043_an_interrupted_upload_is_an_error(
    http: HttpClient, kit: AccountKit, evil: EvilHttp, tmp_path: Path
) -> None:
    (tmp_path / "x").write_bytes(b"words" * 100_000)
    UploadService(kit.stream, evil.url())

    async def cut(writer: asyncio.StreamWriter) -> None:
        writer.transport.abort()

    evil.script, evil.early = cut, True
    with pytest.raises(TransferInterrupted):
        await Uploads(kit.ctx, kit.stream, http).upload(tmp_path / "x", encrypt=True)


def damaged(data: bytes) -> list[bytes]:
    whole = sealed(data)
    return [whole[:-1], whole[:-1] + b"\0", b"\0" + whole[1:], whole[:5], b"", whole + b"x"]


@pytest.mark.parametrize("case", range(6))
async def test_flt_044_what_is_not_what_was_sent_gets_no_name(
    http: HttpClient, evil: EvilHttp, target: Path, case: int
) -> None:
    evil.script = say(200, damaged(b"words" * 10_000)[case])

    with pytest.raises(FileDamaged):
        await fetch(http, aesgcm.write(evil.url(), SECRET), target)

    assert nothing_in(target.parent)


async def test_flt_044_an_interrupted_file_gets_no_name(
    http: HttpClient, evil: EvilHttp, target: Path
) -> None:
    evil.script = part(b"x" * 100_000, 200_000)

    with pytest.raises(TransferInterrupted):
        await fetch(http, evil.url(), target)

    assert nothing_in(target.parent)


async def test_flt_044_a_file_that_somebody_stops_gets_no_name(
    http: HttpClient, evil: EvilHttp, target: Path
) -> None:
    evil.script = endless(b"x" * 10_000, 0.01)
    coming = asyncio.Event()

    task = asyncio.ensure_future(fetch(http, evil.url(), target, progress=lambda *_: coming.set()))
    await coming.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    assert nothing_in(target.parent)


async def test_where_nothing_can_be_written_is_said_before_anything_is_fetched(
    http: HttpClient, evil: EvilHttp, tmp_path: Path
) -> None:
    with pytest.raises(FileUnreadable):
        await fetch(http, evil.url(), tmp_path / "nowhere" / "x")

    assert evil.connections == 0


async def test_a_full_disk_leaves_nothing(
    http: HttpClient, evil: EvilHttp, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    evil.script = say(200, b"words")

    with pytest.raises(FileUnreadable, match="No space left"):
        await fetch(http, evil.url(), target)

    assert nothing_in(target.parent)
