// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.controls

// Every way to begin a conversation.
MenuPopup {
    id: menu

    required property var rooms

    signal personWanted

    MenuRow {
        iconName: "person"
        text: qsTr("Write to somebody")
        shortcut: qsTr("Ctrl+N")
        onTriggered: menu.personWanted()
    }
    MenuRow {
        iconName: "people"
        text: qsTr("New group…")
        shortcut: qsTr("Ctrl+G")
        onTriggered: menu.rooms.newGroup()
    }
    MenuRow {
        iconName: "link"
        text: qsTr("Enter a room by its address…")
        shortcut: qsTr("Ctrl+J")
        onTriggered: menu.rooms.enter("")
    }
    MenuRow {
        iconName: "globe"
        text: qsTr("Look for public rooms…")
        shortcut: qsTr("Ctrl+B")
        onTriggered: menu.rooms.browse()
    }
    MenuRow {
        iconName: "plus"
        text: qsTr("New public channel…")
        onTriggered: menu.rooms.newChannel()
    }
}
