// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui.theme

// Something is under way: three dots that take turns; they stand still with reduced motion.
Row {
    id: busy

    property color color: Theme.accent
    property bool running: visible
    property int step: 0
    property bool patient: false // appear only if it takes longer

    spacing: Theme.unit
    opacity: patient ? 0 : 1
    onVisibleChanged: if (patient) opacity = 0
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Working")

    Timer {
        interval: Theme.patience
        running: busy.patient && busy.running && busy.opacity === 0
        onTriggered: busy.opacity = 1
    }
    Repeater {
        model: 3

        Rectangle {
            required property int index

            width: Theme.gap
            height: width
            radius: width / 2
            color: busy.color
            opacity: index === busy.step || Theme.reducedMotion ? 1 : 0.35
        }
    }
    Timer {
        interval: Theme.turn / 3
        repeat: true
        running: busy.running && busy.visible && !Theme.reducedMotion
        onTriggered: busy.step = (busy.step + 1) % 3
    }
}
