# SPDX-License-Identifier: AGPL-3.0-or-later
"""The file that names a private network for tests of the whole program cannot weaken anybody."""

from pathlib import Path

import pytest

from xmppclient.errors import TorFailed
from xmppclient.net.tor.private import FILE, private_network

AUTHORITY = f"DirAuthority a orport=5 no-v2 v3ident={'A' * 40} 127.0.0.1:5 {'B' * 40}"


def test_usually_there_is_none(tmp_path: Path) -> None:
    assert private_network(tmp_path) == ()


def test_a_network_of_this_computer_is_taken(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(f"TestingTorNetwork 1\n{AUTHORITY}\n")

    assert private_network(tmp_path) == ("TestingTorNetwork 1", AUTHORITY)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "TestingTorNetwork 1\n",
        f"{AUTHORITY}\nControlPort 9051\n",
        f"{AUTHORITY}\nHashedControlPassword 16:AA\n",
        AUTHORITY.replace("127.0.0.1", "192.0.2.1"),
        AUTHORITY.replace("127.0.0.1:5", "127.0.0.1:5@192.0.2.1"),
        f"{AUTHORITY} \\\nSafeLogging 0",
    ],
)
def test_att_140_anything_else_keeps_tor_from_starting(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)

    with pytest.raises(TorFailed):
        private_network(tmp_path)
