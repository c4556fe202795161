# SPDX-License-Identifier: AGPL-3.0-or-later
"""A warning or error in the log fails the test unless the test says that it comes."""

import logging
import re
from collections.abc import Iterator

import pytest

OURS = ("xmppclient", "ui", "storage", "asyncio")
HARMLESS = "socket.send() raised exception."  # asyncio of a fake server that talks on after we cut it off


class LogWatch(logging.Handler):
    """Call it with a pattern: a record that matches has to come, and is no surprise."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._expected: list[re.Pattern[str]] = []
        self._possible: list[re.Pattern[str]] = []
        self._seen: list[str] = []

    def __call__(self, pattern: str) -> None:
        self._expected.append(re.compile(pattern))

    def may_come(self, pattern: str) -> None:
        """Whether it comes is a matter of moments, and not what the test is about."""
        self._possible.append(re.compile(pattern))

    def emit(self, record: logging.LogRecord) -> None:
        if record.name == "asyncio" and record.msg == HARMLESS:
            return
        self._seen.append(f"{record.levelname} {record.name}: {logging.Formatter().format(record)}")

    def verdict(self) -> str:
        """What is wrong, or nothing."""
        known = (*self._expected, *self._possible)
        surprises = [line for line in self._seen if not any(p.search(line) for p in known)]
        missing = [p.pattern for p in self._expected if not any(p.search(line) for line in self._seen)]
        wrong = [f"unexpected in the log: {line}" for line in surprises]
        return "\n".join(wrong + [f"never came in the log: {pattern}" for pattern in missing])


@pytest.fixture
def expected_log() -> Iterator[LogWatch]:
    """``expected_log("regex")`` before the act that logs a warning or an error."""
    watch = LogWatch()
    loggers = [logging.getLogger(name) for name in OURS]
    for logger in loggers:
        logger.addHandler(watch)
    yield watch
    for logger in loggers:
        logger.removeHandler(watch)
    if wrong := watch.verdict():
        pytest.fail(wrong, pytrace=False)


@pytest.fixture(autouse=True)
def watched_logs(expected_log: LogWatch) -> None:
    """Watch in every test."""
