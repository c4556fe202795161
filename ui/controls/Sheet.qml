// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import ui.theme

// A question or a short form over the window: title, content, buttons on the right. Esc closes it.
T.Popup {
    id: sheet

    property string title
    default property alias content: body.data
    property alias buttons: buttonRow.data

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.sheet, parent ? parent.width - 2 * Theme.margin : Theme.sheet)
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.margin : implicitHeight)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.wide
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    contentItem: ColumnLayout {
        spacing: Theme.space
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title

        Label {
            visible: sheet.title !== ""
            Layout.fillWidth: true
            text: sheet.title
            font.pixelSize: Theme.textTitle
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        ColumnLayout {
            id: body

            Layout.fillWidth: true
            spacing: Theme.gap
        }
        Flow {
            id: buttonRow

            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            layoutDirection: Qt.RightToLeft
            spacing: Theme.gap
        }
    }
    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.surface
        border.width: Theme.hair
        border.color: Theme.border
    }
    T.Overlay.modal: Rectangle { color: Theme.scrim }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motion }
    }
}
