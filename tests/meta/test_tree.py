# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tests stand where their subject stands, so that both are found."""

from tests.meta.sources import ROOT, files, name

ROOMS = {"core": "xmppclient", "storage": "storage", "ui": "ui"}


def test_tests_mirror_the_source_tree() -> None:
    strays = []
    for room, package in ROOMS.items():
        folders = {folder.name for folder in (ROOT / package).rglob("*") if folder.is_dir()} | {room}
        tests = files(".py", under=(f"tests/{room}",))
        strays += [
            name(test) for test in tests if test.name.startswith("test_") and test.parent.name not in folders
        ]

    assert strays == []
