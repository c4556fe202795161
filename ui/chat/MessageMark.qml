// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui.theme
import ui.controls

// The end of a bubble's last line: what was done to it, how it travelled, when, and where it is.
Row {
    id: mark

    property string lock
    property string clock
    property string deliveryState
    property bool own
    property bool edited
    property bool pinned
    property string expiry
    property string leftOut // who cannot read it

    signal editedPressed

    spacing: Theme.unit

    Loader {
        active: mark.pinned
        visible: active
        anchors.verticalCenter: parent.verticalCenter
        sourceComponent: Icon {
            size: Theme.iconTiny
            name: "pin"
        }
    }
    Loader {
        active: mark.leftOut !== ""
        visible: active
        anchors.verticalCenter: parent.verticalCenter
        sourceComponent: Icon {
            size: Theme.iconTiny
            name: "eye-off"
            color: Theme.warning

            HoverHandler {
                id: over
            }
            Tip {
                visible: over.hovered
                text: mark.leftOut
            }
        }
    }
    Loader {
        active: mark.expiry !== ""
        visible: active
        anchors.verticalCenter: parent.verticalCenter
        sourceComponent: Icon {
            size: Theme.iconTiny
            name: "timer"

            HoverHandler {
                id: resting
            }
            Tip {
                visible: resting.hovered
                text: mark.expiry
            }
        }
    }
    Loader {
        active: mark.edited
        visible: active
        anchors.verticalCenter: parent.verticalCenter
        sourceComponent: Label {
            text: qsTr("edited")
            muted: true
            font.pixelSize: Theme.textTiny
            Accessible.ignored: true

            TapHandler {
                onTapped: mark.editedPressed()
            }
            HoverHandler {
                cursorShape: Qt.PointingHandCursor
            }
        }
    }
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
