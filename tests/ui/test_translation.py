# SPDX-License-Identifier: AGPL-3.0-or-later
"""The languages of the window: their files, and the window that speaks them."""

import asyncio
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication

import ui.app
from tests.ui.kit import accessible_tree, page
from ui.errors import words
from ui.gallery.fake_core import PASSPHRASE, FakeCore
from ui.models.when import span_words
from ui.scene import SceneControls
from ui.translation import LANGUAGES, Translation, first_spoken, texts_of
from ui.words import say
from xmppclient.errors import DiskFull, SchemaTooNew
from xmppclient.model import ProfileState

ROOT = Path(ui.app.__file__).parents[1]
FILES = ROOT / "resources" / "i18n"
FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "ru": 3, "zh_CN": 1, "ar": 6, "fa": 1}
ONE_DAY = {
    "en": "1 day",
    "de": "1 Tag",
    "es": "1 día",
    "fr": "1 jour",
    "ru": "1 день",
    "zh_CN": "1 天",
    "ar": "يوم واحد",
    "fa": "1 روز",
}
RIGHT_TO_LEFT = ("ar", "fa")
NAME = QAccessible.Text.Name


@dataclass(frozen=True)
class Text:
    context: str
    source: str
    forms: tuple[str, ...]  # one; for a text with a number one per kind of number
    counted: bool
    finished: bool


def texts_in(file: Path) -> list[Text]:
    found = []
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            forms = tuple(form.text or "" for form in said.iter("numerusform")) or (said.text or "",)
            source, counted = message.findtext("source") or "", message.get("numerus") == "yes"
            finished = said.get("type") != "unfinished"
            found.append(Text(context.findtext("name") or "", source, forms, counted, finished))
    return found


def finished(code: str) -> list[Text]:
    return [text for text in texts_in(FILES / f"xmppclient_{code}.ts") if text.finished]


def blanks(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}|%\d|%n", text))


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Translation]:
    translation = Translation()
    yield translation
    translation.speak("")  # the locale of the tests is C


# The files


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_compiled_texts(speak: Translation, code: str) -> None:
    assert speak.speak(code)
    assert span_words(86_400) == ONE_DAY[code]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_blanks_of_a_text_are_those_of_its_source(code: str) -> None:
    wrong = [
        (text.source, form)
        for text in finished(code)
        for form in text.forms
        if blanks(form) != blanks(text.source)
        and not (text.counted and sorted([*blanks(form), "%n"]) == blanks(text.source))  # "two days"
    ]

    assert wrong == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_is_finished_and_empty(code: str) -> None:
    assert [text.source for text in finished(code) if not all(form.strip() for form in text.forms)] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_counted_text_has_every_form_of_its_language(code: str) -> None:
    counted = [text for text in finished(code) if text.counted]

    assert counted
    assert {len(text.forms) for text in counted} == {FORMS[code]}


def test_the_files_hold_what_the_window_says(tmp_path: Path) -> None:
    """``make translations`` would change nothing but what is still to be translated."""
    shutil.copytree(FILES, tmp_path, dirs_exist_ok=True)
    tools = Path(sys.executable).parent.parent
    subprocess.run(
        [ROOT / ".ci" / "translations", tmp_path],
        check=True,
        env=os.environ | {"VENV": str(tools)},
        timeout=60,
    )

    for code in LANGUAGES:
        name = f"xmppclient_{code}"
        told = {(text.context, text.source) for text in texts_in(FILES / f"{name}.ts")}
        now = {(text.context, text.source) for text in texts_in(tmp_path / f"{name}.ts")}
        assert now == told, "run `make translations`"
        assert (tmp_path / f"{name}.qm").read_bytes() == texts_of(code), "run `make translations`"


# Choosing


@pytest.mark.parametrize(
    ("tags", "code"),
    [
        (["de-Latn-AT", "de-AT", "de"], "de"),
        (["it-IT", "it", "fr-FR"], "fr"),
        (["zh-Hans-CN", "zh"], "zh_CN"),
        (["fa-AF"], "fa"),
        (["en-GB", "de"], "en"),
        (["C"], ""),
        (["it-IT", "it"], ""),
        ([], ""),
    ],
)
def test_the_first_language_of_the_user_that_we_speak_is_taken(tags: list[str], code: str) -> None:
    assert first_spoken(tags) == code


