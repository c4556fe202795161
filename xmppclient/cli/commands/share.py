# SPDX-License-Identifier: AGPL-3.0-or-later
"""share: a link, or a QR code, that says how to reach an account."""

import sys

from xmppclient.cli.output import Json
from xmppclient.cli.run import Run

QUIET = 4  # modules of nothing around a code (ISO/IEC 18004 §5.3.8)
BLOCKS = {(False, False): " ", (True, False): "▀", (False, True): "▄", (True, True): "█"}
COLOURS = "\x1b[30;107m{}\x1b[0m"  # black on white: readers want the dark on the light

Code = tuple[tuple[bool, ...], ...]


async def share(run: Run) -> int:
    args = run.args
    await run.open()
    account = await run.core.accounts.find(args.jid)
    routes = run.core.routes
    link = routes.link(await routes.share(account.id, token=args.token, onion_key=args.onion_key))
    data: Json = {"event": "share", "account": account.jid, "link": link}
    text = link
    if args.qr:
        code = routes.qr(link)
        data["qr"] = ["".join(str(int(dark)) for dark in row) for row in code]
        text = f"{drawn(code, colours=sys.stdout.isatty())}\n{link}"
    run.out.show(data, text)
    return 0


def drawn(code: Code, *, colours: bool) -> str:
    """Two rows of a code in a line of half blocks, with its quiet zone."""
    size = len(code) + 2 * QUIET
    empty = (False,) * size
    sides = (False,) * QUIET
    rows = [empty] * QUIET + [(*sides, *row, *sides) for row in code] + [empty] * (QUIET + size % 2)
    pairs = zip(rows[::2], rows[1::2], strict=True)
    lines = ["".join(BLOCKS[pair] for pair in zip(*both, strict=True)) for both in pairs]
    return "\n".join(COLOURS.format(line) if colours else line for line in lines)
