// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// One of a few ways on: an icon, a title and what it means.
RowButton {
    id: row

    property string iconName
    property string hint

    implicitHeight: Math.max(Theme.row, parts.implicitHeight + 2 * Theme.gap)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    Accessible.role: Accessible.Button
    Accessible.description: hint

    contentItem: RowLayout {
        id: parts

        spacing: Theme.space

        Rectangle {
            implicitWidth: Theme.avatarMedium
            implicitHeight: Theme.avatarMedium
            radius: width / 2
            color: Theme.selected

            Icon {
                anchors.centerIn: parent
                name: row.iconName
                color: Theme.accent
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.tiny

            Label {
                Layout.fillWidth: true
                text: row.text
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: row.hint
                muted: true
                wrapMode: Text.Wrap
                font.pixelSize: Theme.textMedium
                Accessible.ignored: true
            }
        }
        Icon {
            name: "next"
            mirror: row.mirrored
            size: Theme.iconSmall
        }
    }
}
