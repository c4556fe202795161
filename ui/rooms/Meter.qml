// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.theme

// What a room gives away, most important first. `points`: a model of MeterRow.
ColumnLayout {
    id: meter

    required property var points

    spacing: Theme.gap

    Repeater {
        model: meter.points

        MeterLine {
            Layout.fillWidth: true
        }
    }
}
