# SPDX-License-Identifier: AGPL-3.0-or-later
"""The commands for files, on a made-up core; real servers are in tests/e2e."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.told import ANA, Told
from tests.fakes.told_core import ToldCore
from xmppclient.errors import FileDamaged, NoUpload
from xmppclient.events import TransferProgressed
from xmppclient.model import MessageId

WORDS = b"not really a picture"


@pytest.fixture
def told(told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Told:
    """Files are really written, and the current folder is an empty one."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    told.prepare = writing
    return told


def writing(core: ToldCore) -> None:
    real = core.files.save

    async def save(message_id: MessageId, path: str, *, replace: bool = False) -> None:
        await real(message_id, path, replace=replace)
        Path(path).write_bytes(WORDS)
        account = (await core.accounts.list())[0]
        core.bus.publish(TransferProgressed(account.id, str(message_id), len(WORDS), 0))

    core.files.save = save  # type: ignore[method-assign]


def photo(told: Told) -> str:
    return str(told.history("--files")[0]["id"])


def test_a_file_gets_the_name_that_its_address_says(told: Told) -> None:
    number = photo(told)
    transfer, line = told("save", number).good().lines

    assert transfer == {"event": "transfer", "id": number, "done": len(WORDS), "total": None}
    (kept,) = line["attachments"]
    assert kept["path"] == str(Path.cwd() / "jetty.jpg")
    assert (kept["size"], kept["media_type"]) == (len(WORDS), "image/jpeg")
    assert Path("jetty.jpg").read_bytes() == WORDS


def test_a_person_is_told_where_it_is_and_nothing_else(told: Told) -> None:
    result = told.run(*told.options, "save", photo(told), "picture.jpg").good()

    assert result.out == f"{Path.cwd() / 'picture.jpg'}\n"


@pytest.mark.parametrize("folder", [[], ["."]])
def test_a_name_of_ours_is_numbered_if_it_is_taken(told: Told, folder: list[str]) -> None:
    Path("jetty.jpg").write_bytes(b"precious")

    told("save", photo(told), *folder).good()

    assert Path("jetty.jpg").read_bytes() == b"precious"
    assert Path("jetty (2).jpg").read_bytes() == WORDS


def test_a_message_without_a_file_cannot_be_saved(told: Told) -> None:
    told("save", told.find("plan for the week")["id"]).bad(1, "no file")
    told("save", "nonsense").bad(1, "no such message")
    assert list(Path.cwd().iterdir()) == []


def fails_with(error: Exception) -> Callable[[ToldCore], None]:
    def prepare(core: ToldCore) -> None:
        core.files.fail_with = error  # type: ignore[assignment]

    return prepare


def test_what_goes_wrong_is_one_line(told: Told) -> None:
    number = photo(told)
    told.prepare = fails_with(FileDamaged("the tag is wrong"))
    told("save", number, "x").bad(1, "thrown away")
    told.prepare = fails_with(NoUpload())
    told("send", ANA, "--file", "x", "words").bad(1, "takes no files")

    assert list(Path.cwd().iterdir()) == []


def test_a_file_is_sent_and_then_the_words(told: Told) -> None:
    file, words = told("send", ANA, "words", "--file", "/somewhere/a.jpg").good().of("message")

    assert file["body"].endswith("/a.jpg")
    assert words["body"] == "words"


@pytest.mark.parametrize(
    "more",
    [
        ["--react", "👍", "--to-message", "1"],
        ["--retract", "1"],
        ["x", "--replace", "1"],
        ["x", "--reply-to", "1"],
        ["x", "--spoiler", ""],
    ],
    ids=" ".join,
)
def test_a_file_goes_with_words_alone(told: Told, more: list[str]) -> None:
    told("send", ANA, "--file", "x", *more).bad(2, "--file")
