// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// One blocked person or server.
Rectangle {
    id: item

    required property string address
    required property int accountId
    required property string initial
    required property int tint
    required property bool server
    required property string via

    signal freed

    implicitHeight: line.implicitHeight + 2 * Theme.space
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.hair
    border.color: Theme.border
    Accessible.role: Accessible.ListItem
    Accessible.name: item.server ? qsTr("%1, the whole server").arg(item.address) : item.address

    RowLayout {
        id: line

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.space; rightMargin: Theme.space }
        spacing: Theme.space

        Avatar {
            initial: item.initial
            tint: item.tint
            room: item.server
            size: Theme.avatarMedium
            ground: item.color
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.tiny

            Label {
                Layout.fillWidth: true
                text: item.address
                font.weight: Font.DemiBold
                wrapMode: Text.WrapAnywhere
                Accessible.ignored: true
            }
            Label {
                visible: text !== ""
                Layout.fillWidth: true
                text: [item.server ? qsTr("Everybody on this server") : "", item.via].filter(part => part !== "").join("  ·  ")
                muted: true
                font.pixelSize: Theme.textSmall
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Button {
            objectName: "unblock"
            small: true
            text: qsTr("Unblock")
            Accessible.name: qsTr("Unblock %1").arg(item.address)
            onClicked: item.freed()
        }
    }
}
