// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// One invitation into a room: who, where, what they wrote, and the three answers.
Rectangle {
    id: card

    required property string room
    required property int accountId
    required property string name
    required property string initial
    required property int tint
    required property string what
    required property string text
    required property string when
    required property string spoken

    signal looked
    signal declined
    signal blocked

    implicitHeight: parts.implicitHeight + 2 * Theme.space
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.hair
    border.color: Theme.border
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    ColumnLayout {
        id: parts

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space }
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space

            Avatar {
                Layout.alignment: Qt.AlignTop
                room: true
                initial: card.initial
                tint: card.tint
                size: Theme.avatarMedium
                ground: card.color
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.tiny

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gap

                    Label {
                        Layout.fillWidth: true
                        text: card.name
                        wrapMode: Text.WrapAnywhere
                        font.weight: Font.DemiBold
                        Accessible.ignored: true
                    }
                    Label {
                        Layout.alignment: Qt.AlignTop
                        text: card.when
                        muted: true
                        font.pixelSize: Theme.textTiny
                        Accessible.ignored: true
                    }
                }
                Label {
                    Layout.fillWidth: true
                    text: card.what
                    muted: true
                    wrapMode: Text.Wrap
                    font.pixelSize: Theme.textSmall
                    Accessible.ignored: true
                }
            }
        }
        Label {
            visible: text !== ""
            Layout.fillWidth: true
            text: card.text
            wrapMode: Text.Wrap
            maximumLineCount: 4
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Nobody was told, and nothing was fetched.")
            muted: true
            wrapMode: Text.Wrap
            font.pixelSize: Theme.textSmall
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            Button {
                objectName: "lookAtRoom"
                small: true
                kind: "primary"
                text: qsTr("Look at it…")
                Accessible.name: qsTr("Look at the room %1").arg(card.name)
                onClicked: card.looked()
            }
            Button {
                objectName: "declineRoom"
                small: true
                text: qsTr("Decline")
                Accessible.name: qsTr("Decline the invitation to %1").arg(card.name)
                onClicked: card.declined()
            }
            Button {
                objectName: "blockRoom"
                small: true
                kind: "plain"
                text: qsTr("Block…")
                Accessible.name: qsTr("Block who invites to %1").arg(card.name)
                onClicked: card.blocked()
            }
        }
    }
}
