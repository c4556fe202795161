# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files from one person to another, on real servers."""

import hashlib
import os
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.fakes.cli import CommandLine, Json, joined
from tests.fakes.socks_server import SocksServer
from tests.lab.lab import Lab, ProsodyLab

SIZE = 1_500_000


class Friends(NamedTuple):
    lab: Lab
    ann: CommandLine
    ben: CommandLine


def meet(folder: Path, lab: Lab) -> Friends:
    friends = Friends(lab, joined(folder, lab, "ann"), joined(folder, lab, "ben"))
    friends.ann("roster", "add", friends.ben.jid).good()
    friends.ben("roster", "add", friends.ann.jid).good()
    friends.ann("sync").good()
    return friends


@pytest.fixture(scope="module", params=["lab", "ejabberd_lab"])
def friends(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Friends:
    """Shared by the tests of a module."""
    return meet(tmp_path_factory.mktemp("friends"), request.getfixturevalue(request.param))


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "My Holiday.jpg"
    path.write_bytes(os.urandom(SIZE))
    return path


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def received(person: CommandLine, where: str) -> Json:
    """The newest message with a file."""
    person("sync").good()
    return person.history(where, "--files", "--limit", "1")[0]


def saved(person: CommandLine, message: Json, folder: Path) -> Path:
    *_, line = person("save", message["id"], str(folder)).good().lines
    return Path(line["attachments"][0]["path"])


@pytest.mark.parametrize("encryption", ["omemo", "none"])
def test_a_file_is_sent_and_saved(friends: Friends, photo: Path, encryption: str) -> None:
    _, ann, ben = friends

    *progress, line = ann("send", ben.jid, "--file", str(photo), "--encryption", encryption).good().lines
    message = received(ben, ann.jid)
    *fetched, kept = ben("save", message["id"], str(photo.parent)).good().lines

    (sent,), (seen,) = line["attachments"], kept["attachments"]
    assert line["state"] in ("sent", "delivered")
    assert line["body"] == message["body"] == sent["url"]
    assert sent["url"].startswith("aesgcm://" if encryption == "omemo" else "https://")
    assert (sent["encrypted"], sent["media_type"]) == (encryption == "omemo", "image/jpeg")
    assert "Holiday" not in sent["url"]
    assert {key: progress[-1][key] for key in ("event", "id")} == {"event": "transfer", "id": str(photo)}
    assert progress[-1]["done"] == progress[-1]["total"] >= SIZE
    assert (fetched[-1]["event"], fetched[-1]["id"]) == ("transfer", message["id"])
    assert (seen["size"], seen["name"]) == (SIZE, Path(seen["path"]).name)
    assert digest(Path(seen["path"])) == digest(photo)


def test_words_follow_their_file(friends: Friends, photo: Path) -> None:
    _, ann, ben = friends

    *_, file, words = ann("send", ben.jid, "look at this", "--file", str(photo)).good().lines

    ben("sync").good()
    assert [file["body"], words["body"]] == [line["body"] for line in ben.history(ann.jid, "--limit", "2")]


def test_flt_043_what_the_server_does_not_take_is_not_sent(friends: Friends, tmp_path: Path) -> None:
    _, ann, ben = friends
    before = len(ann.history(ben.jid))
    large = tmp_path / "large"
    with large.open("wb") as file:
        file.truncate(200 * 1024 * 1024)

    ann("send", ben.jid, "words", "--file", str(large)).bad(1, "too large")
    ann("send", ben.jid, "words", "--file", str(tmp_path / "nowhere")).bad(1, "cannot be read")

    assert len(ann.history(ben.jid)) == before


def test_a_file_in_a_private_group_is_read_by_its_members(friends: Friends, photo: Path) -> None:
    lab, ann, ben = friends
    room = lab.address("files")
    ann("room", "create", room).good()
    ann("room", "invite", room, ben.jid).good()
    ben("room", "join", room).good()

    *_, line = ann("send", room, "--file", str(photo)).good().lines

    message = received(ben, room)
    assert line["body"].startswith("aesgcm://")
    assert (message["kind"], message["body"]) == ("groupchat", line["body"])
    assert digest(saved(ben, message, photo.parent)) == digest(photo)


def test_att_110_files_go_through_the_proxy_or_not_at_all(
    lab: ProsodyLab, tmp_path: Path, photo: Path
) -> None:
    _, ann, ben = meet(tmp_path, lab)
    port = lab.server.ports.https
    with SocksServer() as proxy:
        proxy.names[f"localhost:{port}"] = ("127.0.0.1", port)
        for person in (ann, ben):
            person("account", "set", person.jid, f"route={proxy.route}").good()
        ann("send", ben.jid, "--file", str(photo)).good()
        message = received(ben, ann.jid)
        assert digest(saved(ben, message, photo.parent)) == digest(photo)

        asked = [request for request in proxy.requests if (request.host, request.port) == ("localhost", port)]
        streams = {request.user for request in proxy.requests} - {request.user for request in asked}
        assert len(asked) == 2
        assert streams

    ben("save", message["id"], str(tmp_path)).bad(4)
    ann("send", ben.jid, "--file", str(photo), "--timeout", "2").bad(4)
