# SPDX-License-Identifier: AGPL-3.0-or-later
"""Group chats: making, finding and entering rooms, who is in them, what they give away.

``rooms.RoomsViewModel(core, tasks, parent)`` is the one view model that the window needs; it makes and
owns the others. ``await load()`` once the profile is open.

What it tells the window (signals):

- ``opened(int)``: a room was made or entered, or somebody is to be written to: open this conversation.
- ``devicesWanted(int)``: open this conversation (with a person) and its details, to verify devices.
- ``contactsWanted()``: show the contacts; it was chosen to write to one of them.

What the window asks of it (slots; conversations by their id):

- ``start()``: the sheet "New chat" with every way below; ``newGroup()``, ``newChannel()``, ``browse()``.
- ``enter(str)``: join by address or ``xmpp:`` link, empty for an empty field. First comes the preview.
- ``followSuccessor(int)``: the same for the room that a destroyed one names.
- ``decide(int)``: the question about a room that is held (``Room.held``).
- ``invite(int)``, ``configure(int)``, ``changeSubject(int)``, ``changeNick(int)``, ``leave(int)``.
- ``show(int)``: let ``details`` be about this room; nothing happens for other conversations.

Its parts for views: ``detailsModel`` for ``RoomDetails``, ``invitationsModel`` for ``InvitationCards``
(``count``), and those of the sheets. In Python the same without ``Model``: ``rooms.details``.

Views: ``RoomSheets { rooms: … }`` once in the window: every sheet, each made when first wanted.
``RoomDetails { details: rooms.detailsModel; onClosed: … }`` in the details drawer instead of
``ui.security``'s ``Details``. ``InvitationCards { invitations: rooms.invitationsModel }`` above the
requests. ``StateBanner { details: … }`` is the line about a room that is held, refused or gone.

``people.py`` lists who is in a room, ``meter.py`` has the words of the privacy meter, ``state.py``
those of a room that is not well.
"""
