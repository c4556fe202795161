# SPDX-License-Identifier: AGPL-3.0-or-later
import asyncio
import ssl
import time
from pathlib import Path

import pytest

from tests.e2e.stranger import Stranger
from tests.lab.ejabberd import EjabberdLab
from tests.lab.federation import Federation
from tests.lab.lab import Account, Lab, ProsodyLab
from tests.lab.raw import logs_in
from xmppclient.server import Authority


async def test_a_fresh_account_can_log_in_at_once(server: Lab) -> None:
    account = server.account()

    assert await logs_in(server.connect, server.ca_file, account)


async def test_the_premade_accounts_are_there_on_both_hosts(server: Lab) -> None:
    for jid in ("u1@alpha.test", "u10@beta.test"):
        local = jid.partition("@")[0]
        assert await logs_in(server.connect, server.ca_file, Account(jid, f"pw-{local}"))


async def test_a_wrong_password_is_refused(server: Lab) -> None:
    account = server.account("beta.test")

    assert not await logs_in(server.connect, server.ca_file, Account(account.jid, "wrong"))


async def test_only_who_trusts_the_labs_authority_accepts_its_certificate(
    server: Lab, tmp_path: Path
) -> None:
    other = Authority.at(tmp_path).ca_file

    with pytest.raises(ssl.SSLCertVerificationError):
        await logs_in(server.connect, other, Account("u1@alpha.test", "pw-u1"))


def test_accounts_and_rooms_never_repeat(lab: ProsodyLab, ejabberd_lab: EjabberdLab) -> None:
    jids = [lab.account().jid for _ in range(20)] + [lab.address("room") for _ in range(20)]
    jids += [ejabberd_lab.account().jid for _ in range(5)]

    assert len(set(jids)) == len(jids)


async def test_a_killed_server_comes_back_on_the_same_ports(private_lab: ProsodyLab) -> None:
    account, connect = private_lab.account(), private_lab.connect
    await private_lab.kill()
    with pytest.raises(ConnectionRefusedError):
        await logs_in(connect, private_lab.ca_file, account)

    await private_lab.start()

    assert private_lab.connect == connect
    assert await logs_in(connect, private_lab.ca_file, account)


async def test_a_paused_server_accepts_but_says_nothing_until_it_goes_on(private_lab: ProsodyLab) -> None:
    account = private_lab.account()
    private_lab.pause()
    attempt = asyncio.create_task(logs_in(private_lab.connect, private_lab.ca_file, account))
    await asyncio.sleep(0.3)
    assert not attempt.done()

    private_lab.resume()

    assert await attempt


def test_two_servers_talk_to_each_other(federation: Federation) -> None:
    at_ann = Stranger(federation.alpha, federation.alpha.account())
    with at_ann, Stranger(federation.beta, federation.beta.account()) as at_ben:
        at_ann.say(f"<message to='{at_ben.full}' type='chat'><body>across</body></message>")
        at_ben.until("across")
        at_ben.say(f"<message to='{at_ann.full}' type='chat'><body>and back</body></message>")
        at_ann.until("and back")


def test_a_room_takes_people_of_another_server(federation: Federation) -> None:
    room = federation.beta.address("room")
    with Stranger(federation.alpha, federation.alpha.account()) as at_ann:
        at_ann.say(f"<presence to='{room}/ann'><x xmlns='http://jabber.org/protocol/muc'/></presence>")
        at_ann.until("code='201'")


async def test_ejabberd_can_be_killed_and_restarted(ejabberd_lab: EjabberdLab) -> None:
    account = ejabberd_lab.account()
    started = time.monotonic()

    await ejabberd_lab.restart()

    assert time.monotonic() - started < 30
    assert await logs_in(ejabberd_lab.connect, ejabberd_lab.ca_file, account)
