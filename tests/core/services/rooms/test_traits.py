# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a room says it is, and what of that is new."""

import pytest

from tests.fakes.fake_rooms import MODERN, PRIVATE, PUBLIC
from xmppclient import ns
from xmppclient.services.rooms import traits
from xmppclient.xep.disco import Identity, Info


def info(category: str = "conference", *features: str, **fields: str) -> Info:
    form = {"FORM_TYPE": (traits.ROOM_INFO,)} | {f"muc#{name}": (text,) for name, text in fields.items()}
    return Info((Identity(category, "text", "", "Orchard"),), frozenset(features), (form,))


def test_a_private_room_is_known_by_two_features() -> None:
    assert traits.traits(PRIVATE).private
    assert not traits.traits(PUBLIC).private
    assert not traits.traits(()).known
    assert not traits.traits((*PRIVATE, "muc_semianonymous")).private  # it says both


def test_what_is_offered_is_known() -> None:
    found = traits.traits(
        (*PUBLIC, *MODERN, ns.MODERATE, "muc_moderated", "muc_passwordprotected"), logged=True
    )
    assert all((found.archived, found.occupant_ids, found.moderation, found.moderated, found.password))
    assert all((found.public, found.persistent, found.logged))


def test_a_person_or_a_server_is_no_room() -> None:
    assert traits.is_room(info("conference", ns.MUC))
    assert not traits.is_room(info("account", ns.MUC))
    assert not traits.is_room(info("conference"))


def test_the_room_describes_itself() -> None:
    found = traits.told(
        info(
            "conference",
            ns.MUC,
            roominfo_description="Apples",
            roominfo_slow_mode_duration="20",
            roominfo_occupants="7",
            roominfo_subjectmod="1",
        )
    )
    assert (found.title, found.description, found.slow, found.occupants) == ("Orchard", "Apples", 20, 7)
    assert found.open_subject


@pytest.mark.parametrize("text", ["-5", "soon", "", "²", "9" * 30])
def test_a_pause_that_is_no_number_is_none(text: str) -> None:
    assert traits.told(info("conference", roominfo_slow_mode_duration=text)).slow == 0


def test_exposures_are_named() -> None:
    assert traits.exposures(traits.traits((*PRIVATE, *MODERN))) == {"real_addresses", "archived"}
    assert traits.exposures(traits.traits(PUBLIC, logged=True)) == {
        "semi_anonymous",
        "anyone",
        "listed",
        "logged",
    }
    assert traits.exposures(traits.traits(())) == frozenset()


@pytest.mark.parametrize(
    ("before", "code", "nonanonymous"),
    [
        (PUBLIC, 172, True),
        (PUBLIC, 100, True),
        (PRIVATE, 173, False),
        (PRIVATE, 174, False),
        (PRIVATE, 104, True),
    ],
)
def test_a_code_counts_before_anything_else(before: tuple[str, ...], code: int, nonanonymous: bool) -> None:
    assert traits.traits(traits.after(before, {code})).nonanonymous is nonanonymous


def test_a_room_that_was_never_asked_stays_so() -> None:
    assert traits.after((), {172}) == ()


def test_a_log_begins_and_ends_by_code() -> None:
    assert traits.log_after(False, {170})
    assert traits.log_after(True, {104})
    assert not traits.log_after(True, {171})


def test_only_what_nobody_agreed_to_is_new() -> None:
    assert traits.newly(("archived",), ("archived", "logged", "anyone")) == ("anyone", "logged")
