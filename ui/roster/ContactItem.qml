// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// One person of the contacts list.
RowButton {
    id: item

    required property string name
    required property string address
    required property int accountId
    required property string initial
    required property int tint
    required property string presence
    required property string line
    required property bool pending
    required property bool blocked
    required property string via
    required property string spoken

    signal written
    signal removed
    signal blockWanted
    signal freed

    text: spoken
    leftPadding: Theme.space + Theme.unit
    onClicked: written()
    Keys.onDeletePressed: removed()
    Keys.onMenuPressed: menu.popup()

    contentItem: RowLayout {
        spacing: Theme.space

        Avatar {
            initial: item.initial
            tint: item.tint
            presence: item.presence
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.tiny

            Label {
                Layout.fillWidth: true
                text: item.name
                horizontalAlignment: Text.AlignLeft
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: item.via === "" ? item.line : item.line + "  ·  " + item.via
                horizontalAlignment: Text.AlignLeft
                color: item.blocked ? Theme.danger : item.pending ? Theme.warning : Theme.textMuted
                font.pixelSize: Theme.textMedium
                Accessible.ignored: true
            }
        }
        IconButton {
            id: more

            visible: item.hovered || item.visualFocus || visualFocus || menu.visible
            size: Theme.controlSmall
            iconSize: Theme.iconSmall
            iconName: "more"
            text: qsTr("More for %1").arg(item.name)
            onClicked: menu.popup(more, 0, more.height)
        }
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: menu.popup()
    }
    MenuPopup {
        id: menu

        MenuRow {
            iconName: "chats"
            text: qsTr("Write a message")
            onTriggered: item.written()
        }
        MenuRow {
            objectName: "block"
            visible: !item.blocked
            iconName: "block"
            text: qsTr("Block…")
            onTriggered: item.blockWanted()
        }
        MenuRow {
            objectName: "unblock"
            visible: item.blocked
            iconName: "block"
            text: qsTr("Unblock")
            onTriggered: item.freed()
        }
        MenuRow {
            iconName: "delete"
            dangerous: true
            text: qsTr("Remove…")
            onTriggered: item.removed()
        }
    }
}
