// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.controls

// What one can do with a conversation of the list.
MenuPopup {
    id: menu

    required property var conversations
    required property ConversationRow row

    MenuRow {
        iconName: "pin"
        text: menu.row.pinned ? qsTr("Unpin") : qsTr("Pin to the top")
        onTriggered: menu.conversations.setPinned(menu.row.conversationId, !menu.row.pinned)
    }
    MenuRow {
        visible: menu.row.unread > 0
        iconName: "check"
        text: qsTr("Mark as read")
        onTriggered: menu.conversations.markRead(menu.row.conversationId)
    }
    MenuRow {
        iconName: "archive"
        text: menu.row.archived ? qsTr("Back to the list") : qsTr("Archive")
        onTriggered: menu.conversations.setArchived(menu.row.conversationId, !menu.row.archived)
    }
    MenuRow {
        visible: !menu.row.muted
        iconName: "mute"
        text: qsTr("Mute for an hour")
        onTriggered: menu.conversations.mute(menu.row.conversationId, 1)
    }
    MenuRow {
        visible: !menu.row.muted
        iconName: "mute"
        text: qsTr("Mute for 8 hours")
        onTriggered: menu.conversations.mute(menu.row.conversationId, 8)
    }
    MenuRow {
        visible: !menu.row.muted
        iconName: "mute"
        text: qsTr("Mute for ever")
        onTriggered: menu.conversations.mute(menu.row.conversationId, 0)
    }
    MenuRow {
        visible: menu.row.muted
        iconName: "bell"
        text: qsTr("Unmute")
        onTriggered: menu.conversations.mute(menu.row.conversationId, -1)
    }
    MenuRow {
        visible: menu.row.room
        iconName: menu.row.mentionsOnly ? "bell" : "at"
        text: menu.row.mentionsOnly ? qsTr("Notify about everything") : qsTr("Notify when I am named only")
        onTriggered: menu.conversations.setMentionsOnly(menu.row.conversationId, !menu.row.mentionsOnly)
    }
    MenuRow {
        iconName: "timer"
        text: qsTr("Auto-delete…")
        onTriggered: menu.conversations.openExpiry(menu.row.conversationId)
    }
    MenuRow {
        dangerous: true
        iconName: "delete"
        text: qsTr("Delete all messages…")
        onTriggered: menu.conversations.clear(menu.row.conversationId)
    }
    MenuRow {
        dangerous: true
        iconName: "delete"
        text: qsTr("Delete chat…")
        onTriggered: menu.conversations.remove(menu.row.conversationId)
    }
}
