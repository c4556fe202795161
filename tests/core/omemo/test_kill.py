# SPDX-License-Identifier: AGPL-3.0-or-later
"""FLT-025: killed between decrypting and storing, no message is lost or read twice."""

import asyncio
import json
import random
import sys
from pathlib import Path
from xml.etree.ElementTree import tostring

from storage.records import ConversationId
from tests.fakes.omemo_people import ALICE, BOB, People
from tests.fakes.profiles import temporary_profile

MESSAGES = 300
KILLS = 10


async def reader(profile: Path, stanzas: Path) -> asyncio.subprocess.Process:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-W", "error", "-m", "tests.core.omemo.reader_process", profile, stanzas),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    if await process.stdout.readline() != b"reading\n":
        _, errors = await process.communicate()
        raise AssertionError(errors.decode())
    return process


async def test_every_message_is_stored_or_readable_after_ten_kills(people: People, tmp_path: Path) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await bob.read(await alice.write(BOB, "before"))
    written = [await alice.write(BOB, f"message {n}") for n in range(MESSAGES)]
    stanzas, profile = tmp_path / "stanzas.json", tmp_path / "2"
    stanzas.write_text(json.dumps([tostring(stanza, encoding="unicode") for stanza in written]))
    await people.close()

    killed = 0
    for _ in range(KILLS):
        process = await reader(profile, stanzas)
        await asyncio.sleep(random.uniform(0.005, 0.08))
        killed += process.returncode is None
        if process.returncode is None:
            process.kill()
        await process.communicate()
    last = await reader(profile, stanzas)
    output, errors = await last.communicate()

    assert output == b"done\n", errors.decode()
    assert killed == KILLS
    opened = await temporary_profile(profile)
    page = await opened.store.messages.page(ConversationId(1), None, 2 * MESSAGES)
    await opened.close()
    assert sorted(message.body for message in page) == sorted(f"message {n}" for n in range(MESSAGES))
