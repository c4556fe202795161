# SPDX-License-Identifier: AGPL-3.0-or-later
"""Nothing readable on disk: every byte the program left is searched."""

from pathlib import Path

from tests.e2e.conftest import Pair
from tests.e2e.person import PASSPHRASE, Json, Person

SENT, RECEIVED = "marker-sent-4711", "marker-received-0815"


def readable(folder: Path, secrets: dict[str, str]) -> set[str]:
    """Which secrets stand in some file below, in UTF-8 or UTF-16."""
    forms = {(name, text.encode(code)) for name, text in secrets.items() for code in ("utf-8", "utf-16-le")}
    return {
        name
        for file in folder.rglob("*")
        if file.is_file()
        for name, form in forms
        if form in file.read_bytes()
    }


def test_no_secret_is_readable_on_disk(prosody_pair: Pair) -> None:
    ann, ben = prosody_pair
    secrets = {"sent": SENT, "received": RECEIVED, "contact": ben.jid, "password": ann.password}
    with ann.listening() as listener:
        ben.succeed("send", ann.jid, RECEIVED)
        listener.message(RECEIVED)
        while_open = readable(ann.folder, secrets)  # with the write-ahead log of a running program
    ann.succeed("send", ben.jid, SENT)
    ann.passphrase_file.rename(ann.folder.parent / "passphrase")

    assert {line["body"] for line in _history(ann)} == {SENT, RECEIVED}  # they are in there
    assert while_open == set()
    assert readable(ann.folder, {**secrets, "passphrase": PASSPHRASE}) == set()


def test_the_search_finds_what_is_readable(tmp_path: Path) -> None:
    (tmp_path / "leak.log").write_bytes(b"\0\0" + SENT.encode("utf-16-le"))

    assert readable(tmp_path, {"sent": SENT, "received": RECEIVED}) == {"sent"}


def _history(person: Person) -> list[Json]:
    person.passphrase_file = person.folder.parent / "passphrase"
    return person.history()
