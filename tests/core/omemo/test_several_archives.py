# SPDX-License-Identifier: AGPL-3.0-or-later
"""One person writes to us alone and in rooms, and after an absence each archive is read by itself: our own
first, then those of the rooms, a page of one and a page of the other. All share one session."""

from xml.etree.ElementTree import Element

import pytest

from tests.fakes.omemo_people import ALICE, BOB, People, Person
from xmppclient.model import Address

ROOMS = (Address("one@muc.test"), Address("two@muc.test"))
PAGE = 4


async def written(bob: Person, alice: Person, count: int, renewed: tuple[int, ...]) -> list[list[Element]]:
    """What our archive and those of two rooms hold after an absence."""
    archives: list[list[Element]] = [[], [], []]
    for number in range(count):
        if number in renewed:
            for device in await bob.omemo.devices(ALICE):
                await bob.omemo.renew(ALICE, device.device_id)
        place = number % 3
        if place == 0:
            archives[0].append(await bob.write(ALICE, f"{number}"))
        else:
            archives[place].append(await bob.write_in(ROOMS[place - 1], {ALICE}, f"{number}"))
    return archives


def pages(archives: list[list[Element]]) -> list[tuple[Element, Address | None]]:
    """Our archive, and then the rooms side by side."""
    order: list[tuple[Element, Address | None]] = [(one, None) for one in archives[0]]
    for start in range(0, max(map(len, archives)), PAGE):
        for place, room in enumerate(ROOMS, 1):
            order += [(one, room) for one in archives[place][start : start + PAGE]]
    return order


@pytest.mark.parametrize("renewed", [(), (7,), (4, 11, 17)])
@pytest.mark.parametrize("met", [True, False])
async def test_everything_is_read_and_both_can_go_on(
    people: People, met: bool, renewed: tuple[int, ...]
) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await alice.befriend(BOB)
    await bob.befriend(ALICE)
    if met:
        await bob.read(await alice.write(BOB, "hello"))
        await alice.read(await bob.write(ALICE, "hello yourself"))
    archives = await written(bob, alice, 24, renewed)

    await alice.omemo.begin_history()
    read = [int((await alice.read(one, room=room)).body or "") for one, room in pages(archives)]
    await alice.omemo.end_history()

    assert sorted(read) == list(range(24))
    assert (await bob.read(await alice.write(BOB, "back"))).body == "back"
    assert (await alice.read(await bob.write_in(ROOMS[0], {ALICE}, "fine"), room=ROOMS[0])).body == "fine"
