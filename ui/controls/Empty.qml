// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme

// What a view shows when there is nothing to show: an icon, a sentence, what to do.
Column {
    id: empty

    property string iconName
    property string title
    property string text
    property string action

    signal acted

    spacing: Theme.space

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.avatarLarge
        height: width
        radius: width / 2
        color: Theme.selected

        Icon {
            anchors.centerIn: parent
            name: empty.iconName
            size: Theme.huge
            color: Theme.accent
        }
    }
    Label {
        width: parent.width
        text: empty.title
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        font.pixelSize: Theme.textTitle
        font.weight: Font.DemiBold
    }
    Label {
        visible: empty.text !== ""
        width: parent.width
        text: empty.text
        muted: true
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        lineHeight: Theme.lineHeight
    }
    Button {
        visible: empty.action !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        kind: "primary"
        text: empty.action
        onClicked: empty.acted()
    }
}
