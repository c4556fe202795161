# SPDX-License-Identifier: AGPL-3.0-or-later
"""Runs inside Gajim: answers one JSON request a connection on a Unix socket.

Texts go into Gajim's own input and out by its own action, so they take the way they take when
a person presses Enter. Nothing is encrypted or decrypted here.
"""

import json
import os

from gajim.common import app, ged
from gajim.plugins import GajimPlugin
from gi.repository import Gio, GLib
from nbxmpp.protocol import JID


class Remote(GajimPlugin):
    def init(self):
        self.heard = []
        self.invitations = []
        self.events_handlers = {
            "message-received": (ged.GUI2, self._on_message),
            "mam-message-received": (ged.GUI2, self._on_message),
            "gc-message-received": (ged.GUI2, self._on_message),
            "message-updated": (ged.GUI2, self._on_corrected),
            "muc-invitation": (ged.GUI2, self._on_invitation),
        }

    def activate(self):
        self._service = Gio.SocketService()
        address = Gio.UnixSocketAddress.new(os.environ["GAJIM_REMOTE"])
        self._service.add_address(address, Gio.SocketType.STREAM, Gio.SocketProtocol.DEFAULT, None)
        self._service.connect("incoming", self._on_request)
        self._service.start()

    def deactivate(self):
        self._service.stop()

    # -- what happens in Gajim ----------------------------------------------------------

    def _on_message(self, event):
        sealed = getattr(event.properties, "encrypted", None)
        self._hear(event, event.msgtxt, sealed, corrects="")

    def _on_corrected(self, event):
        sealed = getattr(event.properties, "encrypted", None)
        self._hear(event, event.msgtxt, sealed, corrects=str(event.correct_id or ""))

    def _hear(self, event, body, sealed, corrects):
        self.heard.append(
            {
                "event": event.name,
                "from": str(event.jid),
                "nick": getattr(event, "resource", None),
                "body": body,
                "encrypted": bool(sealed),
                "corrects": corrects,
            }
        )

    def _on_invitation(self, event):
        self.invitations.append({"room": str(event.muc), "from": str(event.from_)})

    # -- requests -----------------------------------------------------------------------

    def _on_request(self, _service, connection, _source):
        stream = Gio.DataInputStream.new(connection.get_input_stream())
        stream.read_line_async(0, None, self._answer, connection)
        return True

    def _answer(self, stream, result, connection):
        line, _ = stream.read_line_finish_utf8(result)
        verb, *words = json.loads(line)
        try:
            said = {"result": getattr(self, f"do_{verb}")(*words)}
        except Exception as error:
            said = {"error": f"{type(error).__name__}: {error}"}
        connection.get_output_stream().write_all(json.dumps(said).encode() + b"\n", None)
        connection.close(None)

    def do_available(self):
        return app.account_is_available(self._account)

    def do_heard(self):
        return self.heard

    def do_invitations(self):
        return self.invitations

    def do_join(self, room):
        """As accepting an invitation does it."""
        app.get_client(self._account).get_module("MUC").join(room)
        app.window.add_group_chat(self._account, JID.from_string(room), select=True)

    def do_joined(self, room):
        return self._contact(room).is_joined

    def do_encrypt(self, room):
        self._contact(room).settings.set("encryption", "OMEMO")

    def do_write(self, room, text):
        """True once the input took it and is empty again."""
        app.window.select_chat(self._account, JID.from_string(room))
        box = app.window._chat_page._chat_stack._message_action_box
        box.msg_textview.get_buffer().set_text(text)
        app.window._chat_page._chat_stack._on_send_message()
        return box.msg_textview.get_text() == ""

    def do_correct(self, room, text):
        """The last message, as the key for it does."""
        app.window.select_chat(self._account, JID.from_string(room))
        app.window._chat_page._chat_stack._message_action_box.toggle_message_correction()
        return self.do_write(room, text)

    def do_quit(self):
        GLib.idle_add(app.app.activate_action, "quit", None)

    @property
    def _account(self):
        return app.settings.get_active_accounts()[0]

    def _contact(self, room):
        module = app.get_client(self._account).get_module("Contacts")
        return module.get_contact(room, groupchat=True)
