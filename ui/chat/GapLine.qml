// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme
import ui.controls

// Here the server may have messages that are not on this computer.
Item {
    id: gap

    property var part // id, text, filling, error

    signal fillWanted(int id)

    implicitHeight: box.height + 2 * Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: part ? part.text : ""

    Rectangle {
        id: box

        anchors.centerIn: parent
        width: Math.min(parent.width, Math.max(words.implicitWidth + 2 * Theme.space, Theme.drawer))
        height: stack.height + 2 * Theme.gap
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.hair
        border.color: Theme.border

        Column {
            id: stack

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space
            spacing: Theme.unit

            Label {
                id: words

                width: parent.width
                text: gap.part ? gap.part.text : ""
                muted: true
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Theme.textSmall
            }
            Label {
                visible: text !== ""
                width: parent.width
                text: gap.part ? gap.part.error : ""
                color: Theme.danger
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Theme.textSmall
                Accessible.role: Accessible.AlertMessage
            }
            Item {
                width: parent.width
                height: fill.height

                Busy {
                    anchors.centerIn: parent
                    visible: gap.part ? gap.part.filling : false
                }
                Button {
                    id: fill

                    anchors.centerIn: parent
                    visible: gap.part ? !gap.part.filling : false
                    small: true
                    kind: "plain"
                    iconName: gap.part && gap.part.error !== "" ? "retry" : "history"
                    text: gap.part && gap.part.error !== "" ? qsTr("Try again") : qsTr("Get them")
                    onClicked: gap.fillWanted(gap.part.id)
                }
            }
        }
    }
}
