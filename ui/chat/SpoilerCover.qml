// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import ui.theme
import ui.controls

// Covers words that somebody may not want to know yet, with the sender's hint.
T.AbstractButton {
    id: cover

    property string hint

    implicitWidth: sign.width + line.spacing + hintText.implicitWidth + 2 * Theme.space
    implicitHeight: Math.max(Theme.control, hintText.implicitHeight + 2 * Theme.gap)
    hoverEnabled: true
    text: hint === "" ? qsTr("Spoiler. Show it") : qsTr("Spoiler: %1. Show it").arg(hint)
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()

    contentItem: Item {
        Row {
            id: line

            x: Theme.space
            width: parent.width - 2 * Theme.space
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap

            Icon {
                id: sign

                name: "eye-off"
                size: Theme.iconSmall
                anchors.verticalCenter: parent.verticalCenter
            }
            Label {
                id: hintText

                width: Math.min(implicitWidth, cover.width - sign.width - 2 * Theme.space - line.spacing)
                text: cover.hint === "" ? qsTr("Spoiler · press to show") : cover.hint
                wrapMode: Text.Wrap
                muted: true
                font.italic: true
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.gap
        color: cover.hovered ? Theme.quoteHover : Theme.quote
        border.width: Theme.hair
        border.color: Theme.outline

        FocusRing {
            shown: cover.visualFocus
            radius: Theme.gap
        }
    }
}
