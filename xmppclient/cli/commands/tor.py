# SPDX-License-Identifier: AGPL-3.0-or-later
"""tor: our own tor process, the bridges it uses, and what it says. It ends with the command."""

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path

from xmppclient.cli.output import Json
from xmppclient.cli.run import Run
from xmppclient.cli.words import explain
from xmppclient.errors import FileUnreadable, TorMissing, TorNotReady
from xmppclient.events import TorChanged
from xmppclient.route import FoundTor, TorState, TorStatus


async def status(run: Run) -> int:
    """What could be used: programs and bridges; and which tors run here already."""
    from xmppclient.net.tor.programs import Programs

    await run.open()
    try:
        program, hint = str(Programs().tor()), ""
    except TorMissing as error:
        program, hint = "", str(error)
    bridges, found = await run.core.routes.bridges(), await run.core.routes.found()
    data: Json = {
        "event": "tor-status",
        "program": program or None,
        "hint": hint,
        "bridges": len(bridges),
        "tors": [{"host": tor.host, "port": tor.port, "browser": tor.browser} for tor in found],
    }
    lines = [
        f"program: {program}" if program else f"program: none; to get it: {hint}",
        f"bridges: {len(bridges) or 'none'}",
        *(_found(tor) for tor in found),
    ]
    run.out.show(data, "\n".join(lines))
    return 0


async def start(run: Run) -> int:
    """Run it, ready or not, until interrupted or for some seconds."""
    await run.open()
    subscription = run.core.bus.subscribe(TorChanged, _teller(run))
    try:
        await run.core.routes.start_tor()
        await asyncio.wait_for(asyncio.Event().wait(), run.args.seconds)
    except TimeoutError:
        pass
    finally:
        subscription.cancel()
    return 0


async def log(run: Run) -> int:
    """Let it connect, and print what it said on the way."""
    await run.open()
    ready = asyncio.Event()

    def hear(event: TorChanged) -> None:
        if event.status.state is TorState.READY:
            ready.set()

    subscription = run.core.bus.subscribe(TorChanged, hear)
    try:
        await run.core.routes.start_tor()
        await asyncio.wait_for(ready.wait(), run.args.timeout)
    except TimeoutError:
        raise run.core.routes.tor().problem or TorNotReady("it did not become ready") from None
    finally:
        subscription.cancel()
        for line in run.core.routes.tor_log():
            run.out.show({"event": "tor-log", "line": line}, line)
    return 0


async def bridges(run: Run) -> int:
    """Show them, after taking other ones or none."""
    args = run.args
    lines = await asyncio.to_thread(_read, args.file) if args.file else ()
    await run.open()
    if args.file or args.none:
        await run.core.routes.set_bridges(lines)
    kept = await run.core.routes.bridges()
    run.out.show({"event": "bridges", "lines": list(kept)}, "\n".join(kept) or "no bridges")
    return 0


def _read(path: str) -> tuple[str, ...]:
    """The lines of a file without its comments, or of standard input for ``-``. Raises ``FileUnreadable``."""
    try:
        text = sys.stdin.read() if path == "-" else Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeError) as error:
        raise FileUnreadable(path) from error
    lines = (line.strip() for line in text.splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


def _teller(run: Run) -> Callable[[TorChanged], None]:
    def tell(event: TorChanged) -> None:
        run.out.show(_json(event.status), _words(event.status))

    return tell


def _json(status: TorStatus) -> Json:
    return {
        "event": "tor",
        "state": status.state.value,
        "progress": status.progress,
        "step": status.step,
        "version": status.version,
        "bridges": status.bridges,
        "reason": type(status.problem).__name__ if status.problem else None,
    }


def _words(status: TorStatus) -> str:
    trouble = f": {explain(status.problem)[1]}" if status.problem else ""
    progress = f" {status.progress} % {status.step}" if status.step else ""
    return f"{status.state.value}{progress}{trouble}"


def _found(tor: FoundTor) -> str:
    return f"found: Tor{' Browser' * tor.browser} at {tor.host}:{tor.port}"
