// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import ui.theme
import ui.controls

// One emoji of the picker.
T.AbstractButton {
    id: cell

    required property string emoji
    required property string name
    property bool marked: false

    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    text: name
    Accessible.role: Accessible.ListItem
    Accessible.name: name

    contentItem: Label {
        text: cell.emoji
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        font.pixelSize: Theme.textLarge
        Accessible.ignored: true
    }
    background: Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.tiny
        radius: Theme.gap
        color: cell.hovered ? Theme.hover : "transparent"
        border.width: cell.marked ? Theme.tiny : 0
        border.color: Theme.accent
    }
    Loader {
        active: cell.hovered
        sourceComponent: Tip {
            parent: cell
            text: cell.name
            visible: true
        }
    }
}
