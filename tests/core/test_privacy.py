# SPDX-License-Identifier: AGPL-3.0-or-later
"""The choices that front ends offer are those that the services follow."""

import pytest

from xmppclient.pipeline.discretion import BY_DEFAULT, Disclosure
from xmppclient.privacy import CHOICES, DEFAULT_PRESET, PRESETS, READ_SYNC, Choice, preset_of
from xmppclient.services.read_sync import SETTING


def test_every_choice_is_followed_by_somebody_under_its_name() -> None:
    assert {choice.key for choice in CHOICES} == {SETTING, *(what.value for what in Disclosure)}


@pytest.mark.parametrize("what", Disclosure, ids=lambda what: what.name)
def test_both_sides_agree_on_the_default(what: Disclosure) -> None:
    (choice,) = [choice for choice in CHOICES if choice.key == what.value]

    assert (choice.default != "off") == BY_DEFAULT[what]


def test_read_marks_are_shared_among_own_devices_by_default() -> None:
    assert READ_SYNC.default == "on"


def test_the_default_preset_is_what_a_new_profile_has() -> None:
    assert preset_of({}) == DEFAULT_PRESET == "private"


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_is_recognised(name: str) -> None:
    assert preset_of(PRESETS[name]) == name


def test_an_unknown_value_counts_as_the_default() -> None:
    assert Choice("privacy/x", ("on", "off"), "off").of({"privacy/x": "perhaps"}) == "off"
