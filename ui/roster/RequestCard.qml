// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// One stranger: who, what they want, what they wrote, and the three answers.
Rectangle {
    id: card

    required property string name
    required property string address
    required property int accountId
    required property string initial
    required property int tint
    required property string what
    required property string text
    required property string when
    required property bool writes
    required property string via
    required property string spoken

    signal accepted
    signal denied
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
                        horizontalAlignment: Text.AlignLeft
                        font.weight: Font.DemiBold
                        Accessible.ignored: true
                    }
                    Label {
                        text: card.when
                        muted: true
                        font.pixelSize: Theme.textTiny
                        Accessible.ignored: true
                    }
                }
                Label {
                    visible: card.address !== card.name
                    Layout.fillWidth: true
                    text: card.address
                    muted: true
                    font.pixelSize: Theme.textSmall
                    wrapMode: Text.WrapAnywhere
                    Accessible.ignored: true
                }
                Label {
                    Layout.fillWidth: true
                    text: card.via === "" ? card.what : qsTr("%1 (%2)").arg(card.what).arg(card.via)
                    muted: true
                    font.pixelSize: Theme.textSmall
                    wrapMode: Text.Wrap
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
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            Button {
                objectName: "accept"
                small: true
                kind: "primary"
                text: qsTr("Accept")
                Accessible.name: qsTr("Accept %1").arg(card.address)
                onClicked: card.accepted()
            }
            Button {
                objectName: "deny"
                small: true
                text: card.writes ? qsTr("Delete") : qsTr("Refuse")
                Accessible.name: qsTr("Refuse %1").arg(card.address)
                onClicked: card.denied()
            }
            Button {
                objectName: "block"
                small: true
                kind: "plain"
                text: qsTr("Block…")
                Accessible.name: qsTr("Block %1").arg(card.address)
                onClicked: card.blocked()
            }
        }
    }
}
