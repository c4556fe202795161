// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// Eight groups of eight digits, as people compare them. `groups` are divided by spaces.
ColumnLayout {
    id: view

    required property string label
    required property string groups

    spacing: Theme.unit
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + groups

    Label {
        Layout.fillWidth: true
        text: view.label
        muted: true
        font.pixelSize: Theme.textSmall
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: grid.implicitHeight + 2 * Theme.space
        radius: Theme.radius
        color: Theme.field

        Grid {
            id: grid

            anchors.centerIn: parent
            columns: view.width < Theme.drawer ? 2 : 4
            columnSpacing: Theme.margin
            rowSpacing: Theme.unit
            layoutDirection: Qt.LeftToRight // digits are read as they stand
            LayoutMirroring.enabled: false

            Repeater {
                model: view.groups.split(" ")

                Label {
                    required property string modelData

                    text: modelData
                    font.family: Theme.monospace
                    font.pixelSize: Theme.textMedium
                    Accessible.ignored: true
                }
            }
        }
    }
}
