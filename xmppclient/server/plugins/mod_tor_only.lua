-- SPDX-License-Identifier: AGPL-3.0-or-later
-- A server that is known by an onion address must not show where it is. Nothing in it asks DNS or
-- connects by itself; mod_onions, which goes through tor, does neither by these ways.

module:set_global();

local resolvers = { (require "net.resolvers.basic"), (require "net.resolvers.service") };
local original = {};

local nowhere = { next = function (_, found) found(nil, "only through tor"); end };

for _, resolver in ipairs(resolvers) do
	original[resolver] = resolver.new;
	resolver.new = function () return nowhere; end
end

function module.unload()
	for resolver, new in pairs(original) do
		resolver.new = new;
	end
end
