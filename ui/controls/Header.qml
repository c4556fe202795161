// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.theme

// The head of a region: a title, an optional way back, room for actions.
Rectangle {
    id: header

    property string title
    property bool back: false
    default property alias actions: rest.data

    signal backPressed

    implicitHeight: Theme.bar
    color: Theme.surface

    RowLayout {
        anchors { fill: parent; leftMargin: header.back ? Theme.gap : Theme.margin; rightMargin: Theme.gap }
        spacing: Theme.gap

        IconButton {
            visible: header.back
            iconName: "back"
            directed: true
            text: qsTr("Back")
            onClicked: header.backPressed()
        }
        Label {
            Layout.fillWidth: true
            text: header.title
            font.pixelSize: Theme.textTitle
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        RowLayout {
            id: rest

            spacing: Theme.unit
        }
    }
    Divider {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
