// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme

// How far something is, 0 to 1.
Rectangle {
    id: progress

    property real value: 0
    property string text

    implicitHeight: Theme.unit
    radius: height / 2
    color: Theme.pressed
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text

    Rectangle {
        x: progress.LayoutMirroring.enabled ? parent.width - width : 0
        width: parent.width * Math.max(0, Math.min(1, progress.value))
        height: parent.height
        radius: parent.radius
        color: Theme.accent
    }
}
