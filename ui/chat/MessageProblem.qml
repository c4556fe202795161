// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme
import ui.controls

// Why a message cannot be read or was not sent, and what to do about it.
Column {
    id: trouble

    property string problem
    property string cure
    property bool gone: false // its author deleted it
    property int available // width there is

    signal cured

    readonly property color ink: cure === "retry" ? Theme.danger : cure === "decide" ? Theme.warning : Theme.textMuted

    spacing: Theme.unit

    Row {
        spacing: Theme.unit + Theme.tiny

        Icon {
            id: sign

            size: Theme.iconSmall
            name: trouble.gone ? "delete" : trouble.cure === "retry" || trouble.cure === "decide" ? "alert" : "eye-off"
            color: trouble.ink
        }
        Label {
            width: Math.min(implicitWidth, trouble.available - sign.width - parent.spacing)
            text: trouble.problem
            color: trouble.ink
            wrapMode: Text.Wrap
            font.pixelSize: Theme.textMedium
            font.italic: trouble.gone
            Accessible.ignored: true
        }
    }
    Button {
        visible: trouble.cure !== ""
        small: true
        kind: "quiet"
        iconName: trouble.cure === "retry" ? "retry" : trouble.cure === "decide" ? "eye" : "repair"
        text: trouble.cure === "retry" ? qsTr("Send again") : trouble.cure === "decide" ? qsTr("Decide") : qsTr("Repair session")
        onClicked: trouble.cured()
    }
}
