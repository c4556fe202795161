// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// Somebody of a room: name, hats, who they are here, keys; a warning if the nickname looks like another.
RowButton {
    id: item

    required property string key
    required property string name
    required property string initial
    required property int tint
    required property string presence
    required property string line
    required property var hats
    required property string keysIcon
    required property string keysTone
    required property string keysWords
    required property string alarm
    required property string spoken

    signal menuWanted(Item at)

    implicitHeight: Math.max(Theme.rowSmall, parts.implicitHeight + 2 * Theme.unit)
    leftPadding: Theme.margin
    rightPadding: Theme.margin
    focusPolicy: Qt.NoFocus
    text: spoken
    onClicked: menuWanted(item)
    onPressAndHold: menuWanted(item)

    contentItem: RowLayout {
        id: parts

        spacing: Theme.space

        Avatar {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.unit
            initial: item.initial
            tint: item.tint
            presence: item.presence
            size: Theme.avatarSmall
            ground: Theme.surface
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.tiny

            Label {
                Layout.fillWidth: true
                text: item.name
                font.weight: Font.DemiBold
                font.pixelSize: Theme.textMedium
                Accessible.ignored: true
            }
            Label {
                visible: text !== ""
                Layout.fillWidth: true
                text: item.line
                muted: true
                font.pixelSize: Theme.textSmall
                Accessible.ignored: true
            }
            Loader {
                active: item.hats.length > 0 || item.alarm !== ""
                visible: active
                Layout.fillWidth: true
                sourceComponent: PersonMarks {
                    hats: item.hats
                    alarm: item.alarm
                }
            }
        }
        Icon {
            visible: item.keysIcon !== ""
            name: item.keysIcon
            size: Theme.iconSmall
            color: item.keysTone === "success" ? Theme.success : item.keysTone === "warning" ? Theme.warning : Theme.textMuted
        }
    }

    Loader {
        active: item.hovered && item.keysWords !== ""
        sourceComponent: Tip {
            parent: item
            text: item.keysWords
            visible: true
        }
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: item.menuWanted(item)
    }
}
