# SPDX-License-Identifier: AGPL-3.0-or-later
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.cli.told import Told
from tests.fakes.account_kit import blank_profile as blank_profile
from tests.fakes.cli import CommandLine, joined
from tests.lab.lab import Account, ProsodyLab
from xmppclient.server.config import free_ports


class Friends(NamedTuple):
    ann: CommandLine
    ben: CommandLine


@pytest.fixture
def cli(tmp_path: Path) -> CommandLine:
    """A new profile without accounts."""
    return CommandLine(tmp_path).make()


@pytest.fixture(scope="module")
def friends(lab: ProsodyLab, tmp_path_factory: pytest.TempPathFactory) -> Friends:
    """Two people who have each other as contacts; shared by a module, so use words of your own."""
    folder = tmp_path_factory.mktemp("friends")
    pair = Friends(joined(folder, lab, "ann"), joined(folder, lab, "ben"))
    pair.ann("roster", "add", pair.ben.jid).good()
    pair.ben("roster", "add", pair.ann.jid).good()
    pair.ann("sync").good()
    return pair


@pytest.fixture
def nowhere(cli: CommandLine) -> CommandLine:
    """With an account whose server does not run."""
    login = ["--password-file", cli.file("password", "pw"), "--connect", f"127.0.0.1:{free_ports(1)[0]}"]
    cli("account", "add", "ann@alpha.test", *login, "--tls", "direct", "--no-check").good()
    return cli


@pytest.fixture
def account(lab: ProsodyLab) -> Account:
    return lab.account()


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Told:
    made = Told(tmp_path)
    monkeypatch.setattr("xmppclient.cli.run.Core", made.make_core)
    return made
