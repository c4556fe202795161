# SPDX-License-Identifier: AGPL-3.0-or-later
"""Onion services and the keys of private ones."""

import asyncio

import pytest

from tests.fakes.control_server import Answer, control_server
from xmppclient.errors import BadOnionAddress, BadOnionKey
from xmppclient.net.tor import onions
from xmppclient.net.tor.control import Control
from xmppclient.net.tor.onions import (
    OnionKeys,
    OnionMemory,
    OnionServices,
    make_onion_key,
    public_onion_key,
    read_onion_key,
)

NAME = "a2" * 28
KEY = "ED25519-V3:" + "A" * 86 + "=="
WEB = {80: ("127.0.0.1", 8080)}


def test_a_new_key_is_a_pair() -> None:
    pair = make_onion_key()

    assert public_onion_key(pair.private) == pair.public != pair.private
    assert len(read_onion_key(pair.public)) == 32
    assert pair.private not in repr(pair)


@pytest.mark.parametrize(
    "text", ["", "A" * 51, "A" * 53, "1" * 52, "A" * 51 + "\n", "A" * 26 + " " + "A" * 25]
)
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(BadOnionKey):
        read_onion_key(text)


def test_a_key_is_read_in_small_letters_and_with_space_around() -> None:
    pair = make_onion_key()

    assert read_onion_key(f" {pair.private.lower()}\n") == read_onion_key(pair.private)


@pytest.mark.parametrize(
    "onion", ["", "example.org", "a2.onion", f"{NAME}.onion x", f"{NAME}.onion\r\n", NAME]
)
def test_a_key_for_what_is_no_onion_is_refused(onion: str) -> None:
    with pytest.raises(BadOnionAddress):
        OnionKeys().check(onion, make_onion_key().private)


async def test_a_key_is_told_once_and_again_to_the_next_tor() -> None:
    keys = OnionKeys()
    entry = keys.check(f"upload.{NAME.upper()}.ONION", make_onion_key().private)
    async with control_server(ok) as server:
        control = await Control.open("127.0.0.1", server.port)
        await keys.add(control, entry)
        await keys.add(control, entry)
        told = list(server.heard)
        await keys.add_all(control)
        control.close()

    assert told == [f"ONION_CLIENT_AUTH_ADD {NAME} x25519:{entry[1]}"]
    assert server.heard == told * 2


async def test_a_wrong_letter_in_the_address_is_found_by_tor() -> None:
    keys = OnionKeys()
    async with control_server(lambda _: b"512 Invalid v3 address\r\n") as server:
        control = await Control.open("127.0.0.1", server.port)
        with pytest.raises(BadOnionAddress):
            await keys.add(control, keys.check(f"{NAME}.onion", make_onion_key().private))
        await keys.add_all(control)
        control.close()

    assert len(server.heard) == 1


async def test_a_service_is_known_when_its_descriptor_is_stored() -> None:
    services = OnionServices()
    async with control_server(added) as server:
        control = await Control.open("127.0.0.1", server.port)
        publishing = asyncio.ensure_future(services.publish(control, services.check(WEB, "", ())))
        await asyncio.sleep(0.05)
        waited = not publishing.done()
        services.hear(f"UPLOADED {NAME} UNKNOWN $AAAA")

        assert await publishing == (f"{NAME}.onion", KEY)
        assert waited
        assert await services.publish(control, services.check(WEB, KEY, ())) == (f"{NAME}.onion", KEY)
        await services.publish_all(control)
        control.close()
    assert server.heard == [
        "ADD_ONION NEW:ED25519-V3 Port=80,127.0.0.1:8080",
        f"ADD_ONION {KEY} Port=80,127.0.0.1:8080",
    ]


async def test_a_private_service_names_who_may_come_in() -> None:
    client = make_onion_key().public

    service = OnionServices().check({5222: ("::1", 1)}, KEY, (client.lower(),))

    assert service.command() == (f"ADD_ONION {KEY} Flags=V3Auth Port=5222,[::1]:1 ClientAuthV3={client}")


async def test_what_is_withdrawn_is_not_told_again() -> None:
    services = OnionServices()
    async with control_server(added) as server:
        control = await Control.open("127.0.0.1", server.port)
        services.hear(f"UPLOADED {NAME} UNKNOWN $AAAA")
        onion, _ = await services.publish(control, services.check(WEB, "", ()))
        server.heard.clear()
        for _ in range(2):
            await services.withdraw(control, onion)
        await services.publish_all(control)
        control.close()

    assert server.heard == [f"DEL_ONION {NAME}"]


@pytest.mark.parametrize(
    "key", ["RSA1024:abc", "ED25519-V3:short", f"{KEY} Port=22", f"{KEY}\r\nSIGNAL HALT"]
)
def test_the_key_of_a_service_is_nothing_else(key: str) -> None:
    with pytest.raises(BadOnionKey):
        OnionServices().check(WEB, key, ())


@pytest.mark.parametrize(
    "ports", [{}, {0: ("127.0.0.1", 1)}, {80: ("127.0.0.1", 0)}, {80: ("192.0.2.1", 80)}, {80: ("a b", 80)}]
)
def test_a_service_leads_to_this_computer_only(ports: dict[int, tuple[str, int]]) -> None:
    with pytest.raises(ValueError):
        OnionServices().check(ports, "", ())


def ok(_: str) -> bytes:
    return b"250 OK\r\n"


def added(line: str) -> bytes:
    told = (
        f"250-ServiceID={NAME}\r\n250-PrivateKey={KEY}\r\n250 OK\r\n"
        if "NEW:" in line
        else (f"250-ServiceID={NAME}\r\n250 OK\r\n")
    )
    return told.encode() if line.startswith("ADD_ONION") else b"250 OK\r\n"


_: Answer = added


async def test_a_tor_that_forgets_onions_keeps_our_keys_and_is_not_asked_again_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keys = OnionKeys()
    entry = keys.check(f"{NAME}.onion", make_onion_key().private)
    memory = OnionMemory(keys)
    async with control_server(ok) as server:
        control = await Control.open("127.0.0.1", server.port)
        await keys.add(control, entry)
        await asyncio.gather(memory.wipe(control), memory.wipe(control))
        once = list(server.heard)
        monkeypatch.setattr(onions, "FORGET_EVERY", 0)
        memory = OnionMemory(keys)
        await memory.wipe(control)
        await memory.wipe(control)
        control.close()

    told = f"ONION_CLIENT_AUTH_ADD {entry[0]} x25519:{entry[1]}"
    assert once == [told, "SIGNAL NEWNYM", told]
    assert server.heard == [told, *3 * ["SIGNAL NEWNYM", told]]
