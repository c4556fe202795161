-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The way to servers on this machine, which no DNS knows: "neighbours" maps their domains to s2s ports.

module:set_global();

local basic = require "net.resolvers.basic";
local service = require "net.resolvers.service";

local ports = module:get_option("neighbours", {});
local look_up = service.new;

local function port_of(name)
	if ports[name] then
		return ports[name];
	end
	return ports[name:match("^[^.]+%.(.+)$") or ""];
end

local nowhere = { next = function (_, found) found(nil); end };

function service.new(name, kind, ...)
	local port = port_of(name);
	if not port then
		return look_up(name, kind, ...);
	end
	return kind == "xmpp-server" and basic.new("127.0.0.1", port, ...) or nowhere;
end

function module.unload()
	service.new = look_up;
end
