# SPDX-License-Identifier: AGPL-3.0-or-later
"""``python -m xmppclient.demo FOLDER``: the world of a demonstration, started by ``process``."""

from xmppclient.demo.world import main

if __name__ == "__main__":
    main()
