# SPDX-License-Identifier: AGPL-3.0-or-later
"""Runs one command: finds it, opens the profile for it, turns errors into a line and a status."""

import asyncio
import contextlib
import logging
import os
import signal
import sys
from argparse import Namespace
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from importlib import import_module
from typing import Any

from xmppclient import log
from xmppclient.cli import parser
from xmppclient.cli.run import Run
from xmppclient.cli.words import FAILED, explain
from xmppclient.errors import StorageError, XmppClientError

logger = logging.getLogger(__name__)

Handler = Callable[[Run], Awaitable[int]]


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status; see the table in the README."""
    args = parser.build().parse_args(arguments)
    log.configure(args.log_level)
    module, function = args.handler.split(":")
    handler = getattr(import_module(f"xmppclient.cli.commands.{module}"), function)
    try:
        if module == "window":
            return int(handler(args))  # has a loop of its own
        return asyncio.run(_interruptible(_command(handler, args)))
    except KeyboardInterrupt:
        return 0
    except (XmppClientError, StorageError) as error:
        status, words = explain(error)
        return _error(words, status)
    except BrokenPipeError:
        return _nobody_listens()
    except OSError as error:
        return _error(f"{error.strerror or error}: {error.filename or 'the system refused'}")
    except Exception as error:
        logger.debug("a fault of the program", exc_info=error)
        return _error(f"a fault of the program ({type(error).__name__}); --log-level DEBUG shows where")


async def _command(handler: Handler, args: Namespace) -> int:
    run = Run(args)
    try:
        status = await handler(run)
        await run.finish()
        return status
    finally:
        await run.close()


async def _interruptible(work: Coroutine[Any, Any, int]) -> int:
    """End the command cleanly on SIGINT and SIGTERM."""
    loop = asyncio.get_running_loop()
    task = loop.create_task(work)
    with contextlib.suppress(NotImplementedError):  # Windows: KeyboardInterrupt does it
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, task.cancel)
    try:
        return await task
    except asyncio.CancelledError:
        return 0


def _nobody_listens() -> int:
    """The program that read our output has ended; the interpreter must not stumble over that."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return FAILED


def _error(words: str, status: int = FAILED) -> int:
    sys.stderr.write(f"error: {' '.join(words.split())}\n")
    return status
