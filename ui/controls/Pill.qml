// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme

// A small rounded word: a day, a state.
Rectangle {
    id: pill

    property string text
    property color ink: Theme.textMuted
    property string iconName

    implicitWidth: words.implicitWidth + line.beside + Theme.wide
    implicitHeight: Theme.wide * Theme.scale
    radius: height / 2
    color: Theme.surface
    border.width: Theme.hair
    border.color: Theme.border

    Row {
        id: line

        readonly property int beside: pill.iconName === "" ? 0 : Theme.iconTiny + spacing

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
            id: words

            width: Math.min(implicitWidth, pill.width - line.beside - Theme.wide)
            text: pill.text
            color: pill.ink
            font.pixelSize: Theme.textSmall
        }
    }
}
