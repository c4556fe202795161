# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tests stand where their subject stands, so that both are found."""

from tests.meta.sources import ROOT, files, name

ROOMS = {"core": "xmppclient", "storage": "storage", "ui": "ui"}


def test_tests_mirror_the_source_tree() -> None:
    strays = []
    for room, package in ROOMS.items():
        subjects = {entry.stem for entry in (ROOT / package).rglob("*")} | {room}
        tests = files(".py", under=(f"tests/{room}",))
        strays += [
            name(test) for test in tests if test.name.startswith("test_") and test.parent.name not in subjects
        ]

    assert strays == []
