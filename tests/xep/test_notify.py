# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notification settings of a chat: ours is found, others' are kept."""

from xml.etree.ElementTree import Element, fromstring, tostring

import pytest

from xmppclient.xep import notify
from xmppclient.xep.notify import When


def setting(inner: str) -> Element:
    return fromstring(f"<notify xmlns='{notify.NOTIFY}'>{inner}</notify>")


@pytest.mark.parametrize(
    ("inner", "when"),
    [
        ("<never/>", When.NEVER),
        ("<on-mention/>", When.ON_MENTION),
        ("<always/><never identity-category='client'/>", When.NEVER),
        (
            "<always/><never identity-category='client'/>"
            "<on-mention identity-category='client' identity-type='pc'/>",
            When.ON_MENTION,
        ),
        ("<never identity-category='client' identity-type='phone'/>", None),
        ("<sometimes/>", None),
        ("", None),
    ],
)
def test_the_setting_closest_to_us_counts(inner: str, when: When | None) -> None:
    assert notify.read(setting(inner)) is when


def test_what_is_said_about_other_programs_is_kept() -> None:
    before = setting("<always/><never identity-category='client' identity-type='phone'/>")
    after = notify.write(When.NEVER, before)

    assert notify.read(after) is When.NEVER
    assert b"phone" in tostring(after)
    assert len(after) == 2


def test_details_that_we_do_not_know_are_kept() -> None:
    before = setting("<never><advanced><when xmlns='custom:1'>night</when></advanced></never>")

    assert b"night" in tostring(notify.write(When.ON_MENTION, before))


@pytest.mark.parametrize("when", When)
def test_what_is_written_is_read(when: When) -> None:
    assert notify.read(notify.write(when)) is when
