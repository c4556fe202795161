# SPDX-License-Identifier: AGPL-3.0-or-later
import io
import logging
from collections.abc import Iterator

import pytest

from xmppclient import log


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """Standard error of a log at DEBUG."""
    stream, root = io.StringIO(), logging.getLogger()
    monkeypatch.setattr("sys.stderr", stream)
    handlers, level = list(root.handlers), root.level
    log.configure("debug")
    yield stream
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.mark.parametrize("library", [*log.QUIET, "slixmpp.xmlstream", "omemo.core", "slixmpp.features.sasl"])
def test_h_18_the_libraries_tell_no_secrets_even_at_debug(written: io.StringIO, library: str) -> None:
    logging.getLogger(library).debug("the password is s3cret")
    logger = logging.getLogger(library)
    before = logger.level
    logger.setLevel(logging.DEBUG)  # as a library may do by itself
    logger.debug("the password is s3cret")
    logger.setLevel(before)

    assert "s3cret" not in written.getvalue()


def test_our_own_debug_records_are_shown(written: io.StringIO) -> None:
    logging.getLogger("xmppclient.x").debug("nothing secret")

    assert "DEBUG xmppclient.x: nothing secret" in written.getvalue()


def test_an_unknown_level_is_refused() -> None:
    handlers = list(logging.getLogger().handlers)
    with pytest.raises(ValueError, match="LOUD"):
        log.configure("loud")
    logging.getLogger().handlers[:] = handlers
