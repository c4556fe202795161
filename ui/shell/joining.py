# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the window and the sheets of rooms tell each other."""

from ui.rooms.rooms import RoomsViewModel
from ui.shell.shell import Page, ShellViewModel


def join_rooms(shell: ShellViewModel, rooms: RoomsViewModel) -> None:
    """Let the open chat open the sheets of rooms, and rooms open their chats."""
    rooms.opened.connect(shell.openConversation)
    rooms.contactsWanted.connect(lambda: shell.show(Page.CONTACTS))
    rooms.devicesWanted.connect(shell.openDevices)
    shell.detailsShown.connect(rooms.show)  # nobody looks at a list of a thousand people while it is closed
    shell.chat.roomEnterWanted.connect(rooms.enter)
    slots = {
        "decide": rooms.decide,
        "nick": rooms.changeNick,
        "follow": rooms.followSuccessor,
        "invite": rooms.invite,
        "topic": rooms.changeSubject,
        "leave": rooms.leave,
    }
    shell.chat.roomWanted.connect(lambda what, conversation_id: slots[what](conversation_id))
