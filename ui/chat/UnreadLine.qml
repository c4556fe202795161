// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme
import ui.controls

// Below this line is what one has not read yet.
Item {
    implicitHeight: Theme.wide + Theme.gap

    Rectangle {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        height: Theme.hair
        color: Theme.accent
    }
    Rectangle {
        anchors.centerIn: parent
        width: words.implicitWidth + Theme.wide
        height: Theme.wide
        radius: height / 2
        color: Theme.window

        Label {
            id: words

            anchors.centerIn: parent
            text: qsTr("Unread")
            color: Theme.accent
            font.pixelSize: Theme.textSmall
            font.weight: Font.DemiBold
        }
    }
}
