-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Rooms whose address begins with "crowd" show a thousand people more to whoever enters.

local st = require "util.stanza";
local sha256 = require "util.hashes".sha256;

local size = 1000;

local function somebody(room, number, to)
	local nick = ("somebody %d"):format(number);
	return st.presence({ from = room.jid.."/"..nick, to = to })
		:tag("c", { xmlns = "http://jabber.org/protocol/caps", hash = "sha-1", node = "https://example.org",
			ver = "QgayPKawpkPSDYmwT/WM94uAlu0=" }):up()
		:tag("x", { xmlns = "vcard-temp:x:update" }):tag("photo"):up():up()
		:tag("occupant-id", { xmlns = "urn:xmpp:occupant-id:0", id = sha256(nick, true) }):up()
		:tag("x", { xmlns = "http://jabber.org/protocol/muc#user" })
			:tag("item", { affiliation = "none", role = "participant",
				jid = ("somebody-%d@example.org/x"):format(number) }):up():up();
end

module:hook("muc-occupant-pre-join", function (event)
	if event.room.jid:match("^crowd") then
		for number = 1, size do
			event.room:route_stanza(somebody(event.room, number, event.stanza.attr.from));
		end
	end
end, -1);
