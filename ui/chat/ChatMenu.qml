// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.controls

// What one can do with the open conversation.
MenuPopup {
    id: menu

    required property var chat

    MenuRow {
        iconName: "search"
        text: qsTr("Search in this chat")
        onTriggered: menu.chat.search()
    }
    MenuRow {
        iconName: "history"
        text: qsTr("Check this chat…")
        onTriggered: menu.chat.openSheet("check")
    }
    MenuRow {
        iconName: "eye-off"
        text: qsTr("Cover the next message")
        shortcut: qsTr("Ctrl+Shift+S")
        onTriggered: menu.chat.composerModel.coverNext()
    }
    MenuRow {
        visible: menu.chat.mayInvite
        iconName: "person-add"
        text: qsTr("Invite somebody…")
        onTriggered: menu.chat.wantOfRoom("invite")
    }
    MenuRow {
        visible: menu.chat.mayChangeSubject
        iconName: "edit"
        text: qsTr("Change the subject…")
        onTriggered: menu.chat.wantOfRoom("topic")
    }
    MenuRow {
        visible: menu.chat.toldModel.offered
        iconName: "eye-off"
        text: qsTr("What this chat is told…")
        onTriggered: menu.chat.openSheet("told")
    }
    MenuRow {
        iconName: "timer"
        text: qsTr("Auto-delete…")
        onTriggered: menu.chat.openExpiry()
    }
    MenuRow {
        visible: !menu.chat.muted
        iconName: "mute"
        text: qsTr("Mute for an hour")
        onTriggered: menu.chat.mute(1)
    }
    MenuRow {
        visible: !menu.chat.muted
        iconName: "mute"
        text: qsTr("Mute for 8 hours")
        onTriggered: menu.chat.mute(8)
    }
    MenuRow {
        visible: !menu.chat.muted
        iconName: "mute"
        text: qsTr("Mute for ever")
        onTriggered: menu.chat.mute(0)
    }
    MenuRow {
        visible: menu.chat.muted
        iconName: "bell"
        text: qsTr("Unmute")
        onTriggered: menu.chat.mute(-1)
    }
    MenuRow {
        visible: menu.chat.isRoom
        iconName: menu.chat.mentionsOnly ? "bell" : "at"
        text: menu.chat.mentionsOnly ? qsTr("Notify about everything") : qsTr("Notify when I am named only")
        onTriggered: menu.chat.setMentionsOnly(!menu.chat.mentionsOnly)
    }
    MenuRow {
        visible: menu.chat.isRoom
        dangerous: true
        iconName: "back"
        text: qsTr("Leave the room…")
        onTriggered: menu.chat.wantOfRoom("leave")
    }
    MenuRow {
        dangerous: true
        iconName: "delete"
        text: qsTr("Delete all messages…")
        onTriggered: menu.chat.clear()
    }
    MenuRow {
        dangerous: true
        iconName: "delete"
        text: qsTr("Delete chat…")
        onTriggered: menu.chat.remove()
    }
    MenuRow {
        visible: menu.chat.blockingModel.canBlock && !menu.chat.blockingModel.blocked
        dangerous: true
        iconName: "block"
        text: qsTr("Block or report…")
        onTriggered: menu.chat.openSheet("block")
    }
    MenuRow {
        visible: menu.chat.blockingModel.blocked
        iconName: "block"
        text: qsTr("Unblock")
        onTriggered: menu.chat.blockingModel.unblock()
    }
}
