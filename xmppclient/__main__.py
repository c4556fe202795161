# SPDX-License-Identifier: AGPL-3.0-or-later
"""``python -m xmppclient`` and the program's entry point."""

import sys


def main() -> int:
    from xmppclient.cli.main import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
