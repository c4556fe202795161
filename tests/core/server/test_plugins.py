# SPDX-License-Identifier: AGPL-3.0-or-later
import subprocess

from xmppclient.server.render import PLUGINS

PROGRAM = """
local function asks() error("asked") end
package.preload["net.resolvers.basic"] = function () return { new = asks } end
package.preload["net.resolvers.service"] = function () return { new = asks } end
module = { set_global = function () end }
dofile(arg[1])
for _, name in ipairs { "basic", "service" } do
    local resolver = require("net.resolvers." .. name).new("example.org", "xmpp-server", "tcp")
    resolver:next(function (found) io.write(name, " finds ", tostring(found), "\\n") end)
end
module.unload()
assert(require "net.resolvers.basic".new == asks)
"""


def test_a_server_on_an_onion_has_nobody_to_ask_for_names() -> None:
    plugin = str(PLUGINS / "mod_tor_only.lua")

    done = subprocess.run(["lua5.4", "-", plugin], input=PROGRAM, capture_output=True, text=True, check=True)

    assert done.stdout.splitlines() == ["basic finds nil", "service finds nil"]
