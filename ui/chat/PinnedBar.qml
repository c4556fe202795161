// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import ui.theme
import ui.controls

// The pinned messages over a timeline, one at a time: pressing goes there.
T.AbstractButton {
    id: bar

    required property var pins

    visible: pins.count > 0
    implicitHeight: Theme.rowSmall
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    text: pins.title + ": " + pins.text
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onDeletePressed: pins.unpin()
    onClicked: pins.choose()

    contentItem: Item {
        Icon {
            id: sign

            anchors { left: parent.left; leftMargin: Theme.margin; verticalCenter: parent.verticalCenter }
            name: "pin"
            color: Theme.accent
        }
        Column {
            anchors { left: sign.right; right: off.left; leftMargin: Theme.gap; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }

            Label {
                width: parent.width
                text: bar.pins.title
                color: Theme.accent
                font.pixelSize: Theme.textTiny
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: bar.pins.text
                font.pixelSize: Theme.textMedium
                Accessible.ignored: true
            }
        }
        IconButton {
            id: off

            anchors { right: parent.right; rightMargin: Theme.space; verticalCenter: parent.verticalCenter }
            size: Theme.controlSmall
            iconSize: Theme.iconSmall
            iconName: "close"
            text: qsTr("Unpin")
            onClicked: bar.pins.unpin()
        }
    }
    background: Rectangle {
        color: bar.hovered ? Theme.hover : Theme.surface

        Divider {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        }
        FocusRing {
            shown: bar.visualFocus
            anchors.margins: Theme.tiny
        }
    }
}
