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


def test_every_migration_has_a_test() -> None:
    tests = "".join(file.read_text(encoding="utf-8") for file in files(".py", under=("tests/storage",)))
    migrations = [file.stem for file in files(".sql", under=("storage",))]

    assert migrations
    assert [migration for migration in migrations if migration not in tests] == []


def test_migrations_are_numbered_without_a_gap() -> None:
    numbers = [int(file.name[:4]) for file in files(".sql", under=("storage",))]

    assert numbers == list(range(1, len(numbers) + 1))
