# SPDX-License-Identifier: AGPL-3.0-or-later
"""Nothing readable on disk: every byte the program left is searched."""

import asyncio
import base64
import json
import subprocess
from pathlib import Path

from storage.profile import Profile
from tests.e2e.conftest import Pair
from tests.e2e.person import PASSPHRASE, PATIENCE, Json, Person

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

    assert {line["body"] for line in _history(ann)} >= {SENT, RECEIVED}  # they are in there
    assert while_open == set()
    assert readable(ann.folder, {**secrets, "passphrase": PASSPHRASE}) == set()


def test_the_private_key_is_readable_nowhere(prosody_pair: Pair) -> None:
    ann, ben = prosody_pair
    ann.succeed("send", ben.jid, "signed with it")

    key = asyncio.run(_private_key(ann))

    assert len(key) == 32
    assert _holding(ann.folder, key) == []
    (ann.folder / "leak").write_bytes(b"x" + base64.b64encode(key) + b"x")
    assert _holding(ann.folder, key) == ["leak"]
    (ann.folder / "leak").unlink()


def test_the_log_tells_nothing_of_it_even_at_debug(prosody_pair: Pair) -> None:
    ann, ben = prosody_pair
    sender = [*ann.program, "--log-level", "DEBUG", "send", ben.jid, SENT]
    reader = [*ben.program, "--log-level", "DEBUG", "sync"]

    logs = ""
    for command, person in ((sender, ann), (reader, ben)):
        done = subprocess.run(
            command, capture_output=True, text=True, env=person.environment, timeout=PATIENCE, check=True
        )
        logs += done.stderr

    assert "DEBUG" in logs  # it did log
    secrets = {SENT, ann.password, ben.password, PASSPHRASE, base64.b64encode(ann.password.encode()).decode()}
    assert [secret for secret in secrets if secret in logs] == []


def test_the_search_finds_what_is_readable(tmp_path: Path) -> None:
    (tmp_path / "leak.log").write_bytes(b"\0\0" + SENT.encode("utf-16-le"))

    assert readable(tmp_path, {"sent": SENT, "received": RECEIVED}) == {"sent"}


async def _private_key(person: Person) -> bytes:
    profile = await Profile.open(person.profile, PASSPHRASE)
    try:
        (account,) = await profile.store.accounts.list()
        text: str = json.loads((await profile.store.omemo.load_all(account.id))["/ikp/key"])
        return base64.urlsafe_b64decode(text)
    finally:
        await profile.close()


def _holding(folder: Path, key: bytes) -> list[str]:
    """Files with the key as it is, in hexadecimal, base64 or JSON text."""
    forms = [key, key.hex().encode(), key.hex().upper().encode(), key.decode("latin-1").encode()]
    forms += [encode(key).rstrip(b"=") for encode in (base64.b64encode, base64.urlsafe_b64encode)]
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [file.name for file in files if any(form in file.read_bytes() for form in forms)]


def _history(person: Person) -> list[Json]:
    person.passphrase_file = person.folder.parent / "passphrase"
    return person.history()
