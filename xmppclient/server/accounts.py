# SPDX-License-Identifier: AGPL-3.0-or-later
"""Accounts written straight into Prosody's store, hashed as it does itself.

Prosody reads an account's file at each login, so this works while it runs, and takes
milliseconds where ``prosodyctl`` takes a second.
"""

import hashlib
import hmac
import os
import re
import secrets
import unicodedata
from pathlib import Path

from xmppclient.server.lua import lua

HASH = "sha256"
ITERATIONS = 10_000  # Prosody's own default
_NOT_PLAIN = re.compile(rb"[^A-Za-z0-9]")


def write_account(data: Path, jid: str, password: str) -> None:
    """Make the account ``jid``, or give it another password.

    ``data`` is Prosody's ``data_path``. Only what SCRAM needs is stored (RFC 5802 §3).
    """
    local, _, host = jid.partition("@")
    folder = data / file_name(host) / "accounts"
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{file_name(local)}.dat"
    draft = target.with_suffix(f".{secrets.token_hex(4)}.new")
    draft.write_text(f"return {lua(_credentials(password))};\n", encoding="utf-8")
    os.replace(draft, target)


def _credentials(password: str) -> dict[str, str | int]:
    salt = secrets.token_hex(16)
    prepared = unicodedata.normalize("NFKC", password)  # the part of SASLprep that changes printable text
    salted = hashlib.pbkdf2_hmac(HASH, prepared.encode(), salt.encode(), ITERATIONS)
    client_key = hmac.digest(salted, b"Client Key", HASH)
    return {
        "salt": salt,
        "iteration_count": ITERATIONS,
        "stored_key": hashlib.new(HASH, client_key).hexdigest(),
        "server_key": hmac.digest(salted, b"Server Key", HASH).hex(),
    }


def file_name(text: str) -> str:
    """How Prosody's store calls the file of a host or an account."""
    return _NOT_PLAIN.sub(lambda found: b"%%%02x" % found[0][0], text.encode()).decode()
