# SPDX-License-Identifier: AGPL-3.0-or-later
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.e2e.person import Person, QuickPerson, befriend
from tests.lab.lab import Lab, ProsodyLab


class Pair(NamedTuple):
    ann: Person
    ben: Person


def meet(folder: Path, lab: Lab, kind: type[Person] = Person) -> Pair:
    """Two people with an account each who are contacts of each other."""
    pair = Pair(*(kind(folder / name, lab, lab.account(prefix=name)) for name in ("ann", "ben")))
    for person in pair:
        person.join(here=True)
    befriend(*pair)
    return pair


@pytest.fixture(scope="module", params=["lab", "ejabberd_lab"])
def pair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Pair:
    """On Prosody, and again on ejabberd, there with commands that are no processes; shared by the tests of a
    module, so use words of your own."""
    kind = Person if request.param == "lab" else QuickPerson
    return meet(tmp_path_factory.mktemp("pair"), request.getfixturevalue(request.param), kind)


@pytest.fixture(scope="module")
def prosody_pair(lab: ProsodyLab, tmp_path_factory: pytest.TempPathFactory) -> Pair:
    return meet(tmp_path_factory.mktemp("pair"), lab)


@pytest.fixture
def fragile_pair(private_lab: ProsodyLab, tmp_path: Path) -> Pair:
    """On a Prosody that may be killed."""
    return meet(tmp_path, private_lab)
