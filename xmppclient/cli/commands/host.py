# SPDX-License-Identifier: AGPL-3.0-or-later
"""host: a server of one's own on an onion address, for as long as the command runs."""

import asyncio
import sys
from argparse import Namespace
from pathlib import Path

from xmppclient.cli.commands.share import drawn
from xmppclient.cli.output import Json
from xmppclient.cli.run import Run
from xmppclient.cli.words import explain
from xmppclient.events import HostChanged
from xmppclient.route import Federation, HostPlan, HostState, HostStatus, HowToConnect


async def host(run: Run) -> int:
    """Set it up if it is new, run it until interrupted; or make an invitation to it."""
    args, folder = run.args, server_folder(run.args)
    if args.action:
        from xmppclient.server.invites import invite

        _show_invitation(run, await invite(folder, args.name))
        return 0
    teller = _Teller(run)
    subscription = run.core.bus.subscribe(HostChanged, lambda event: teller.tell(event.status))
    try:
        await run.core.host.start(_plan(args, folder))
        for _ in range(_wanted(args, run.core.host.status())):
            _show_invitation(run, await run.core.host.invite(args.name))
        run.out.tell("The server runs as long as this command does; Ctrl+C ends both.")
        await asyncio.Event().wait()
    finally:
        subscription.cancel()
    return 0


def server_folder(args: Namespace) -> Path:
    """--folder, else one beside the profile's usual place, not in it: a server outlives a profile."""
    if args.folder:
        return Path(args.folder).expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path("xmppclient-server")


class _Teller:
    """Says what changed since it was last asked."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._said = ""

    def tell(self, status: HostStatus) -> None:
        words = _words(status)
        if self._run.args.json:
            self._run.out.show(_json(status), words)
        elif words and words != self._said:
            self._run.out.tell(words)
        self._said = words


def _plan(args: Namespace, folder: Path) -> HostPlan:
    return HostPlan(
        folder=str(folder),
        federation=Federation(args.federation),
        upload=not args.no_upload,
        rooms=not args.no_rooms,
        private=args.private,
        bridges=_bridges(args.bridges_file) if args.bridges_file else (),
    )


def _bridges(file: str) -> tuple[str, ...]:
    """The lines of a file. Raises ``OSError``."""
    return tuple(Path(file).expanduser().read_text(encoding="utf-8").splitlines())


def _wanted(args: Namespace, status: HostStatus) -> int:
    """How many invitations: as said, else one if nobody is there yet."""
    if args.invite is not None:
        return int(args.invite)
    return 0 if status.accounts else 1


def _show_invitation(run: Run, how: HowToConnect) -> None:
    from xmppclient.sharing import qr, to_link

    link = to_link(how)
    text = f"invitation, for one account and a week; whoever has it can use it:\n{link}"
    if sys.stdout.isatty():
        text = f"{drawn(qr(link), colours=True)}\n{text}"
    run.out.show({"event": "invitation", "jid": how.jid, "link": link}, text)


def _json(status: HostStatus) -> Json:
    return {
        "event": "host",
        "state": status.state.value,
        "domain": status.domain,
        "fingerprint": status.fingerprint,
        "accounts": list(status.accounts),
        "progress": status.progress,
        "reason": type(status.problem).__name__ if status.problem else None,
    }


def _words(status: HostStatus) -> str:
    if status.state is HostState.STARTING:
        return f"starting; tor is {status.progress} % connected" if status.progress else "starting"
    if status.state is HostState.PUBLISHING:
        return "telling the Tor network about the address"
    if status.state is HostState.FAILED:
        reason = explain(status.problem)[1] if status.problem else "it failed"
        return f"not running: {reason}; it is tried again" if status.domain else ""  # else the command ends
    if status.state is HostState.OFF:
        return "ended"
    people = "".join(f"\naccount: {jid}" for jid in status.accounts)
    return f"running: {status.domain}\ncertificate: {status.fingerprint}{people}"
