// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// A link that says how to connect, and its code (ShareViewModel).
ColumnLayout {
    id: view

    required property var share

    spacing: Theme.space

    Banner {
        Layout.fillWidth: true
        visible: view.share.problem !== ""
        kind: "warning"
        text: view.share.problem
    }
    Code {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Math.min(view.width, Theme.drawer)
        Layout.preferredHeight: Layout.preferredWidth
        source: view.share.code
    }
    Rectangle {
        Layout.fillWidth: true
        visible: view.share.link !== ""
        implicitHeight: link.implicitHeight + 2 * Theme.space
        radius: Theme.radius
        color: Theme.field

        TextEdit {
            id: link

            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space }
            objectName: "link"
            text: view.share.link
            textFormat: TextEdit.PlainText
            readOnly: true
            selectByMouse: true
            activeFocusOnTab: true
            wrapMode: TextEdit.WrapAnywhere
            horizontalAlignment: TextEdit.AlignLeft
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentText
            font.family: Theme.monospace
            font.pixelSize: Theme.textSmall
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Link")
            LayoutMirroring.enabled: false
        }
        FocusRing {
            shown: link.activeFocus
        }
    }
}
