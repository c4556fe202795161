# SPDX-License-Identifier: AGPL-3.0-or-later
"""Routes chosen in the window, with a real core, a real server and a proxy that does as it is told."""

import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import ui.app
from tests.fakes.socks_server import SocksServer
from tests.lab.lab import Lab
from tests.ui.app.test_real import GOOD, fill, online
from tests.ui.app.test_registering import PASSWORD
from ui.scene import SceneControls

REFUSED = 5


@pytest.fixture
def proxy(lab: Lab) -> Iterator[SocksServer]:
    with SocksServer() as made:
        host, port = lab.connect.rsplit(":", 1)
        made.names[lab.hosts[0]] = made.names[lab.connect] = (host, int(port))
        yield made


def choose(controls: SceneControls, lab: Lab, route: str, *, named: bool = False) -> None:
    """Choose a route on the first screen; ``named``: the server has to be found by its name."""
    entry = controls.shell.entryModel
    for form in (entry.account_form, entry.registration_form):
        form.way_model.route.show(route)
        form.way_model.setTls(lab.tls)
        form.way_model.edit("caFile", str(lab.ca_file))
        form.way_model.edit("server", "" if named else lab.connect)


def protect(controls: SceneControls) -> None:
    entry = controls.shell.entryModel
    entry.next()
    entry.passphrase_form.setFirst(GOOD)
    entry.passphrase_form.setSecond(GOOD)
    entry.next()


def test_a_first_run_through_a_proxy_names_its_route(
    qapp: QApplication, tmp_path: Path, lab: Lab, proxy: SocksServer
) -> None:
    account, said = lab.account(), list[str]()

    async def scene(controls: SceneControls) -> None:
        fill(controls.shell.entryModel.account_form, lab, account)
        choose(controls, lab, proxy.route)
        protect(controls)
        await online(controls)
        accounts = controls.shell.settingsModel.property("accounts")
        await controls.wait_until(lambda: accounts.rows[0].tone == "success")
        said.append(accounts.rows[0].line)
        said.append(await controls.core.routes.default())

    assert ui.app.run(tmp_path / "profile", scene=scene) == 0
    assert said == ["Online through a proxy", proxy.route]
    assert {request.place for request in proxy.requests} == {lab.connect}


def test_att_133_a_new_address_is_asked_for_through_the_proxy_before_there_is_a_store(
    qapp: QApplication, tmp_path: Path, lab: Lab, proxy: SocksServer
) -> None:
    name = f"new-{secrets.token_hex(6)}"

    async def scene(controls: SceneControls) -> None:
        entry = controls.shell.entryModel
        form = entry.registration_form
        entry.needAddress()
        choose(controls, lab, proxy.route, named=True)
        form.setDomain(lab.hosts[0])
        entry.next()
        await controls.wait_until(lambda: form.known or bool(form.domainProblem), 30)
        assert form.domainProblem == ""
        form.answer("username", name)
        form.answer("password", PASSWORD)
        protect(controls)
        await online(controls)

    assert ui.app.run(tmp_path / "profile", scene=scene) == 0
    assert any(request.host == lab.hosts[0] for request in proxy.requests), "found behind the proxy"


def test_flt_016_a_dead_proxy_is_said_with_its_place_and_can_be_mended(
    qapp: QApplication, tmp_path: Path, lab: Lab, proxy: SocksServer
) -> None:
    account, said = lab.account(), list[str]()

    async def scene(controls: SceneControls) -> None:
        form = controls.shell.entryModel.account_form
        fill(form, lab, account)
        choose(controls, lab, proxy.route)
        proxy.stop()
        protect(controls)
        await controls.wait_until(lambda: bool(form.problem), 30)
        said.append(form.problem)
        proxy.start()
        proxy.reply = REFUSED
        controls.shell.entryModel.next()
        await controls.wait_until(lambda: "refuses" in form.problem, 30)
        said.append(form.problem)
        proxy.reply = 0
        controls.shell.entryModel.next()
        await online(controls)

    assert ui.app.run(tmp_path / "profile", scene=scene) == 0
    begin = f"Cannot reach {lab.hosts[0]} through a proxy: "
    assert said == [
        f"{begin}the proxy at 127.0.0.1:{proxy.port} does not answer. Nothing was sent.",
        f"{begin}the server refuses the connection. Nothing was sent.",
    ]
