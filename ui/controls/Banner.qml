// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.theme

// One thing to know or do, across the width. `kind`: "info", "warning", "danger", "success".
Rectangle {
    id: banner

    property string kind: "info"
    property string text
    property string iconName: kind === "info" ? "info" : kind === "success" ? "check" : "alert"
    property string action // empty: no button
    property bool closable: false
    readonly property color ink: kind === "danger" ? Theme.danger : kind === "warning" ? Theme.warning : kind === "success" ? Theme.success : Theme.accent

    signal acted
    signal closed

    implicitHeight: line.implicitHeight + 2 * Theme.gap
    color: kind === "danger" ? Theme.dangerGround : kind === "warning" ? Theme.warningGround : kind === "success" ? Theme.successGround : Theme.selected
    radius: Theme.radius
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: line

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.space; rightMargin: Theme.gap }
        spacing: Theme.gap

        Icon {
            name: banner.iconName
            color: banner.ink
            Layout.alignment: Qt.AlignTop
        }
        Label {
            Layout.fillWidth: true
            text: banner.text
            color: banner.ink
            wrapMode: Text.Wrap
            font.pixelSize: Theme.textMedium
            Accessible.ignored: true
        }
        Button {
            visible: banner.action !== ""
            small: true
            kind: "plain"
            text: banner.action
            onClicked: banner.acted()
        }
        IconButton {
            visible: banner.closable
            size: Theme.controlSmall
            iconSize: Theme.iconSmall
            iconName: "close"
            text: qsTr("Close")
            onClicked: banner.closed()
        }
    }
}