def test_an_unknown_language_is_the_systems(speak: Translation) -> None:
    assert not speak.speak("tlh")
    assert span_words(86_400) == "1 day"


def test_the_same_language_again_is_no_news(speak: Translation) -> None:
    assert speak.speak("de")
    assert not speak.speak("de")


# Speaking


def test_times_and_numbers_follow_the_language(speak: Translation) -> None:
    speak.speak("de")
    assert (span_words(86_400), span_words(2 * 86_400)) == ("1 Tag", "2 Tage")
    assert QLocale().language() is QLocale.Language.German


def test_numbers_have_their_forms(speak: Translation) -> None:
    speak.speak("ru")
    assert [span_words(count * 86_400) for count in (1, 2, 5)] == ["1 день", "2 дня", "5 дней"]
    speak.speak("ar")
    assert span_words(2 * 86_400) == "يومان"


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_language_decides_the_direction_of_reading(speak: Translation, code: str) -> None:
    speak.speak(code)

    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert mirrored is (code in RIGHT_TO_LEFT)


def test_silence_brings_back_the_source(speak: Translation) -> None:
    speak.speak("ar")
    speak.speak("")

    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert words(DiskFull("")) == "The disk is full, so nothing was saved. Make some room and try again."


def test_a_name_from_elsewhere_does_not_turn_the_sentence_around(speak: Translation) -> None:
    speak.speak("ar")

    assert "\u2068Nora\u2069" in say("composer", "Reply to {name}", name="Nora")
    assert "\u20687\u2069" in words(SchemaTooNew(found=7, known=3))


async def middle_of(name: str) -> tuple[float, float]:
    """Where the first control of this name is, and the middle of the window, both across."""
    async with page("window-settings") as shown:
        found = [node for node in accessible_tree(shown.window) if node.text(NAME).startswith(name)]
        return found[0].rect().center().x(), shown.window.geometry().center().x()


async def test_the_window_in_arabic_is_mirrored_and_speaks_arabic(speak: Translation) -> None:
    speak.speak("ar")
    rail, middle = await middle_of("الدردشات")

    assert rail > middle


async def test_the_loader_of_views_never_waits_for_a_language(speak: Translation) -> None:
    """It asks on its own thread, while Python waits for it: the second engine waited for ever."""
    for code in ("de", "fr"):
        speak.speak(code)
        async with page("contacts") as shown:
            assert shown.window.isVisible()


async def test_the_same_window_in_english_is_not_mirrored() -> None:
    rail, middle = await middle_of("Chats")

    assert rail < middle


@dataclass
class Play:
    """Runs the program; names what the window says."""

    folder: Path
    core: FakeCore

    def run(self, scene: Callable[[SceneControls], Awaitable[None]]) -> None:
        ui.app.run(self.folder, PASSPHRASE, lambda: self.core, scene=scene, slow_modules=())


@pytest.fixture
def play(speak: Translation, tmp_path: Path) -> Play:
    return Play(tmp_path, FakeCore(ProfileState.LOCKED))


def says(controls: SceneControls, text: str) -> bool:
    return any(text in node.text(NAME) for node in accessible_tree(controls.window))


def test_a_language_that_is_chosen_is_spoken_at_once(play: Play) -> None:
    async def scene(controls: SceneControls) -> None:
        await controls.wait_until(lambda: play.core.started)
        await controls.select("leila@example.org")
        controls.shell.appearance.setLanguage("de")
        await controls.wait_until(lambda: says(controls, "Entwurf: "), 5)  # a row of a list
        await controls.wait_until(lambda: says(controls, "Neue Unterhaltung"), 5)  # of QML
        await controls.wait_until(lambda: says(controls, "Verschlüsselt, "), 5)  # of a view model
        chat = controls.shell.chat.conversation
        assert chat is not None
        assert str(chat.address) == "leila@example.org"

    play.run(scene)


def test_the_language_of_the_profile_is_spoken_after_its_opening(play: Play) -> None:
    async def scene(controls: SceneControls) -> None:
        await controls.wait_until(lambda: play.core.started)
        await controls.wait_until(lambda: says(controls, "Nouvelle conversation"), 5)
        await controls.wait_until(lambda: says(controls, "Brouillon : "), 5)

    asyncio.run(play.core.settings.set("language", "fr"))
    play.run(scene)
