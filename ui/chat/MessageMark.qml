// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme
import ui.controls

// The end of a bubble's last line: how it travelled, when, and where it is.
Row {
    id: mark

    property string lock
    property string clock
    property string deliveryState
    property bool own

    spacing: Theme.unit

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.iconTiny
        name: mark.lock === "verified" ? "shield-check" : mark.lock === "doubtful" ? "shield-alert" : mark.lock === "plain" ? "lock-open" : "lock"
        color: mark.lock === "verified" ? Theme.success : mark.lock === "encrypted" ? Theme.textMuted : Theme.warning
    }
    Label {
        anchors.verticalCenter: parent.verticalCenter
        text: mark.clock
        muted: true
        font.pixelSize: Theme.textTiny
        Accessible.ignored: true
    }
    StateIcon {
        visible: mark.own && name !== ""
        anchors.verticalCenter: parent.verticalCenter
        deliveryState: mark.deliveryState
    }
}
