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
    readonly property bool stacked: act.visible && act.implicitWidth > width / 3 // the button stands below
    readonly property color ink: kind === "danger" ? Theme.danger : kind === "warning" ? Theme.warning : kind === "success" ? Theme.success : Theme.accent

    signal acted
    signal closed

    implicitHeight: line.implicitHeight + 2 * Theme.gap + (stacked ? act.implicitHeight + Theme.unit : 0)
    color: kind === "danger" ? Theme.dangerGround : kind === "warning" ? Theme.warningGround : kind === "success" ? Theme.successGround : Theme.selected
    radius: Theme.radius
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: line

        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.space; rightMargin: Theme.gap; topMargin: Theme.gap }
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
        Item {
            visible: act.visible && !banner.stacked
            implicitWidth: act.implicitWidth
            implicitHeight: act.implicitHeight
        }
        IconButton {
            visible: banner.closable
            size: Theme.controlSmall
            iconSize: Theme.iconSmall
            iconName: "close"
            text: qsTr("Close")
            onClicked: banner.closed()
        }
    }    Button {
        id: act

        visible: banner.action !== ""
        anchors {
            right: parent.right
            rightMargin: banner.closable && !banner.stacked ? Theme.controlSmall + 2 * Theme.gap : Theme.gap
            bottom: banner.stacked ? parent.bottom : undefined
            bottomMargin: Theme.gap
            verticalCenter: banner.stacked ? undefined : parent.verticalCenter
        }
        width: Math.min(implicitWidth, parent.width - 2 * Theme.gap)
        small: true
        kind: "plain"
        text: banner.action
        onClicked: banner.acted()
    }
}
