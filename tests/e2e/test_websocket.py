# SPDX-License-Identifier: AGPL-3.0-or-later
"""People whose network lets only the web pass talk encrypted, with both servers."""

from pathlib import Path

from tests.fakes.cli import CommandLine
from tests.lab.lab import Lab


def joined(folder: Path, lab: Lab, name: str, address: str) -> CommandLine:
    account = lab.account(prefix=name)
    person = CommandLine(folder / name, account.jid).make()
    password = person.file("password", account.password)
    options = ["--password-file", password, "--connect", address, "--ca-file", str(lab.ca_file)]
    person("account", "add", account.jid, *options).good()
    return person


def test_a_chat_over_websocket_is_encrypted_both_ways(server: Lab, tmp_path: Path) -> None:
    ann = joined(tmp_path, server, "ann", server.websocket)
    ben = joined(tmp_path, server, "ben", server.websocket)

    (sent,) = ann("send", ben.jid, "through the web").good().of("message")
    ben("sync").good()
    (answer,) = ben("send", ann.jid, "and back").good().of("message")
    ann("sync").good()

    assert (sent["encryption"], answer["encryption"]) == ("omemo:2", "omemo:2")
    assert [line["body"] for line in ben.history(ann.jid)] == ["through the web", "and back"]
    assert [line["body"] for line in ann.history(ben.jid)] == ["through the web", "and back"]
    (account,) = ann("account", "list").good().of("account")
    assert account["connect"] == [server.websocket]
