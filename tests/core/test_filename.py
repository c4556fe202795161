# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names of files that come from others."""

from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from xmppclient import filename


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://a.test/x/photo.jpg", "photo.jpg"),
        ("https://a.test/gr%C3%BC%C3%9Fe.txt?v=1", "grüße.txt"),
        ("https://a.test/", "file"),
        ("https://a.test", "file"),
        ("https://[", "file"),
    ],
)
def test_an_address_ends_in_a_name(url: str, name: str) -> None:
    assert filename.of_url(url) == name


@given(st.text())
def test_whatever_is_given_the_name_is_safe(text: str) -> None:
    name = filename.safe(text)

    assert 0 < len(name.encode()) <= 150
    assert not set(name) & set('/\\<>:"|?*\0\n')
    assert name.strip(". ") == name
    assert filename.safe(name) == name


def test_a_free_name_is_numbered(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    assert filename.free(path) == path
    path.touch()
    (tmp_path / "a (2).jpg").symlink_to("nowhere")

    assert filename.free(path) == tmp_path / "a (3).jpg"
