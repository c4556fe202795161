# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files from one person to another, on real servers."""

import hashlib
import os
from pathlib import Path

import pytest

from tests.e2e.conftest import Pair
from tests.e2e.person import Person

SIZE = 1_500_000


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "My Holiday.jpg"
    path.write_bytes(os.urandom(SIZE))
    return path


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def received(person: Person, sender: str) -> dict[str, object]:
    """The newest message with a file."""
    person.succeed("sync")
    found: dict[str, object] = person.history(sender, "--files", "--limit", "1")[0]
    return found


@pytest.mark.parametrize("encryption", ["omemo", "none"])
def test_a_file_is_sent_and_saved(pair: Pair, photo: Path, encryption: str) -> None:
    ann, ben = pair

    *progress, line = ann.succeed("send", ben.jid, "--file", str(photo), "--encryption", encryption)
    message = received(ben, ann.jid)
    *fetched, saved = ben.succeed("save", str(message["id"]), str(ben.folder))

    (sent,), (seen,) = line["attachments"], saved["attachments"]
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
