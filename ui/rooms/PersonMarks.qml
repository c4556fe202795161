// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// The hats of somebody, and whom their nickname can be taken for.
ColumnLayout {
    id: marks

    required property var hats
    required property string alarm

    spacing: Theme.tiny

    Flow {
        visible: marks.hats.length > 0
        Layout.fillWidth: true
        spacing: Theme.unit

        Repeater {
            model: marks.hats

            Pill {
                required property string modelData

                width: Math.min(implicitWidth, marks.width)
                text: modelData
                Accessible.ignored: true
            }
        }
    }
    RowLayout {
        visible: marks.alarm !== ""
        Layout.fillWidth: true
        spacing: Theme.unit

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "alert"
            size: Theme.iconSmall
            color: Theme.danger
        }
        Label {
            Layout.fillWidth: true
            text: marks.alarm
            color: Theme.danger
            wrapMode: Text.Wrap
            font.pixelSize: Theme.textSmall
            Accessible.ignored: true
        }
    }
}
