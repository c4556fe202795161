// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme
import ui.controls

// The place of the timeline while no conversation is open.
Rectangle {
    color: Theme.window

    Empty {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.wide, Theme.drawer)
        iconName: "shield-check"
        title: qsTr("Choose a conversation")
        text: qsTr("Everything is kept encrypted on this computer. Ctrl+K finds any conversation.")
    }
}
