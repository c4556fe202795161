// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import ui.theme

// A hint beside whatever the pointer rests on.
T.ToolTip {
    id: tip

    x: parent ? (parent.width - width) / 2 : 0
    y: parent ? parent.height + Theme.unit : 0
    margins: Theme.gap
    padding: Theme.unit
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    delay: Theme.tipDelay
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    contentItem: Label {
        text: tip.text
        color: Theme.tipText
        font.pixelSize: Theme.textSmall
    }
    background: Rectangle {
        color: Theme.tip
        radius: Theme.radiusSmall
    }
}
