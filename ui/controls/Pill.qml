// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme

// A small rounded word: a day, a state.
Rectangle {
    id: pill

    property string text
    property color ink: Theme.textMuted
    property string iconName

    implicitWidth: line.implicitWidth + Theme.wide
    implicitHeight: Theme.wide * Theme.scale
    radius: height / 2
    color: Theme.surface
    border.width: Theme.hair
    border.color: Theme.border

    Row {
        id: line

        anchors.centerIn: parent
        spacing: Theme.unit

        Icon {
            visible: pill.iconName !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: pill.iconName
            size: Theme.iconTiny
            color: pill.ink
        }
        Label {
            text: pill.text
            color: pill.ink
            font.pixelSize: Theme.textSmall
        }
    }
}
